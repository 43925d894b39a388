import type { Locale } from '../../lib/words/locale';
import { pageMetadata } from '../page-metadata';
import { slugOf } from '../routes';
import { PAGES, type QuestionPage, type QuestionRoute, wordsOf } from './questions';

export function questionSlugs(locale: Locale): readonly string[] {
  return PAGES.map(({ route }) => slugOf(route, locale));
}

export function questionsAt(locale: Locale, slug: string): QuestionRoute {
  return pageAt(locale, slug).route;
}

export function questionMetadata(locale: Locale, slug: string) {
  const page = pageAt(locale, slug);
  const words = wordsOf(page);
  return pageMetadata({ locale, route: page.route, title: `${words}.title`, description: `${words}.why` });
}

function pageAt(locale: Locale, slug: string): QuestionPage {
  const page = PAGES.find(({ route }) => slugOf(route, locale) === slug);
  if (page === undefined) throw new RangeError(`No page of questions is called ${slug}`);
  return page;
}
