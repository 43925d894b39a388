import { type Answers, answeredPaths, withoutAnswers } from './answers';
import { isSettled } from './settled';

/** The answers without those that another answer has settled since: they stay on the page, never in the case. */
export function effectiveAnswers(answers: Answers): Answers {
  // That there was none says the same as the answer that settles it.
  const settled = answeredPaths(answers).filter((path) => answers[path] !== 'none' && isSettled(path, answers));
  return withoutAnswers(answers, settled);
}
