/**
 * How many runs a property takes: the usual number with one seed in the gate, so that a red test is red again, and many
 * times as many with seeds of chance in `npm run soak` (SOAK_RUNS times, 10 unless it is set).
 */
const TIMES = Number(process.env.SOAK_RUNS ?? 0);

export const SEED: { readonly seed?: number } = TIMES > 0 ? {} : { seed: 20_261_123 };

export function runs(usual: number): { readonly numRuns: number } {
  return { numRuns: usual * Math.max(TIMES, 1) };
}
