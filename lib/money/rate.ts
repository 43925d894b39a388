import { Exact } from './exact';
import { fromCents, type Money } from './money';
import { divideCeiling, divideHalfUp, exact } from './rounding';

declare const unit: unique symbol;

/** A yearly rate in whole thousandths of a percent: 6.875 % is 6875. Compare with `<` and `===`. */
export type Rate = number & { readonly [unit]: 'thousandths of a percent a year' };

const PER_PERCENT = 1000;
/** 12 months × 100 percent × 1000 thousandths: what divides balance × rate into one month's interest. */
export const MONTH_DIVISOR = 12 * 100 * PER_PERCENT;

/** @throws RangeError for what is no whole number of thousandths of a percent, BeyondExactAmounts for what is too large to be held exactly */
export function fromThousandths(thousandths: number): Rate {
  return exact(thousandths) as Rate;
}

/** The sum of two yearly rates; the second may be below zero. */
export function addRates(first: Rate, second: Rate): Rate {
  return fromThousandths(first + second);
}

/** The lowest of some rates. */
export function lowestRate(first: Rate, ...others: readonly Rate[]): Rate {
  return Math.min(first, ...others) as Rate;
}

/** One month's interest: balance × rate ÷ 1200, multiplied before divided, half-up to the cent (contract, arithmetic 1). */
export function monthInterest(balance: Money, rate: Rate): Money {
  // Half a cent more, and half of the least part of a cent that interest can have: a tie then lies beyond the next whole cent, and below
  // a billion cents no error of the double reaches one. `| 0` leaves out the part of a cent. The figures stand here as they are, since a
  // bundle would look up a constant in each of hundreds of months.
  const raised = balance * (rate / 1_200_000) + (0.5 + 0.5 / 1_200_000);
  if (raised > 0.5 && raised < 1e9) return (raised | 0) as Money;
  return fromCents(divideHalfUp(balance * rate, MONTH_DIVISOR));
}

/** A month of which only some days are counted. */
export interface PartOfMonth {
  readonly days: number;
  /** All days of that month. */
  readonly of: number;
}

/** Interest of some days of a month, in proportion, multiplied before divided and rounded once, half-up to the cent. */
export function interestForPart(balance: Money, rate: Rate, { days, of }: PartOfMonth): Money {
  const cents = new Exact(balance).times(rate).times(days).div(MONTH_DIVISOR).div(of);
  return fromCents(cents.toDecimalPlaces(0, Exact.ROUND_HALF_UP).toNumber());
}

/** Interest of several months at once, multiplied before divided and rounded a single time, half-up to the cent. */
export function interestInFull(balance: Money, rate: Rate, months: number): Money {
  const dividend = balance * rate * months;
  if (Number.isSafeInteger(dividend)) return fromCents(divideHalfUp(dividend, MONTH_DIVISOR));
  const cents = new Exact(balance).times(rate).times(months).div(MONTH_DIVISOR);
  return fromCents(cents.toDecimalPlaces(0, Exact.ROUND_HALF_UP).toNumber());
}

/** The month's rate as an exact fraction of one: 6 % a year is 0.005. */
export function monthlyRate(rate: Rate): Exact {
  return new Exact(rate).div(MONTH_DIVISOR);
}

/** The nearest multiple of `step`, a tie upwards: market rates go to the nearest eighth of a percent. */
export function roundToNearest(rate: Rate, step: Rate): Rate {
  return fromThousandths(divideHalfUp(rate, step) * step);
}

/** The next multiple of `step` at or above the rate. */
export function roundUpTo(rate: Rate, step: Rate): Rate {
  return fromThousandths(divideCeiling(rate, step) * step);
}
