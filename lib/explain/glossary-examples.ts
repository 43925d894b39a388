import { levelPayment } from '../loan/level-payment';
import { add, divideMoneyHalfUp, subtract, times } from '../money/money';
import { monthInterest } from '../money/rate';
import { percentOf } from '../money/ratio';
import { dollars, yearly } from '../rules/source';
import { money, type Value } from './sentence';

/** A made-up loan, the same in every example. */
const BALANCE = dollars('200000.00');
const RATE = yearly('6.5');
const LOW_RATE = yearly('5');
const PAYMENT = levelPayment(BALANCE, RATE, 360);
const LOW_PAYMENT = levelPayment(BALANCE, LOW_RATE, 360);
const INTEREST = monthInterest(BALANCE, RATE);
const LEFT = levelPayment(BALANCE, RATE, 300);
const LONG = levelPayment(BALANCE, RATE, 480);
const ARREARS = dollars('6000.00');
const FEES = dollars('150.00');
const ASIDE = dollars('30000.00');
const VALUE = dollars('250000.00');
const PRICE = dollars('180000.00');
const TAXES = dollars('3600.00');
const INSURANCE = dollars('1800.00');

const loan = { balance: money(BALANCE), rate: { unit: 'rate', value: RATE }, payment: money(PAYMENT) } as const;
const low = { lowRate: { unit: 'rate', value: LOW_RATE }, lowPayment: money(LOW_PAYMENT) } as const;
const split = { balance: money(BALANCE), aside: money(ASIDE), rest: money(subtract(BALANCE, ASIDE)) };
const longer = { ...loan, before: money(LEFT), after: money(LONG) };

/** The figures in the example of an entry, all from one made-up loan. */
export const EXAMPLE_FIGURES: Readonly<Record<string, Readonly<Record<string, Value>>>> = {
  loan_modification: longer,
  'term-extension': longer,
  repayment: { ...loan, interest: money(INTEREST) },
  principal: { ...loan, principal: money(subtract(PAYMENT, INTEREST)) },
  'interest-rate': { ...loan, ...low },
  'adjustable-rate': { ...loan, ...low },
  escrow: {
    taxes: money(TAXES),
    insurance: money(INSURANCE),
    monthly: money(divideMoneyHalfUp(add(TAXES, INSURANCE), 12)),
  },
  arrears: { payment: money(PAYMENT), fees: money(FEES), arrears: money(add(times(PAYMENT, 3), FEES)) },
  reinstatement: { arrears: money(ARREARS) },
  'repayment-plan': { arrears: money(ARREARS), extra: money(divideMoneyHalfUp(ARREARS, 12)) },
  forbearance: { payment: money(PAYMENT), arrears: money(times(PAYMENT, 3)) },
  'payment-deferral': { payment: money(PAYMENT), deferred: money(times(PAYMENT, 4)) },
  'partial-claim': { arrears: money(ARREARS) },
  capitalization: { balance: money(BALANCE), arrears: money(ARREARS), sum: money(add(BALANCE, ARREARS)) },
  'principal-forbearance': split,
  'principal-forgiveness': split,
  'balloon-payment': { balance: money(BALANCE), aside: money(ASIDE) },
  'trial-period-plan': { after: money(LONG) },
  'loan-to-value': {
    balance: money(BALANCE),
    value: money(VALUE),
    ratio: { unit: 'percent', value: percentOf(BALANCE, VALUE, 0) },
  },
  'short-sale': { balance: money(BALANCE), price: money(PRICE), gap: money(subtract(BALANCE, PRICE)) },
};
