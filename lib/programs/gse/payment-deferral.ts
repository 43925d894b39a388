import { derive } from '../../case/fact';
import type { Money } from '../../money/money';
import { atLeast, atMost, is, moreThan, not, notWithin } from '../../rules/check';
import type { Parameter } from '../../rules/parameter';
import { option } from '../option';
import { planFits } from '../plan';
import { monthsToMaturity } from '../regular-loan';
import { deferrableMonths, deferral } from './deferral';

type PaymentDeferralParameters = {
  readonly firstLien: Parameter<boolean>;
  /** Answers by itself whether the hardship is over (reading G12). */
  readonly canResume: Parameter<boolean>;
  readonly canReinstate: Parameter<boolean>;
  readonly paymentCap: Parameter<number>;
  readonly longestPlan: Parameter<number>;
  readonly leftToRepay: Parameter<Money>;
  readonly shortestDelinquency: Parameter<number>;
  readonly longestDelinquency: Parameter<number>;
  readonly seasoning: Parameter<number>;
  readonly sincePriorDeferral: Parameter<number>;
  readonly monthsToMaturity: Parameter<number>;
  readonly sinceModification: Parameter<number>;
  readonly sinceFailedTrial: Parameter<number>;
  readonly fewestMonths: Parameter<number>;
  readonly mostMonths: Parameter<number>;
  readonly lifetimeCap: Parameter<number>;
  readonly shortageSpread: Parameter<number>;
};

/** The past-due installments move to the end without interest; rate, term and payment stay. */
export function paymentDeferralOf(authority: string, parameters: PaymentDeferralParameters) {
  return option({
    authority,
    name: 'payment-deferral',
    kind: 'deferral',
    assumptions: ['spoke-with-servicer', 'no-other-plan', 'escrow-reviewed', 'advances-paid', 'no-special-agreement'],
    parameters,
    evaluate: (situation, rules) => {
      const { asOf, loan, household, history, monthsDelinquent } = situation;
      const lifetimeRoom = derive(
        { monthsDeferred: history.monthsDeferred },
        ({ monthsDeferred }) => rules.lifetimeCap.value - monthsDeferred,
      );
      const unpaid = deferrableMonths(situation, rules.mostMonths.value);
      const deferrable = derive({ unpaid, lifetimeRoom }, ({ unpaid, lifetimeRoom }) => Math.min(unpaid, lifetimeRoom));
      return {
        checks: [
          is('first-lien', loan.firstLien, rules.firstLien),
          is('can-resume', household.canResumePayment, rules.canResume),
          is('cannot-reinstate', household.canReinstate, rules.canReinstate),
          not('no-plan-fits', rules.longestPlan, planFits(situation, situation.arrearsToCure, rules)),
          atLeast('delinquency-min', monthsDelinquent, rules.shortestDelinquency),
          atMost('delinquency-max', monthsDelinquent, rules.longestDelinquency),
          notWithin('seasoning', loan.originatedOn, asOf, rules.seasoning),
          notWithin('prior-deferral', history.lastDeferralOn, asOf, rules.sincePriorDeferral),
          moreThan('maturity', monthsToMaturity(situation), rules.monthsToMaturity),
          notWithin('recent-modification', history.lastModificationOn, asOf, rules.sinceModification),
          notWithin('recent-failed-trial', history.lastFailedTrialOn, asOf, rules.sinceFailedTrial),
          atLeast('lifetime-room', lifetimeRoom, rules.fewestMonths),
          atLeast('months-to-defer', unpaid, rules.fewestMonths),
        ],
        ...deferral(situation, deferrable, rules.fewestMonths.value, rules.shortageSpread.value),
      };
    },
  });
}
