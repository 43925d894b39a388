import { PAGES, type QuestionPage } from '../lib/interview/pages';
import type { Page, Route } from './routes';

/** Keys of the words that stand around every page. */
export const WORDS_OF_EVERY_PAGE = ['site', 'urgent.money.link'];

/** What the pictures of a page that teaches say beside their own words. */
const PICTURE = ['charts', 'results.charts'];
const SUM = ['sums', 'problems', 'common', ...PICTURE];

/**
 * Keys of the words that the browser needs on pages that bring only their own; what is drawn at build time needs none here.
 * Any other page brings all words of its language.
 */
const OWN: Readonly<Partial<Record<Page, readonly string[]>>> = {
  start: ['device.saved', 'common'],
  compare: ['compare', 'problems', 'wizard.problemTitle', 'wizard.withoutScript'],
  'asked-for-money': ['urgent', 'common'],
  learn: [],
  'learn/hope-now': [...PICTURE, 'results.reasons.source', 'common', 'evidence'],
  'learn/repayment-plan': SUM,
  'learn/forbearance': SUM,
  'learn/deferral': SUM,
  'learn/partial-claim': SUM,
  'learn/modification': SUM,
  'learn/short-sale': SUM,
  'learn/deed-in-lieu': SUM,
  glossary: ['explained', 'common'],
};

/** What a page of questions says around its fields, and of what is typed there. */
const AROUND_FIELDS = ['wizard', 'problems', 'notices', 'common', 'explained'];

function questionWords({ questions }: QuestionPage): readonly string[] {
  return [...AROUND_FIELDS, ...questions.map(({ path }) => `fields.${path}`)];
}

/** The keys that a page brings beside those around it; undefined where it brings all. */
export function ownWords(route: Route): readonly string[] | undefined {
  const questions = PAGES.find((page) => page.route === route);
  if (questions) return questionWords(questions);
  return route.startsWith('glossary/') ? OWN.glossary : OWN[route as Page];
}
