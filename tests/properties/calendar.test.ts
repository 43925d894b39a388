import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  daysInMonth,
  firstOfNextMonth,
  parseDate,
  partsOf,
  wholeMonthsBetween,
} from '../../lib/calendar/date';
import { dates } from './arbitraries';

const MILLISECONDS_A_DAY = 86_400_000;
const days = fc.integer({ min: -15_000, max: 15_000 });
const months = fc.integer({ min: 0, max: 480 });

describe('days', () => {
  test("between two dates are as many as the platform's clock counts", () => {
    fc.assert(
      fc.property(dates, dates, (from, to) => {
        expect(daysBetween(from, to)).toBe((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY);
      }),
    );
  });

  test("added lead to the platform's date, and back", () => {
    fc.assert(
      fc.property(dates, days, (from, count) => {
        const later = addDays(from, count);
        expect(later).toBe(new Date(Date.parse(from) + count * MILLISECONDS_A_DAY).toISOString().slice(0, 10));
        expect(daysBetween(from, later)).toBe(count);
        expect(addDays(later, 0 - count)).toBe(from);
      }),
    );
  });
});

describe('months', () => {
  test('added keep the day, or clamp it to the last of a shorter month', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -480, max: 480 }), (from, count) => {
        const start = partsOf(from);
        const target = partsOf(addMonths(from, count));
        expect((target.year - start.year) * 12 + target.month - start.month).toBe(count);
        expect(target.day).toBe(Math.min(start.day, daysInMonth(target.year, target.month)));
      }),
    );
  });

  test('have elapsed when start plus so many, clamped, is not after the end (contract, arithmetic 8)', () => {
    fc.assert(
      fc.property(dates, dates, (one, other) => {
        const [from, to] = one <= other ? [one, other] : [other, one];
        const elapsed = wholeMonthsBetween(from, to);
        expect(addMonths(from, elapsed) <= to).toBe(true);
        expect(addMonths(from, elapsed + 1) > to).toBe(true);
        if (from < to) expect(wholeMonthsBetween(to, from)).toBe(0);
      }),
    );
  });

  test('added have elapsed to the day, and not a day earlier', () => {
    fc.assert(
      fc.property(dates, months, (from, count) => {
        const later = addMonths(from, count);
        expect(wholeMonthsBetween(from, later)).toBe(count);
        if (count > 0) expect(wholeMonthsBetween(from, addDays(later, -1))).toBe(count - 1);
      }),
    );
  });

  test('the first of the next month is the nearest first after a date', () => {
    fc.assert(
      fc.property(dates, (from) => {
        const first = firstOfNextMonth(from);
        expect(partsOf(first).day).toBe(1);
        expect(daysBetween(from, first)).toBeGreaterThan(0);
        expect(daysBetween(from, first)).toBeLessThanOrEqual(31);
      }),
    );
  });
});

describe('a written date', () => {
  test('is accepted exactly when the platform knows that day', () => {
    const parts = fc.record({
      year: fc.integer({ min: 1900, max: 2200 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    });
    fc.assert(
      fc.property(parts, ({ year, month, day }) => {
        const real = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
        const found = dateOf({ year, month, day });
        expect(found !== undefined).toBe(real);
        if (found) expect(partsOf(parseDate(found) ?? found)).toEqual({ year, month, day });
      }),
    );
  });
});
