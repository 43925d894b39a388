import { type Percent, percent } from './ratio';
import { divideCeiling, divideFloor, divideHalfUp, exact, floorOfDouble } from './rounding';

declare const unit: unique symbol;

/** An amount in whole US cents. Compare with `<` and `===`; calculate with the functions of this file. */
export type Money = number & { readonly [unit]: 'cents' };

/** The largest amount accepted: its product with any legal rate stays a safe integer. */
export const LARGEST_AMOUNT = 99_999_999_999 as Money;

export const ZERO = 0 as Money;

/** @throws RangeError for what is no whole number of cents, BeyondExactAmounts for what is too large to be held exactly */
export function fromCents(cents: number): Money {
  return (exact(cents) + 0) as Money;
}

/** The first two have names, since most sums are of two and a list of them would be made for each. */
export function add(first: Money = ZERO, second: Money = ZERO, ...others: readonly Money[]): Money {
  let sum = first + second;
  for (const amount of others) sum += amount;
  return fromCents(sum);
}

/** What is left, below zero where `amount` is the larger. */
export function subtract(from: Money, amount: Money): Money {
  return fromCents(from - amount);
}

/** @param count a whole number */
export function times(money: Money, count: number): Money {
  return fromCents(money * exact(count));
}

/** What one installment does to a loan. */
export interface Installment {
  readonly paid: Money;
  /** The part of it that repays the balance; below zero where it does not pay the interest. */
  readonly principal: Money;
  /** What is left to repay. */
  readonly balance: Money;
}

/**
 * Pays `payment` on a balance and its month's interest, all of both where that is less or the installment is the last. Without asking
 * whether each sum is exact, since schedules are made of hundreds: there is no interest of a balance that is too large.
 */
export function payInstallment(balance: Money, interest: Money, payment: Money, isLast: boolean): Installment {
  const balanceWithInterest = balance + interest;
  const paid = isLast || balanceWithInterest < payment ? balanceWithInterest : payment;
  return { paid, principal: paid - interest, balance: balanceWithInterest - paid } as Installment;
}

/** Without its sign. */
export function magnitude(money: Money): Money {
  return Math.abs(money) as Money;
}

/** The smallest of some amounts. */
export function smallest(first: Money, ...others: readonly Money[]): Money {
  return Math.min(first, ...others) as Money;
}

/** The largest of some amounts. */
export function largest(first: Money, ...others: readonly Money[]): Money {
  return Math.max(first, ...others) as Money;
}

/** `percent` is a whole number of percent. A percentage cap is floored to the cent (contract, arithmetic 4). */
export function percentOfFloored(money: Money, percent: number): Money {
  return fromCents(divideFloor(money * percent, 100));
}

/** The nearest whole number of times a step, as an amount; a tie goes up. */
export function nearestMultiple(money: Money, step: Money): Money {
  return times(step, divideHalfUp(money, step));
}

/** What is left after a cut of `percent` and `more` together, of at least 0.00, floored to the cent. */
export function lessPercentFloored(money: Money, cut: number, more: Percent): Money {
  const whole = percent(100);
  const left = whole - percent(cut) - more;
  return fromCents(Number((BigInt(money) * left) / whole));
}

/** Equal parts, half-up to the cent: the monthly part of an escrow shortage. */
export function divideMoneyHalfUp(money: Money, parts: number): Money {
  return fromCents(divideHalfUp(money, parts));
}

/** How many times `part` fits whole into `money`. */
export function wholeTimes(money: Money, part: Money): number {
  return divideFloor(money, part);
}

/** Equal parts, each rounded up to the cent, the last one taking what is left, at least 0.00 (contract, arithmetic 6). */
export function allocateCeiling(money: Money, parts: number): { readonly each: Money; readonly last: Money } {
  const each = fromCents(divideCeiling(money, parts));
  return { each, last: largest(ZERO, subtract(money, times(each, parts - 1))) };
}

/** Rounds a double of cents; undefined where its error might reach the edge between two cents, and the exact figure has to be asked. */
export function centsOf(double: number, rounding: 'half-up' | 'down'): Money | undefined {
  const cents = floorOfDouble(double, rounding === 'half-up' ? 0.5 : 0);
  return cents === undefined ? undefined : fromCents(cents);
}
