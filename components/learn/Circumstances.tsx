import { AGENCY_OF, CIRCUMSTANCES, type CircumstanceId, SOURCES_OF } from '../../lib/explain/circumstances';
import { TELEPHONES } from '../../lib/explain/contacts';
import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { OtherSiteLink } from '../ui/OtherSiteLink';
import { PageTitle } from '../ui/PageTitle';
import { Phone } from '../ui/Phone';
import { ScamWarning } from '../ui/ScamWarning';
import { BreadcrumbsToLearn } from './Breadcrumbs';
import styles from './learn.module.css';
import { OpenAddressed } from './OpenAddressed';

interface Spoken {
  readonly locale: Locale;
}

/** Matters that a workout does not settle by itself, each to open. */
export function Circumstances({ locale }: Spoken) {
  const { words } = speaker(locale);
  return (
    <article className={styles.page}>
      <PageTitle>{words('situations.title')}</PageTitle>
      <p className={styles.lead}>{words('situations.lead')}</p>
      <ScamWarning speaker={{ locale, words }} />
      <div>
        {CIRCUMSTANCES.map((id) => (
          <Circumstance key={id} locale={locale} id={id} />
        ))}
      </div>
      <OpenAddressed />
      <BreadcrumbsToLearn locale={locale} page="learn/your-situation" />
    </article>
  );
}

function Circumstance({ locale, id }: Spoken & { readonly id: CircumstanceId }) {
  const { words } = speaker(locale);
  const agency = AGENCY_OF[id];
  return (
    <details id={id} className={styles.folded}>
      <summary>
        <h2>{words(`situations.of.${id}.title`)}</h2>
      </summary>
      <p>{words(`situations.of.${id}.rule`)}</p>
      <Sources locale={locale} id={id} />
      <h3>{words('situations.ask')}</h3>
      <p>{words(`situations.of.${id}.ask`)}</p>
      <h3>{words('situations.call')}</h3>
      <p>
        {words('situations.counselor')} <Phone number={TELEPHONES.counselor.number} />
      </p>
      {agency && (
        <p>
          {words(`situations.${agency}`)} <Phone number={TELEPHONES[agency].number} />
        </p>
      )}
    </details>
  );
}

/** Where the rule stands, and how sure we are of it: a closed part. */
function Sources({ locale, id }: Spoken & { readonly id: CircumstanceId }) {
  const { words } = speaker(locale);
  const sources = SOURCES_OF[id];
  if (sources.length === 0) return null;
  return (
    <details>
      <summary>{words('results.sources.title')}</summary>
      <ul className={styles.list}>
        {sources.map(({ document, section, url, evidence }) => (
          <li key={section}>
            <OtherSiteLink words={words} href={url} lang="en">
              {words('results.reasons.source', { document, section })}
            </OtherSiteLink>{' '}
            {words(`evidence.${evidence}.sentence`)}
          </li>
        ))}
      </ul>
    </details>
  );
}
