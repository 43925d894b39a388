import type { Answers } from '../../lib/case/typed';
import type { Locale } from '../../lib/words/locale';
import { pathOf, type Route } from '../routes';
import { askedOn, PAGES, pagesFor, type QuestionPage } from './questions';

/** Marks an address whose page goes back to the review; it holds nothing personal. */
const CHANGING = '?review';

/** The address of a page of questions that returns to the review after Continue. */
export function toChange(route: Route, locale: Locale): string {
  return pathOf(route, locale) + CHANGING;
}

export function isChanging(): boolean {
  return window.location.search === CHANGING;
}

/** Where Continue leads: the next page; from a change to the review, unless the change has raised a new question. */
export function wayOn(page: QuestionPage, answers: Answers, locale: Locale, changing: boolean): string {
  const place = PAGES.indexOf(page);
  const later = pagesFor(answers).filter((one) => PAGES.indexOf(one) > place);
  const next = changing ? later.find((one) => isRaised(one, answers)) : later[0];
  if (next === undefined) return pathOf('review', locale);
  return changing ? toChange(next.route, locale) : pathOf(next.route, locale);
}

/** Whether a page asks something that depends on an answer and has not been shown yet. */
function isRaised(page: QuestionPage, answers: Answers): boolean {
  const dependent = page.questions.filter(({ when, backers }) => when ?? backers).map(({ path }) => path);
  return askedOn(page, answers).some((path) => dependent.includes(path) && answers[path] === undefined);
}

export function wayBack(page: QuestionPage, answers: Answers, locale: Locale): string {
  const place = PAGES.indexOf(page);
  const earlier = pagesFor(answers).findLast((one) => PAGES.indexOf(one) < place);
  return pathOf(earlier?.route ?? 'start', locale);
}

/** The first page that has not been shown yet: where somebody comes back to. */
export function firstOpen(answers: Answers): Route {
  const open = pagesFor(answers).find((page) => askedOn(page, answers).every((path) => answers[path] === undefined));
  return open?.route ?? 'review';
}
