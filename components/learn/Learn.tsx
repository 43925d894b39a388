import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { type Page, pathOf } from '../routes';
import { ButtonLink } from '../ui/ButtonLink';
import { PageTitle } from '../ui/PageTitle';
import { BreadcrumbsToLearn } from './Breadcrumbs';
import { KIND_PAGES, kindRoute } from './kinds';
import styles from './learn.module.css';
import { PageLinks } from './PageLinks';

const PARTS: readonly { readonly name: string; readonly pages: readonly Page[] }[] = [
  { name: 'kinds', pages: KIND_PAGES.map(({ id }) => kindRoute(id)) },
  { name: 'words', pages: ['glossary', 'rules', 'learn/your-situation', 'learn/your-state', 'who-helps', 'desk'] },
  { name: 'story', pages: ['learn/hope-now', 'then-and-now', 'investor'] },
];

/** The way into everything that is there to read. */
export function Learn({ locale }: { readonly locale: Locale }) {
  const { words } = speaker(locale);
  return (
    <div className={styles.page}>
      <PageTitle>{words('learn.title')}</PageTitle>
      <p className={styles.lead}>{words('learn.lead')}</p>
      {PARTS.map(({ name, pages }) => (
        <section key={name} className={styles.section}>
          <h2>{words(`learn.${name}`)}</h2>
          <PageLinks locale={locale} pages={pages} />
        </section>
      ))}
      <div>
        <ButtonLink href={pathOf('questions/owner', locale)}>{words('story.linkToOptions')}</ButtonLink>
      </div>
      <BreadcrumbsToLearn locale={locale} />
    </div>
  );
}
