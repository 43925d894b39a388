import type { OutcomeRow, PaymentRun } from '../../lib/simulate/results';

/** One chosen option as the pictures draw it. */
export interface Compared {
  readonly id: string;
  readonly title: string;
  readonly payments: readonly PaymentRun[];
  readonly rows: readonly OutcomeRow[];
}

interface Mark {
  /** Names the option on the picture, where its title has no room. */
  readonly letter: string;
  readonly color: string;
  /** SVG dashes of its line. */
  readonly dashes: string | undefined;
  readonly shape: 'circle' | 'square' | 'triangle' | 'diamond';
}

/** Told apart by letter, dashes and shape; colour comes on top. */
export const MARKS: readonly [Mark, ...Mark[]] = [
  { letter: 'A', color: 'var(--act)', dashes: undefined, shape: 'circle' },
  { letter: 'B', color: 'var(--clay)', dashes: '10 5', shape: 'square' },
  { letter: 'C', color: 'var(--ink)', dashes: '2 4', shape: 'triangle' },
  { letter: 'D', color: 'var(--edge)', dashes: '12 4 2 4', shape: 'diamond' },
];

/** As many as can be told apart. */
export const MOST_COMPARED = MARKS.length;

export function markOf(index: number): Mark {
  return MARKS[index] ?? MARKS[0];
}
