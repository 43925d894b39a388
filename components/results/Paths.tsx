import type { Case } from '../../lib/case/schema';
import { aboutOption, explainOption } from '../../lib/explain/explain';
import { effortOf } from '../../lib/explain/paths';
import { isRough, roughly } from '../../lib/explain/rough';
import { afterSale } from '../../lib/explain/sale';
import type { Money } from '../../lib/money/money';
import type { ForbearancePath } from '../../lib/simulate/paths';
import type { Simulation } from '../../lib/simulate/results';
import { useSpeaker } from '../words';
import { useBacker } from './backer';
import styles from './results.module.css';
import { StatusLine } from './StatusLine';

interface Props {
  readonly paths: readonly ForbearancePath[];
  readonly loanCase: Case;
  readonly simulation: Simulation;
}

/** A pause and what follows it, told as the one path that it is, with its totals. */
export function Paths({ paths, loanCase, simulation }: Props) {
  const { words } = useSpeaker();
  const backer = useBacker();
  if (paths.length === 0) return null;
  const authorities = [...new Set(paths.map(({ whole }) => whole.authority))];
  const ofAuthority = (authority: string) => (
    <ul className={styles.reasons}>
      {paths
        .filter(({ whole }) => whole.authority === authority)
        .map((path) => (
          <PathCard
            key={path.id}
            path={path}
            loanCase={loanCase}
            simulation={simulation}
            level={authorities.length === 1 ? 3 : 4}
          />
        ))}
    </ul>
  );
  return (
    <section className={styles.section}>
      <h2>{words('paths.title')}</h2>
      <p>{words('paths.lead')}</p>
      {authorities.map((authority) =>
        authorities.length === 1 ? (
          <div key={authority}>{ofAuthority(authority)}</div>
        ) : (
          <details key={authority}>
            <summary>
              <h3 className={styles.inline}>{words('results.ladder.backer', { backer: backer(authority) })}</h3>
            </summary>
            <div className={styles.folded}>{ofAuthority(authority)}</div>
          </details>
        ),
      )}
    </section>
  );
}

interface CardProps extends Omit<Props, 'paths'> {
  readonly path: ForbearancePath;
  readonly level: 3 | 4;
}

function PathCard({ path, loanCase, simulation, level }: CardProps) {
  const { say, value, words } = useSpeaker();
  const { pause, next, after, whole } = path;
  const effort = effortOf(next, loanCase);
  const late = afterSale(after.asOf, loanCase);
  const Heading = `h${level}` as const;
  const figure = (amount: Money) => {
    const money = { unit: 'money', value: amount } as const;
    return isRough(next) ? roughly(money) : money;
  };
  const first = explainOption(pause, {
    asOf: simulation.asOf,
    situation: simulation.situation,
    marketRates: simulation.marketRates,
    suggested: true,
  });
  const second = explainOption(next, {
    asOf: after.asOf,
    situation: after.situation,
    marketRates: after.marketRates,
    suggested: true,
  });
  return (
    <li>
      <Heading>{words('paths.name', { pause: say(aboutOption(pause.id, 'title')), next: say(second.title) })}</Heading>
      <p>{words(`paths.if.${next.kind}`)}</p>
      <ol className={styles.steps}>
        <li>{first.headline && say(first.headline)}</li>
        <li>
          <p>
            {words('paths.day', { day: value({ unit: 'date', value: after.asOf }) })}{' '}
            {!effort?.beyondIncome && !late && <StatusLine {...second} />}
          </p>
          {late && <p>{say(late)}</p>}
          {second.headline && <p>{say(second.headline)}</p>}
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
    </li>
  );
}
