import { isAboutHousehold } from '../../lib/explain/for-household';
import { useSpeaker } from '../words';
import { Dates } from './Dates';
import { KeyFigures } from './KeyFigures';
import { NextSteps } from './NextSteps';
import styles from './results.module.css';
import { type Answered, authoritiesOf } from './results-state';

/**
 * What paper adds to the answer: where every option stands in a line, once it is known whose they are, what to do, and the
 * dates ahead.
 */
export function PrintedAnswer({ explanation, loanCase, simulation, ...answered }: Answered) {
  const { say, words } = useSpeaker();
  const shown = answered.shown.filter(({ option }) => isAboutHousehold(option, loanCase));
  const isOpen = ({ option }: Answered['shown'][number]) => simulation.suggestedOrder.includes(option.id);
  const several = authoritiesOf(shown).length > 1;
  return (
    <>
      {!several && (
        <section className={styles.section}>
          <h2>{words('answer.places.options.title')}</h2>
          <ul className={styles.list}>
            {shown.map(({ option, explained }) => (
              <li key={option.id}>
                <strong>{say(explained.title)}</strong>: {say(explained.statusLabel)}.{' '}
                {explained.status === 'does-not-qualify' && explained.reasons[0] && say(explained.reasons[0].sentence)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {!several &&
        shown.filter(isOpen).map(({ option, explained }) => (
          <section key={option.id} className={styles.section}>
            <h3>{say(explained.title)}</h3>
            <KeyFigures option={option} situation={simulation.situation} />
          </section>
        ))}
      <NextSteps actions={explanation.actions} />
      <Dates dates={explanation.timeline} asOf={simulation.asOf} loanCase={loanCase} />
    </>
  );
}
