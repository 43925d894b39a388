import type { ParseResult } from '../case/problems';
import { BeyondExactAmounts } from '../money/rounding';

/**
 * Runs a computation; one beyond what whole cents can hold exactly is refused like a case that cannot be read. Any other error is
 * a fault of the program and goes on to whoever tells it as one.
 */
export function withinExactAmounts<T>(run: () => T): ParseResult<T> {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    if (!(error instanceof BeyondExactAmounts)) throw error;
    return { ok: false, problems: [{ path: '', problem: 'beyond-exact' }] };
  }
}
