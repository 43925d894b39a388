/** Two ways to the same result, timed against each other within one run, so that a slow or busy machine cancels out. */
export interface Bench {
  readonly name: string;
  /** The quick way. */
  readonly subject: () => unknown;
  readonly reference: () => unknown;
  /** Throws unless both ways give the same. */
  readonly assertSame: () => void;
  /** How many times as fast as the reference the subject must be. */
  readonly atLeast: number;
}

const ROUNDS = 41;
const CALLS_PER_ROUND = 20;

/** How many times as long `reference` takes as `subject`: the median over rounds that alternate between the two. */
export function medianRatio({ subject, reference }: Pick<Bench, 'subject' | 'reference'>): number {
  const ratios = Array.from({ length: ROUNDS }, () => millisecondsOf(reference) / millisecondsOf(subject));
  return ratios.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
}

export function millisecondsOf(work: () => unknown, calls = CALLS_PER_ROUND): number {
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) work();
  return performance.now() - start;
}
