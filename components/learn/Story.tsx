import Link from 'next/link';
import { ARTICLE_URL, STORY_REPORTS, STORY_SECTIONS, STORY_SOURCES, type StorySource } from '../../lib/explain/story';
import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { TermLinks } from '../glossary/TermLinks';
import { pathOf } from '../routes';
import { SourceLink } from '../rules/SourceLink';
import { titleOf } from '../titles';
import { ButtonLink } from '../ui/Button';
import { DataBlock } from '../ui/DataBlock';
import { OtherSite } from '../ui/OtherSite';
import { PageTitle } from '../ui/PageTitle';
import styles from './learn.module.css';
import { ReportsFigure } from './ReportsFigure';
import { Timeline } from './Timeline';

const CORRECTIONS = ['c1', 'c2', 'c3', 'c4', 'c5'];
const KEY_POINTS = ['k1', 'k2', 'k3', 'k4', 'k5'];
const FORWARD = ['then-and-now', 'investor', 'learn/repayment-plan', 'learn/modification', 'glossary'] as const;

/** The story of the HOPE NOW Alliance, section by section as in the article, each with what it rests on. */
export function Story({ locale }: { readonly locale: Locale }) {
  const { words } = speaker(locale);
  return (
    <article className={styles.page}>
      <Link className={styles.back} href={pathOf('learn', locale)}>
        {words('learn.title')}
      </Link>
      <PageTitle>{words('story.title')}</PageTitle>
      <p className={styles.lead}>{words('story.lead')}</p>
      <nav aria-label={words('story.contents')}>
        <ul className={styles.list}>
          {STORY_SECTIONS.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`}>{words(`story.${id}.title`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {STORY_SECTIONS.map(({ id, paragraphs, sources }) => (
        <section key={id} id={id} className={styles.section}>
          <h2>{words(`story.${id}.title`)}</h2>
          {Array.from({ length: paragraphs }, (_, index) => `p${index + 1}`).map((part) => (
            <p key={part}>
              <TermLinks locale={locale}>{words(`story.${id}.${part}`)}</TermLinks>
            </p>
          ))}
          {id === 'key-points' && (
            <ul className={styles.list}>
              {KEY_POINTS.map((point) => (
                <li key={point}>{words(`story.${id}.${point}`)}</li>
              ))}
            </ul>
          )}
          {id === 'how-it-worked' && <Reports locale={locale} />}
          {id === 'special-considerations' && <Timeline locale={locale} />}
          {sources.length > 0 && <Sources locale={locale} sources={sources} />}
        </section>
      ))}
      <section className={styles.section}>
        <h2>{words('story.corrections.title')}</h2>
        <p>{words('story.corrections.lead')}</p>
        <ul className={styles.list}>
          {CORRECTIONS.map((correction) => (
            <li key={correction}>{words(`story.corrections.${correction}`)}</li>
          ))}
        </ul>
        <p>
          <OtherSite href={ARTICLE_URL}>{words('story.original')}</OtherSite>. {words('story.originalAbout')}
        </p>
      </section>
      <section className={styles.section}>
        <h2>{words('story.forward')}</h2>
        <div>
          <ButtonLink href={pathOf('questions/owner', locale)}>{words('story.linkToOptions')}</ButtonLink>
        </div>
        <ul className={styles.list}>
          {FORWARD.map((page) => (
            <li key={page}>
              <Link href={pathOf(page, locale)} prefetch={false}>
                {titleOf(page, locale)}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <DataBlock
        data={{
          '@context': 'https://schema.org',
          '@type': 'Article',
          headline: words('story.title'),
          description: words('story.description'),
          inLanguage: locale,
          isBasedOn: ARTICLE_URL,
          about: 'HOPE NOW Alliance',
        }}
      />
    </article>
  );
}

function Sources({ locale, sources }: { readonly locale: Locale; readonly sources: readonly StorySource[] }) {
  const { words } = speaker(locale);
  return (
    <details>
      <summary>{words('story.sources')}</summary>
      <ul className={styles.list}>
        {sources.map((id) => (
          <li key={id}>
            <SourceLink {...STORY_SOURCES[id]} /> {words(`evidence.${STORY_SOURCES[id].evidence}.label`)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The picture is drawn in the browser, so it takes its words along. */
function Reports({ locale }: { readonly locale: Locale }) {
  const { format, value, words } = speaker(locale);
  const month = (on: string) => value({ unit: 'month-of-year', value: on });
  return (
    <ReportsFigure
      title={words('story.reports.title')}
      leads={[words('story.reports.lead'), words('story.reports.note')]}
      name={words('story.reports.name')}
      caption={words('story.reports.caption')}
      heads={[words('story.reports.period'), words('story.reports.plans'), words('story.reports.modifications')]}
      reports={STORY_REPORTS.map(({ from, to, plans, modifications }) => ({
        period: month(from) === month(to) ? month(from) : `${month(from)} – ${month(to)}`,
        plans,
        modifications,
        written: [format.number(plans), format.number(modifications)],
      }))}
    />
  );
}
