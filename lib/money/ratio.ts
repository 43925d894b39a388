import type { Exact } from './exact';
import { TERM_PLACES } from './text';

declare const unit: unique symbol;

/**
 * A percentage in whole ten-thousandths of a percent: 81.643 % is 816430n. Compare with `<` and `===`. For display: thresholds
 * compare exact values (contract, arithmetic 5). A big integer, since a whole of a few cents takes a share beyond what a number holds exactly.
 */
export type Percent = bigint & { readonly [unit]: 'ten-thousandths of a percent' };

/** One percent. */
const ONE = 10n ** BigInt(TERM_PLACES);
const PATTERN = /^\d+(\.\d{1,4})?$/;

/** A percentage written in the source code, as a whole number or as text with decimals ("0.005"); throws on a slip of the pen. */
export function percent(written: number | string): Percent {
  if (typeof written === 'number' && written >= 0 && Number.isSafeInteger(written))
    return (BigInt(written) * ONE) as Percent;
  const text = String(written);
  if (!PATTERN.test(text)) throw new RangeError(`Not a percentage: ${text}`);
  const [whole = '', decimals = ''] = text.split('.');
  return BigInt(whole + decimals.padEnd(TERM_PLACES, '0')) as Percent;
}

/** 100 × part ÷ whole as percent, rounded to `places` decimals, half-up. For display; thresholds compare exact values (contract, arithmetic 5). */
export function percentOf(part: number, whole: number, places: number): Percent {
  const shown = 10n ** BigInt(places);
  const dividend = BigInt(part) * 100n * shown;
  const divisor = BigInt(whole);
  // Twice the dividend and the divisor over twice the divisor: half-up, away from zero.
  const magnitude = (2n * absolute(dividend) + absolute(divisor)) / (2n * absolute(divisor));
  const isNegative = dividend < 0n !== divisor < 0n;
  return ((isNegative ? -magnitude : magnitude) * 10n ** BigInt(TERM_PLACES - places)) as Percent;
}

function absolute(whole: bigint): bigint {
  return whole < 0n ? -whole : whole;
}

/** An exact fraction of one as percent, rounded to `places` decimals, half-up. */
export function inPercent(fraction: Exact, places: number): Percent {
  const shown = fraction.times(100).toDecimalPlaces(places);
  return BigInt(shown.times(10 ** TERM_PLACES).toFixed(0)) as Percent;
}

/** Change from `before` to `after` in percent, rounded to `places` decimals, half-up; a cut is negative. */
export function percentChange(before: number, after: number, places: number): Percent {
  return percentOf(after - before, before, places);
}

/** Compares part ÷ whole with a whole number of percent, exactly: below zero, zero or above zero. */
export function compareToPercent(part: number, whole: number, limit: number): number {
  return part * 100 - whole * limit;
}
