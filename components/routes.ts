import { LOCALES, type Locale } from '../lib/words/locale';

/** Every page and its address in both languages: the links, the language switch and the sitemap read this one table. */
const routes = {
  start: { es: '', en: '' },
  'questions/owner': { es: 'preguntas/quien-respalda', en: 'questions/owner' },
  'questions/home': { es: 'preguntas/casa', en: 'questions/home' },
  'questions/late': { es: 'preguntas/atraso', en: 'questions/late' },
  'questions/payment': { es: 'preguntas/pago', en: 'questions/payment' },
  'questions/balance': { es: 'preguntas/saldo', en: 'questions/balance' },
  'questions/rate': { es: 'preguntas/tasa', en: 'questions/rate' },
  'questions/term': { es: 'preguntas/plazo', en: 'questions/term' },
  'questions/advances': { es: 'preguntas/anticipos', en: 'questions/advances' },
  'questions/charges': { es: 'preguntas/cargos', en: 'questions/charges' },
  'questions/hardship': { es: 'preguntas/dificultad', en: 'questions/hardship' },
  'questions/disaster': { es: 'preguntas/desastre', en: 'questions/disaster' },
  'questions/plans': { es: 'preguntas/planes', en: 'questions/plans' },
  'questions/afford': { es: 'preguntas/puede-pagar', en: 'questions/afford' },
  'questions/income': { es: 'preguntas/ingreso', en: 'questions/income' },
  'questions/credit': { es: 'preguntas/credito', en: 'questions/credit' },
  'questions/modifications': { es: 'preguntas/modificaciones', en: 'questions/modifications' },
  'questions/pauses': { es: 'preguntas/pausas', en: 'questions/pauses' },
  'questions/sale': { es: 'preguntas/subasta', en: 'questions/sale' },
  review: { es: 'revise', en: 'review' },
  results: { es: 'resultados', en: 'results' },
} as const satisfies Record<string, Record<Locale, string>>;

export type Route = keyof typeof routes;

export const ROUTES = Object.keys(routes) as readonly Route[];

export function pathOf(route: Route, locale: Locale): string {
  const path = routes[route][locale];
  return path === '' ? `/${locale}` : `/${locale}/${path}`;
}

/** The page at an address; the bare domain shows the start in Spanish. */
export function routeAt(pathname: string): Route | undefined {
  const path = pathname.replace(/\/$/, '');
  if (path === '') return 'start';
  return ROUTES.find((route) => LOCALES.some((locale) => pathOf(route, locale) === path));
}

/** The last part of an address, which a page under `[tema]` or `[topic]` receives. */
export function slugOf(route: Route, locale: Locale): string {
  return routes[route][locale].split('/').at(-1) ?? '';
}

export function otherLocale(locale: Locale): Locale {
  return locale === 'es' ? 'en' : 'es';
}

/** The language an address begins with; only these two are ever built. */
export function localeOf(text: string): Locale {
  return text === 'en' ? 'en' : 'es';
}
