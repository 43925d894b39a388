import { atLeast, is } from '../../rules/check';
import { option } from '../option';
import { planChecks, planOffer } from '../plan';
import { repaymentPlanParameters as parameters } from './parameters';
import { requiredOfEveryOption } from './required-of-every-option';

/** The informal agreement: what is past due over at most three months, whatever the hardship (reading A28). */
export const repaymentPlan = option({
  authority: 'usda',
  name: 'repayment-plan',
  kind: 'repayment-plan',
  assumptions: ['spoke-with-servicer', 'usda-help-honest', 'payments-on-time'],
  parameters,
  evaluate: (situation, rules) => {
    const { unpaidInstallments, household, arrearsWithoutLateCharges } = situation;
    const { terms, outcome, paidAtOnce, illustration } = planOffer(situation, arrearsWithoutLateCharges, rules);
    return {
      checks: [
        ...requiredOfEveryOption(situation, rules),
        atLeast('something-past-due', unpaidInstallments, rules.unpaidInstallments),
        is('can-resume', household.canResumePayment, rules.canResume),
        ...planChecks(situation, arrearsWithoutLateCharges, rules),
      ],
      terms,
      outcome,
      paidAtOnce,
      illustration,
    };
  },
});
