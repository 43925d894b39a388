import type { Headline } from '../../lib/explain/headlines';
import { SourceLink } from '../rules/SourceLink';
import { useSpeaker } from '../words';
import styles from './results.module.css';

/** What this case calls for beside the options, each a closed line. */
export function Headlines({ headlines }: { readonly headlines: readonly Headline[] }) {
  const { say, words } = useSpeaker();
  if (headlines.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{words('headlines.title')}</h2>
      {headlines.map(({ id, title, sentence, sure, source }) => (
        <details key={id}>
          <summary>{say(title)}</summary>
          <div className={styles.folded}>
            <p>{say(sentence)}</p>
            <p className={styles.soft}>
              {say(sure)} <SourceLink {...source} />
            </p>
          </div>
        </details>
      ))}
    </section>
  );
}
