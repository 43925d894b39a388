import { backFrom, routeAfterChange } from '../../lib/interview/navigation';
import type { QuestionPage } from '../../lib/interview/pages';
import type { Answers } from '../../lib/interview/typed';
import type { Locale } from '../../lib/words/locale';
import { FROM_REVIEW, pathOf, type Route } from '../routes';

/** The address of a page that returns to the review. */
export function changeAddress(route: Route, locale: Locale): string {
  return `${pathOf(route, locale)}?${FROM_REVIEW}`;
}

export function isChanging(): boolean {
  return new URLSearchParams(window.location.search).has(FROM_REVIEW);
}

/** The address to which Continue leads from a change: the review, unless the change has raised a new question. */
export function nextAddressFromChange(page: QuestionPage, answers: Answers, locale: Locale): string {
  const raised = routeAfterChange(page, answers);
  return raised ? changeAddress(raised, locale) : pathOf('review', locale);
}

/** The address of the page before. */
export function backAddress(page: QuestionPage, answers: Answers, locale: Locale): string {
  return pathOf(backFrom(page, answers), locale);
}
