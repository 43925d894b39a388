import { derive, follow, known } from '../../case/fact';
import { add, times, ZERO } from '../../money/money';
import { percentChange, TERM_PLACES } from '../../money/ratio';
import { is } from '../../rules/check';
import { claimRoom, claimTerms } from '../claim';
import { trialMonths } from '../default-or-imminent';
import { option, type Terms } from '../option';
import { goesOn } from '../regular-loan';
import { amount, months, percent } from '../terms';
import { noBetterCombination } from './lowest-payment';
import { paymentSupplement as parameters } from './parameters';
import { claimGates } from './permanent';
import { supplementChecks, supplementOf } from './supplement';

/** The loan stays; a claim cures what is past due and pays part of each installment for three years. */
export const paymentSupplement = option({
  id: 'fha.payment-supplement',
  kind: 'payment-supplement',
  parameters,
  find: (situation, rules) => {
    return { checks: [], terms: known(null) };
  },
});
