import type { PlacedProblem } from '../case/problems';

/** The most problems that are named: a case has fewer answers. */
export const MOST_NAMED = 200;

/** The first problems; a last one counts those that are not named. */
export function namedProblems(problems: readonly PlacedProblem[]): readonly PlacedProblem[] {
  const more = problems.length - MOST_NAMED;
  return more > 0 ? [...problems.slice(0, MOST_NAMED), { path: '', problem: 'more', key: `${more}` }] : problems;
}
