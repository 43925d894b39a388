import { type Answers, answeredPaths } from './answers';
import { PAGES, QUICK_PAGES, type QuestionPage, type QuestionRoute } from './pages';
import { askedOn, pagesFor } from './relevance';
import { isDependent } from './settled';

/** The page that asks what a change has raised; undefined where it has raised nothing. */
export function routeAfterChange(page: QuestionPage, answers: Answers): QuestionRoute | undefined {
  const later = pagesFor(answers).slice(pagesFor(answers).indexOf(page) + 1);
  return later.find((one) => isRaised(one, answers))?.route;
}

/** Whether a page asks something that depends on an answer and has not been shown yet. */
function isRaised(page: QuestionPage, answers: Answers): boolean {
  return askedOn(page, answers).some((path) => isDependent(path) && answers[path] === undefined);
}

/** The page before: in the quick look the one above it; after that the one answered before it. */
export function backFrom(page: QuestionPage, answers: Answers): QuestionRoute | 'start' | 'results' {
  if (page.stage === 'quick') return QUICK_PAGES[QUICK_PAGES.indexOf(page) - 1]?.route ?? 'start';
  const answered = answeredPages(answers);
  const position = answered.indexOf(page);
  const before = position < 0 ? answered.at(-1) : answered[position - 1];
  return before?.route ?? 'results';
}

/** The pages after the quick look in the order they were answered, which is the order in which the answers were given. */
function answeredPages(answers: Answers): readonly QuestionPage[] {
  const pages = answeredPaths(answers).flatMap((path) =>
    PAGES.filter(({ stage, questions }) => stage !== 'quick' && questions.some((question) => question.path === path)),
  );
  return [...new Set(pages)];
}

/** Where somebody comes back to: the first page of the quick look that has not been shown, or the results. */
export function firstOpen(answers: Answers): QuestionRoute | 'results' {
  const unanswered = QUICK_PAGES.find((page) => askedOn(page, answers).every((path) => answers[path] === undefined));
  return unanswered?.route ?? 'results';
}
