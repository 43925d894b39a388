import { derive, type Fact, known } from '../../case/fact';
import type { Situation } from '../../case/situation';
import { add, largest, percentOfFloored, smallest, subtract, ZERO } from '../../money/money';
import { addRates, type Rate, roundUpTo } from '../../money/rate';
import { type Ratio, ratioIs, staysWithin } from '../../rules/check';
import type { RulesOf } from '../../rules/parameter';
import { capitalizeStep } from '../capitalize';
import type { Step } from '../option';
import { amount, monthsTerm, yearlyRate } from '../terms';
import { hampGates } from './gates';
import { capitalizedInFull, NO_RISES, type PastLoan, pastOffer, principalAndInterestAt } from './offer';
import { hampTierTwoParameters as parameters } from './parameters';
import { pastProgram } from './program';
import { shareOfValue } from './waterfall';

type Rules = RulesOf<typeof parameters>;

/** The market rate for good, 40 years, principal set aside where the home is worth much less: no share of income to reach. */
export const hampTierTwo = pastProgram({
  name: 'hamp-tier-2',
  parameters,
  evaluate: (situation, rules) => {
    const made = loanOf(situation, rules);
    return {
      checks: [...hampGates(situation, rules), ...affordability(situation, made, rules)],
      ...pastOffer(situation, made, NO_RISES, rules.trial.value),
    };
  },
});

function affordability({ loan, household }: Situation, made: Fact<PastLoan>, rules: Rules) {
  const principalAndInterest = derive({ made }, ({ made: { state } }) => principalAndInterestAt(state));
  const ratio: Fact<Ratio> = derive(
    { principalAndInterest, escrow: loan.escrow, grossMonthlyIncome: household.grossMonthlyIncome },
    ({ principalAndInterest, escrow, grossMonthlyIncome }) => ({
      part: add(principalAndInterest, escrow),
      whole: grossMonthlyIncome,
    }),
  );
  const cut = rules.leastCut.value;
  const limit = derive({ principalAndInterest: loan.principalAndInterest }, ({ principalAndInterest }) =>
    percentOfFloored(principalAndInterest, 100 - cut),
  );
  return [
    ratioIs('lowest-ratio', ratio, 'at-least', rules.lowestRatio),
    ratioIs('highest-ratio', ratio, 'at-most', rules.highestRatio),
    staysWithin(
      'past-payment-cut',
      { amount: principalAndInterest, limit, strictly: known(cut === 0) },
      rules.leastCut,
    ),
  ];
}

function loanOf(situation: Situation, rules: Rules): Fact<PastLoan> {
  const { loan, market, property } = situation;
  return derive(
    {
      capitalized: capitalizedInFull(situation),
      noteRate: loan.noteRate,
      remainingMonths: loan.remainingMonths,
      marketRate: market.pmms30Percent,
      value: property.value,
    },
    ({ capitalized, noteRate, remainingMonths, marketRate, value }) => {
      const { gross } = capitalized;
      const rate = addRates(roundUpTo(marketRate, rules.rateRounding.value), rules.riskAddition.value);
      const overValue = subtract(gross, shareOfValue(value, rules.valueShare));
      const shareCap = percentOfFloored(gross, rules.forbearanceShare.value);
      const setAside = largest(ZERO, smallest(overValue, shareCap));
      const state = { balance: subtract(gross, setAside), rate, months: rules.longestTerm.value };
      const principalAndInterest = principalAndInterestAt(state);
      const aside: Step = {
        id: 'past-set-aside',
        from: amount(gross),
        to: amount(state.balance),
        principalAndInterest,
        stoppedBecause: setAside === shareCap ? 'share' : 'value',
        source: rules.valueShare.source,
        amounts: { setAside },
        found: ['setAside'],
      };
      const steps: readonly Step[] = [
        capitalizeStep(capitalized),
        marketStep(noteRate, rate, rules),
        {
          id: 'past-term',
          from: monthsTerm(remainingMonths),
          to: monthsTerm(state.months),
          principalAndInterest: principalAndInterestAt({ ...state, balance: gross }),
          stoppedBecause: 'set',
          source: rules.longestTerm.source,
        },
        ...(setAside > ZERO ? [aside] : []),
      ];
      return { capitalized, state: { ...state, reached: true, steps }, aims: false };
    },
  );
}

function marketStep(noteRate: Rate, rate: Rate, { riskAddition }: Rules): Step {
  return {
    id: 'past-market-rate',
    from: yearlyRate(noteRate),
    to: yearlyRate(rate),
    stoppedBecause: 'set',
    source: riskAddition.source,
  };
}
