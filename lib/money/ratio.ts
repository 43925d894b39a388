import { Exact } from './exact';

/** Decimals of a percentage among an offer's terms (contract, terms). */
export const TERM_PLACES = 4;

/** 100 × part ÷ whole as percent with `places` decimals, half-up. For display; thresholds compare exact values (rule 5). */
export function percentOf(part: number, whole: number, places: number): string {
  return new Exact(part).times(100).div(whole).toFixed(places);
}

/** An exact fraction of one as percent with `places` decimals, half-up. */
export function inPercent(fraction: Exact, places: number): string {
  return fraction.times(100).toFixed(places);
}

/** Change from `before` to `after` in percent with `places` decimals, half-up; a cut is negative. */
export function percentChange(before: number, after: number, places: number): string {
  const text = percentOf(after - before, before, places);
  return /^-0\.?0*$/.test(text) ? text.slice(1) : text;
}

/** Compares part ÷ whole with a whole number of percent, exactly: below zero, zero or above zero. */
export function compareToPercent(part: number, whole: number, percent: number): number {
  return part * 100 - whole * percent;
}
