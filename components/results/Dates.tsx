import type { PlainDate } from '../../lib/calendar/date';
import type { DeadlineExplanation } from '../../lib/explain/explain';
import { OtherSite } from '../ui/OtherSite';
import { useSpeaker } from '../words';
import styles from './results.module.css';

interface Props {
  readonly dates: readonly DeadlineExplanation[];
  readonly asOf: PlainDate;
}

/** The dates ahead, a sale among them; those that have passed are one closed line. */
export function Dates({ dates, asOf }: Props) {
  const { words } = useSpeaker();
  const past = dates.filter(({ date }) => date < asOf);
  const ahead = dates.filter(({ date }) => date >= asOf);
  if (dates.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{words('explain.heading.timeline')}</h2>
      {ahead.length > 0 && <DateList dates={ahead} />}
      {past.length > 0 && (
        <details>
          <summary>{words('results.dates.passed', { count: past.length })}</summary>
          <DateList dates={past} />
        </details>
      )}
    </section>
  );
}

function DateList({ dates }: Pick<Props, 'dates'>) {
  const { say, words } = useSpeaker();
  return (
    <ul className={styles.reasons}>
      {dates.map(({ id, label, sentences, source: { document, section, url } }) => (
        <li key={id}>
          <p>
            <strong>{say(label)}</strong>
          </p>
          <p>{sentences.map(say).join(' ')}</p>
          <p className={styles.clause}>
            <OtherSite href={url}>{words('results.reasons.source', { document, section })}</OtherSite>
          </p>
        </li>
      ))}
    </ul>
  );
}
