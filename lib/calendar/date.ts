export const MONTHS_A_YEAR = 12;

declare const brand: unique symbol;

/** A calendar date without time or zone, as ISO text (`2026-11-23`): compare with `<` and `===`. */
export type PlainDate = string & { readonly [brand]: 'calendar date' };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days a month has, 28 to 31; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A day by its numbers. */
export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The date of these numbers, or undefined when no such day exists. */
export function dateOf({ year, month, day }: DateParts): PlainDate | undefined {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return undefined;
  return isoOf(year, month, day);
}

/** The text of a day that exists, in any year of four digits. */
export function isoOf(year: number, month: number, day: number): PlainDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as PlainDate;
}

/** Reads `YYYY-MM-DD`; undefined for any other text or a day that does not exist. */
export function parseDate(text: string): PlainDate | undefined {
  const match = PATTERN.exec(text);
  return match ? dateOf({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }) : undefined;
}

/** A date written in the source code; throws on a slip of the pen. */
export function date(text: string): PlainDate {
  const parsed = parseDate(text);
  if (parsed === undefined) throw new RangeError(`Not a calendar date: ${text}`);
  return parsed;
}

/** Year, month (1 to 12) and day of a date. */
export function partsOf(value: PlainDate): DateParts {
  return { year: Number(value.slice(0, 4)), month: Number(value.slice(5, 7)), day: Number(value.slice(8, 10)) };
}

/** Days since 1 January of year 1, so that a difference of two is the number of days between. */
function dayNumber(value: PlainDate): number {
  const { year, month, day } = partsOf(value);
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  const leapDayOfThisYear = month > 2 && isLeap(year) ? 1 : 0;
  return past * 365 + leapDays + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDayOfThisYear + day;
}

/** Days from one date to another: 1 from a day to the next, below zero where `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The date so many days later, or earlier where `days` is below zero. */
export function addDays(value: PlainDate, days: number): PlainDate {
  let { year, month, day } = partsOf(value);
  day += days;
  while (day < 1) {
    month = month === 1 ? 12 : month - 1;
    if (month === 12) year -= 1;
    day += daysInMonth(year, month);
  }
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year += 1;
  }
  return isoOf(year, month, day);
}

/** The same day `months` later, clamped to the month's end: 31 January + 1 is 28 or 29 February (contract, arithmetic 8). */
export function addMonths(value: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(value);
  const index = year * MONTHS_A_YEAR + (month - 1) + months;
  const targetYear = Math.floor(index / MONTHS_A_YEAR);
  const targetMonth = index - targetYear * MONTHS_A_YEAR + 1;
  return isoOf(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** Whole months elapsed: the largest n ≥ 0 with `from` + n months, clamped, not after `to` (contract, arithmetic 8); 0 when `to` is earlier. */
export function wholeMonthsBetween(from: PlainDate, to: PlainDate): number {
  const start = partsOf(from);
  const end = partsOf(to);
  const months = (end.year - start.year) * MONTHS_A_YEAR + end.month - start.month;
  return Math.max(0, addMonths(from, months) > to ? months - 1 : months);
}

/** The first day of the month after the date’s own. */
export function firstOfNextMonth(value: PlainDate): PlainDate {
  const { year, month } = partsOf(value);
  return addMonths(isoOf(year, month, 1), 1);
}
