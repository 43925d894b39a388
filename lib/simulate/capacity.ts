import type { Situation } from '../case/situation';
import { largest, type Money, subtract, ZERO } from '../money/money';
import type { Kind, Terms } from '../programs/option';
import type { OptionResult } from './results';

/** Kinds that leave the loan as it is: the regular payment goes on, or comes back. */
const UNCHANGED: readonly Kind[] = ['reinstatement', 'repayment-plan', 'payment-supplement'];

/** Kinds that change the loan; what a known change of taxes and insurance does to their payment counts too. */
const CHANGED: readonly Kind[] = ['modification', 'combination'];

/** A payment, and by how much it is above what the household says it can pay. */
export interface AboveCapacity {
  readonly payment: Money;
  /** What the other loans on the home cost a month, where somebody told it: it counts too. */
  readonly others?: Money;
  readonly above: Money;
}

/**
 * The highest payment that an option asks for, on trial, during a plan or lastingly, and by how much it is, with what the other loans
 * on the home cost, above what the household says it can pay for the home a month; undefined where it is not above, and while either
 * amount is unknown.
 */
export function aboveCapacity(
  kind: Kind,
  { terms, payments = [] }: Pick<OptionResult, 'payments'> & { readonly terms: Terms | undefined },
  { totalPayment, otherLiens, household: { affordablePayment } }: Situation,
): AboveCapacity | undefined {
  if (terms === undefined || kind === 'historical' || !affordablePayment.known) return undefined;
  const asked: Money[] = [];
  for (const term of [terms.payment, terms.trialPayment]) if (term?.unit === 'money') asked.push(term.value);
  if (totalPayment.known && UNCHANGED.includes(kind)) asked.push(totalPayment.value);
  if (CHANGED.includes(kind)) for (const { payment, balloon } of payments) if (!balloon) asked.push(payment);
  const [one, ...more] = asked;
  if (one === undefined) return undefined;
  const highest = largest(one, ...more);
  const others = otherLiens.payment.known ? otherLiens.payment.value : ZERO;
  const forThisLoan = subtract(affordablePayment.value, others);
  if (highest <= forThisLoan) return undefined;
  return { payment: highest, ...(others > ZERO && { others }), above: subtract(highest, forThisLoan) };
}
