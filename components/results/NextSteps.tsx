import { LINKS } from '../../lib/explain/contacts';
import type { Explanation } from '../../lib/explain/explain';
import { WithTerms } from '../glossary/Term';
import { COUNSELOR_PHONE } from '../ui/Footer';
import { OtherSite } from '../ui/OtherSite';
import { Paper } from '../ui/Paper';
import { Phone } from '../ui/Phone';
import { useSpeaker } from '../words';
import styles from './results.module.css';

interface OfficialPage {
  readonly name: string;
  readonly href: string;
  /** Its Spanish twin, where there is one. */
  readonly enEspanol?: string;
}

/** Official pages that help with a step. */
const PAGES: Readonly<Record<string, readonly OfficialPage[]>> = {
  'find-owner': [
    { name: 'fannieMae', href: LINKS.fannieMae.url },
    { name: 'freddieMac', href: LINKS.freddieMac.url },
  ],
  counselor: [{ name: 'counselors', href: LINKS.counselors.url }],
  scams: [{ name: 'fraud', href: LINKS.fraud.url, enEspanol: LINKS.fraudInSpanish.url }],
};

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
              <p>
                <WithTerms>{say(sentence)}</WithTerms>
              </p>
              {id === 'counselor' && <Phone number={COUNSELOR_PHONE} />}
              {PAGES[id]?.map((page) => (
                <p key={page.name}>
                  <Official {...page} />
                </p>
              ))}
            </li>
          ))}
        </ol>
      </section>
    </Paper>
  );
}

function Official({ name, href, enEspanol }: OfficialPage) {
  const { locale, words } = useSpeaker();
  const label = words(`results.next.links.${name}`);
  if (locale === 'es' && enEspanol !== undefined) {
    return (
      <OtherSite href={enEspanol} language="es">
        {label}
      </OtherSite>
    );
  }
  return <OtherSite href={href}>{label}</OtherSite>;
}
