import { GLOSSARY } from '../../lib/words/glossary';
import type { Locale } from '../../lib/words/locale';
import { pageMetadata } from '../page-metadata';
import type { SectionRoute } from '../routes';

/** The address of an entry, in the words of the file system. */
export interface EntryParams {
  readonly slug: string;
}

export function entryRoute(slug: string): SectionRoute {
  return `glossary/${slug}`;
}

export function entryParams(locale: Locale): (EntryParams & { readonly locale: Locale })[] {
  return GLOSSARY.map(({ slug }) => ({ locale, slug }));
}

export function glossaryMetadata(locale: Locale) {
  return pageMetadata({ locale, route: 'glossary', title: 'glossary.title', description: 'glossary.description' });
}

export function entryMetadata(locale: Locale, { slug }: EntryParams) {
  return pageMetadata({
    locale,
    route: entryRoute(slug),
    title: `glossary.entries.${slug}.name`,
    description: `glossary.entries.${slug}.what`,
  });
}
