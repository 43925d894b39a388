import type { Money } from './money';
import type { Rate } from './rate';
import type { Percent } from './ratio';

/** Typed values as decimal text. Apart from the arithmetic, so that a page that only reads and says figures does not load it. */

/** No more digits than a whole number holds exactly. */
const AMOUNT = /^-?\d{1,9}(\.\d{1,2})?$/;
const YEARLY_PERCENT = /^-?\d{1,3}(\.\d{1,3})?$/;

/** Reads a decimal string with at most two decimals ("1580.17"); undefined when it is anything else. */
export function parseMoney(text: string): Money | undefined {
  if (!AMOUNT.test(text)) return undefined;
  const [whole = '', decimals = ''] = text.replace('-', '').split('.');
  const cents = Number.parseInt(whole + decimals.padEnd(2, '0'), 10);
  return (text.startsWith('-') ? 0 - cents : cents) as Money;
}

/** Reads yearly percent with at most three decimals ("6.875"); undefined when it is anything else. */
export function parseRate(text: string): Rate | undefined {
  if (!YEARLY_PERCENT.test(text)) return undefined;
  const [whole = '', decimals = ''] = text.replace('-', '').split('.');
  const thousandths = Number.parseInt(whole + decimals.padEnd(3, '0'), 10);
  return (text.startsWith('-') ? 0 - thousandths : thousandths) as Rate;
}

/** The contract's form of an amount: a decimal string with two places. */
export function formatMoney(money: Money): string {
  const digits = Math.abs(money).toString().padStart(3, '0');
  return `${money < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Yearly percent with three places: "6.875". */
export function formatRate(rate: Rate): string {
  const digits = Math.abs(rate).toString().padStart(4, '0');
  return `${rate < 0 ? '-' : ''}${digits.slice(0, -3)}.${digits.slice(-3)}`;
}

/** The decimals that a percentage can hold, and those of one among an offer's terms (contract, terms). */
export const TERM_PLACES = 4;
/** Those of the situation’s ratios (contract, terms). */
export const RATIO_PLACES = 3;

/** Percent with `places` decimals, for a percentage that was rounded to them; with as many as it needs where none are given. */
export function formatPercent(value: Percent, places?: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(TERM_PLACES + 1, '0');
  const all = digits.slice(-TERM_PLACES);
  const decimals = places === undefined ? all.replace(/0+$/, '') : all.slice(0, places);
  return `${value < 0n ? '-' : ''}${digits.slice(0, -TERM_PLACES)}${decimals === '' ? '' : '.'}${decimals}`;
}
