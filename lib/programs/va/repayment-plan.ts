import { atLeast, is, isOneOf } from '../../rules/check';
import { option } from '../option';
import { planChecks, planOffer } from '../plan';
import { repaymentPlan as parameters } from './parameters';

/** The regular payment and a share of what is past due, late charges left out, for three months or more. */
export const repaymentPlan = option({
  id: 'va.repayment-plan',
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
      terms,
      outcome,
    };
  },
});
