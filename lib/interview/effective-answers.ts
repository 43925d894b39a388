import { isFactPath } from '../case/paths';
import { isSettled } from './settled';
import type { Answers } from './typed';

/** The answers without those that another answer has settled since: they stay on the page, never in the case. */
export function effectiveAnswers(answers: Answers): Answers {
  return Object.fromEntries(
    // That there was none says the same as the answer that settles it.
    Object.entries(answers).filter(
      ([path, typed]) => typed === 'none' || !isFactPath(path) || !isSettled(path, answers),
    ),
  );
}
