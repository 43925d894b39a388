import type { OpenEndedRun } from '../../lib/explain/payments-without-end';
import type { OutcomeRow, TotalsResult } from '../../lib/simulate/results';

/** One chosen option as the pictures draw it. */
export interface Compared {
  readonly id: string;
  readonly title: string;
  readonly payments: readonly OpenEndedRun[];
  /** None while nobody knows when the loan ends. */
  readonly rows: readonly OutcomeRow[];
  readonly totals?: TotalsResult | undefined;
}

interface Mark {
  /** Names the option on the picture, where its title has no room. */
  readonly letter: string;
  readonly color: string;
  /** SVG dashes of its line. */
  readonly dashes: string | undefined;
}

/** Told apart by letter, dashes and shape; colour comes on top. */
export const MARKS: readonly [Mark, ...Mark[]] = [
  { letter: 'A', color: 'var(--act)', dashes: undefined },
  { letter: 'B', color: 'var(--clay)', dashes: '10 5' },
  { letter: 'C', color: 'var(--ink)', dashes: '2 4' },
  { letter: 'D', color: 'var(--edge)', dashes: '12 4 2 4' },
];

/** The most options to compare: as many as the marks can tell apart. */
export const MOST_COMPARED = MARKS.length;

export function markOf(index: number): Mark {
  return MARKS[index] ?? MARKS[0];
}
