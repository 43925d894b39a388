import { derive } from '../case/fact';
import { ZERO } from '../money/money';
import { atLeast, is } from '../rules/check';
import type { Parameter } from '../rules/parameter';
import { option } from './option';
import { continuedLoan, suspenseInArrears } from './regular-loan';
import { amount } from './terms';

type ReinstatementParameters = {
  readonly unpaidInstallments: Parameter<number>;
  readonly canReinstate: Parameter<boolean>;
};

/** Everything past due, paid at once; the loan itself does not change. Every authority allows it. */
export function reinstatementOf(authority: string, parameters: ReinstatementParameters) {
  return option({
    authority,
    name: 'reinstatement',
    kind: 'reinstatement',
    assumptions: [],
    parameters,
    evaluate: (situation, rules) => ({
      checks: [
        atLeast('delinquent', situation.unpaidInstallments, rules.unpaidInstallments),
        is('can-reinstate', situation.household.canReinstate, rules.canReinstate),
      ],
      terms: derive({ arrearsToCure: situation.arrearsToCure }, ({ arrearsToCure }) => ({
        amount: amount(arrearsToCure),
      })),
      outcome: continuedLoan(situation, { arrearsToCure: situation.arrearsToCure }, ({ arrearsToCure }) => ({
        cashNow: arrearsToCure,
        pastDue: ZERO,
        suspenseCounted: suspenseInArrears(situation),
      })),
    }),
  });
}
