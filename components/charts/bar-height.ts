/** The letters of a line of text above a bar on a small phone. */
const LONGEST_IN_A_LINE = 34;
/** A bar and a line of text above it. */
const ROW = 52;
const LINE = 18;

/** Above the first bar, whose text reaches beyond its row. */
export const MARGIN = 28;

/** The pixels that bars under each other take, each with a line of text above it; further lines are kept free where a text needs them. */
export function heightOfBars(texts: readonly string[]): number {
  const lines = Math.ceil(Math.max(1, ...texts.map(({ length }) => length)) / LONGEST_IN_A_LINE);
  return texts.length * (ROW + (lines - 1) * LINE) + MARGIN;
}
