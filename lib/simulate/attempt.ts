import type { Reading } from '../case/problems';

/** Runs a computation; one beyond what whole cents can hold exactly is refused like a case that cannot be read. */
export function attempt<T>(run: () => T): Reading<T> {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, problems: [{ path: '', problem: 'beyond-exact' }] };
  }
}
