import type { Metadata } from 'next';
import type { Locale } from '../lib/words/locale';
import { speaker } from '../lib/words/say';
import { pathOf, type Route } from './routes';

/** Where the pages are published; search engines want whole addresses. */
export const SITE = new URL(process.env.SITE_URL ?? 'http://localhost:3000');

/** The whole address of a page. */
export function addressOf(route: Route, locale: Locale): string {
  return new URL(pathOf(route, locale), SITE).href;
}

/** The whole address of a page in each language, and for everybody else in the one that the bare domain speaks. */
export function addressesOf(route: Route): Readonly<Record<Locale | 'x-default', string>> {
  return { es: addressOf(route, 'es'), en: addressOf(route, 'en'), 'x-default': addressOf(route, 'es') };
}

interface Described {
  readonly locale: Locale;
  readonly route: Route;
  /** Keys of the words. */
  readonly title: string;
  readonly description: string;
}

/** What a page says of itself: title, description, and its address in each language. */
export function pageMetadata({ locale, route, title, description }: Described): Metadata {
  const { words } = speaker(locale);
  return {
    metadataBase: SITE,
    title: `${words(title)} · ${words('site.name')}`,
    description: words(description),
    alternates: {
      canonical: pathOf(route, locale),
      languages: addressesOf(route),
    },
  };
}
