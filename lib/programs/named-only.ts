import type { Parameter } from '../rules/parameter';
import { NO_TERMS, option } from './option';

/** A way to leave the home of which our sources give the name only: no checks, no terms, the servicer decides (reading A7). */
export function namedOnly(id: string, parameters: { readonly named: Parameter<boolean> }) {
  return option({
    id,
    kind: 'disposition',
    parameters,
    find: () => ({ checks: [], terms: NO_TERMS, ceiling: 'servicer-decides' }),
  });
}
