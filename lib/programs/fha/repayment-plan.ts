import { atLeast } from '../../rules/check';
import { option } from '../option';
import { planChecks, planOffer } from '../plan';
import { repaymentPlanParameters as parameters } from './parameters';

/** What is past due over at most two years, whatever the hardship (reading G3). */
export const repaymentPlan = option({
  authority: 'fha',
  name: 'repayment-plan',
  kind: 'repayment-plan',
  assumptions: ['spoke-with-servicer', 'payments-on-time'],
  parameters,
  evaluate: (situation, rules) => {
    const { unpaidInstallments, arrearsToCure } = situation;
    const { terms, outcome, paidAtOnce, illustration } = planOffer(situation, arrearsToCure, rules);
    return {
      checks: [
        atLeast('something-past-due', unpaidInstallments, rules.unpaidInstallments),
        ...planChecks(situation, arrearsToCure, rules),
      ],
      terms,
      outcome,
      paidAtOnce,
      illustration,
    };
  },
});
