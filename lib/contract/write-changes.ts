import type { Changes, LimitChange } from '../explain/catalog';
import { quantityJson } from './write-simulation';

/** A limit's change with its values as text. */
interface LimitChangeJson extends Omit<LimitChange, 'before' | 'after'> {
  readonly before: string;
  readonly after: string;
}

interface ChangesJson extends Omit<Changes, 'limits'> {
  readonly limits: readonly LimitChangeJson[];
}

/** What changed between two days, as the command line prints it. */
export function changesJson({ limits, ...changes }: Changes): ChangesJson {
  return {
    ...changes,
    limits: limits.map((change) => ({
      ...change,
      before: quantityJson(change.before),
      after: quantityJson(change.after),
    })),
  };
}
