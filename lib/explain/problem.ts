import type { Problem } from '../case/problems';
import type { Sentence } from './sentence';

/** A name as it stands in a file, where somebody may have written anything, cut to what a sentence bears. */
export function cutName(name: string): string {
  return name.replace(/^(.{100}).+$/su, '$1…');
}

/** A refusal of a case, ready to be said. */
export function explainProblem({ path, problem, key }: Problem): Sentence {
  const name = { unit: 'name', value: cutName(key ?? path) } as const;
  // Nobody knows a label for an unknown key.
  return {
    key: `problems.${problem}`,
    values: { field: problem === 'unknown-key' ? name : { unit: 'field', path }, key: name },
  };
}

/** The same for who wrote the case into a file, where dates and answers have forms that no page asks for. */
export function explainFileProblem(problem: Problem): Sentence {
  return { ...explainProblem(problem), override: `fileProblems.${problem.problem}` };
}
