import { isFactPath } from '../case/paths';
import type { Case } from '../case/schema';
import { type EstimateSensitivity, estimateSensitivity } from '../simulate/sensitivity';
import { type Answers, isEstimate } from './typed';

/** What each amount that was typed as an estimate leaves standing, around a case that holds it. */
export function estimatesTried(answers: Answers, loanCase: Case): readonly EstimateSensitivity[] {
  return Object.entries(answers)
    .flatMap(([path, typed]) => (isFactPath(path) && isEstimate(typed) ? [path] : []))
    .flatMap((path) => estimateSensitivity(loanCase, path) ?? []);
}
