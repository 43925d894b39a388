import {
  addMonths,
  firstOfNextMonth,
  MONTHS_A_YEAR,
  type PlainDate,
  parseDate,
  partsOf,
  wholeMonthsBetween,
} from '../calendar/date';

/** Longer than any home loan runs. */
export const MOST_YEARS = 50;

/** People know the year in which a loan ends, seldom the month: the one in the middle is never more than half a year off. */
const MIDDLE_OF_YEAR = '07-01';

/**
 * About how many payments are left of a loan that ends in the year that was typed, counted from the oldest unpaid one, or else the
 * next; undefined where the text is no year that a loan may end in.
 */
export function monthsUntilYear(typed: string, oldest: PlainDate | undefined, asOf: PlainDate): number | undefined {
  const last = /^\s*\d{4}\s*$/.test(typed) ? parseDate(`${typed.trim()}-${MIDDLE_OF_YEAR}`) : undefined;
  const first = oldest !== undefined && oldest <= asOf ? oldest : firstOfNextMonth(asOf);
  if (last === undefined || last < first) return undefined;
  const months = wholeMonthsBetween(first, last) + 1;
  return months > MOST_YEARS * MONTHS_A_YEAR ? undefined : months;
}

/** The year of the last of so many payments. */
export function yearOfLast(months: number, oldest: PlainDate | undefined, asOf: PlainDate): number {
  const first = oldest !== undefined && oldest <= asOf ? oldest : firstOfNextMonth(asOf);
  return partsOf(addMonths(first, months - 1)).year;
}
