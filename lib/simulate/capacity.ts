import type { Situation } from '../case/situation';
import { type Money, subtract } from '../money/money';
import type { Kind, Term, Terms } from '../programs/option';
import type { OptionResult } from './results';

/** Kinds that leave the loan as it is: the regular payment goes on, or comes back. */
const UNCHANGED: readonly Kind[] = ['reinstatement', 'repayment-plan', 'payment-supplement'];

/** Kinds that change the loan; what a known change of taxes and insurance does to their payment counts too. */
const CHANGED: readonly Kind[] = ['modification', 'combination'];

export interface AboveCapacity {
  readonly payment: Money;
  readonly above: Money;
}

/**
 * The highest payment that an option asks for, on trial, during a plan or lastingly, and by how much it is above what the household
 * says it can pay a month; undefined where it is not above, and while either amount is unknown.
 */
export function aboveCapacity(
  kind: Kind,
  { terms, payments = [] }: Pick<OptionResult, 'payments'> & { readonly terms: Terms | undefined },
  { payment, household: { affordablePayment } }: Situation,
): AboveCapacity | undefined {
  if (terms === undefined || kind === 'historical' || !affordablePayment.known) return undefined;
  const goesOn = payment.known && UNCHANGED.includes(kind) ? [payment.value] : [];
  const lastly = CHANGED.includes(kind) ? payments.flatMap(({ payment: one, balloon }) => (balloon ? [] : one)) : [];
  const highest = Math.max(...[terms.payment, terms.trialPayment].flatMap(moneyIn), ...goesOn, ...lastly) as Money;
  if (highest <= affordablePayment.value) return undefined;
  return { payment: highest, above: subtract(highest, affordablePayment.value) };
}

function moneyIn(term: Term | undefined): readonly Money[] {
  return term?.unit === 'money' ? [term.value] : [];
}
