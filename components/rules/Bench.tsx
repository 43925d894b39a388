import type { Speaker } from '../../lib/words/speech';
import { BENCH } from './bench';
import styles from './rules.module.css';

/** How exact and how fast other libraries are beside ours, and what a file of cases takes, as the last bench that was kept found it. */
export function Bench({ speaks: { words, format } }: { readonly speaks: Speaker }) {
  const { day, machine, peers, perSecond, simulationInSchedules, batches } = BENCH;
  return (
    <section className={styles.section}>
      <h2>{words('scoreboard.bench.title')}</h2>
      <p>{words('scoreboard.bench.lead')}</p>
      <table className={styles.figures}>
        <caption>{words('scoreboard.bench.peers')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('scoreboard.bench.error')}</th>
            <th scope="col">{words('scoreboard.bench.times', { months: '360' })}</th>
            <th scope="col">{words('scoreboard.bench.times', { months: '480' })}</th>
          </tr>
        </thead>
        {peers.map(({ name, version, rows, times, worstCents }) => (
          <tbody key={name}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {name} {version}
                {!rows && ` · ${words('scoreboard.bench.sums')}`}
              </th>
            </tr>
            <tr>
              <td>{words('scoreboard.bench.cents', { cents: worstCents })}</td>
              <td>{times['360']}</td>
              <td>{times['480']}</td>
            </tr>
          </tbody>
        ))}
      </table>
      <p>{words('scoreboard.bench.simulation', { ...perSecond, schedules: simulationInSchedules })}</p>
      <ul className={styles.list}>
        {batches.map((batch) => (
          <li key={batch.cases}>
            {words('scoreboard.bench.batch', {
              cases: format.number(batch.cases),
              perSecond: format.number(batch.perSecondAndCore),
              megabytes: batch.megabytes,
            })}
          </li>
        ))}
      </ul>
      <p className={styles.soft}>{words('scoreboard.bench.run', { day, machine })}</p>
    </section>
  );
}
