import type { PlainDate } from '../calendar/date';
import type { Case } from '../case/schema';
import { situationOf } from '../case/situation';
import { pastOptions } from '../programs/history/options';
import { daysOf } from '../programs/history/program';
import type { OptionResult, Simulation } from './results';
import { resultOf, simulate } from './simulate';

/** A closed program, and what it would have said to this household while it was open. */
export interface PastProgram {
  readonly first: PlainDate;
  readonly last: PlainDate;
  /** Its result as if it were open on the day of the case. */
  readonly asIfOpen: OptionResult;
}

/** Each closed program in the order of its start, with the verdict that it would have given this household. */
export function pastPrograms(loanCase: Case): readonly PastProgram[] {
  const situation = situationOf(loanCase);
  return pastOptions.map((option, index) => ({
    ...daysOf(option),
    asIfOpen: resultOf(option, 'history', index + 1, situation),
  }));
}

/**
 * What the closed programs say on the day of the case: outside their own days `not-in-force`, with checks and terms as if they
 * were open (contract, terms; reading H3).
 */
function historicalOptions(loanCase: Case): readonly OptionResult[] {
  return pastPrograms(loanCase).map(({ first, last, asIfOpen }) => {
    const isOpen = first <= loanCase.asOf && loanCase.asOf <= last;
    return isOpen ? asIfOpen : { ...asIfOpen, status: 'not-in-force', missing: [] };
  });
}

/** The simulation with the closed programs after today's options; they enter neither the suggested order nor the questions. */
export function simulateWithHistory(loanCase: Case): Simulation {
  const simulation = simulate(loanCase);
  return { ...simulation, options: [...simulation.options, ...historicalOptions(loanCase)] };
}

/**
 * What may be open today to a household that stays and pays by the month, in the order in which a servicer would reach it;
 * while nobody knows the owner, with the one that comes first.
 */
export function optionsOfToday({ options, suggestedOrder }: Simulation): readonly OptionResult[] {
  const suggested = suggestedOrder
    .flatMap((id) => options.filter((option) => option.id === id))
    .filter(({ kind, payments }) => kind !== 'disposition' && kind !== 'reinstatement' && payments !== undefined);
  return suggested.filter(({ authority }) => authority === suggested[0]?.authority);
}
