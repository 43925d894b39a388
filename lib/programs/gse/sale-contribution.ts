import type { PlainDate } from '../../calendar/date';
import { andThen, derive, type Fact, known } from '../../case/fact';
import { memoize } from '../../case/memoize';
import type { Situation } from '../../case/situation';
import { largest, type Money, nearestMultiple, percentOfFloored, times, ZERO } from '../../money/money';
import { compareToPercent } from '../../money/ratio';
import { type Parameter, type RulesOf, rulesOf } from '../../rules/parameter';
import { NO_TERMS, type Option, type Terms } from '../option';

type ContributionParameters = {
  readonly papersUpTo: Parameter<number>;
  readonly reservesAbove: Parameter<Money>;
  readonly incomeShareUpTo: Parameter<number>;
  readonly shareOfReserves: Parameter<number>;
  readonly paymentsAsked: Parameter<number>;
  readonly contributionStep: Parameter<Money>;
  readonly leastContribution: Parameter<Money>;
};
type Rules = RulesOf<ContributionParameters>;

/** A way to leave the home with what the household is first asked to pay toward the loss. */
export function withContribution(base: Option, parameters: ContributionParameters): Option {
  const rulesOn = memoize((asOf: PlainDate) => rulesOf(parameters, asOf));
  return {
    ...base,
    parameters: { ...base.parameters, ...parameters },
    evaluate: memoize((situation) => {
      const evaluation = base.evaluate(situation);
      const rules = rulesOn(situation.asOf);
      return evaluation && rules && { ...evaluation, terms: termsOf(situation, rules) };
    }),
  };
}

/** Only who wants to leave is asked for what the figure still lacks. */
function termsOf(situation: Situation, rules: Rules): Fact<Terms | null> {
  const { wantsToStay } = situation.household;
  const terms = derive({ contribution: contributionOf(situation, rules) }, ({ contribution }) => ({
    contribution: { unit: 'money', value: contribution } as const,
  }));
  return terms.known || (wantsToStay.known && !wantsToStay.value) ? terms : NO_TERMS;
}

/**
 * The servicer's first request (rules/gse.md 8), 0.00 where there is none. So late that no papers are asked for, nobody looks
 * at income and savings.
 */
function contributionOf(situation: Situation, rules: Rules): Fact<Money> {
  const { household, totalPayment } = situation;
  const asked = andThen(situation.monthsDelinquent, (months) =>
    months > rules.papersUpTo.value ? known(false) : isAsked(situation, rules),
  );
  return andThen(asked, (isAskedFor) =>
    isAskedFor
      ? derive({ reserves: household.cashReserves, payment: totalPayment }, ({ reserves, payment }) =>
          requestOf(reserves, payment, rules),
        )
      : known(ZERO),
  );
}

/** Savings above the limit settle it, whatever the income is. */
function isAsked({ household, totalPayment }: Situation, { reservesAbove, incomeShareUpTo }: Rules): Fact<boolean> {
  return andThen(household.cashReserves, (reserves) =>
    reserves > reservesAbove.value
      ? known(true)
      : derive(
          { payment: totalPayment, income: household.grossMonthlyIncome },
          ({ payment, income }) => compareToPercent(payment, income, incomeShareUpTo.value) <= 0,
        ),
  );
}

function requestOf(reserves: Money, payment: Money, rules: Rules): Money {
  const most = largest(
    percentOfFloored(reserves, rules.shareOfReserves.value),
    times(payment, rules.paymentsAsked.value),
  );
  const request = nearestMultiple(most, rules.contributionStep.value);
  return request < rules.leastContribution.value ? ZERO : request;
}
