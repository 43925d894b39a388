import type { Answers } from '../../lib/case/typed';
import type { Draft } from '../../lib/interview/draft';
import { backFrom, nextAfter, nextAfterChange } from '../../lib/interview/navigation';
import type { QuestionPage } from '../../lib/interview/pages';
import type { Locale } from '../../lib/words/locale';
import { pathOf, type Route } from '../routes';

/** Marks an address whose page goes back to the review; it holds nothing personal. */
export const CHANGING = 'review';

/** The address of a page that returns to the review. */
export function toChange(route: Route, locale: Locale): string {
  return `${pathOf(route, locale)}?${CHANGING}`;
}

export function isChanging(): boolean {
  return new URLSearchParams(window.location.search).has(CHANGING);
}

/** The address to which Continue leads. */
export function wayOn(page: QuestionPage, draft: Draft, locale: Locale): string {
  return pathOf(nextAfter(page, draft), locale);
}

/** The address to which Continue leads from a change: the review, unless the change has raised a new question. */
export function wayOnFromChange(page: QuestionPage, answers: Answers, locale: Locale): string {
  const raised = nextAfterChange(page, answers);
  return raised ? toChange(raised, locale) : pathOf('review', locale);
}

/** The address of the page before. */
export function wayBack(page: QuestionPage, answers: Answers, locale: Locale): string {
  return pathOf(backFrom(page, answers), locale);
}
