import type { ParseResult } from '../case/problems';
import { BeyondExactAmounts } from '../money/rounding';

/**
 * Runs a computation. An amount beyond what whole cents can hold exactly is a problem of the case (`beyond-exact`); any other
 * error is a fault of the program and is thrown on.
 */
export function withinExactAmounts<T>(run: () => T): ParseResult<T> {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    if (!(error instanceof BeyondExactAmounts)) throw error;
    return { ok: false, problems: [{ path: '', problem: 'beyond-exact' }] };
  }
}
