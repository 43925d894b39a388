import { addDays, date, daysBetween, daysInMonth, isoOf, type PlainDate, partsOf } from './date';

/** 0 for Sunday to 6 for Saturday. */
function weekday(day: PlainDate): number {
  return ((daysBetween(date('2026-11-22'), day) % 7) + 7) % 7;
}

/** The n-th given weekday of a month. */
function nth(n: number, wanted: number, year: number, month: number): PlainDate {
  const first = isoOf(year, month, 1);
  return addDays(first, ((wanted - weekday(first) + 7) % 7) + 7 * (n - 1));
}

function lastMonday(year: number, month: number): PlainDate {
  const last = isoOf(year, month, daysInMonth(year, month));
  return addDays(last, -((weekday(last) + 6) % 7));
}

/** A holiday on a weekend is observed on the weekday beside it; both days are skipped, so that the later date is shown. */
function withObserved(day: PlainDate): readonly PlainDate[] {
  if (weekday(day) === 6) return [day, addDays(day, -1)];
  if (weekday(day) === 0) return [day, addDays(day, 1)];
  return [day];
}

/** A holiday since Public Law 117-17, of June 17, 2021. */
const JUNETEENTH_FROM = 2021;

/** Legal public holidays of 5 U.S.C. 6103(a) that are kept in a year, observed days included. */
function holidaysIn(year: number): readonly PlainDate[] {
  return [
    ...[
      isoOf(year, 1, 1),
      ...(year >= JUNETEENTH_FROM ? [isoOf(year, 6, 19)] : []),
      isoOf(year, 7, 4),
      isoOf(year, 11, 11),
      isoOf(year, 12, 25),
      isoOf(year + 1, 1, 1),
    ].flatMap(withObserved),
    nth(3, 1, year, 1), // Birthday of Martin Luther King, Jr.
    nth(3, 1, year, 2), // Washington's Birthday
    lastMonday(year, 5), // Memorial Day
    nth(1, 1, year, 9), // Labor Day
    nth(2, 1, year, 10), // Columbus Day
    nth(4, 4, year, 11), // Thanksgiving Day
  ];
}

function isBusinessDay(day: PlainDate): boolean {
  return ![0, 6].includes(weekday(day)) && !holidaysIn(partsOf(day).year).includes(day);
}

/** The day itself where it is a business day, else the last one before it. */
export function businessDayUntil(day: PlainDate): PlainDate {
  let workday = day;
  while (!isBusinessDay(workday)) workday = addDays(workday, -1);
  return workday;
}

/** `days` business days after a date: Saturdays, Sundays and legal public holidays do not count. */
export function addBusinessDays(start: PlainDate, days: number): PlainDate {
  let day = start;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (isBusinessDay(day)) left -= 1;
  }
  return day;
}
