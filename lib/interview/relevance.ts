import { BACKERS, isOwnerKnown, mayBeOf } from '../case/backers';
import type { FactPath } from '../case/schema';
import { ASKED_BY } from './asked-by.data';
import { PAGES, type QuestionPage } from './pages';
import { isSettled, leadingTo } from './settled';
import { type Answers, metaAt, UNKNOWN } from './typed';

/** Whether the answers name the owner of the loan. */
export function namesOwner(answers: Answers): boolean {
  const backer = BACKERS.find((one) => one === answers['loan.backer']);
  return backer !== undefined && isOwnerKnown(backer);
}

/** The paths a page asks of this loan after these answers, everything of a loan of unknown backer; a page that asks nothing is passed over. */
export function askedOn(page: QuestionPage, answers: Answers): readonly FactPath[] {
  const backer = BACKERS.find((one) => one === answers['loan.backer']) ?? UNKNOWN;
  const concerns = (path: FactPath) => {
    const owners = ASKED_BY[path];
    return owners === undefined || mayBeOf(backer, owners);
  };
  return page.questions
    .filter(({ path, when }) => concerns(path) && (when?.(answers) ?? true))
    .map(({ path }) => path)
    .filter((path) => leadingTo(path, answers) === path && !isSettled(path, answers));
}

/** Whether the whole that somebody may tell follows from its parts, which are told. */
export function isToldInParts(path: FactPath, answers: Answers): boolean {
  const { alternativeTo = [] } = metaAt(path);
  const isTold = (one: FactPath) => ![undefined, '', UNKNOWN].includes(answers[one]);
  return alternativeTo.length > 0 && !isTold(path) && alternativeTo.every(isTold);
}

/** The pages that ask this loan anything after these answers, in their order. */
export function pagesFor(answers: Answers): readonly QuestionPage[] {
  return PAGES.filter((page) => askedOn(page, answers).length > 0);
}
