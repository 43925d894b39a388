import type { Explanation } from '../../lib/explain/explain';
import { COUNSELOR_PHONE } from '../ui/Footer';
import { Paper } from '../ui/Paper';
import { Phone } from '../ui/Phone';
import { useSpeaker } from '../words';
import styles from './results.module.css';

/** What to do now: call, find the owner, a free counselor, and beware of scams. */
export function NextSteps({ explanation }: { readonly explanation: Explanation }) {
  const { say, words } = useSpeaker();
  return (
    <Paper pad>
      <section className={styles.section}>
        <h2>{words('results.next.title')}</h2>
        <ol className={styles.steps}>
          {explanation.actions.map(({ id, sentence }) => (
            <li key={id}>
              <p>{say(sentence)}</p>
              {id === 'counselor' && <Phone number={COUNSELOR_PHONE} />}
            </li>
          ))}
        </ol>
      </section>
    </Paper>
  );
}
