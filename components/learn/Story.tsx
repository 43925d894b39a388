import Link from 'next/link';
import type { PlainDate } from '../../lib/calendar/date';
import { ALLIANCE_ARTICLE } from '../../lib/explain/alliance';
import { PASSAGES, type Passage, SHARED_REPORTS, STORY_ANCHORS, type StoryAnchor } from '../../lib/explain/story';
import type { Source } from '../../lib/rules/parameter';
import type { Locale } from '../../lib/words/locale';
import { paragraphText } from '../../lib/words/passage';
import { speaker } from '../../lib/words/say';
import { TermLinks } from '../glossary/TermLinks';
import { type Page, pathOf } from '../routes';
import { ButtonLink } from '../ui/ButtonLink';
import { Callout } from '../ui/Callout';
import { DataBlock } from '../ui/DataBlock';
import { OtherSiteLink } from '../ui/OtherSiteLink';
import { PageTitle } from '../ui/PageTitle';
import { ReportsFigure } from '../when-near';
import { BreadcrumbsToLearn } from './Breadcrumbs';
import styles from './learn.module.css';
import { PageLinks } from './PageLinks';
import { StorySource } from './StorySource';
import { Timeline } from './Timeline';

const FORWARD = ['then-and-now', 'investor', 'learn/repayment-plan', 'learn/modification', 'glossary'] as const;

/** The story of the HOPE NOW Alliance, passage by passage as in the article, each with what it rests on. */
export function Story({ locale }: { readonly locale: Locale }) {
  const { words } = speaker(locale);
  return (
    <article className={styles.page}>
      <Link className={styles.back} href={pathOf('learn', locale)}>
        {words('learn.title')}
      </Link>
      <PageTitle>{words('story.title')}</PageTitle>
      <p className={styles.lead}>{words('story.lead')}</p>
      <Callout kind="check">
        <p>
          <strong>{words('story.closed')}</strong> {words('story.closedBody')}
        </p>
      </Callout>
      <nav aria-label={words('story.contents')}>
        <ul className={styles.list}>
          {STORY_ANCHORS.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{words(`story.${id}.title`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {PASSAGES.map((passage) => (
        <StoryPassage key={passage.id} locale={locale} {...passage} />
      ))}
      <section className={styles.section}>
        <h2>{words('story.forward')}</h2>
        <div>
          <ButtonLink href={pathOf('questions/owner', locale)}>{words('story.linkToOptions')}</ButtonLink>
        </div>
        <PageLinks locale={locale} pages={FORWARD} />
      </section>
      <DataBlock
        data={{
          '@context': 'https://schema.org',
          '@type': 'Article',
          headline: words('story.title'),
          description: words('story.description'),
          inLanguage: locale,
          isBasedOn: ALLIANCE_ARTICLE,
          about: 'HOPE NOW Alliance',
        }}
      />
      <BreadcrumbsToLearn locale={locale} page="learn/hope-now" />
    </article>
  );
}

interface InLanguage {
  readonly locale: Locale;
}

/** Passages whose paragraphs are points, each on its own. */
const LISTED: readonly StoryAnchor[] = ['key-points', 'corrections'];

function StoryPassage({ locale, id, paragraphs, sources }: Passage & InLanguage) {
  const speaks = speaker(locale);
  const { words } = speaks;
  return (
    <section id={id} className={styles.section}>
      <h2>{words(`story.${id}.title`)}</h2>
      {id === 'corrections' && (
        <p>
          {words('story.corrections.lead')}{' '}
          <OtherSiteLink words={words} href={ALLIANCE_ARTICLE}>
            {words('story.original')}
          </OtherSiteLink>
          . {words('story.originalAbout')}
        </p>
      )}
      {LISTED.includes(id) ? (
        <ul className={styles.list}>
          {paragraphs.map((paragraph) => (
            <li key={paragraph.key}>
              <TermLinks locale={locale}>{paragraphText(speaks, paragraph)}</TermLinks>
            </li>
          ))}
        </ul>
      ) : (
        paragraphs.map((paragraph) => (
          <p key={paragraph.key}>
            <TermLinks locale={locale}>{paragraphText(speaks, paragraph)}</TermLinks>
          </p>
        ))
      )}
      {id === 'what-it-was' && <Timeline locale={locale} />}
      {id === 'how-it-worked' && (
        <>
          <Reports locale={locale} />
          <Forward locale={locale} to="then-and-now" name="story.how-it-worked.toHistory" />
        </>
      )}
      {id === 'criticism' && (
        <>
          <Forward locale={locale} to="investor" name="story.criticism.toInvestor" />
          <Forward locale={locale} to="results" name="story.criticism.toResults" />
        </>
      )}
      {sources.length > 0 && <Sources locale={locale} sources={sources} />}
    </section>
  );
}

function Forward({ locale, to, name }: InLanguage & { readonly to: Page; readonly name: string }) {
  return (
    <p>
      <Link href={pathOf(to, locale)} prefetch={false}>
        {speaker(locale).words(name)}
      </Link>
    </p>
  );
}

function Sources({ locale, sources }: InLanguage & { readonly sources: readonly Source[] }) {
  const { words } = speaker(locale);
  return (
    <details>
      <summary>{words('story.sources')}</summary>
      <ul className={styles.list}>
        {sources.map((source) => (
          <li key={`${source.url} ${source.section}`}>
            <StorySource locale={locale} source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The picture is drawn in the browser, so it takes its words along. */
function Reports({ locale }: InLanguage) {
  const { format, value, words } = speaker(locale);
  const month = (on: PlainDate) => value({ unit: 'month-of-year', value: on });
  const periodOf = (from: PlainDate, to: PlainDate) =>
    month(from) === month(to) ? month(from) : words('story.reports.span', { from: month(from), to: month(to) });
  return (
    <ReportsFigure
      title={words('story.reports.title')}
      leads={[words('story.reports.lead'), words('story.reports.later')]}
      name={words('story.reports.name')}
      caption={words('story.reports.caption')}
      heads={[
        words('story.reports.period'),
        words('story.reports.plans'),
        words('story.reports.modifications'),
        words('story.reports.share'),
        words('story.reports.source'),
      ]}
      reports={SHARED_REPORTS.map(({ from, to, plans, modifications, planShare, source }) => {
        const period = periodOf(from, to);
        const share = value({ unit: 'percent', value: planShare });
        return {
          period,
          label: words('story.reports.bar', { period, share }),
          plans,
          modifications,
          written: [format.number(plans), format.number(modifications)],
          share,
          source,
        };
      })}
    />
  );
}
