import type { Answers } from '../../lib/case/typed';
import type { Locale } from '../../lib/words/locale';
import { pathOf, type Route } from '../routes';
import type { Draft } from './draft';
import { openPages } from './open';
import { askedOn, PAGES, pagesFor, type QuestionPage } from './questions';

/** Marks an address whose page goes back to the review; it holds nothing personal. */
export const CHANGING = 'review';

/** The address of a page that returns to the review. */
export function toChange(route: Route, locale: Locale): string {
  return `${pathOf(route, locale)}?${CHANGING}`;
}

export function isChanging(): boolean {
  return new URLSearchParams(window.location.search).has(CHANGING);
}

/** The pages of the quick look, which are the same for every loan. */
export const QUICK = PAGES.filter(({ asks }) => asks === 'quick');

/** Where Continue leads: through the quick look to the results; from there on to what can still change an answer. */
export function wayOn(page: QuestionPage, draft: Draft, locale: Locale): string {
  if (page.asks === 'quick') return pathOf(QUICK[QUICK.indexOf(page) + 1]?.route ?? 'results', locale);
  return pathOf(openPages(draft)[0]?.route ?? 'review', locale);
}

/** Where Continue leads from a change: to the review, unless the change has raised a new question. */
export function wayOnFromChange(page: QuestionPage, answers: Answers, locale: Locale): string {
  const later = pagesFor(answers).slice(pagesFor(answers).indexOf(page) + 1);
  const raised = later.find((one) => isRaised(one, answers));
  return raised ? toChange(raised.route, locale) : pathOf('review', locale);
}

/** Whether a page asks something that depends on an answer and has not been shown yet. */
function isRaised(page: QuestionPage, answers: Answers): boolean {
  const dependent = page.questions.filter(({ after }) => after).map(({ path }) => path);
  return askedOn(page, answers).some((path) => dependent.includes(path) && answers[path] === undefined);
}

/** The page before: in the quick look the one above it; after that the one answered before it. */
export function wayBack(page: QuestionPage, answers: Answers, locale: Locale): string {
  if (page.asks === 'quick') return pathOf(QUICK[QUICK.indexOf(page) - 1]?.route ?? 'start', locale);
  const answered = answeredPages(answers);
  const place = answered.indexOf(page);
  const before = place < 0 ? answered.at(-1) : answered[place - 1];
  return pathOf(before?.route ?? 'results', locale);
}

/** The pages after the quick look in the order they were answered, which is the order in which the draft keeps answers. */
function answeredPages(answers: Answers): readonly QuestionPage[] {
  const pages = Object.keys(answers).flatMap((path) =>
    PAGES.filter(({ asks, questions }) => asks !== 'quick' && questions.some((question) => question.path === path)),
  );
  return [...new Set(pages)];
}

/** Where somebody comes back to: the first page of the quick look that has not been shown, or the results. */
export function firstOpen(answers: Answers): Route {
  const open = QUICK.find((page) => askedOn(page, answers).every((path) => answers[path] === undefined));
  return open?.route ?? 'results';
}
