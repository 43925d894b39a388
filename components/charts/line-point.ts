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

/** The place of a line's name on the picture, and the lines of text it takes. */
export interface LineLabel {
  /** Index of the month that the name stands at. */
  readonly at: number;
  readonly side: 'above' | 'below';
  readonly lines: readonly string[];
}

const WIDEST = 17;

/** The upper line is named above its first half, the lower one below its end, where nothing is drawn; none where there are more. */
export function labelPlaces(points: readonly LinePoint[], titles: readonly string[]): readonly LineLabel[] {
  if (titles.length > NAMED_ON_LINES) return [];
  const lengths = titles.map((_, option) => points.filter(({ amounts }) => amounts[option] !== undefined).length);
  const sums = titles.map((_, option) => points.reduce((sum, { amounts }) => sum + (amounts[option] ?? 0), 0));
  const upper = sums.indexOf(Math.max(...sums));
  return titles.map((title, option) => {
    const side = option === upper ? 'above' : 'below';
    const share = side === 'above' ? 0.4 : 0.85;
    return { at: Math.floor(((lengths[option] ?? 1) - 1) * share), side, lines: wrapped(shortName(title)) };
  });
}

/** A title without what stands in brackets or after a colon. */
function shortName(title: string): string {
  return title.replace(/\s*[(:].*$/, '');
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDEST) lines[lines.length - 1] = `${last} ${word}`;
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
