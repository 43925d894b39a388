import { addMonths, firstOfNextMonth, type PlainDate, wholeMonthsBetween } from '../calendar/date';

/** More than ten years: nobody counts so many. */
export const MOST_MISSED = 120;

/**
 * The due date of the oldest payment of so many that were missed, this month's among them, where each falls due on the first;
 * undefined where the text is no such number.
 */
export function oldestOfMissed(typed: string, asOf: PlainDate): PlainDate | undefined {
  const counted = /^\s*(\d{1,3})\s*$/.exec(typed)?.[1];
  const missed = Array.from({ length: MOST_MISSED }, (_, index) => index + 1).find(
    (count) => String(count) === counted,
  );
  return missed === undefined ? undefined : addMonths(firstOfNextMonth(asOf), -missed);
}

/** How many payments were missed since the oldest one fell due, today's among them; undefined where that lies ahead, or too far back. */
export function missedSince(oldest: PlainDate, asOf: PlainDate): number | undefined {
  if (oldest > asOf) return undefined;
  const missed = wholeMonthsBetween(oldest, asOf) + 1;
  return missed > MOST_MISSED ? undefined : missed;
}
