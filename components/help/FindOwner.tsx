import { AGENCIES, LINKS, OWNERS, TELEPHONES } from '../../lib/explain/contacts';
import type { Speaker } from '../../lib/words/speech';
import { OtherSiteLink } from '../ui/OtherSiteLink';
import { Phone } from '../ui/Phone';
import { ScamWarning } from '../ui/ScamWarning';
import styles from './help.module.css';

/** Stays in English in both languages: the servicer reads it. */
const LETTER =
  'Please tell me who owns my mortgage loan: the name, address and telephone number of the owner or assignee. ' +
  'This is a request for information under 12 CFR 1024.36. ' +
  '[Your name, the address of the home, your loan number, the date]';

/** How to find out who owns or backs a loan: three ways, each a closed part, so that what comes after them stays near. */
export function FindOwner({ speaker }: { readonly speaker: Pick<Speaker, 'locale' | 'words'> }) {
  const { words } = speaker;
  return (
    <>
      <summary>{words('findOwner.title')}</summary>
      <p>{words('findOwner.lead')}</p>
      <details className={styles.way}>
        <summary>{words('findOwner.lookUp.title')}</summary>
        <p>{words('findOwner.lookUp.lead')}</p>
        <ul className={styles.list}>
          {OWNERS.map((name) => (
            <li key={name}>
              <OtherSiteLink words={words} href={LINKS[name].url}>
                {words(`findOwner.lookUp.${name}`)}
              </OtherSiteLink>
              <br />
              {words('findOwner.lookUp.call')} <Phone number={TELEPHONES[name].number} />
            </li>
          ))}
        </ul>
        <p>{words('findOwner.lookUp.noMatch')}</p>
        <ScamWarning speaker={speaker} />
      </details>
      <details className={styles.way}>
        <summary>{words('findOwner.papers.title')}</summary>
        <ul className={styles.list}>
          {AGENCIES.map((name) => (
            <li key={name}>
              {words(`findOwner.papers.${name}`)} <Phone number={TELEPHONES[name].number} />
            </li>
          ))}
        </ul>
        <ScamWarning speaker={speaker} />
      </details>
      <details className={styles.way}>
        <summary>{words('findOwner.ask.title')}</summary>
        <p>{words('findOwner.ask.lead')}</p>
        <blockquote lang="en" className={styles.letter}>
          {LETTER}
        </blockquote>
        <p>
          <OtherSiteLink words={words} href={LINKS.whoOwns.url}>
            {words('findOwner.ask.rule')}
          </OtherSiteLink>
        </p>
      </details>
    </>
  );
}
