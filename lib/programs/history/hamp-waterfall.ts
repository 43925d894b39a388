import { derive, type Fact } from '../../case/fact';
import type { Situation } from '../../case/situation';
import type { Exact } from '../../money/exact';
import { largest, type Money, percentOfFloored, subtract, ZERO } from '../../money/money';
import type { Rate } from '../../money/rate';
import { ratioIs, soft, staysWithin } from '../../rules/check';
import type { Rule } from '../../rules/parameter';
import { surveyRateTyped } from '../survey-rate';
import { escrowLeavesRoom, type HampRules, hampGates, paymentOverIncome } from './gates';
import { type PastLoan, setAsideOf } from './offer';
import {
  FULL_PRECISION,
  type Goal,
  type LoanInWaterfall,
  lengthenTerm,
  lowerRate,
  type RiseRules,
  risesOf,
  runWaterfall,
  setAside,
  type WaterfallLimits,
} from './waterfall';

interface StandardRules extends HampRules, WaterfallLimits, RiseRules {
  readonly target: Rule<number>;
  readonly forbearanceShare: Rule<number>;
  readonly capRounding: Rule<Rate>;
}

/** The gates of Tier 1, and the limit beyond which nobody had to set principal aside (reading A7). */
export function standardChecks(situation: Situation, made: Fact<PastLoan | null>, rules: StandardRules) {
  return [
    ...hampGates(situation, rules),
    ratioIs('ratio-before', paymentOverIncome(situation), 'more-than', rules.target),
    escrowLeavesRoom(situation, rules.target),
    soft(forbearanceLimit(situation, made, rules.forbearanceShare)),
  ];
}

function forbearanceLimit({ property }: Situation, made: Fact<PastLoan | null>, share: Rule<number>) {
  const limit = derive({ made, value: property.value }, ({ made, value }): Money => {
    if (made === null) return value;
    const { gross } = made.capitalized;
    return largest(percentOfFloored(gross, share.value), subtract(gross, value));
  });
  const amount = derive({ made }, ({ made }): Money => (made === null ? ZERO : setAsideOf(made)));
  return staysWithin('forbearance-limit', { amount, limit }, share);
}

/** From the note rate and the months left down to the target: a lower rate, more time, principal set aside. */
export function runStandardWaterfall(state: LoanInWaterfall, target: Exact, rules: StandardRules): LoanInWaterfall {
  const goal: Goal = { target, approach: 'not-below', arithmetic: FULL_PRECISION };
  return runWaterfall(state, [
    lowerRate(goal, rules),
    lengthenTerm(goal, rules),
    setAside(goal, rules.forbearanceShare.source),
  ]);
}

/** The yearly rises of the rate after its first years, up to the market rate of the day on which the modification was drawn up. */
export function standardRises(situation: Situation, made: Fact<PastLoan | null>, rules: StandardRules) {
  return derive(
    { made, marketRate: surveyRateTyped(situation, rules.capRounding) },
    ({ made, marketRate }) => made && risesOf(made.state, marketRate, rules, FULL_PRECISION),
  );
}
