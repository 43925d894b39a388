import type { OpenEndedRun } from '../../lib/explain/payments-without-end';
import type { OutcomeRow, TotalsResult } from '../../lib/simulate/results';
import type { Mark } from './looks';

/** One chosen option as the pictures draw it. */
export interface Compared {
  readonly id: string;
  readonly title: string;
  /** The title without what stands in brackets, for a picture, whose words have little room. */
  readonly short: string;
  readonly look: Mark;
  /** Whether its payments are estimates. */
  readonly isEstimate: boolean;
  readonly payments: readonly OpenEndedRun[];
  /** None while nobody knows when the loan ends. */
  readonly rows: readonly OutcomeRow[];
  readonly totals?: TotalsResult | undefined;
}

/** The most options to compare: more of them nobody tells apart. */
export const MOST_COMPARED = 4;

/** A title without what stands in brackets or after a colon. */
export function shortName(title: string): string {
  return title.replace(/\s*[(:].*$/, '');
}
