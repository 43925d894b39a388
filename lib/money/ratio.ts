import { Exact } from './exact';

declare const unit: unique symbol;

/**
 * A percentage in whole ten-thousandths of a percent: 81.643 % is 816430n. Compare with `<` and `===`. For display: thresholds
 * compare exact values (rule 5). A big integer, since a whole of a few cents takes a share beyond what a number holds exactly.
 */
export type Percent = bigint & { readonly [unit]: 'ten-thousandths of a percent' };

/** The decimals that a percentage can hold, and those of one among an offer's terms (contract, terms). */
export const TERM_PLACES = 4;

const PATTERN = /^\d+(\.\d{1,4})?$/;

/** A percentage written in the source code, as a whole number or as text with decimals ("0.005"); throws on a slip of the pen. */
export function percent(written: number | string): Percent {
  const text = String(written);
  if (!PATTERN.test(text)) throw new RangeError(`Not a percentage: ${text}`);
  const [whole = '', decimals = ''] = text.split('.');
  return BigInt(whole + decimals.padEnd(TERM_PLACES, '0')) as Percent;
}

/** Percent with `places` decimals, for a percentage that was rounded to them; with as many as it needs where none are given. */
export function formatPercent(value: Percent, places?: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(TERM_PLACES + 1, '0');
  const all = digits.slice(-TERM_PLACES);
  const decimals = places === undefined ? all.replace(/0+$/, '') : all.slice(0, places);
  return `${value < 0n ? '-' : ''}${digits.slice(0, -TERM_PLACES)}${decimals === '' ? '' : '.'}${decimals}`;
}

/** 100 × part ÷ whole as percent, rounded to `places` decimals, half-up. For display; thresholds compare exact values (rule 5). */
export function percentOf(part: number, whole: number, places: number): Percent {
  return rounded(new Exact(part).times(100).div(whole), places);
}

/** An exact fraction of one as percent, rounded to `places` decimals, half-up. */
export function inPercent(fraction: Exact, places: number): Percent {
  return rounded(fraction.times(100), places);
}

/** Change from `before` to `after` in percent, rounded to `places` decimals, half-up; a cut is negative. */
export function percentChange(before: number, after: number, places: number): Percent {
  return percentOf(after - before, before, places);
}

function rounded(value: Exact, places: number): Percent {
  return BigInt(
    value
      .toDecimalPlaces(places)
      .times(10 ** TERM_PLACES)
      .toFixed(0),
  ) as Percent;
}

/** Compares part ÷ whole with a whole number of percent, exactly: below zero, zero or above zero. */
export function compareToPercent(part: number, whole: number, limit: number): number {
  return part * 100 - whole * limit;
}
