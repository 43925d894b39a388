import type { Problem } from '../case/problems';
import type { Case } from '../case/schema';
import type { RequestedLengths } from '../case/situation';
import type { Simulation } from '../simulate/results';
import { simulate } from '../simulate/simulate';
import { possibleLengths } from '../simulate/what-if';
import { withinExactAmounts } from '../simulate/within-exact-amounts';
import type { DatedAnswers } from './dated-answers';
import { readAnswers } from './read-answers';
import { withShownFigures } from './shown-figures';

/** A case with all that was worked out of it. */
export interface Run {
  readonly loanCase: Case;
  /** Lengths that are tried out, as far as the rules allow them. */
  readonly requested: RequestedLengths;
  readonly simulation: Simulation;
}

/** What typed answers lead to. */
export type RunResult =
  | { readonly is: 'empty' }
  | { readonly is: 'refused'; readonly problems: readonly Problem[] }
  | ({ readonly is: 'answered' } & Run);

/** The one way from typed answers to a result: nothing yet, problems to mend, or the whole simulation, with estimates where figures are missing. */
export function runSimulation(datedAnswers: DatedAnswers, lengths: RequestedLengths = {}): RunResult {
  if (Object.values(datedAnswers.answers).every((typed) => typed.trim() === '')) return { is: 'empty' };
  const parsed = readAnswers(datedAnswers);
  if (!parsed.ok) return { is: 'refused', problems: parsed.problems };
  const computed = withinExactAmounts(() => {
    const requested = possibleLengths(parsed.value, lengths);
    return { requested, simulation: withShownFigures(parsed.value, simulate(parsed.value, requested)) };
  });
  if (!computed.ok) return { is: 'refused', problems: computed.problems };
  return { is: 'answered', loanCase: parsed.value, ...computed.value };
}
