import fc from 'fast-check';
import { expect, it } from 'vitest';
import { simulationWith } from '../support/household';
import { runs } from '../support/runs';

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
    runs(120),
  );
});

/** The whole timeline of a household, in a second writing of rules/rights.md 1.2 to 1.4 and the readings R3 to R16. */

const AS_OF = '2027-03-01';
type Day = string | 'none';

interface Household {
  readonly due: string;
  readonly sent: Day;
  readonly arrived: Day;
  readonly complete: Day;
  readonly notice: Day;
  readonly decided: Day | null;
  readonly appealed: Day;
  readonly filed: Day | null;
  readonly sale: Day;
  readonly changed: Day;
  readonly role: 'borrower' | 'heir';
  readonly confirmed: Day;
  readonly bankruptcy: 'none' | 'chapter-13' | 'discharged';
  readonly small: boolean;
}

function businessDaysAfter(start: string, count: number): string {
  const days = Array.from({ length: 40 }, (_, index) => later(start, index + 1));
  const open = days.filter((day) => ![0, 6].includes(new Date(at(day)).getUTCDay()) && !HOLIDAYS.includes(day));
  return String(open[count - 1]);
}

const isDay = (day: Day | null | undefined): day is string => typeof day === 'string' && day !== 'none';
const daysUntil = (sale: Day, from: string) => (isDay(sale) ? (at(sale) - at(from)) / DAY : Number.POSITIVE_INFINITY);

function expectedDays(one: Household): Readonly<Record<string, string>> {
  const { due, sale, changed, notice, decided, appealed, filed } = one;
  const isHeir = one.role === 'heir';
  const counted = (day: Day) => {
    if (!isDay(day) || (isHeir && !isDay(one.confirmed))) return undefined;
    return isHeir && one.confirmed > day ? one.confirmed : day;
  };
  const [sent, received] = [counted(one.arrived) ?? counted(one.sent), counted(one.complete)];
  const before = {
    'earliest-filing': later(due, 121),
    ...(isDay(changed) && { 'paid-to-old-servicer': later(changed, 59) }),
    ...(isDay(sale) && { sale }),
  };
  if (one.small) return before;
  /** A change of servicer from one day to another puts in its place a day of its own. */
  const orAfterChange = (from: string, until: string, then: string) =>
    isDay(changed) && changed >= from && changed <= until ? then : until;
  const acknowledged = (from: string) =>
    daysUntil(sale, from) < 45
      ? {}
      : {
          acknowledgement: orAfterChange(
            from,
            businessDaysAfter(from, 5),
            isDay(changed) ? businessDaysAfter(changed, 10) : '',
          ),
        };
  const thirtyDays = (from: string) => orAfterChange(from, later(from, 30), isDay(changed) ? later(changed, 30) : '');
  const letter = isDay(decided) ? decided : undefined;
  const isAnswered = [one.complete, decided].some((day) => isDay(day) && isDay(notice) && day >= notice);
  const milestones = isDay(notice)
    ? [later(due, 120), ...(isDay(sale) ? [later(sale, -90), later(sale, -38)] : [])].filter((day) => day >= notice)
    : [];
  const missing = isDay(notice) && !isAnswered ? [later(notice, 30), ...milestones].sort()[0] : undefined;
  const known: Record<string, string> = {
    ...before,
    ...(!(isHeir && one.confirmed === 'none') && {
      ...(one.bankruptcy === 'none' && { 'live-contact': later(due, 36) }),
      'written-notice': later(due, 45),
      'assigned-person': later(due, 45),
    }),
    ...(isDay(sale) && {
      'appeal-window': later(sale, -90),
      'acknowledgement-window': later(sale, -45),
      'sale-protection': later(sale, -38),
    }),
    ...(missing && isDay(notice) && { 'missing-papers': missing < later(notice, 7) ? later(notice, 7) : missing }),
    ...(isDay(appealed) && { 'appeal-answer': thirtyDays(appealed) }),
  };
  if (!received) {
    return {
      ...known,
      ...(sent && !isDay(one.complete) && !isDay(notice) && !letter && acknowledged(sent)),
      ...(letter && {
        accept: later(letter, daysUntil(sale, letter) < 90 ? 7 : 14),
        ...(!isDay(appealed) && { appeal: later(letter, 14) }),
      }),
    };
  }
  const left = daysUntil(sale, received);
  const latest = left > 37 ? thirtyDays(received) : undefined;
  const isLate = !isDay(appealed) && decided === 'none' && latest !== undefined && latest < AS_OF;
  const from = letter ?? (isDay(appealed) || isLate ? undefined : latest);
  const answer = (days: number) => {
    const last = from === undefined || isLate ? undefined : later(from, days);
    return last !== undefined && (letter !== undefined || last >= AS_OF) ? last : undefined;
  };
  const isEarly = left >= 90 || filed === 'none' || (isDay(filed) && received < filed);
  const accept = left > 37 ? answer(left >= 90 ? 14 : 7) : undefined;
  const appeal = isEarly && !isDay(appealed) ? answer(14) : undefined;
  return {
    ...known,
    ...acknowledged(sent && sent < received ? sent : received),
    ...(latest && { 'completeness-notice': businessDaysAfter(received, 5), decision: latest }),
    ...(accept && { accept }),
    ...(appeal && { appeal }),
  };
}

const someDay = fc.integer({ min: 0, max: 300 }).map((days) => later('2026-06-01', days));
const dayOrNone: fc.Arbitrary<Day> = fc.oneof(fc.constant('none' as const), someDay);
const households: fc.Arbitrary<Household> = fc.record({
  due: fc.integer({ min: 0, max: 420 }).map((days) => later('2026-01-01', days)),
  sent: dayOrNone,
  arrived: fc.oneof(fc.constant('none' as const), dayOrNone),
  complete: fc.oneof(dayOrNone, someDay),
  notice: dayOrNone,
  decided: fc.oneof(dayOrNone, fc.constant(null)),
  appealed: dayOrNone,
  filed: fc.oneof(dayOrNone, fc.constant(null)),
  sale: fc.oneof(
    fc.constant('none' as const),
    fc.integer({ min: 0, max: 400 }).map((days) => later('2026-06-01', days)),
  ),
  changed: dayOrNone,
  role: fc.constantFrom('borrower', 'borrower', 'heir'),
  confirmed: dayOrNone,
  bankruptcy: fc.constantFrom('none', 'none', 'chapter-13', 'discharged'),
  small: fc.constantFrom(false, false, false, true),
});

it('gives every date of a household that a second writing of the rules gives', () => {
  fc.assert(
    fc.property(households, (one) => {
      const { timeline } = simulationWith({
        asOf: AS_OF,
        'arrears.oldestUnpaidDueDate': one.due,
        'foreclosure.applicationSentOn': one.sent,
        'foreclosure.applicationReceivedOn': one.arrived,
        'foreclosure.completeApplicationOn': one.complete,
        'foreclosure.incompleteNoticeOn': one.notice,
        'foreclosure.decisionOn': one.decided,
        'foreclosure.appealSentOn': one.appealed,
        'foreclosure.firstFilingOn': one.filed,
        'foreclosure.saleOn': one.sale,
        'foreclosure.servicerChangedOn': one.changed,
        'foreclosure.smallServicer': one.small,
        'household.role': one.role,
        'household.successorConfirmedOn': one.confirmed,
        'household.bankruptcy': one.bankruptcy,
      });
      expect(Object.fromEntries(timeline.map(({ id, date }) => [id, date]))).toEqual(expectedDays(one));
    }),
    runs(200),
  );
});
