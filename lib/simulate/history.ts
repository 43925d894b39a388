import type { Case } from '../case/schema';
import { situationOf } from '../case/situation';
import { history } from '../programs/history';
import { rulesOf } from '../rules/parameter';
import { answerFor, simulate } from './simulate';
import type { OptionAnswer, Simulation } from './simulation';

/**
 * What the closed programs would have said: after their last day `not-in-force`, with checks and terms as if they were open
 * (contract, terms; readings H3).
 */
export function historicalOptions(household: Case): readonly OptionAnswer[] {
  const situation = situationOf(household);
  return history.map((option, index) => {
    const answer = answerFor(option, index + 1, situation);
    const isOpen = rulesOf(option.parameters, situation.asOf) !== undefined;
    return isOpen ? answer : { ...answer, status: 'not-in-force', missing: [] };
  });
}

/** The simulation with the closed programs after today's options; they enter neither the suggested order nor the questions. */
export function simulateWithHistory(household: Case): Simulation {
  const simulation = simulate(household);
  return { ...simulation, options: [...simulation.options, ...historicalOptions(household)] };
}
