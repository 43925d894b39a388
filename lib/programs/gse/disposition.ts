import { is } from '../../rules/check';
import type { Parameter } from '../../rules/parameter';
import { NO_TERMS, option } from '../option';

export type DispositionParameters = { readonly firstLien: Parameter<boolean> };

/** Leaving the home on better terms than a foreclosure. The texts read give headlines only (rules/gse.md 8): the servicer decides. */
export function dispositionOf(id: string, parameters: DispositionParameters) {
  return option({
    id,
    kind: 'disposition',
    parameters,
    find: ({ loan }, rules) => ({
      checks: [is('first-lien', loan.firstLien, rules.firstLien)],
      terms: NO_TERMS,
      ceiling: 'servicer-decides',
    }),
  });
}
