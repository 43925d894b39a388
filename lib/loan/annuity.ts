import { Exact } from '../money/exact';

/**
 * Level payments at a constant rate a period, in exact decimals: the algebra under every payment and balance.
 * `rate` is the fraction of one a period (0.005 for 6 % a year paid monthly), `periods` ≥ 1.
 * `left` is what is still owed after the last payment, a balloon; nothing unless given.
 */

const NOTHING = new Exact(0);

/** (1 + rate)^periods. */
export function growthFactor(rate: Exact, periods: number): Exact {
  return rate.plus(1).pow(periods);
}

/** The payment at each period's end that brings `balance` down to `left`: (balance · g − left) · r ÷ (g − 1); even parts at rate 0. */
export function periodicPayment(balance: Exact, rate: Exact, periods: number, left = NOTHING): Exact {
  if (periods < 1) throw new RangeError(`A loan needs at least one installment, not ${periods}`);
  if (rate.isZero()) return balance.minus(left).div(periods);
  const factor = growthFactor(rate, periods);
  return balance.times(factor).minus(left).times(rate).div(factor.minus(1));
}

/** What `periods` payments at each period's end, and `left` with the last one, are worth at the start. */
export function presentValue(payment: Exact, rate: Exact, periods: number, left = NOTHING): Exact {
  if (rate.isZero()) return payment.times(periods).plus(left);
  const factor = growthFactor(rate, periods);
  return payment.times(factor.minus(1)).div(rate).plus(left).div(factor);
}

/** The balance after `periods` payments at each period's end: balance · g − payment · (g − 1) ÷ r. Below zero when overpaid. */
export function remainingBalance(balance: Exact, rate: Exact, payment: Exact, periods: number): Exact {
  if (rate.isZero()) return balance.minus(payment.times(periods));
  const factor = growthFactor(rate, periods);
  return balance.times(factor).minus(payment.times(factor.minus(1)).div(rate));
}

/**
 * The number of periods in which `payment` brings `balance` to `left`, not rounded:
 * ln((payment − left · r) ÷ (payment − balance · r)) ÷ ln(1 + r).
 * Undefined when it never gets there, as with a payment that does not exceed the period's interest.
 */
export function periodsToRepay(balance: Exact, rate: Exact, payment: Exact, left = NOTHING): Exact | undefined {
  if (rate.isZero()) return payment.isZero() ? undefined : balance.minus(left).div(payment);
  const growthNeeded = payment.minus(left.times(rate)).div(payment.minus(balance.times(rate)));
  return growthNeeded.isFinite() && growthNeeded.gt(0) ? growthNeeded.ln().div(rate.plus(1).ln()) : undefined;
}
