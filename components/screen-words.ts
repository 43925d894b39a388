import { PAGES, type QuestionPage } from '../lib/interview/pages';
import type { Page, Route } from './routes';

/** Keys of the words that stand around every page: whole groups, since a group that a page brings takes the place of the same one around it. */
export const WORDS_OF_EVERY_PAGE = ['site'];

/** What the pictures of a page that teaches say beside their own words. */
const PICTURE = ['charts', 'results.charts'];
const SUM = ['sums', 'problems', 'common', ...PICTURE];

/** What the results say in each of their places. */
const RESULTS = [
  'results',
  'answer',
  'options',
  'statuses',
  'explain',
  'explained',
  'notices',
  'cautions',
  'warnings',
  'estimates',
  'problems',
  'common',
  'fields',
  'timeline',
  'whatIf.trying',
  'whatIf.reset',
  'urgent.sale.more',
  'urgent.sale.short',
  'urgent.who.counselor',
  'urgent.who.legalAid',
];
/** The reasons of an option, by its checks. */
const REASONS = ['checks', 'checksOf', 'terms', 'evidence'];

/**
 * Keys of the words that the browser needs on pages that bring only their own; what is drawn at build time needs none here.
 * Any other page brings all words of its language.
 */
const OWN: Readonly<Partial<Record<Page, readonly string[]>>> = {
  start: ['device.saved', 'common'],
  compare: ['compare', 'problems', 'wizard.problemTitle', 'wizard.withoutScript'],
  'asked-for-money': ['urgent', 'explain.besideNumber', 'common'],
  'sale-date': [
    'urgent',
    'explain',
    'results.next',
    'results.reasons.source',
    'evidence',
    'explained',
    'common',
    'missingDays',
    'letters.writeAppeal',
    'letters.writeError',
    'letters.writeSuccessor',
  ],
  'who-helps': ['explain.besideNumber', 'common'],
  learn: [],
  // They bring all words themselves, once somebody comes near.
  rules: [],
  'then-and-now': [],
  investor: [],
  'learn/your-situation': [],
  'learn/your-state': [],
  accessibility: [],
  checked: [],
  'learn/hope-now': [...PICTURE, 'results.reasons.source', 'common', 'evidence'],
  results: [
    ...RESULTS,
    ...REASONS,
    'findOwner',
    'missingDays',
    'wizard.exact',
    'sheet.link',
    'letter.link',
    'letters.writeAppeal',
    'letters.writeError',
    'letters.writeSuccessor',
  ],
  'results/compare': [
    ...RESULTS,
    ...REASONS,
    ...PICTURE,
    'compare',
    'sheet.schedule',
    'phases',
    'lasting',
    'paths',
    'wizard.exact',
  ],
  'results/options': [
    ...RESULTS,
    ...REASONS,
    'phases',
    'steps',
    'arithmetic',
    'assumed',
    'paths',
    'stateLaw',
    'wizard',
  ],
  'results/to-do': [
    ...RESULTS,
    'papers',
    'missingDays',
    'headlines',
    'stateDoors',
    'stateLaw',
    'evidence',
    'letters.title',
    'letters.writeAppeal',
    'letters.writeError',
    'letters.writeSuccessor',
    'sheet.link',
    'wizard.dateBox',
  ],
  'results/how': [...RESULTS, 'assumed', 'wizard', 'whatIf', 'rulesPages.version', 'evidence'],
  'learn/repayment-plan': SUM,
  'learn/forbearance': SUM,
  'learn/deferral': SUM,
  'learn/partial-claim': SUM,
  'learn/modification': SUM,
  'learn/short-sale': SUM,
  'learn/deed-in-lieu': SUM,
  glossary: ['explained', 'common'],
};

/** Sections whose pages bring what their first page brings. */
const SECTIONS = ['checked', 'glossary'] as const;

/** What a page of questions says around its fields, and of what is typed there. */
const AROUND_FIELDS = ['wizard', 'problems', 'notices', 'common', 'explained'];

function questionWords({ questions }: QuestionPage): readonly string[] {
  return [...AROUND_FIELDS, ...questions.map(({ path }) => `fields.${path}`)];
}

/** The keys that a page brings beside those around it; undefined where it brings all. */
export function ownWords(route: Route): readonly string[] | undefined {
  const questions = PAGES.find((page) => page.route === route);
  if (questions) return questionWords(questions);
  const section = SECTIONS.find((one) => route.startsWith(`${one}/`));
  return OWN[section ?? (route as Page)];
}
