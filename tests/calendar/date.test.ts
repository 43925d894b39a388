import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  date,
  dateOf,
  daysBetween,
  daysInMonth,
  firstOfNextMonth,
  parseDate,
  wholeMonthsBetween,
} from '../../lib/calendar/date';

describe('reading a date', () => {
  test.each(['2026-11-23', '2024-02-29', '2000-02-29', '1900-01-01', '2200-12-31'])('accepts %s', (text) => {
    expect(parseDate(text)).toBe(text);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '1899-12-31',
    '2201-01-01',
    '2026-11-23T00:00',
    ' 2026-11-23',
    '',
  ])('refuses "%s"', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  test('in the source code throws on a slip of the pen', () => {
    expect(() => date('2026-02-30')).toThrow(RangeError);
  });

  test('from numbers pads them', () => {
    expect(dateOf({ year: 2026, month: 3, day: 7 })).toBe('2026-03-07');
  });
});

describe('months', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-01', 480, '2066-11-01'],
  ])("%s plus %d is %s, clamped to the month's end", (from, months, to) => {
    expect(addMonths(date(from), months)).toBe(to);
  });

  test.each([
    ['2026-04-01', '2026-11-23', 7],
    ['2026-04-01', '2026-05-01', 1],
    ['2026-04-01', '2026-04-30', 0],
    ['2026-01-31', '2026-02-27', 0],
    ['2026-01-31', '2026-02-28', 1],
    ['2026-01-31', '2026-03-30', 1],
    ['2026-01-31', '2026-03-31', 2],
    ['2024-02-29', '2025-02-27', 11],
    ['2024-02-29', '2025-02-28', 12],
    ['2026-04-01', '2026-04-01', 0],
    ['2026-11-23', '2026-04-01', 0],
  ])('from %s to %s, %d whole months have elapsed (contract, arithmetic 8)', (from, to, months) => {
    expect(wholeMonthsBetween(date(from), date(to))).toBe(months);
  });

  test('February has 29 days in leap years alone', () => {
    expect([2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });

  test('the first of the next month follows any day of this one', () => {
    expect(firstOfNextMonth(date('2026-11-01'))).toBe('2026-12-01');
    expect(firstOfNextMonth(date('2026-12-31'))).toBe('2027-01-01');
  });
});

describe('days', () => {
  test.each([
    ['2026-04-01', '2026-11-23', 236],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-02-28', '2026-03-01', 1],
    ['2026-11-23', '2026-11-23', 0],
    ['2026-03-01', '2026-02-28', -1],
  ])('from %s to %s are %d', (from, to, days) => {
    expect(daysBetween(date(from), date(to))).toBe(days);
    expect(addDays(date(from), days)).toBe(to);
  });
});
