import { add, formatMoney, largest, type Money, parseMoney, smallest, subtract, ZERO } from '../money/money';
import type { OutcomeRow } from './simulation';

/** Where the payment of one month goes. All parts but `notPaid` add up to the payment and what is not paid of it. */
export const PAYMENT_PARTS = ['trial', 'interest', 'principal', 'escrow', 'arrears', 'notPaid'] as const;
export type PaymentPart = (typeof PAYMENT_PARTS)[number];
export type PaymentParts = Readonly<Record<PaymentPart, string>>;

/**
 * The parts of a month's payment: principal and interest of a trial payment (which the simulation does not divide), interest,
 * principal, escrow with a share of its shortage, what lowers the arrears, and what a pause or a claim leaves out.
 */
export function paymentParts(row: OutcomeRow): PaymentParts {
  const interest = amountOf(row.interest);
  const principal = amountOf(row.principal);
  const escrow = amountOf(row.escrow);
  const addOn = amountOf(row.addOn);
  const arrears = amountOf(row.arrears);
  // Beside arrears, what comes on top is a share of the escrow shortage, and what is left out is paid by a claim.
  const rest = subtract(addOn, arrears);
  return {
    trial: formatMoney(interest === 0 && principal === 0 ? subtract(amountOf(row.payment), add(escrow, addOn)) : ZERO),
    interest: formatMoney(interest),
    principal: formatMoney(principal),
    escrow: formatMoney(add(escrow, largest(ZERO, rest))),
    arrears: formatMoney(largest(ZERO, arrears)),
    notPaid: formatMoney(subtract(ZERO, add(smallest(ZERO, arrears), smallest(ZERO, rest)))),
  };
}

function amountOf(text: string): Money {
  return parseMoney(text) ?? ZERO;
}
