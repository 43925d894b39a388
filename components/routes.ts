import { LOCALES, type Locale } from '../lib/words/locale';

/** Every page and its address in both languages: the links, the language switch and the sitemap read this one table. */
const routes = {
  start: { es: '', en: '' },
  'questions/owner': { es: 'preguntas/quien-respalda', en: 'questions/owner' },
  'questions/home': { es: 'preguntas/casa', en: 'questions/home' },
  'questions/late': { es: 'preguntas/atraso', en: 'questions/late' },
  'questions/statement': { es: 'preguntas/estado-de-cuenta', en: 'questions/statement' },
  'questions/payment': { es: 'preguntas/pago', en: 'questions/payment' },
  'questions/balance': { es: 'preguntas/saldo', en: 'questions/balance' },
  'questions/rate': { es: 'preguntas/tasa', en: 'questions/rate' },
  'questions/term': { es: 'preguntas/plazo', en: 'questions/term' },
  'questions/advances': { es: 'preguntas/anticipos', en: 'questions/advances' },
  'questions/charges': { es: 'preguntas/cargos', en: 'questions/charges' },
  'questions/hardship': { es: 'preguntas/dificultad', en: 'questions/hardship' },
  'questions/disaster': { es: 'preguntas/desastre', en: 'questions/disaster' },
  'questions/plans': { es: 'preguntas/planes', en: 'questions/plans' },
  'questions/pay-now': { es: 'preguntas/puede-pagar-ya', en: 'questions/pay-now' },
  'questions/anything-else': { es: 'preguntas/algo-mas', en: 'questions/anything-else' },
  'questions/payment-change': { es: 'preguntas/cambio-de-pago', en: 'questions/payment-change' },
  'questions/application': { es: 'preguntas/solicitud', en: 'questions/application' },
  'questions/past-due': { es: 'preguntas/lo-atrasado', en: 'questions/past-due' },
  'questions/afford': { es: 'preguntas/puede-pagar', en: 'questions/afford' },
  'questions/income': { es: 'preguntas/ingreso', en: 'questions/income' },
  'questions/credit': { es: 'preguntas/credito', en: 'questions/credit' },
  'questions/modifications': { es: 'preguntas/modificaciones', en: 'questions/modifications' },
  'questions/pauses': { es: 'preguntas/pausas', en: 'questions/pauses' },
  'questions/claims': { es: 'preguntas/ayuda-de-la-agencia', en: 'questions/claims' },
  'questions/filing': { es: 'preguntas/primer-aviso', en: 'questions/filing' },
  'questions/market': { es: 'preguntas/tasa-de-mercado', en: 'questions/market' },
  'questions/stay': { es: 'preguntas/quedarse', en: 'questions/stay' },
  'questions/sale': { es: 'preguntas/subasta', en: 'questions/sale' },
  compare: { es: 'comparar', en: 'compare' },
  review: { es: 'revise', en: 'review' },
  answers: { es: 'mis-respuestas', en: 'my-answers' },
  'sale-date': { es: 'fecha-de-subasta', en: 'sale-date' },
  'asked-for-money': { es: 'le-piden-dinero', en: 'asked-for-money' },
  results: { es: 'resultados', en: 'results' },
  'results/compare': { es: 'resultados/comparar', en: 'results/compare' },
  'results/options': { es: 'resultados/opciones', en: 'results/options' },
  'results/to-do': { es: 'resultados/que-hacer', en: 'results/what-to-do' },
  'results/how': { es: 'resultados/como-se-calcula', en: 'results/how' },
  letter: { es: 'carta', en: 'letter' },
  letters: { es: 'cartas', en: 'letters' },
  'who-helps': { es: 'quien-ayuda', en: 'who-helps' },
  sheet: { es: 'hoja', en: 'sheet' },
  rules: { es: 'reglas', en: 'rules' },
  checked: { es: 'reglas/comprobado', en: 'rules/checked' },
  'then-and-now': { es: 'aprende/antes-y-ahora', en: 'learn/then-and-now' },
  investor: { es: 'aprende/inversionista', en: 'learn/investor' },
  learn: { es: 'aprende', en: 'learn' },
  'learn/hope-now': { es: 'aprende/hope-now', en: 'learn/hope-now' },
  'learn/repayment-plan': { es: 'aprende/plan-de-pagos', en: 'learn/repayment-plan' },
  'learn/forbearance': { es: 'aprende/pausa-de-pagos', en: 'learn/forbearance' },
  'learn/deferral': { es: 'aprende/aplazamiento', en: 'learn/deferral' },
  'learn/partial-claim': { es: 'aprende/reclamo-parcial', en: 'learn/partial-claim' },
  'learn/modification': { es: 'aprende/modificacion', en: 'learn/modification' },
  'learn/short-sale': { es: 'aprende/venta-corta', en: 'learn/short-sale' },
  'learn/your-situation': { es: 'aprende/su-situacion', en: 'learn/your-situation' },
  'learn/your-state': { es: 'aprende/su-estado', en: 'learn/your-state' },
  'learn/deed-in-lieu': { es: 'aprende/entrega-de-la-casa', en: 'learn/deed-in-lieu' },
  accessibility: { es: 'accesibilidad', en: 'accessibility' },
  glossary: { es: 'glosario', en: 'glossary' },
  desk: { es: 'mesa', en: 'desk' },
  'desk/case': { es: 'mesa/caso', en: 'desk/case' },
  'desk/packet': { es: 'mesa/imprimir', en: 'desk/print' },
  'desk/list': { es: 'mesa/lista', en: 'desk/list' },
  'desk/compare': { es: 'mesa/comparar', en: 'desk/compare' },
} as const satisfies Record<string, Record<Locale, string>>;

