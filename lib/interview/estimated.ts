import type { Case } from '../case/schema';
import { type EstimateSensitivity, estimateSensitivity } from '../simulate/sensitivity';
import { type Answers, answeredPaths } from './answers';
import { isEstimate } from './typed';

/** What each amount that was typed as an estimate leaves standing, around a case that holds it. */
export function estimatesTried(answers: Answers, loanCase: Case): readonly EstimateSensitivity[] {
  return answeredPaths(answers)
    .filter((path) => isEstimate(answers[path] ?? ''))
    .flatMap((path) => estimateSensitivity(loanCase, path) ?? []);
}
