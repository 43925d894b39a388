import type { Explanation } from '../../lib/explain/explain';
import { COUNSELOR_PHONE } from '../ui/Footer';
import { Paper } from '../ui/Paper';
import { Phone } from '../ui/Phone';
import { useSpeaker } from '../words';
import { OtherSite } from './OtherSite';
import styles from './results.module.css';

/** Official pages that help with a step. */
const LINKS: Readonly<Record<string, readonly { readonly name: string; readonly href: string }[]>> = {
  'find-owner': [
    { name: 'fannieMae', href: 'https://yourhome.fanniemae.com' },
    { name: 'freddieMac', href: 'https://myhome.freddiemac.com' },
  ],
  counselor: [{ name: 'counselors', href: 'https://www.consumerfinance.gov/find-a-housing-counselor/' }],
  scams: [{ name: 'fraud', href: 'https://reportfraud.ftc.gov' }],
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
              <p>{say(sentence)}</p>
              {id === 'counselor' && <Phone number={COUNSELOR_PHONE} />}
              {LINKS[id]?.map(({ name, href }) => (
                <p key={name}>
                  <OtherSite href={href}>{words(`results.next.links.${name}`)}</OtherSite>
                </p>
              ))}
            </li>
          ))}
        </ol>
      </section>
    </Paper>
  );
}
