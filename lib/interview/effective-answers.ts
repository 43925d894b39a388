import { isFactPath } from '../case/paths';
import { isSettled } from './settled';
import type { Answers } from './typed';

/**
 * The answers without those that another answer has settled since, and without those to no question of today: they stay on
 * the page, never in the case.
 */
export function effectiveAnswers(answers: Answers): Answers {
  return Object.fromEntries(
    // That there was none says the same as the answer that settles it.
    Object.entries(answers).filter(
      ([path, typed]) => isFactPath(path) && (typed === 'none' || !isSettled(path, answers)),
    ),
  );
}

/** The names among kept answers that are no question any more. */
export function unaskedNames(answers: Answers): readonly string[] {
  return Object.keys(answers).filter((path) => !isFactPath(path));
}
