import { Decimal } from 'decimal.js';
import { fromCents, type Money } from './money';
import { floorOfDouble } from './rounding';

/**
 * The project's one decimal type: 34 digits, half-up, untouched by anybody else's `Decimal.set`.
 * Used where a figure needs more than whole cents: level payments, present values, logarithms, yields. `money.ts` does without it,
 * so that a page that only adds amounts does not fetch decimal.js.
 */
export const Exact = Decimal.clone({ defaults: true, precision: 34, rounding: Decimal.ROUND_HALF_UP });
/** A number of 34 digits; what it counts says whoever makes it. */
export type Exact = Decimal;

/** The amount in dollars, for sums that are rounded only once. */
export function toExact(money: Money): Exact {
  return new Exact(money).div(100);
}

/** Rounds an exact number of dollars to whole cents. */
export function roundToCents(dollars: Exact, rounding: 'half-up' | 'down' | 'up'): Money {
  const mode = { 'half-up': Exact.ROUND_HALF_UP, down: Exact.ROUND_FLOOR, up: Exact.ROUND_CEIL }[rounding];
  return fromCents(dollars.times(100).toDecimalPlaces(0, mode).toNumber());
}

/**
 * The smallest whole number not below a figure less some hundredths. The figure is given as a double; `exactly` is
 * asked where the double's error might reach a whole number, and undefined where it finds no figure.
 */
export function ceilingLess(hundredths: number, double: number, exactly: () => Exact | undefined): number | undefined {
  const below = floorOfDouble(-double, hundredths / 100);
  return below === undefined ? exactly()?.minus(new Exact(hundredths).div(100)).ceil().toNumber() : 0 - below;
}