export type Page = keyof typeof routes;

/** Sections with a page for each thing that data name: a source of examples, an option, an entry of the glossary. The innermost stand first. */
const SECTIONS = ['checked', 'rules', 'glossary'] as const;
type Section = (typeof SECTIONS)[number];

/** A page of a section; its own name is the same in both languages. */
export type SectionRoute = `${Section}/${string}`;

export type Route = Page | SectionRoute;

export const ROUTES = Object.keys(routes) as readonly Page[];

/** The address of a page in a language, from the root, without a slash at its end. */
export function pathOf(route: Route, locale: Locale): string {
  const section = SECTIONS.find((one) => route.startsWith(`${one}/`));
  const path = isPage(route) ? routes[route][locale] : section && route.replace(section, routes[section][locale]);
  return path ? `/${locale}/${path}` : `/${locale}`;
}

/** The way into all there is to read, and the pages below it: they have a file of their own in `app`. */
export const LEARN_ROUTES = ROUTES.filter((route) => pathOf(route, 'en').startsWith(pathOf('learn', 'en')));

/** Whether a text names a page of the table, not one of a section. */
export function isPage(route: string): route is Page {
  return route in routes;
}

/** The page of the rules of an option, by the option's id. */
export function rulesOfOption(id: string): SectionRoute {
  return `rules/${id.replace('.', '/')}`;
}

/** What a page of a section shows: an option by its id, a source or a word by its slug. */
export function shownAt(route: SectionRoute): { readonly section: Section; readonly name: string } {
  const [section = 'rules'] = SECTIONS.filter((one) => route.startsWith(`${one}/`));
  const name = route.slice(section.length + 1);
  return { section, name: section === 'rules' ? name.replace('/', '.') : name };
}

/** The page of the examples of one source. */
export function examplesOf(slug: string): SectionRoute {
  return `checked/${slug}`;
}

/** The page of a word of the glossary. */
export function entryRoute(slug: string): SectionRoute {
  return `glossary/${slug}`;
}

/** The page at an address; the bare domain shows the start in Spanish. */
export function routeAt(pathname: string): Route | undefined {
  const path = pathname.replace(/\/$/, '');
  if (path === '') return 'start';
  const page = ROUTES.find((route) => LOCALES.some((locale) => pathOf(route, locale) === path));
  return page ?? SECTIONS.map((section) => sectionRouteAt(path, section)).find((route) => route !== undefined);
}

function sectionRouteAt(path: string, section: Section): SectionRoute | undefined {
  const locale = LOCALES.find((one) => path.startsWith(`${pathOf(section, one)}/`));
  return locale && `${section}/${path.slice(pathOf(section, locale).length + 1)}`;
}

/** The other one of the two languages. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'es' ? 'en' : 'es';
}

/** The language an address begins with; only these two are ever built. */
export function localeOf(text: string): Locale {
  return text === 'en' ? 'en' : 'es';
}

/** Marks an address whose page goes back to the review; it holds nothing personal. */
export const FROM_REVIEW = 'review';
