import { atLeast, is, isOneOf } from '../../rules/check';
import { option } from '../option';
import { planChecks, planOffer } from '../plan';
import { repaymentPlan as parameters } from './parameters';

/** What is past due over three to twelve months, at no more than one and a half times the regular payment. */
export const repaymentPlan = option({
  id: 'other.repayment-plan',
  kind: 'repayment-plan',
  parameters,
  find: (situation, rules) => {
    const { hardship, household, unpaidInstallments, arrearsWithoutLateCharges: pastDue } = situation;
    const { terms, outcome } = planOffer(situation, pastDue, rules);
    return {
      checks: [
        isOneOf('hardship-over', hardship.duration, rules.hardshipOver),
        is('can-resume', household.canResumePayment, rules.canResume),
        atLeast('something-past-due', unpaidInstallments, rules.unpaidInstallments),
        ...planChecks(situation, pastDue, rules),
      ],
      ceiling: 'servicer-decides',
      terms,
      outcome,
    };
  },
});
