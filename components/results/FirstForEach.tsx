import { firstWithEach } from '../../lib/explain/for-household';
import { type Answered, authoritiesOf } from '../engine/results-state';
import { FindOwner } from '../help/FindOwner';
import { Help } from '../help/Help';
import { useSpeaker } from '../words';
import { useAuthorityName } from './authority-name';
import { usePrinting } from './printing';
import { ReasonsLink } from './ReasonsLink';
import styles from './results.module.css';

/** While nobody knows who stands behind the loan: how to find out, and the first option with each; those with the same one stand together. */
export function FirstForEach(answered: Answered) {
  const speaker = useSpeaker();
  const { format, say, words } = speaker;
  const backer = useAuthorityName();
  const printing = usePrinting();
  return (
    <section className={styles.below}>
      <p>{words('results.glance.several')}</p>
      <Help>
        <FindOwner speaker={speaker} />
      </Help>
      <details open={printing}>
        <summary>{words('results.glance.ofEach')}</summary>
        <ul className={styles.list}>
          {firstWithEach(answered, authoritiesOf(answered.shown)).map(({ first, authorities }) => (
            <li key={authorities.join(' ')}>
              <strong>{format.all(authorities.map(backer))}</strong>:{' '}
              {first ? (
                <>
                  <ReasonsLink id={first.option.id}>{say(first.explained.title)}</ReasonsLink>.{' '}
                  {say(first.explained.statusLabel)}.
                </>
              ) : (
                words('results.glance.nothing')
              )}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
