import type { Parameter } from '../rules/parameter';
import { NO_TERMS, option } from './option';
import { type DispositionFacts, ordinarySaleFirst, SALE_ASSUMPTIONS } from './ordinary-sale';
import { sellingCosts } from './parameters';

/**
 * A way to leave the home of which our sources give the name only: no terms, the servicer decides (reading A7), and no check but
 * whether an ordinary sale would do better.
 */
export function namedOnly(
  authority: string,
  name: string,
  learnPage: DispositionFacts,
  parameters: { readonly named: Parameter<boolean> },
  furtherAssumptions: readonly string[] = [],
) {
  return option({
    authority,
    name,
    kind: 'disposition',
    learnPage,
    assumptions: [...SALE_ASSUMPTIONS, ...furtherAssumptions],
    parameters: { ...parameters, sellingCosts },
    evaluate: (situation, rules) => ({
      ...ordinarySaleFirst(learnPage, situation, rules.sellingCosts),
      terms: NO_TERMS,
      ceiling: 'servicer-decides',
    }),
  });
}
