import { MONTHS_A_YEAR } from '../calendar/date';
import { add, type Money } from '../money/money';
import type { OutcomeRow } from '../simulate/results';

/** Shorter outcomes are told month by month, longer ones once a year; the number is ours. */
const MONTHS_TOLD_SINGLY = 24;
/** What is still owed after some months, for each of several outcomes; undefined once an outcome has ended. */
interface BalancePoint {
  readonly month: number;
  readonly balances: readonly (Money | undefined)[];
  /** The part of it that bears no interest and falls due at the end. */
  readonly deferred: readonly (Money | undefined)[];
}

/** Interest-bearing, set aside and past due together, after the payment of this month. */
function balanceAfter({ balance, deferredBalance, pastDue }: OutcomeRow): Money {
  return add(balance, deferredBalance, pastDue);
}

/** The months worth a point of one outcome: the first, each full year, and the last two, which show what falls due at the end. */
function sampledMonthsOf({ length }: readonly OutcomeRow[]): readonly number[] {
  const step = length <= MONTHS_TOLD_SINGLY ? 1 : MONTHS_A_YEAR;
  const full = Array.from({ length: Math.floor(length / step) }, (_, index) => (index + 1) * step);
  return [1, ...full, length - 1, length].filter((month) => month >= 1 && month <= length);
}

/** The months worth a point of any of several outcomes. */
export function sampledMonths(outcomes: readonly (readonly OutcomeRow[])[]): readonly number[] {
  return [...new Set(outcomes.flatMap(sampledMonthsOf))].sort((a, b) => a - b);
}

/** The points of a picture of several outcomes, and of the table beside it. */
export function balancePoints(outcomes: readonly (readonly OutcomeRow[])[]): readonly BalancePoint[] {
  return sampledMonths(outcomes).map((month) => ({
    month,
    balances: outcomes.map((rows) => {
      const row = rows[month - 1];
      return row && balanceAfter(row);
    }),
    deferred: outcomes.map((rows) => rows[month - 1]?.deferredBalance),
  }));
}
