import { isFactPath } from '../case/is-fact-path';
import type { FactPath } from '../case/schema';

/**
 * What a person types, as text by path (`loan.principalAndInterest` → `$1,850`), in the order in which it was answered: what the page
 * keeps, so that nothing typed is lost, half-typed dates and wrong figures included. Empty text and `unknown` both mean: not known.
 */
export type Answers = Readonly<Partial<Record<FactPath, string>>>;

/** The paths that were answered, in their order, an empty text included. */
export function answeredPaths(answers: Answers): readonly FactPath[] {
  return Object.keys(answers).filter(isFactPath);
}

/** The answers without those to some questions. */
export function withoutAnswers(answers: Answers, left: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([path]) => !left.includes(path)));
}
