/** A longer text above a bar takes a second line on a small phone. */
const LONGEST_IN_A_LINE = 34;
const LINE = 18;
const MARGIN = 12;

/** The pixels that bars under each other take, each `row` high with one line above it; a second line is kept free where a text needs it. */
export function heightOfBars(texts: readonly string[], row: number): number {
  const isLong = texts.some(({ length }) => length > LONGEST_IN_A_LINE);
  return texts.length * (isLong ? row + LINE : row) + MARGIN;
}
