import { describe, expect, it } from 'vitest';
import { date } from '../../lib/calendar/date';
import { monthsUntilYear, yearOfLast } from '../../lib/interview/last-year';

const asOf = date('2026-11-28');

describe('the year in which a loan ends', () => {
  it('makes the payments left, counted from the oldest unpaid one or else the next to the middle of that year', () => {
    // July 2052 is the 308th month after December 2026 counted with it, and April 2026 lies eight months before.
    expect(monthsUntilYear('2052', undefined, asOf)).toBe(308);
    expect(monthsUntilYear(' 2052 ', date('2026-04-01'), asOf)).toBe(316);
    expect(monthsUntilYear('2052', date('2027-04-01'), asOf)).toBe(308);
  });

  it('is none where the text is a number of payments, has passed, or lies too far ahead', () => {
    for (const typed of ['309', '', '2052.5', '20521', '2026', '1999', '2077', 'soon'])
      expect(monthsUntilYear(typed, undefined, asOf), typed).toBeUndefined();
  });

  it('is the year of the last payment', () => {
    expect(yearOfLast(308, undefined, asOf)).toBe(2052);
    expect(yearOfLast(1, undefined, asOf)).toBe(2026);
    expect(yearOfLast(2, undefined, asOf)).toBe(2027);
  });
});
