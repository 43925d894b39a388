import { OtherSite } from '../ui/OtherSite';
import { Phone } from '../ui/Phone';
import { useSpeaker } from '../words';
import styles from './help.module.css';

/** Telephone numbers: FHFA, HUD and VA pages for borrowers; USDA's office for its direct loans. */
const LOOK_UPS = [
  { name: 'fannieMae', href: 'https://yourhome.fanniemae.com', phone: '800-232-6643' },
  { name: 'freddieMac', href: 'https://myhome.freddiemac.com', phone: '800-373-3343' },
] as const;
const PAPERS = [
  { name: 'fha', phone: '800-225-5342' },
  { name: 'va', phone: '877-827-3702' },
  { name: 'usda', phone: '800-414-1226' },
] as const;

/** Stays in English in both languages: the servicer reads it. */
const LETTER =
  'Please tell me who owns my mortgage loan: the name, address and telephone number of the owner or assignee. ' +
  'This is a request for information under 12 CFR 1024.36. ' +
  '[Your name, the address of the home, your loan number, the date]';
const RULE = 'https://www.consumerfinance.gov/rules-policy/regulations/1024/36/';

/** How to find out who owns or backs a loan: look-up pages, the loan's papers, a letter to the servicer. */
export function FindOwner() {
  const { words } = useSpeaker();
  return (
    <details className={styles.help}>
      <summary>{words('findOwner.title')}</summary>
      <p>{words('findOwner.lead')}</p>
      <ul className={styles.ways}>
        <li className={styles.way}>
          <p>
            <strong>{words('findOwner.lookUp.title')}</strong>
          </p>
          <p>{words('findOwner.lookUp.lead')}</p>
          <ul className={styles.list}>
            {LOOK_UPS.map(({ name, href, phone }) => (
              <li key={name}>
                <OtherSite href={href}>{words(`findOwner.lookUp.${name}`)}</OtherSite>
                <br />
                {words('findOwner.lookUp.call')} <Phone number={phone} />
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
            {PAPERS.map(({ name, phone }) => (
              <li key={name}>
                {words(`findOwner.papers.${name}`)} <Phone number={phone} />
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
            <OtherSite href={RULE}>{words('findOwner.ask.rule')}</OtherSite>
          </p>
        </li>
      </ul>
    </details>
  );
}
