import { TELEPHONES } from '../../lib/explain/contacts';
import type { Speaker } from '../../lib/words/speech';
import { Phone } from '../ui/Phone';
import { ScamWarning } from '../ui/ScamWarning';
import styles from './help.module.css';

const LOANS = [
  { name: 'reverse', phones: ['counselor', 'fha'] },
  { name: 'usdaDirect', phones: ['usda'] },
] as const;

/** Loans with rules of their own, which these pages do not hold: a plain stop, and whom to call. */
export function OtherLoans({ speaker }: { readonly speaker: Pick<Speaker, 'locale' | 'words'> }) {
  const { words } = speaker;
  return (
    <details className={styles.help}>
      <summary>{words('findOwner.otherLoans.title')}</summary>
      {LOANS.map(({ name, phones }) => (
        <details key={name} className={styles.way}>
          <summary>{words(`findOwner.otherLoans.${name}.title`)}</summary>
          <p>{words(`findOwner.otherLoans.${name}.stop`)}</p>
          <p>{words(`findOwner.otherLoans.${name}.call`)}</p>
          <ul className={styles.list}>
            {phones.map((whose) => (
              <li key={whose}>
                {words(`findOwner.otherLoans.who.${whose}`)} <Phone number={TELEPHONES[whose].number} />
              </li>
            ))}
          </ul>
        </details>
      ))}
      <ScamWarning speaker={speaker} />
    </details>
  );
}
