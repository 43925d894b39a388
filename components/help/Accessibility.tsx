import { TELEPHONES } from '../../lib/explain/contacts';
import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { PageTitle } from '../ui/PageTitle';
import { Phone } from '../ui/Phone';
import { ScamWarning } from '../ui/ScamWarning';
import styles from './help.module.css';

const PARTS = [
  { part: 'tested', points: ['axe', 'keyboard', 'names', 'large', 'motion', 'words'] },
  { part: 'known', points: ['readers', 'pdf', 'sites'] },
] as const;

/** Where readers may write to, by the build's setting; undefined where it names nothing. */
const CONTACT = process.env.SITE_CONTACT || undefined;

/** What was done and tested so that everybody can use the pages, what is missing, and how to tell. */
export function Accessibility({ locale }: { readonly locale: Locale }) {
  const { say, words } = speaker(locale);
  return (
    <article className={styles.doors}>
      <PageTitle>{words('accessibility.title')}</PageTitle>
      <p>{words('accessibility.lead')}</p>
      {PARTS.map(({ part, points }) => (
        <section key={part} className={styles.door}>
          <h2>{words(`accessibility.${part}.title`)}</h2>
          <ul className={styles.list}>
            {points.map((point) => (
              <li key={point}>{words(`accessibility.${part}.${point}`)}</li>
            ))}
          </ul>
        </section>
      ))}
      <section className={styles.door}>
        <h2>{words('accessibility.report.title')}</h2>
        <p>
          {words('accessibility.report.phone')} <Phone number={TELEPHONES.counselor.number} />
        </p>
        <ScamWarning speaker={{ locale, words }} />
        <p>
          {CONTACT === undefined
            ? words('accessibility.report.unset')
            : say({ key: 'accessibility.report.write', values: { contact: { unit: 'name', value: CONTACT } } })}
        </p>
      </section>
    </article>
  );
}
