import { firstOf } from '../../lib/explain/for-household';
import { FindOwner } from '../help/FindOwner';
import { Help } from '../help/Help';
import { useSpeaker } from '../words';
import { useAuthorityName } from './authority-name';
import { ReasonsLink } from './ReasonsLink';
import styles from './results.module.css';
import { type Answered, authoritiesOf } from './results-state';
import { StatusLine } from './StatusLine';

/** While nobody knows who stands behind the loan: how to find out, and the first option with each. */
export function FirstForEach(answered: Answered) {
  const { say, words } = useSpeaker();
  const backer = useAuthorityName();
  return (
    <section className={styles.section}>
      <p>{words('results.glance.several')}</p>
      <Help>
        <FindOwner words={words} />
      </Help>
      <ul className={styles.reasons}>
        {authoritiesOf(answered.shown).map((authority) => {
          const first = firstOf(answered, authority);
          return (
            <li key={authority}>
              <h3>{words('results.ladder.backer', { backer: backer(authority) })}</h3>
              {first ? (
                <p className={styles.verdict}>
                  <ReasonsLink id={first.option.id}>{say(first.explained.title)}</ReasonsLink>
                  <StatusLine {...first.explained} />
                </p>
              ) : (
                <p>{words('results.glance.nothing')}</p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
