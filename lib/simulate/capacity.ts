import type { Situation } from '../case/situation';
import { type Money, subtract } from '../money/money';
import type { Kind, Term, Terms } from '../programs/option';

/** Kinds that leave the loan as it is: the regular payment goes on, or comes back. */
const UNCHANGED: readonly Kind[] = ['reinstatement', 'repayment-plan', 'payment-supplement'];

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
  terms: Terms | undefined,
  { payment, household: { affordablePayment } }: Situation,
): AboveCapacity | undefined {
  if (terms === undefined || kind === 'historical' || !affordablePayment.known) return undefined;
  const goesOn = payment.known && UNCHANGED.includes(kind) ? [payment.value] : [];
  const highest = Math.max(...[terms.payment, terms.trialPayment].flatMap(moneyIn), ...goesOn) as Money;
  if (highest <= affordablePayment.value) return undefined;
  return { payment: highest, above: subtract(highest, affordablePayment.value) };
}

function moneyIn(term: Term | undefined): readonly Money[] {
  return term?.unit === 'money' ? [term.value] : [];
}
