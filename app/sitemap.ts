import type { MetadataRoute } from 'next';
import { absoluteUrl, alternateUrls } from '../components/page-metadata';
import { ALL_ROUTES } from '../components/screens';
import { LOCALES } from '../lib/words/locale';

export const dynamic = 'force-static';

/** Every page in both languages, each with the addresses of both. */
export default function sitemap(): MetadataRoute.Sitemap {
  return ALL_ROUTES.flatMap((route) =>
    LOCALES.map((locale) => ({ url: absoluteUrl(route, locale), alternates: { languages: alternateUrls(route) } })),
  );
}
