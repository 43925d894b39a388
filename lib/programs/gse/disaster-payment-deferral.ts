import { atLeast, atMost, is, lessThan, moreThan } from '../../rules/check';
import type { Parameter } from '../../rules/parameter';
import { delinquencyAtEvent } from '../delinquency-at-event';
import { option } from '../option';
import { monthsToMaturity } from '../regular-loan';
import { deferrableMonths, deferral } from './deferral';
import { disasterBasis } from './disaster';

type DisasterPaymentDeferralParameters = {
  readonly firstLien: Parameter<boolean>;
  readonly disasterCause: Parameter<string>;
  readonly disasterLink: Parameter<boolean>;
  readonly canResume: Parameter<boolean>;
  readonly delinquencyAtEvent: Parameter<number>;
  readonly shortestDelinquency: Parameter<number>;
  readonly longestDelinquency: Parameter<number>;
  readonly monthsToMaturity: Parameter<number>;
  readonly fewestMonths: Parameter<number>;
  readonly mostMonths: Parameter<number>;
  readonly shortageSpread: Parameter<number>;
};

/** A deferral after a disaster: up to twelve installments, without the tests of an ordinary one on loan age and past help. */
export function disasterPaymentDeferralOf(authority: string, parameters: DisasterPaymentDeferralParameters) {
  return option({
    authority,
    name: 'disaster-payment-deferral',
    afterDisaster: true,
    kind: 'deferral',
    assumptions: ['spoke-with-servicer', 'one-per-event', 'escrow-reviewed', 'advances-paid'],
    parameters,
    evaluate: (situation, rules) => {
      const { loan, household, monthsDelinquent } = situation;
      const deferrable = deferrableMonths(situation, rules.mostMonths.value);
      return {
        checks: [
          is('first-lien', loan.firstLien, rules.firstLien),
          disasterBasis(situation, rules),
          is('can-resume', household.canResumePayment, rules.canResume),
          lessThan('delinquency-at-event', delinquencyAtEvent('months', situation), rules.delinquencyAtEvent),
          atLeast('delinquency-min', monthsDelinquent, rules.shortestDelinquency),
          atMost('delinquency-max', monthsDelinquent, rules.longestDelinquency),
          moreThan('maturity', monthsToMaturity(situation), rules.monthsToMaturity),
          atLeast('months-to-defer', deferrable, rules.fewestMonths),
        ],
        ...deferral(situation, deferrable, rules.fewestMonths.value, rules.shortageSpread.value),
      };
    },
  });
}
