import type { Metadata } from 'next';
import { aboutOption } from '../lib/explain/about-option';
import { entryAt } from '../lib/explain/catalog';
import type { Locale } from '../lib/words/locale';
import { speaker } from '../lib/words/say';
import { isPage, type Page, pathOf, type Route, type SectionRoute, shownAt } from './routes';
import { SCOREBOARD } from './rules/scoreboard';

/** Where the pages are published, a setting of the build; undefined where nobody has said. Search engines want whole addresses. */
export const SITE = process.env.SITE_URL ? new URL(process.env.SITE_URL) : undefined;

/** The whole address of a page; the path alone while nobody knows where the pages are published. */
export function absoluteUrl(route: Route, locale: Locale): string {
  const path = pathOf(route, locale);
  return SITE ? new URL(path, SITE).href : path;
}

/** The whole address of a page in each language, and for everybody else in the one that the bare domain speaks. */
export function alternateUrls(route: Route): Readonly<Record<Locale | 'x-default', string>> {
  return { es: absoluteUrl(route, 'es'), en: absoluteUrl(route, 'en'), 'x-default': absoluteUrl(route, 'es') };
}

/** Where the words of a page stand that is named otherwise than its route. */
const WORDS: Readonly<Partial<Record<Page, string>>> = {
  answers: 'device',
  'sale-date': 'urgent.sale',
  'asked-for-money': 'urgent.money',
  rules: 'rulesPages',
  checked: 'scoreboard',
  'results/compare': 'answer.places.compare',
  'results/options': 'answer.places.options',
  'results/to-do': 'answer.places.to-do',
  'results/how': 'answer.places.how',
  'then-and-now': 'history',
  'learn/hope-now': 'story',
  'learn/your-state': 'stateLaw',
  'learn/your-situation': 'situations',
  'who-helps': 'doors',
  'desk/case': 'desk.case',
  'desk/packet': 'desk.packet',
  'desk/list': 'desk.screen',
  'desk/compare': 'desk.compare',
};

/** The key of a page's own words. */
function keyOfPage(route: Page): string {
  const [section, name] = route.split('/');
  return WORDS[route] ?? (name === undefined ? route : `${section === 'learn' ? 'kinds' : 'wizard.pages'}.${name}`);
}

/** What a link to a page is called. */
export function titleOf(route: Page, locale: Locale): string {
  return speaker(locale).words(`${keyOfPage(route)}.title`);
}

function described(route: Route, locale: Locale): { readonly title: string; readonly description: string } {
  const { words } = speaker(locale);
  if (!isPage(route)) return describedSection(route, locale);
  const own = keyOfPage(route);
  const description = route.startsWith('questions/') ? `${own}.why` : `${own}.description`;
  return { title: titleOf(route, locale), description: words(description) };
}

function describedSection(route: SectionRoute, locale: Locale) {
  const { say, words } = speaker(locale);
  const { section, name } = shownAt(route);
  if (section === 'glossary') {
    return { title: words(`glossary.entries.${name}.name`), description: words(`glossary.entries.${name}.what`) };
  }
  if (section === 'checked') {
    const source = SCOREBOARD.sources.find(({ slug }) => slug === name);
    return { title: source?.document ?? words('scoreboard.title'), description: words('scoreboard.description') };
  }
  // The same option exists with several authorities: the title says whose it is.
  const { authority, option } = entryAt(name);
  const title = [say(aboutOption(option, 'title')), words(`options.authority.${authority}`)].join(' · ');
  return { title, description: words(`options.any.${option.name}.what`) };
}

/** In `public/`: the drawing is icon.svg, the others are made from it. */
export const ICONS: Metadata['icons'] = {
  icon: [
    { url: '/favicon.ico', sizes: '32x32' },
    { url: '/icon.svg', type: 'image/svg+xml' },
  ],
  apple: '/apple-touch-icon.png',
};

/** What a page says of itself: title and description; `AddressLinks` says where it stands. */
export function pageMetadata({ locale, route }: { readonly locale: Locale; readonly route: Route }): Metadata {
  const { title, description } = described(route, locale);
  return {
    title: `${title} · ${speaker(locale).words('site.name')}`,
    description,
    manifest: `/${locale}.webmanifest`,
    icons: ICONS,
  };
}
