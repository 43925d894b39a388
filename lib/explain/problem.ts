import type { Problem } from '../case/problems';
import type { Sentence } from './sentence';

/** A refusal of a case, ready to be said. */
export function explainProblem({ path, problem, key }: Problem): Sentence {
  const name = { unit: 'name', value: key ?? path } as const;
  // Nobody knows a label for an unknown key.
  return {
    key: `problems.${problem}`,
    values: { field: problem === 'unknown-key' ? name : { unit: 'field', path }, key: name },
  };
}
