import Link from 'next/link';
import { COUNSELOR_PHONE } from '../../lib/explain/phones.data';
import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { pathOf } from '../routes';
import { Callout } from '../ui/Callout';
import { PageTitle } from '../ui/PageTitle';
import { Paper } from '../ui/Paper';
import { Phone } from '../ui/Phone';
import { ScamWarning } from '../ui/ScamWarning';
import { StartLinks } from './StartLinks';
import styles from './start.module.css';

/** Ways in for who knows already what they want. */
const DOORS = ['compare', 'letter'] as const;
const PAPERS = ['statement', 'letters', 'income'];
const LIMITS = ['application', 'promise', 'privacy', 'keep'];

/** What this is, what to have at hand, what it does not do, and where else there is help. */
export function Start({ locale }: { readonly locale: Locale }) {
  const voice = speaker(locale);
  const { words } = voice;
  return (
    <div className={styles.page}>
      <div className={styles.opening}>
        <PageTitle>{words('start.title')}</PageTitle>
        <p className={styles.lead}>{words('start.lead')}</p>
        <StartLinks
          first={pathOf('questions/owner', locale)}
          results={pathOf('results', locale)}
          minutes={words('start.minutes')}
          withoutScript={words('start.withoutScript')}
          begin={words('start.begin')}
          resume={words('start.resume')}
          example={words('start.example')}
          exampleHint={words('start.exampleHint')}
          exampleReplaces={words('start.exampleReplaces')}
        />
      </div>
      <nav className={styles.doors} aria-label={words('start.doors')}>
        <ul>
          {DOORS.map((door) => (
            <li key={door}>
              <Link href={pathOf(door, locale)} prefetch={false}>
                {words(`${door}.title`)}
              </Link>
              <p className={styles.soft}>{words(`start.door.${door}`)}</p>
            </li>
          ))}
        </ul>
      </nav>
      <section className={styles.urgent}>
        <Callout kind="urgent">
          <h2>{words('start.urgentTitle')}</h2>
          <p>{words('start.urgent')}</p>
          <p>
            <Phone number={COUNSELOR_PHONE} />
          </p>
        </Callout>
      </section>
      <aside className={styles.papers} aria-labelledby="papers">
        <Paper pad>
          <h2 id="papers">{words('start.papersTitle')}</h2>
          <ul className={styles.ruled}>
            {PAPERS.map((paper) => (
              <li key={paper}>{words(`start.papers.${paper}`)}</li>
            ))}
          </ul>
          <p>{words('start.papersMissing')}</p>
        </Paper>
      </aside>
      <section className={styles.part}>
        <h2>{words('start.limitsTitle')}</h2>
        <ul className={styles.list}>
          {LIMITS.map((limit) => (
            <li key={limit}>{words(`start.limits.${limit}`)}</li>
          ))}
        </ul>
      </section>
      <section className={styles.part}>
        <h2>{words('start.learnTitle')}</h2>
        <p>{words('start.learn')}</p>
        <p>
          <Link href={pathOf('learn', locale)} prefetch={false}>
            {words('start.learnLink')}
          </Link>
        </p>
      </section>
      <section className={styles.part}>
        <h2>{words('start.helpTitle')}</h2>
        <div>
          <p>{words('start.counselor')}</p>
          <Phone number={COUNSELOR_PHONE} />
        </div>
        <p>{words('start.servicer')}</p>
        <ScamWarning speaker={voice} />
      </section>
    </div>
  );
}
