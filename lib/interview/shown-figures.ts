import type { Case } from '../case/schema';
import { type Situation, situationOf } from '../case/situation';
import { aboveCapacity } from '../simulate/capacity';
import { withEstimates } from '../simulate/estimates';
import type { OptionResult, Simulation } from '../simulate/results';

/**
 * The simulation as the page shows it: an open option without payments shows what it would come to with estimates in the place
 * of figures of its own, and how much of that is above what the household says it can pay; today's payment is the one that
 * these estimates make. No verdict and no missing fact changes.
 */
export function withShownFigures(loanCase: Case, simulation: Simulation): Simulation {
  const guessed = withEstimates(loanCase, situationOf(loanCase)).situation;
  const options = simulation.options.map((option) => shown(option, simulation.suggestedOrder, guessed));
  const { situation } = simulation;
  if (situation.totalPayment !== null || options.every((option, index) => option === simulation.options[index])) {
    return { ...simulation, options };
  }
  const { totalPayment } = guessed;
  return {
    ...simulation,
    options,
    situation: { ...situation, totalPayment: totalPayment.known ? totalPayment.value : null },
  };
}

function shown(option: OptionResult, candidates: readonly string[], guessed: Situation): OptionResult {
  const { illustration, payments } = option;
  if (payments || !illustration?.fits || !candidates.includes(option.id)) return option;
  const { terms, paidAtOnce, payments: illustratedPayments, totals } = illustration;
  const above = aboveCapacity(option.kind, illustration, guessed);
  return {
    ...option,
    // What is known without an estimate stays exact.
    terms: option.terms ?? terms,
    ...(paidAtOnce !== undefined && { paidAtOnce }),
    ...(illustratedPayments && { payments: illustratedPayments }),
    ...(totals && { totals }),
    ...(above && { aboveStatedCapacity: above, warnings: [...option.warnings, 'above-stated-capacity'] }),
  };
}
