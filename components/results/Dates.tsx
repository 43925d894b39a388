import type { ToldDate } from '../../lib/explain/explain';
import { OtherSite } from '../ui/OtherSite';
import { useSpeaker } from '../words';
import styles from './results.module.css';

/** The dates that federal rules tie to this household's own. */
export function Dates({ dates }: { readonly dates: readonly ToldDate[] }) {
  const { say, words } = useSpeaker();
  return (
    <section className={styles.section}>
      <h2>{words('explain.heading.timeline')}</h2>
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
    </section>
  );
}
