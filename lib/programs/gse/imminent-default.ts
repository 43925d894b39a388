import { andThen, derive, type Fact } from '../../case/fact';
import type { Situation } from '../../case/situation';
import type { Money } from '../../money/money';
import { allOf, anyOf, atLeast, atMost, type Check, is, isOneOf, lessThan, ratioIs } from '../../rules/check';
import type { Parameter, RulesOf } from '../../rules/parameter';

/** What an enterprise asks of somebody who is about to fall behind. */
export type ImminentDefaultParameters = {
  readonly lateEnough: Parameter<number>;
  readonly principalResidence: Parameter<string>;
  readonly cashReserves: Parameter<Money>;
  readonly seriousCauses: Parameter<readonly string[]>;
  readonly stepRateIncrease: Parameter<boolean>;
  readonly creditScore: Parameter<number>;
  readonly latePayments: Parameter<number>;
  readonly housingRatio: Parameter<number>;
};

/**
 * About to fall behind for a reason the rules accept (rules/gse.md 1.1). Being less than two months late is the other branch of the
 * delinquency test that this one stands in (reading G23).
 */
export function imminentDefault(situation: Situation, rules: RulesOf<ImminentDefaultParameters>): Check {
  const { loan, property, household, hardship, totalPayment } = situation;
  // The kind of rate is asked for first: most of them settle it.
  const { stepRateIncreaseInLast12Months: rose } = hardship;
  const stepRose: Fact<boolean> = rose.known ? rose : andThen(loan.rateType, (): Fact<boolean> => rose);
  const housing = derive({ part: totalPayment, whole: household.grossMonthlyIncome }, (ratio) => ratio);
  return allOf('imminent-default', rules.lateEnough, [
    is('principal-residence', property.occupancy, rules.principalResidence),
    lessThan('cash-reserves', household.cashReserves, rules.cashReserves),
    anyOf('imminent-cause', rules.seriousCauses, [
      anyOf('hardship-track', rules.seriousCauses, [
        isOneOf<string>('serious-cause', hardship.cause, rules.seriousCauses),
        is('step-rate-increase', stepRose, rules.stepRateIncrease),
      ]),
      allOf('credit-track', rules.creditScore, [
        atMost('credit-score', household.creditScore, rules.creditScore),
        anyOf('payment-record', rules.latePayments, [
          atLeast('late-payments', household.latePaymentsLast6Months, rules.latePayments),
          ratioIs('housing-ratio', housing, 'more-than', rules.housingRatio),
        ]),
      ]),
    ]),
  ]);
}
