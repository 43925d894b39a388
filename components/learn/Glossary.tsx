import { searchedIn } from '../../lib/words/entry';
import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { Search } from '../lazy';
import { entryRoute, pathOf } from '../routes';
import { DataBlock } from '../ui/DataBlock';
import { PageTitle } from '../ui/PageTitle';
import styles from './learn.module.css';

/** Every entry in a list, which a search narrows; all of it is there without JavaScript. */
export function Glossary({ locale }: { readonly locale: Locale }) {
  const speaks = speaker(locale);
  const { words } = speaks;
  const entries = searchedIn(speaks).map((entry) => ({ ...entry, href: pathOf(entryRoute(entry.id), locale) }));
  return (
    <div className={styles.page}>
      <PageTitle>{words('glossary.title')}</PageTitle>
      <p className={styles.lead}>{words('glossary.lead')}</p>
      <Search entries={entries} />
      <DataBlock
        data={{
          '@context': 'https://schema.org',
          '@type': 'DefinedTermSet',
          name: words('glossary.title'),
          description: words('glossary.description'),
          inLanguage: locale,
          hasDefinedTerm: entries.map(({ name, what, id }) => ({
            '@type': 'DefinedTerm',
            name,
            description: what,
            termCode: id,
          })),
        }}
      />
    </div>
  );
}
