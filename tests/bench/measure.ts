/** How long some work takes, in milliseconds. */
export function millisecondsOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Enough that most of them come after the engine has compiled the work, also where others keep its threads waiting. */
const ROUNDS = 2001;

/**
 * Milliseconds of each work, at the median of rounds that take them all in turn, within one run. One call is timed at a time: on a
 * busy machine few of them are interrupted, and the median leaves these out.
 */
export function medianMilliseconds(works: readonly (() => unknown)[]): readonly number[] {
  const rounds = Array.from({ length: ROUNDS }, () => works.map(millisecondsOf));
  return works.map((_, index) => median(rounds.map((round) => round[index] ?? Number.NaN)));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
