import { approximate, isApproximate } from '../../lib/explain/approximate';
import type { Money } from '../../lib/money/money';
import type { ExplainedPath } from '../engine/engine';
import { useSpeaker } from '../words';
import styles from './results.module.css';
import { StatusLine } from './StatusLine';

interface Props {
  /** The paths of one authority. */
  readonly paths: readonly ExplainedPath[];
  /** Heading level of the section. */
  readonly level: 2 | 3;
}

/** A pause and what follows it, told as the one path that it is: a closed part, in which each is a closed line with where it ends. */
export function Paths({ paths, level }: Props) {
  const { words } = useSpeaker();
  if (paths.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <section className={styles.section}>
      <details>
        <summary>
          <Heading className={styles.inline}>{words('paths.title')}</Heading>
        </summary>
        <div className={styles.folded}>
          <p>{words('paths.lead')}</p>
          <ul className={styles.closed}>
            {paths.map((path) => (
              <PathCard key={path.id} {...path} />
            ))}
          </ul>
        </div>
      </details>
    </section>
  );
}

function PathCard({ next, after, whole, explainedPause: first, explainedNext: second, effort, late }: ExplainedPath) {
  const { say, value, words } = useSpeaker();
  const figure = (amount: Money) => {
    const money = { unit: 'money', value: amount } as const;
    return isApproximate(next) ? approximate(money) : money;
  };
  return (
    <li>
      <details>
        <summary>
          <strong>{words('paths.name', { pause: say(first.title), next: say(second.title) })}</strong>
        </summary>
        <div className={styles.folded}>
          <p>{words(`paths.if.${next.kind}`)}</p>
          <ol className={styles.steps}>
            <li>{first.headline.map(say).join(' ')}</li>
            <li>
              <p>
                {words('paths.day', { day: value({ unit: 'date', value: after.asOf }) })}{' '}
                {!effort?.beyondIncome && !late && <StatusLine {...second} />}
              </p>
              {late && <p>{say(late)}</p>}
              {second.headline.length > 0 && <p>{second.headline.map(say).join(' ')}</p>}
              {effort && <p>{say(effort.sentence)}</p>}
            </li>
          </ol>
          {whole.warnings.includes('never-paid-off') && <p>{words('warnings.never-paid-off')}</p>}
          {whole.totals && (
            <dl className={styles.figures}>
              <div>
                <dt>{words('results.compare.totalPaid')}</dt>
                <dd>{value(figure(whole.totals.totalPaid))}</dd>
              </div>
              <div>
                <dt>{words('results.figures.dueAtEnd')}</dt>
                <dd>{value(figure(whole.totals.dueAtEnd))}</dd>
              </div>
              <div>
                <dt>{words('results.compare.paidOffOn')}</dt>
                <dd>{value({ unit: 'month-of-year', value: whole.totals.paidOffOn })}</dd>
              </div>
            </dl>
          )}
        </div>
      </details>
    </li>
  );
}
