import { notFound } from 'next/navigation';
import type { Locale } from '../lib/words/locale';
import { localeOf, type Route, routeAt } from './routes';

/** A page in one language. */
export interface Screen {
  readonly route: Route;
  readonly locale: Locale;
}

/** What Next.js knows of a page of either language. */
export interface LocaleParams {
  readonly params: Promise<{ readonly locale: string }>;
}

/** Besides, the parts of its address. */
export interface PageParams {
  readonly params: Promise<{ readonly locale: string; readonly path: readonly string[] }>;
}

/** The same of what there is to read, whose first part has a name in each language. */
export interface LearnParams {
  readonly params: Promise<{ readonly locale: string; readonly section: string; readonly page?: readonly string[] }>;
}

/** The language of a page, from its address. */
export async function localeIn({ params }: LocaleParams): Promise<Locale> {
  return localeOf((await params).locale);
}

/** The page at an address, by the table of routes. */
export async function screenAt({ params }: PageParams): Promise<Screen> {
  const { locale, path } = await params;
  const route: Route = routeAt(`/${[locale, ...path].join('/')}`) ?? notFound();
  return { route, locale: localeOf(locale) };
}

/** The same for what there is to read. */
export async function learnScreenAt({ params }: LearnParams): Promise<Screen> {
  const { locale, section, page = [] } = await params;
  return screenAt({ params: Promise.resolve({ locale, path: [section, ...page] }) });
}
