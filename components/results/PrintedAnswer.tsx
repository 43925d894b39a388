import { aboutOption } from '../../lib/explain/about-option';
import { isApproximate } from '../../lib/explain/approximate';
import { isAboutHousehold } from '../../lib/explain/for-household';
import { keyFigures } from '../../lib/explain/key-figures';
import { withIllustration } from '../../lib/explain/payment-change';
import { planAndChangedLoan } from '../../lib/explain/side-by-side';
import { shortName } from '../charts/compared';
import { looksOf } from '../charts/looks';
import { type Answered, authoritiesOf } from '../engine/results-state';
import { useSpeaker } from '../words';
import { CompareCards } from './CompareCards';
import { Dates } from './Dates';
import { KeyFigures } from './KeyFigures';
import { NextSteps } from './NextSteps';
import styles from './results.module.css';

/**
 * What paper adds to the answer: the plan beside the changed loan, what to do, the dates ahead, and, once it is known whose they
 * are, the figures of the other open options and where each option stands in a line, the open ones first.
 */
export function PrintedAnswer({ explanation, loanCase, simulation, candidates, ...answered }: Answered) {
  const { say, words } = useSpeaker();
  const shown = answered.shown.filter(({ option }) => isAboutHousehold(option, loanCase));
  const open = candidates.filter((one) => shown.some(({ option }) => option.id === one.option.id));
  const isOpen = (id: string) => open.some(({ option }) => option.id === id);
  const several = authoritiesOf(shown).length > 1;
  const pair = planAndChangedLoan(
    shown.map(({ option }) => withIllustration(option)),
    simulation.suggestedOrder,
  ).flatMap((id) => shown.flatMap(({ option }) => (option.id === id ? [withIllustration(option)] : [])));
  const looks = looksOf(pair);
  const compared = pair.flatMap((option, index) => {
    const look = looks[index];
    const title = say(aboutOption(option, 'title'));
    const { id, payments = [], totals } = option;
    return look
      ? [
          {
            id,
            option,
            title,
            short: shortName(title),
            look,
            isEstimate: isApproximate(option),
            payments,
            totals,
            rows: [],
          },
        ]
      : [];
  });
  const { situation } = simulation;
  return (
    <>
      {!several && compared.length > 1 && (
        <CompareCards compared={compared} situation={situation} shown={answered.shown} />
      )}
      <NextSteps actions={explanation.actions} />
      <Dates dates={explanation.timeline} asOf={simulation.asOf} loanCase={loanCase} />
      {!several && (
        <section className={styles.section}>
          <h2>{words('answer.places.options.title')}</h2>
          {open
            .filter(({ option: { id } }) => !pair.some((one) => one.id === id))
            .filter(({ option }) => keyFigures(option, situation).length > 0)
            .map(({ option, explained }) => (
              <section key={option.id}>
                <h3>{say(explained.title)}</h3>
                <KeyFigures option={option} situation={situation} />
              </section>
            ))}
          <ul className={styles.list}>
            {[...open, ...shown.filter(({ option }) => !isOpen(option.id))].map(({ option, explained }) => (
              <li key={option.id}>
                <strong>{say(explained.title)}</strong>: {say(explained.statusLabel)}.{' '}
                {explained.status === 'does-not-qualify' && explained.reasons[0] && say(explained.reasons[0].sentence)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
