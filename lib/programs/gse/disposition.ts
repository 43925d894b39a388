import { is } from '../../rules/check';
import type { Parameter } from '../../rules/parameter';
import { NO_TERMS, option } from '../option';
import { ordinarySaleFirst } from '../ordinary-sale';
import { sellingCosts } from '../parameters';

export type DispositionParameters = { readonly firstLien: Parameter<boolean> };

/** Leaving the home on better terms than a foreclosure. The texts read give headlines only (rules/gse.md 8): the servicer decides. */
export function dispositionOf(id: string, parameters: DispositionParameters) {
  return option({
    id,
    kind: 'disposition',
    parameters: { ...parameters, sellingCosts },
    find: (situation, rules) => {
      const { checks, ...told } = ordinarySaleFirst(id, situation, rules.sellingCosts);
      return {
        checks: [is('first-lien', situation.loan.firstLien, rules.firstLien), ...checks],
        terms: NO_TERMS,
        ceiling: 'servicer-decides',
        ...told,
      };
    },
  });
}
