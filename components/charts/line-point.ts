import type { Money } from '../../lib/money/money';

/** One month of a picture with a line for each option. */
export interface LinePoint {
  readonly month: number;
  /** By option; undefined once it has ended. */
  readonly amounts: readonly (Money | undefined)[];
  /** A part of the amount worth a word and a line of its own; undefined where there is none. */
  readonly parts?: readonly (Money | undefined)[];
}
