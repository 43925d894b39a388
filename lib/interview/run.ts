import { type Problem, read } from '../case/problems';
import { type Case, caseSchema } from '../case/schema';
import type { Wishes } from '../case/situation';
import { type Answers, caseFileOf } from '../case/typed';
import { attempt } from '../simulate/attempt';
import type { Simulation } from '../simulate/results';
import { simulate } from '../simulate/simulate';
import { possibleWishes } from '../simulate/what-if';
import type { Draft } from './draft';
import { standing } from './effective-answers';
import { withShownFigures } from './shown-figures';

export interface Run {
  readonly household: Case;
  /** Lengths that are tried out, as far as the rules allow them. */
  readonly wishes: Wishes;
  readonly simulation: Simulation;
}

export type RunResult =
  | { readonly is: 'empty' }
  | { readonly is: 'refused'; readonly problems: readonly Problem[] }
  | ({ readonly is: 'answered' } & Run);

/** The one way from typed answers to a result: nothing yet, problems to mend, or the whole simulation, with estimates where figures are missing. */
export function runSimulation(draft: Draft, wished: Wishes = {}): RunResult {
  if (Object.values(draft.answers).every((typed) => typed.trim() === '')) return { is: 'empty' };
  const reading = readAnswers(draft);
  if (!reading.ok) return { is: 'refused', problems: reading.problems };
  const computed = attempt(() => {
    const wishes = possibleWishes(reading.value, wished);
    return { wishes, simulation: withShownFigures(reading.value, simulate(reading.value, wishes)) };
  });
  if (!computed.ok) return { is: 'refused', problems: computed.problems };
  return { is: 'answered', household: reading.value, ...computed.value };
}

/** The case of these answers, or what cannot be read. */
export function readAnswers({ answers, asOf }: Draft) {
  return read(caseSchema, documentOf({ answers, asOf }));
}

/** The case document of these answers: what a file holds. */
export function documentOf({ answers, asOf }: Draft) {
  return caseFileOf(standing(answers), asOf);
}

/** The case as far as it can be read: an answer that is half typed, or wrong, is not known yet. */
export function readableCase({ answers, asOf }: Draft): Case {
  const reading = readAnswers({ answers, asOf });
  if (reading.ok) return reading.value;
  const refused = new Set(reading.problems.map(({ path }) => path));
  return readableCase({ answers: without(answers, refused), asOf });
}

export function without(answers: Answers, paths: ReadonlySet<string>): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([path]) => !paths.has(path)));
}
