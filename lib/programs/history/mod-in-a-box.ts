import { derive, known } from '../../case/fact';
import type { Situation } from '../../case/situation';
import { toExact } from '../../money/exact';
import { type Money, percentOfFloored, subtract, ZERO } from '../../money/money';
import { lowestRate, type Rate } from '../../money/rate';
import { compareToPercent } from '../../money/ratio';
import { atLeast, is, isOneOf } from '../../rules/check';
import type { RulesOf } from '../../rules/parameter';
import { type Capitalized, capitalized, capitalizeStep } from '../capitalize';
import { surveyRateTyped } from '../survey-rate';
import { yearlyRate } from '../terms';
import { type PastLoan, pastOffer, principalAndInterestAt } from './offer';
import { modInABoxParameters as parameters } from './parameters';
import { pastProgram } from './program';
import {
  type Goal,
  type LoanInWaterfall,
  lengthenTerm,
  lowerRate,
  risesOf,
  runWaterfall,
  setAside,
  WHOLE_CENTS,
} from './waterfall';

type Rules = RulesOf<typeof parameters>;

/** The FDIC's template: a lower rate, more time, principal set aside, until 38, 35 or 31 % of income cuts the payment by a tenth. */
export const modInABox = pastProgram({
  name: 'mod-in-a-box',
  parameters,
  evaluate: (situation, rules) => {
    const { loan, property, daysDelinquent } = situation;
    const marketRate = surveyRateTyped(situation, rules.rateRounding);
    const made = loanOf(situation, rules);
    return {
      checks: [
        is('past-first-lien', loan.firstLien, rules.firstLien),
        isOneOf<string>('past-occupancy', property.occupancy, rules.occupancy),
        atLeast('past-days-delinquent', daysDelinquent, rules.defaultFrom),
      ],
      ceiling: 'servicer-decides',
      ...pastOffer(
        situation,
        made,
        derive(
          { made, marketRate },
          ({ made, marketRate }) => made && risesOf(made.state, marketRate, rules, WHOLE_CENTS),
        ),
        undefined,
      ),
    };
  },
});

function loanOf(situation: Situation, rules: Rules) {
  const { loan, household } = situation;
  return derive(
    {
      added: capitalized(situation, known(ZERO)),
      marketRate: surveyRateTyped(situation, rules.rateRounding),
      noteRate: loan.noteRate,
      remainingMonths: loan.remainingMonths,
      principalAndInterest: loan.principalAndInterest,
      grossMonthlyIncome: household.grossMonthlyIncome,
      escrow: loan.escrow,
    },
    ({ added, marketRate, noteRate, remainingMonths, principalAndInterest, grossMonthlyIncome, escrow }) => {
      const tried = rules.targets.value.map((share) =>
        towards(
          subtract(percentOfFloored(grossMonthlyIncome, share), escrow),
          added,
          { marketRate, noteRate, remainingMonths },
          rules,
        ),
      );
      const fallsEnough = (offer: PastLoan | null) =>
        offer !== null &&
        compareToPercent(principalAndInterestAt(offer.state), principalAndInterest, 100 - rules.leastCut.value) <= 0;
      return tried.find(fallsEnough) ?? tried.at(-1) ?? null;
    },
  );
}

interface Start {
  readonly marketRate: Rate;
  readonly noteRate: Rate;
  readonly remainingMonths: number;
}

function towards(
  target: Money,
  added: Capitalized,
  { marketRate, noteRate, remainingMonths }: Start,
  rules: Rules,
): PastLoan | null {
  if (target <= ZERO) return null;
  const goal: Goal = { target: toExact(target), approach: 'at-or-below', arithmetic: WHOLE_CENTS };
  const rate = lowestRate(marketRate, noteRate);
  const start: LoanInWaterfall = {
    balance: added.gross,
    rate,
    months: remainingMonths,
    reached: false,
    steps: [
      capitalizeStep(added),
      {
        id: 'past-market-rate',
        from: yearlyRate(noteRate),
        to: yearlyRate(rate),
        stoppedBecause: rate < noteRate ? 'lowered' : 'kept',
        source: rules.lowestRate.source,
        amounts: { target },
      },
    ],
  };
  const stages = [lowerRate(goal, rules), lengthenTerm(goal, rules), setAside(goal, rules.longestTerm.source)];
  return { capitalized: added, state: runWaterfall(start, stages), aims: true };
}
