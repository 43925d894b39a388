import type { Money } from '../money/money';
import type { OutcomeRow } from '../simulate/results';
import { sampledMonths } from './balance-points';

/** What has been paid in all by some month, for each of several outcomes; undefined once an outcome has ended. */
export interface CumulativePaymentPoint {
  readonly month: number;
  readonly paid: readonly (Money | undefined)[];
}

/** The points of a picture of several outcomes, at the same months as those of what is owed. */
export function cumulativePaymentPoints(
  outcomes: readonly (readonly OutcomeRow[])[],
): readonly CumulativePaymentPoint[] {
  return sampledMonths(outcomes).map((month) => ({ month, paid: outcomes.map((rows) => rows[month - 1]?.paid) }));
}
