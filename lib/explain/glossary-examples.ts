import { levelPayment } from '../loan/level-payment';
import { add, divideMoneyHalfUp, subtract, times } from '../money/money';
import { monthInterest } from '../money/rate';
import { percentOf } from '../money/ratio';
import { dollars, yearly } from '../rules/source';
import { moneyValue, type Value } from './sentence';

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

const loan = {
  balance: moneyValue(BALANCE),
  rate: { unit: 'rate', value: RATE },
  payment: moneyValue(PAYMENT),
} as const;
const low = { lowRate: { unit: 'rate', value: LOW_RATE }, lowPayment: moneyValue(LOW_PAYMENT) } as const;
const split = { balance: moneyValue(BALANCE), aside: moneyValue(ASIDE), rest: moneyValue(subtract(BALANCE, ASIDE)) };
const longer = { ...loan, before: moneyValue(LEFT), after: moneyValue(LONG) };

/** The figures in the example of an entry, all from one made-up loan. */
export const EXAMPLE_FIGURES: Readonly<Record<string, Readonly<Record<string, Value>>>> = {
  loan_modification: longer,
  'term-extension': longer,
  repayment: { ...loan, interest: moneyValue(INTEREST) },
  principal: { ...loan, principal: moneyValue(subtract(PAYMENT, INTEREST)) },
  'interest-rate': { ...loan, ...low },
  'adjustable-rate': { ...loan, ...low },
  escrow: {
    taxes: moneyValue(TAXES),
    insurance: moneyValue(INSURANCE),
    monthly: moneyValue(divideMoneyHalfUp(add(TAXES, INSURANCE), 12)),
  },
  arrears: { payment: moneyValue(PAYMENT), fees: moneyValue(FEES), arrears: moneyValue(add(times(PAYMENT, 3), FEES)) },
  reinstatement: { arrears: moneyValue(ARREARS) },
  'repayment-plan': { arrears: moneyValue(ARREARS), extra: moneyValue(divideMoneyHalfUp(ARREARS, 12)) },
  forbearance: { payment: moneyValue(PAYMENT), arrears: moneyValue(times(PAYMENT, 3)) },
  'payment-deferral': { payment: moneyValue(PAYMENT), deferred: moneyValue(times(PAYMENT, 4)) },
  'partial-claim': { arrears: moneyValue(ARREARS) },
  capitalization: {
    balance: moneyValue(BALANCE),
    arrears: moneyValue(ARREARS),
    sum: moneyValue(add(BALANCE, ARREARS)),
  },
  'principal-forbearance': split,
  'principal-forgiveness': split,
  'balloon-payment': { balance: moneyValue(BALANCE), aside: moneyValue(ASIDE) },
  'trial-period-plan': { after: moneyValue(LONG) },
  'loan-to-value': {
    balance: moneyValue(BALANCE),
    value: moneyValue(VALUE),
    ratio: { unit: 'percent', value: percentOf(BALANCE, VALUE, 0) },
  },
  'short-sale': { balance: moneyValue(BALANCE), price: moneyValue(PRICE), gap: moneyValue(subtract(BALANCE, PRICE)) },
};
