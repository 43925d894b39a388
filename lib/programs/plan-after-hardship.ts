import type { Money } from '../money/money';
import { atLeast, is, isOneOf } from '../rules/check';
import type { Parameter } from '../rules/parameter';
import { option } from './option';
import { planChecks, planOffer } from './plan';

type PlanParameters = {
  readonly hardshipOver: Parameter<readonly string[]>;
  readonly canResume: Parameter<boolean>;
  readonly unpaidInstallments: Parameter<number>;
  readonly shortestPlan: Parameter<number>;
  readonly longestPlan: Parameter<number>;
  readonly leftToRepay: Parameter<Money>;
  readonly paymentCap?: Parameter<number>;
};

/** The regular payment and a share of what is past due, late charges left out, for three months or more. */
export function planAfterHardship(authority: string, parameters: PlanParameters, assumptions: readonly string[]) {
  return option({
    authority,
    name: 'repayment-plan',
    kind: 'repayment-plan',
    assumptions,
    parameters,
    evaluate: (situation, rules) => {
      const { hardship, household, unpaidInstallments, arrearsWithoutLateCharges: pastDue } = situation;
      const { terms, outcome, paidAtOnce, illustration } = planOffer(situation, pastDue, rules);
      return {
        checks: [
          isOneOf('hardship-over', hardship.duration, rules.hardshipOver),
          is('can-resume', household.canResumePayment, rules.canResume),
          atLeast('something-past-due', unpaidInstallments, rules.unpaidInstallments),
          ...planChecks(situation, pastDue, rules),
        ],
        terms,
        outcome,
        paidAtOnce,
        illustration,
      };
    },
  });
}
