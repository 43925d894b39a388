import Link from 'next/link';
import { entryText } from '../../lib/words/entry';
import { GLOSSARY } from '../../lib/words/glossary';
import type { Locale } from '../../lib/words/locale';
import { passageNaming } from '../../lib/words/passage';
import { speaker } from '../../lib/words/say';
import { titleOf } from '../page-metadata';
import { entryRoute, isPage, type Page, pathOf } from '../routes';
import { DataBlock } from '../ui/DataBlock';
import { PageTitle } from '../ui/PageTitle';
import { Breadcrumbs } from './Breadcrumbs';
import styles from './learn.module.css';

interface EntryProps {
  readonly locale: Locale;
  readonly slug: string;
}

/** One entry: what it means, an example, what else it is called, where it is met, and what is close to it. */
export function EntryPage({ locale, slug }: EntryProps) {
  const speaks = speaker(locale);
  const { words } = speaks;
  const { name, what, example, others } = entryText(speaks, slug);
  const entry = GLOSSARY.find((one) => one.slug === slug);
  return (
    <article className={styles.page}>
      <Link className={styles.back} href={pathOf('glossary', locale)}>
        {words('glossary.back')}
      </Link>
      <PageTitle>{name}</PageTitle>
      <p className={styles.lead}>{what}</p>
      {example && (
        <section className={styles.section}>
          <h2>{words('glossary.example')}</h2>
          <p>{example}</p>
        </section>
      )}
      <section className={styles.section}>
        <h2>{words('glossary.others')}</h2>
        <p>{others}</p>
      </section>
      <section className={styles.section}>
        <h2>{words('glossary.where')}</h2>
        <ul className={styles.list}>
          {entry?.places.filter(isPage).map((place) => (
            <li key={place}>
              <Place locale={locale} slug={slug} place={place} />
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.section}>
        <h2>{words('glossary.related')}</h2>
        <ul className={styles.list}>
          {entry?.related.map((other) => (
            <li key={other}>
              <Link href={pathOf(entryRoute(other), locale)} prefetch={false}>
                {entryText(speaks, other).name}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <DataBlock
        data={{
          '@context': 'https://schema.org',
          '@type': 'DefinedTerm',
          name,
          description: what,
          termCode: slug,
          inLanguage: locale,
        }}
      />
      <Breadcrumbs
        locale={locale}
        steps={[
          { name: titleOf('glossary', locale), route: 'glossary' },
          { name, route: entryRoute(slug) },
        ]}
      />
    </article>
  );
}

/** A page where the word is met; the story is long, so it is the passage. */
function Place({ locale, slug, place }: EntryProps & { readonly place: Page }) {
  const speaks = speaker(locale);
  const passage = place === 'learn/hope-now' ? passageNaming(speaks, slug) : undefined;
  return (
    <Link href={`${pathOf(place, locale)}${passage ? `#${passage}` : ''}`} prefetch={false}>
      {passage
        ? speaks.words('glossary.inStory', { passage: speaks.words(`story.${passage}.title`) })
        : titleOf(place, locale)}
    </Link>
  );
}
