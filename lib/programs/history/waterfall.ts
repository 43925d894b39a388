import { periodicPayment, presentValue, remainingBalance } from '../../loan/annuity';
import { firstThatFits } from '../../loan/level-payment';
import { balanceAfter } from '../../loan/schedule';
import { type Exact, roundToCents, toExact } from '../../money/exact';
import { type Money, subtract } from '../../money/money';
import { addRates, fromThousandths, monthlyRate, type Rate } from '../../money/rate';
import { divideCeiling } from '../../money/rounding';
import type { Rule, Source } from '../../rules/parameter';
import type { RateStep, Step } from '../option';
import { amount, monthsTerm, yearlyRate } from '../terms';

/** How a program of the past reckons: in full precision, or month by month in whole cents. */
interface Arithmetic {
  readonly levelPayment: (balance: Exact, rate: Rate, periods: number) => Exact;
  readonly balanceAfter: (balance: Exact, rate: Rate, paid: Exact, periods: number) => Exact;
}

export const FULL_PRECISION: Arithmetic = {
  levelPayment: (balance, rate, periods) => periodicPayment(balance, monthlyRate(rate), periods),
  balanceAfter: (balance, rate, paid, periods) => remainingBalance(balance, monthlyRate(rate), paid, periods),
};

export const WHOLE_CENTS: Arithmetic = {
  levelPayment: (balance, rate, periods) =>
    toExact(roundToCents(periodicPayment(balance, monthlyRate(rate), periods), 'half-up')),
  balanceAfter: (balance, rate, paid, periods) =>
    toExact(balanceAfter(roundToCents(balance, 'half-up'), rate, roundToCents(paid, 'half-up'), periods)),
};

/** What principal and interest should come down to, and whether a step may go below it (reading H7). */
export interface Goal {
  readonly target: Exact;
  readonly approach: 'not-below' | 'at-or-below';
  readonly arithmetic: Arithmetic;
}

/** How far a waterfall may go: the step of a rate, its floor, and months. */
export interface WaterfallLimits {
  readonly rateRounding: Rule<Rate>;
  readonly lowestRate: Rule<Rate>;
  readonly longestTerm: Rule<number>;
}

/** The terms of a loan between two stages of the waterfall. */
export interface LoanInWaterfall {
  readonly balance: Money;
  readonly rate: Rate;
  readonly months: number;
  readonly reached: boolean;
  readonly steps: readonly Step[];
}

/** The share of gross income that is left for principal and interest, in exact dollars. */
export function exactTarget(income: Money, escrow: Money, { value }: Rule<number>): Exact {
  return toExact(income).times(value).div(100).minus(toExact(escrow));
}

/** A waterfall's stages in its own order; each one runs only while the goal is not reached. */
export function runWaterfall(
  state: LoanInWaterfall,
  stages: readonly ((state: LoanInWaterfall) => LoanInWaterfall)[],
): LoanInWaterfall {
  return stages.reduce((reached, stage) => (reached.reached ? reached : stage(reached)), state);
}

/** A stage that lowers the yearly rate in steps (`rateRounding`) until the goal is reached, at most down to `lowestRate`. */
export function lowerRate(
  goal: Goal,
  { rateRounding, lowestRate }: WaterfallLimits,
): (state: LoanInWaterfall) => LoanInWaterfall {
  return (state) => {
    const { rate, balance, months: term } = state;
    const most = rate > lowestRate.value ? divideCeiling(rate - lowestRate.value, rateRounding.value) : 0;
    const after = (cuts: number) =>
      cuts === 0 ? rate : fromThousandths(Math.max(lowestRate.value, rate - cuts * rateRounding.value));
    const { count, reached } = stop(goal, most, (cuts) => principalAndInterestOf(goal, balance, after(cuts), term));
    const lowered = after(count);
    return moved(state, { rate: lowered, reached }, goal, {
      id: 'past-rate',
      from: yearlyRate(rate),
      to: yearlyRate(lowered),
      stoppedBecause: because(count, reached),
      source: lowestRate.source,
    });
  };
}

