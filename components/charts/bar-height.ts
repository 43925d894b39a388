/** A longer text above a bar takes a second line on a small phone. */
const LONGEST_IN_A_LINE = 34;
/** A bar and a line of text above it. */
const ROW = 52;
const LINE = 18;

/** Above the first bar, whose text reaches beyond its row. */
export const MARGIN = 20;

/** The pixels that bars under each other take, each with a line of text above it; a second line is kept free where a text needs it. */
export function heightOfBars(texts: readonly string[]): number {
  const isLong = texts.some(({ length }) => length > LONGEST_IN_A_LINE);
  return texts.length * (isLong ? ROW + LINE : ROW) + MARGIN;
}
