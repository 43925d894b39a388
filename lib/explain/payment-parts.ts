import { add, largest, type Money, smallest, subtract, ZERO } from '../money/money';
import type { OutcomeRow } from '../simulate/results';

/** Where the payment of one month goes. All parts but `notPaid` add up to the payment and what is not paid of it. */
export const PAYMENT_PARTS = ['trial', 'interest', 'principal', 'escrow', 'arrears', 'notPaid'] as const;
export type PaymentPart = (typeof PAYMENT_PARTS)[number];
/** Each part of one month’s payment; 0.00 for one that it does not have. */
export type PaymentParts = Readonly<Record<PaymentPart, Money>>;

/**
 * The parts of a month's payment: principal and interest of a trial payment (which the simulation does not divide), interest,
 * principal, escrow with a share of its shortage, what lowers the arrears, and what a pause or a claim leaves out.
 */
export function paymentParts(row: OutcomeRow): PaymentParts {
  const { payment, interest, principal, escrow, addOn, arrears } = row;
  // Beside arrears, what comes on top is a share of the escrow shortage, and what is left out is paid by a claim.
  const rest = subtract(addOn, arrears);
  return {
    trial: interest === 0 && principal === 0 ? subtract(payment, add(escrow, addOn)) : ZERO,
    interest,
    principal,
    escrow: add(escrow, largest(ZERO, rest)),
    arrears: largest(ZERO, arrears),
    notPaid: subtract(ZERO, add(smallest(ZERO, arrears), smallest(ZERO, rest))),
  };
}