/** A stage that lengthens the term by months until the goal is reached, at most to `longestTerm`; a term beyond it stays. */
export function lengthenTerm(
  goal: Goal,
  { longestTerm }: Pick<WaterfallLimits, 'longestTerm'>,
): (state: LoanInWaterfall) => LoanInWaterfall {
  return (state) => {
    const { rate, balance, months: term } = state;
    const most = Math.max(0, longestTerm.value - term);
    const { count, reached } = stop(goal, most, (more) => principalAndInterestOf(goal, balance, rate, term + more));
    return moved(state, { months: term + count, reached }, goal, {
      id: 'past-term',
      from: monthsTerm(term),
      to: monthsTerm(term + count),
      stoppedBecause: because(count, reached),
      source: longestTerm.source,
    });
  };
}

/** Sets aside what the target cannot carry; where a payment must not fall below it, the rest is rounded up (readings H1, H7). */
export function setAside(goal: Goal, source: Source): (state: LoanInWaterfall) => LoanInWaterfall {
  return (state) => {
    const { rate, balance, months: term } = state;
    const carried = presentValue(goal.target, monthlyRate(rate), term);
    const left = roundToCents(carried, goal.approach === 'not-below' ? 'up' : 'down');
    return moved(state, { balance: left, reached: true }, goal, {
      id: 'past-set-aside',
      from: amount(balance),
      to: amount(left),
      stoppedBecause: 'target',
      source,
      amounts: { setAside: subtract(balance, left) },
      found: ['setAside'],
    });
  };
}

function moved(state: LoanInWaterfall, change: Partial<LoanInWaterfall>, goal: Goal, step: Step): LoanInWaterfall {
  const now = { ...state, ...change };
  const principalAndInterest = roundToCents(principalAndInterestOf(goal, now.balance, now.rate, now.months), 'half-up');
  const amounts = { ...step.amounts, target: roundToCents(goal.target, 'half-up') };
  return { ...now, steps: [...state.steps, { ...step, principalAndInterest, amounts }] };
}

function because(count: number, reached: boolean): Step['stoppedBecause'] {
  if (count === 0) return reached ? 'kept' : 'no-room';
  return reached ? 'target' : 'limit';
}

function principalAndInterestOf({ arithmetic }: Goal, balance: Money, rate: Rate, term: number): Exact {
  return arithmetic.levelPayment(toExact(balance), rate, term);
}

/** Where steps that each lower the payment end: the last one not below the target, or the first one at or below it. */
function stop({ target, approach }: Goal, most: number, paymentAfter: (steps: number) => Exact) {
  if (approach === 'at-or-below') {
    const first = firstThatFits(0, most, (steps) => paymentAfter(steps).lte(target));
    return { count: first ?? most, reached: first !== undefined };
  }
  const below = firstThatFits(0, most, (steps) => paymentAfter(steps).lt(target));
  if (below === undefined) return { count: most, reached: paymentAfter(most).eq(target) };
  return { count: Math.max(0, below - 1), reached: true };
}

/** After how many months a rate rises, and by how much a year. */
export interface RiseRules {
  readonly monthsAtFirstRate: Rule<number>;
  readonly rateRise: Rule<Rate>;
}

/** The rate after its first years: a rise a year, up to the cap, each with a new payment over the months left. */
export function risesOf(
  { balance, rate, months: term }: Pick<LoanInWaterfall, 'balance' | 'rate' | 'months'>,
  cap: Rate,
  { monthsAtFirstRate, rateRise }: RiseRules,
  { levelPayment, balanceAfter: left }: Arithmetic,
): readonly RateStep[] {
  const rises: RateStep[] = [];
  let balanceLeft = toExact(balance);
  let payment = levelPayment(balanceLeft, rate, term);
  let current = rate;
  let monthsAtRate = monthsAtFirstRate.value;
  for (let month = monthsAtRate + 1; current < cap && month <= term; month += monthsAtRate) {
    balanceLeft = left(balanceLeft, current, payment, monthsAtRate);
    current = fromThousandths(Math.min(addRates(current, rateRise.value), cap));
    payment = levelPayment(balanceLeft, current, term - month + 1);
    rises.push({ fromMonth: month, rate: current, principalAndInterest: roundToCents(payment, 'half-up') });
    monthsAtRate = 12;
  }
  return rises;
}

/** A share of the home's value, the cents rounded up: a balance must not end below it. */
export function shareOfValue(value: Money, { value: percent }: Rule<number>): Money {
  return roundToCents(toExact(value).times(percent).div(100), 'up');
}
