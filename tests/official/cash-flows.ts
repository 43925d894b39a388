import { Exact } from '../../lib/money/exact';

/** Money that moves at one moment, counted in periods (months, for a mortgage) after the start. */
export interface CashFlow {
  /** Dollars; positive when received, negative when paid. */
  readonly amount: Exact;
  /** Whole periods after the start. */
  readonly period: number;
  /** Part of a period on top, from 0 to below 1; it bears simple interest, as in Appendix J. */
  readonly fraction?: Exact;
}

/**
 * What the flows are worth at the start, at `rate` a period (a fraction of one): the sum of amount ÷ ((1 + f · r) · (1 + r)^t),
 * t whole periods and f the fraction (12 CFR 1026 Appendix J (b)(8)). The running growth makes flows in order of time cheap.
 */
export function netPresentValue(flows: readonly CashFlow[], rate: Exact): Exact {
  let sum = new Exact(0);
  let growth = new Exact(1);
  let reached = 0;
  for (const { amount, period, fraction } of flows) {
    growth = growth.times(rate.plus(1).pow(period - reached));
    reached = period;
    const divisor = fraction ? growth.times(fraction.times(rate).plus(1)) : growth;
    sum = sum.plus(amount.div(divisor));
  }
  return sum;
}

const FIRST_STEP = new Exact('0.01');
const STEP_GROWTH = new Exact('1.5');
/** Nobody lends at 100,000 % a period: the search ends there. */
const HIGHEST_RATE = 1000;
/** Rates are found to twenty decimals. */
const PRECISION = new Exact('1e-20');

/**
 * The rate a period (a fraction of one) at which the flows cancel out, above `lowest`. Where several rates do, the one met
 * first when searching outwards from `near`. Undefined when none is found: the flows do not change sign, for one.
 */
export function internalRate(
  flows: readonly CashFlow[],
  near = new Exact(0),
  lowest = new Exact(-1),
): Exact | undefined {
  const isPositive = (rate: Exact) => netPresentValue(flows, rate).gt(0);
  const below = { edge: near, positive: isPositive(near) };
  const above = { ...below };
  for (let step = FIRST_STEP; above.edge.lt(HIGHEST_RATE); step = step.times(STEP_GROWTH)) {
    const higher = above.edge.plus(step);
    if (isPositive(higher) !== above.positive) return crossing(isPositive, above.edge, higher);
    above.edge = higher;
    const lower = Exact.max(below.edge.minus(step), below.edge.plus(lowest).div(2));
    if (isPositive(lower) !== below.positive) return crossing(isPositive, lower, below.edge);
    below.edge = lower;
  }
  return undefined;
}

/** Halves the interval until the value's change of sign is pinned down. */
function crossing(isPositive: (rate: Exact) => boolean, from: Exact, to: Exact): Exact {
  const startsPositive = isPositive(from);
  let low = from;
  let high = to;
  while (high.minus(low).gt(PRECISION)) {
    const middle = low.plus(high).div(2);
    if (isPositive(middle) === startsPositive) low = middle;
    else high = middle;
  }
  return low.plus(high).div(2);
}

/**
 * The annual percentage rate by the actuarial method, in percent, not rounded (12 CFR 1026 Appendix J). Advances are positive,
 * payments negative, times in unit periods; undefined when the payments never make up for the advances.
 */
export function annualPercentageRate(flows: readonly CashFlow[], unitPeriodsPerYear: Exact): Exact | undefined {
  return internalRate(flows)?.times(unitPeriodsPerYear).times(100);
}
