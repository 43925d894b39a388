import { is } from '../../rules/check';
import type { Parameter } from '../../rules/parameter';
import { NO_TERMS, option } from '../option';
import { type DispositionFacts, ordinarySaleFirst, SALE_ASSUMPTIONS } from '../ordinary-sale';
import { sellingCosts } from '../parameters';

type DispositionParameters = { readonly firstLien: Parameter<boolean> };

/** Leaving the home on better terms than a foreclosure. The texts read give headlines only (rules/gse.md 8): the servicer decides. */
export function dispositionOf(authority: string, learnPage: DispositionFacts, parameters: DispositionParameters) {
  return option({
    authority,
    name: learnPage,
    kind: 'disposition',
    learnPage,
    assumptions: [...SALE_ASSUMPTIONS, 'sale-near-default', 'sale-contribution'],
    parameters: { ...parameters, sellingCosts },
    evaluate: (situation, rules) => {
      const { checks, ...explained } = ordinarySaleFirst(learnPage, situation, rules.sellingCosts);
      return {
        checks: [is('first-lien', situation.loan.firstLien, rules.firstLien), ...checks],
        terms: NO_TERMS,
        ceiling: 'servicer-decides',
        ...explained,
      };
    },
  });
}
