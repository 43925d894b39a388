import { type Money, subtract } from '../money/money';
import type { OutcomeRow } from '../simulate/results';
import { sampledMonths } from './balance-points';

/** What has been paid in all by some month, for each of several outcomes; undefined once an outcome has ended. */
interface CumulativePaymentPoint {
  readonly month: number;
  readonly paid: readonly (Money | undefined)[];
}

/** The points of a picture of several outcomes, at the same months as those of what is owed. */
export function cumulativePaymentPoints(
  outcomes: readonly (readonly OutcomeRow[])[],
): readonly CumulativePaymentPoint[] {
  return sampledMonths(outcomes).map((month) => ({ month, paid: outcomes.map((rows) => rows[month - 1]?.paid) }));
}

/** The outcome with which most is paid in all, and how much more that is than with the least; undefined where all are equal. */
export function mostPaid(
  points: readonly CumulativePaymentPoint[],
): { readonly outcome: number; readonly more: Money } | undefined {
  const ends = (points[0]?.paid ?? [])
    .map((_, outcome) => ({ outcome, paid: points.findLast(({ paid }) => paid[outcome] !== undefined)?.paid[outcome] }))
    .flatMap(({ outcome, paid }) => (paid === undefined ? [] : [{ outcome, paid }]))
    .toSorted((one, other) => one.paid - other.paid);
  const [least, most] = [ends[0], ends.at(-1)];
  if (!least || !most || least.paid === most.paid) return undefined;
  return { outcome: most.outcome, more: subtract(most.paid, least.paid) };
}
