import { explainStateLaw, STATES_GATHERED } from '../../lib/explain/state-law';
import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { PageTitle } from '../ui/PageTitle';
import { StateGrid } from '../ui/StateGrid';
import { BreadcrumbsToLearn } from './Breadcrumbs';
import styles from './learn.module.css';
import { OpenAddressed } from './OpenAddressed';
import { ReleaseToAskFor, StateLawText } from './StateLawText';

/** What each state says of a home that is lost: a list to open, by name. */
export function StateLaws({ locale }: { readonly locale: Locale }) {
  const voice = speaker(locale);
  const { say, words } = voice;
  const laws = STATES_GATHERED.flatMap((state) => explainStateLaw(state) ?? [])
    .map((law) => ({ ...law, called: say(law.name) }))
    .toSorted((one, other) => one.called.localeCompare(other.called, locale));
  return (
    <article className={styles.page}>
      <PageTitle>{words('stateLaw.title')}</PageTitle>
      <p className={styles.lead}>{words('stateLaw.lead')}</p>
      <p>{words('stateLaw.notAdvice')}</p>
      <section className={styles.section}>
        <h2>{words('stateLaw.list')}</h2>
        <StateGrid>
          {laws.map((law) => (
            <details key={law.state}>
              <summary>{law.called}</summary>
              <div id={law.state} className={styles.section}>
                <StateLawText law={law} speaker={voice} />
              </div>
            </details>
          ))}
        </StateGrid>
      </section>
      <section className={styles.section}>
        <h2>{words('stateLaw.release.title')}</h2>
        <ReleaseToAskFor speaker={voice} />
      </section>
      <OpenAddressed />
      <BreadcrumbsToLearn locale={locale} page="learn/your-state" />
    </article>
  );
}
