import type { MetadataRoute } from 'next';
import { entryRoute } from '../components/glossary/pages';
import { addressesOf, addressOf } from '../components/page-metadata';
import { ROUTES, type Route, rulesOfOption } from '../components/routes';
import { CATALOG } from '../lib/programs/catalog';
import { GLOSSARY } from '../lib/words/glossary';
import { LOCALES } from '../lib/words/locale';

export const dynamic = 'force-static';

const PAGES: readonly Route[] = [
  ...ROUTES,
  ...CATALOG.map(({ id }) => rulesOfOption(id)),
  ...GLOSSARY.map(({ slug }) => entryRoute(slug)),
];

/** Every page in both languages, each with the addresses of both. */
export default function sitemap(): MetadataRoute.Sitemap {
  return PAGES.flatMap((route) =>
    LOCALES.map((locale) => ({ url: addressOf(route, locale), alternates: { languages: addressesOf(route) } })),
  );
}
