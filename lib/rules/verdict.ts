import { type Check, imputedPathsIn, missingPaths } from './check';
import type { Ceiling, Verdict } from './status';

/**
 * A failed check that denies settles it; else an open one that could deny keeps it open; else a failed check that refers
 * sends it to the servicer; else it may qualify, or the servicer decides where that is the ceiling.
 */
export function verdictOf(checks: readonly Check[], ceiling: Ceiling = 'may-qualify'): Verdict {
  const imputedPaths = imputedPathsIn(checks);
  const { status, missing } = settled(checks, ceiling);
  return imputedPaths.length > 0 ? { status, missing, imputedPaths } : { status, missing };
}

function settled(checks: readonly Check[], ceiling: Ceiling): Verdict {
  const denying = checks.filter(({ effect }) => effect === 'denies');
  const referring = checks.filter(({ effect }) => effect === 'refers');
  if (denying.some(({ truth }) => truth === 'false')) return { status: 'does-not-qualify', missing: [] };

  const referred = ceiling === 'servicer-decides' || referring.some(({ truth }) => truth === 'false');
  const undecided = (referred ? denying : checks).filter(({ truth }) => truth === 'unknown');
  if (undecided.length > 0) return { status: 'needs-information', missing: missingPaths(undecided) };
  return { status: referred ? 'servicer-decides' : 'may-qualify', missing: [] };
}

/** The check that alone settles a denial: it is false, and no other denying check is. Undefined where there is none. */
export function decisiveIn(checks: readonly Check[]): Check | undefined {
  const [failed, another] = checks.filter(({ effect, truth }) => effect === 'denies' && truth === 'false');
  return another === undefined ? failed : undefined;
}
