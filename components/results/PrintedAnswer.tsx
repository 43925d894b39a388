import { useSpeaker } from '../words';
import { Dates } from './Dates';
import { KeyFigures } from './KeyFigures';
import { NextSteps } from './NextSteps';
import { type Answered, authoritiesOf } from './reading';
import styles from './results.module.css';

/** What paper adds to the answer: where every option stands in a line, what to do, and the dates ahead. */
export function PrintedAnswer({ explanation, simulation, shown }: Answered) {
  const { say, words } = useSpeaker();
  const isOpen = ({ option }: Answered['shown'][number]) => simulation.suggestedOrder.includes(option.id);
  const several = authoritiesOf(shown).length > 1;
  return (
    <>
      <section className={styles.section}>
        <h2>{words('answer.places.options.title')}</h2>
        <ul className={styles.list}>
          {shown.map(({ option, told }) => (
            <li key={option.id}>
              {several && `${say(told.authority)}: `}
              <strong>{say(told.title)}</strong>: {say(told.statusLabel)}.{' '}
              {told.status === 'does-not-qualify' && told.reasons[0] && say(told.reasons[0].sentence)}
            </li>
          ))}
        </ul>
      </section>
      {!several &&
        shown.filter(isOpen).map(({ option, told }) => (
          <section key={option.id} className={styles.section}>
            <h3>{say(told.title)}</h3>
            <KeyFigures option={option} situation={simulation.situation} />
          </section>
        ))}
      <NextSteps explanation={explanation} />
      <Dates dates={explanation.timeline} asOf={simulation.asOf} />
    </>
  );
}
