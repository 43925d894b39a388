import { tellingMonths } from './owed';
import type { OutcomeRow } from './simulation';

/** What has been paid in all by some month, for each of several outcomes; undefined once an outcome has ended. */
export interface PaidPoint {
  readonly month: number;
  readonly paid: readonly (string | undefined)[];
}

/** While a pause takes less than taxes and insurance, the sum without these falls below zero: nothing is paid yet. */
export function paidBy({ paid }: Pick<OutcomeRow, 'paid'>): string {
  return paid.startsWith('-') ? '0.00' : paid;
}

/** The points of a picture of several outcomes, at the same months as those of what is owed. */
export function paidPoints(outcomes: readonly (readonly OutcomeRow[])[]): readonly PaidPoint[] {
  const paidIn = (month: number) =>
    outcomes.map((rows) => {
      const row = rows[month - 1];
      return row && paidBy(row);
    });
  return tellingMonths(outcomes).map((month) => ({ month, paid: paidIn(month) }));
}
