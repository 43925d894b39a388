import { type Problem, parseWith } from '../case/problems';
import { type Case, caseSchema } from '../case/schema';
import type { RequestedLengths } from '../case/situation';
import type { Simulation } from '../simulate/results';
import { simulate } from '../simulate/simulate';
import { possibleLengths } from '../simulate/what-if';
import { withinExactAmounts } from '../simulate/within-exact-amounts';
import type { DatedAnswers } from './dated-answers';
import { effectiveAnswers } from './effective-answers';
import { withShownFigures } from './shown-figures';
import { type Answers, caseFileOf } from './typed';

export interface Run {
  readonly loanCase: Case;
  /** Lengths that are tried out, as far as the rules allow them. */
  readonly requested: RequestedLengths;
  readonly simulation: Simulation;
}

export type RunResult =
  | { readonly is: 'empty' }
  | { readonly is: 'refused'; readonly problems: readonly Problem[] }
  | ({ readonly is: 'answered' } & Run);

/** The one way from typed answers to a result: nothing yet, problems to mend, or the whole simulation, with estimates where figures are missing. */
export function runSimulation(datedAnswers: DatedAnswers, lengths: RequestedLengths = {}): RunResult {
  if (Object.values(datedAnswers.answers).every((typed) => typed.trim() === '')) return { is: 'empty' };
  const reading = readAnswers(datedAnswers);
  if (!reading.ok) return { is: 'refused', problems: reading.problems };
  const computed = withinExactAmounts(() => {
    const requested = possibleLengths(reading.value, lengths);
    return { requested, simulation: withShownFigures(reading.value, simulate(reading.value, requested)) };
  });
  if (!computed.ok) return { is: 'refused', problems: computed.problems };
  return { is: 'answered', loanCase: reading.value, ...computed.value };
}

/** The case of these answers, or what cannot be read. */
export function readAnswers({ answers, asOf }: DatedAnswers) {
  return parseWith(caseSchema, documentOf({ answers, asOf }));
}

/** The case document of these answers: what a file holds. */
export function documentOf({ answers, asOf }: DatedAnswers) {
  return caseFileOf(effectiveAnswers(answers), asOf);
}

/** The case as far as it can be read: an answer that is half typed, or wrong, is not known yet. */
export function readableCase({ answers, asOf }: DatedAnswers): Case {
  const reading = readAnswers({ answers, asOf });
  if (reading.ok) return reading.value;
  const refused = new Set(reading.problems.map(({ path }) => path));
  return readableCase({ answers: withoutAnswers(answers, refused), asOf });
}

export function withoutAnswers(answers: Answers, paths: ReadonlySet<string>): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([path]) => !paths.has(path)));
}
