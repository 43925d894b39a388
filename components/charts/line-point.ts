import type { Money } from '../../lib/money/money';

/** One month of a picture with a line for each option. */
export interface LinePoint {
  readonly month: number;
  /** By option; undefined once it has ended. */
  readonly amounts: readonly (Money | undefined)[];
  /** A part of the amount worth a word and a line of its own; undefined where there is none. */
  readonly parts?: readonly (Money | undefined)[];
}

/** The most lines that carry their names on the picture; more of them are named in a key beside it. */
export const NAMED_ON_LINES = 2;

/** A name on lines of text of so many letters, unless a word is longer. */
export function wrapped(text: string, widest: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= widest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const MOST_TICKS = 5;
const STEPS = [1, 2, 5, 10];

/** Zero and a few round amounts up to the highest and beyond it, in the same unit. */
export function roundTicks(highest: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(highest / MOST_TICKS));
  const step = power * (STEPS.find((one) => highest / (one * power) <= MOST_TICKS) ?? 10);
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, index) => index * step);
}
