import fc from 'fast-check';
import { expect, it } from 'vitest';
import { simulationWith } from '../support/household';

/*
 * The dates of an application against a second writing of rules/rights.md 1.4, which shares no code with the first: days as
 * milliseconds, holidays as the list that the government publishes for these two years.
 */

const DAY = 86_400_000;
/** Legal public holidays of 2026 and 2027 on the days on which they are observed. */
const HOLIDAYS = [
  ...['2026-01-01', '2026-01-19', '2026-02-16', '2026-05-25', '2026-06-19', '2026-07-03', '2026-09-07', '2026-10-12'],
  ...['2026-11-11', '2026-11-26', '2026-12-25', '2027-01-01', '2027-01-18', '2027-02-15', '2027-05-31', '2027-06-18'],
  ...['2027-07-05', '2027-09-06', '2027-10-11', '2027-11-11', '2027-11-25', '2027-12-24', '2027-12-31'],
];

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const later = (day: string, days: number) => new Date(at(day) + days * DAY).toISOString().slice(0, 10);

function fiveBusinessDaysAfter(received: string): string {
  const days = Array.from({ length: 20 }, (_, index) => later(received, index + 1));
  const open = days.filter((day) => ![0, 6].includes(new Date(at(day)).getUTCDay()) && !HOLIDAYS.includes(day));
  return String(open[4]);
}

interface Facts {
  readonly received: string;
  readonly sale: string | 'none';
  readonly filing: string | 'none' | null;
  readonly decided: string | null;
}

function expected({ received, sale, filing, decided }: Facts): Readonly<Record<string, string>> {
  const left = sale === 'none' ? Number.POSITIVE_INFINITY : (at(sale) - at(received)) / DAY;
  const letter = decided ?? later(received, 30);
  const early = left >= 90;
  const beforeFiling = filing === 'none' || (filing !== null && filing > received);
  return {
    ...(left >= 45 && { acknowledgement: fiveBusinessDaysAfter(received) }),
    ...(left > 37 && {
      'completeness-notice': fiveBusinessDaysAfter(received),
      decision: later(received, 30),
      accept: later(letter, early ? 14 : 7),
    }),
    // Without a day of decision of its own, and no protection, nothing runs.
    ...((early || beforeFiling) && (decided !== null || left > 37) && { appeal: later(letter, 14) }),
  };
}

const ABOUT_APPLICATION = ['acknowledgement', 'completeness-notice', 'decision', 'accept', 'appeal'];

const received = fc.integer({ min: 0, max: 660 }).map((days) => later('2026-01-05', days));
const facts: fc.Arbitrary<Facts> = received.chain((day) =>
  fc.record({
    received: fc.constant(day),
    sale: fc.oneof(
      fc.constant('none' as const),
      fc.integer({ min: 0, max: 130 }).map((days) => later(day, days)),
    ),
    filing: fc.oneof(
      fc.constantFrom('none' as const, null),
      fc.integer({ min: -60, max: 60 }).map((days) => later(day, days)),
    ),
    decided: fc.oneof(
      fc.constant(null),
      fc.integer({ min: 0, max: 60 }).map((days) => later(day, days)),
    ),
  }),
);

it('gives the dates of an application that a second writing of the rules gives', () => {
  fc.assert(
    fc.property(facts, (some) => {
      const timeline = simulationWith({
        // Of a decision that is still to come the days to answer are assumed, until it is late.
        asOf: some.decided === null ? some.received : '2027-12-31',
        'arrears.oldestUnpaidDueDate': '2025-12-01',
        'foreclosure.completeApplicationOn': some.received,
        'foreclosure.saleOn': some.sale,
        'foreclosure.firstFilingOn': some.filing,
        'foreclosure.decisionOn': some.decided,
      }).timeline;
      const dates = timeline.filter(({ id }) => ABOUT_APPLICATION.includes(id)).map(({ id, date }) => [id, date]);
      expect(Object.fromEntries(dates)).toEqual(expected(some));
    }),
    { numRuns: 120 },
  );
});
