import { LINKS, TELEPHONES } from '../../lib/explain/contacts';
import { OtherSite } from '../ui/OtherSite';
import { Phone } from '../ui/Phone';
import { useSpeaker } from '../words';
import styles from './help.module.css';

const LOOK_UPS = ['fannieMae', 'freddieMac'] as const;
const PAPERS = ['fha', 'va', 'usda'] as const;

/** Stays in English in both languages: the servicer reads it. */
const LETTER =
  'Please tell me who owns my mortgage loan: the name, address and telephone number of the owner or assignee. ' +
  'This is a request for information under 12 CFR 1024.36. ' +
  '[Your name, the address of the home, your loan number, the date]';

/** How to find out who owns or backs a loan: look-up pages, the loan's papers, a letter to the servicer. */
export function FindOwner({ open = false }: { readonly open?: boolean }) {
  const { words } = useSpeaker();
  return (
    <details className={styles.help} open={open}>
      <summary>{words('findOwner.title')}</summary>
      <p>{words('findOwner.lead')}</p>
      <ul className={styles.ways}>
        <li className={styles.way}>
          <p>
            <strong>{words('findOwner.lookUp.title')}</strong>
          </p>
          <p>{words('findOwner.lookUp.lead')}</p>
          <ul className={styles.list}>
            {LOOK_UPS.map((name) => (
              <li key={name}>
                <OtherSite href={LINKS[name].url}>{words(`findOwner.lookUp.${name}`)}</OtherSite>
                <br />
                {words('findOwner.lookUp.call')} <Phone number={TELEPHONES[name].number} />
              </li>
            ))}
          </ul>
          <p>{words('findOwner.lookUp.noMatch')}</p>
        </li>
        <li className={styles.way}>
          <p>
            <strong>{words('findOwner.papers.title')}</strong>
          </p>
          <ul className={styles.list}>
            {PAPERS.map((name) => (
              <li key={name}>
                {words(`findOwner.papers.${name}`)} <Phone number={TELEPHONES[name].number} />
              </li>
            ))}
          </ul>
        </li>
        <li className={styles.way}>
          <p>
            <strong>{words('findOwner.ask.title')}</strong>
          </p>
          <p>{words('findOwner.ask.lead')}</p>
          <blockquote lang="en" className={styles.letter}>
            {LETTER}
          </blockquote>
          <p>
            <OtherSite href={LINKS.whoOwns.url}>{words('findOwner.ask.rule')}</OtherSite>
          </p>
        </li>
      </ul>
    </details>
  );
}
