import type { Reading } from '../case/problems';
import { BeyondExactAmounts } from '../money/rounding';

/**
 * Runs a computation; one beyond what whole cents can hold exactly is refused like a case that cannot be read. Any other error is
 * a fault of the program and goes on to whoever tells it as one.
 */
export function attempt<T>(run: () => T): Reading<T> {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    if (!(error instanceof BeyondExactAmounts)) throw error;
    return { ok: false, problems: [{ path: '', problem: 'beyond-exact' }] };
  }
}
