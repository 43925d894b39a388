import { toExact } from '../money/exact';
import { add, LARGEST_AMOUNT, type Money, payInstallment, times, ZERO } from '../money/money';
import { interestForPart, monthInterest, monthlyRate, type PartOfMonth, type Rate } from '../money/rate';
import { remainingBalance } from './annuity';
import { levelPayment } from './level-payment';

/** A loan as it is repaid: whole cents, a yearly rate, months. */
export interface LoanTerms {
  /** Interest-bearing balance at the start. */
  readonly balance: Money;
  readonly rate: Rate;
  /** Number of installments, at least 1. */
  readonly months: number;
  /** The level payment; computed from balance, rate and months when left out. */
  readonly principalAndInterest?: Money;
  /** Rates that begin later; each one sets a new level payment over the months left unless it brings its own. */
  readonly rateSteps?: readonly {
    readonly fromMonth: number;
    readonly rate: Rate;
    readonly principalAndInterest?: Money;
  }[];
  /** A balance without interest that falls due with the last installment. */
  readonly deferredBalance?: Money;
  /** Where the last installment falls due before its month is over: the part of the month that has run by then. */
  readonly lastMonth?: PartOfMonth;
}

/** One month of a schedule, in whole cents. */
export interface ScheduleRow {
  /** 1 for the first installment. */
  readonly month: number;
  /** Interest plus principal; the deferred balance is apart. */
  readonly principalAndInterest: Money;
  readonly interest: Money;
  readonly principal: Money;
  /** Interest-bearing balance after the payment. */
  readonly balance: Money;
  /** Balance without interest after the payment; it is paid with the last row. */
  readonly deferredBalance: Money;
}

/**
 * The rows of a loan in whole cents. Interest is rounded half-up each month (contract, arithmetic 1); the last installment takes what is
 * left, so a schedule ends at exactly 0.00 (contract, arithmetic 2). A payment below the month's interest lets the balance grow, and the
 * last row then is a balloon.
 */
export function schedule(terms: LoanTerms): readonly ScheduleRow[] {
  const { months, rateSteps, deferredBalance = ZERO, lastMonth } = terms;
  let { balance, rate } = terms;
  let payment = terms.principalAndInterest ?? levelPayment(balance, rate, months);
  // Room for all of them at once: a list that grows takes as long as what is in it.
  const rows = new Array<ScheduleRow>(months);
  let paidMonths = 0;
  while (paidMonths < months && balance > 0) {
    const month = paidMonths + 1;
    const step = rateSteps && stepIn(rateSteps, month);
    if (step) {
      rate = step.rate;
      payment = step.principalAndInterest ?? levelPayment(balance, rate, months - month + 1);
    }
    const isLast = month === months;
    const interest = isLast && lastMonth ? interestForPart(balance, rate, lastMonth) : monthInterest(balance, rate);
    const { paid, principal, balance: left } = payInstallment(balance, interest, payment, isLast);
    const deferredLeft = left === ZERO ? ZERO : deferredBalance;
    rows[paidMonths] = {
      month,
      principalAndInterest: paid,
      interest,
      principal,
      balance: left,
      deferredBalance: deferredLeft,
    };
    balance = left;
    paidMonths = month;
  }
  rows.length = paidMonths;
  return rows;
}

/** The rate that begins in a month. */
function stepIn(rateSteps: NonNullable<LoanTerms['rateSteps']>, month: number) {
  return rateSteps.find(({ fromMonth }) => fromMonth === month);
}

interface ScheduleTotals {
  readonly months: number;
  readonly paid: Money;
  readonly interest: Money;
  /** The last installment, which takes what is left, and the balance that it pays. */
  readonly last: { readonly payment: Money; readonly balance: Money };
}

/** Sums of a schedule, without building its rows. */
export function scheduleTotals(loan: Omit<LoanTerms, 'deferredBalance'>): ScheduleTotals {
  const { balance, months, rateSteps, lastMonth } = loan;
  let { rate, principalAndInterest = levelPayment(balance, rate, months) } = loan;
  let left: Money = balance;
  let interestSum = ZERO;
  let lastPayment = ZERO;
  let lastBalance = ZERO;
  let month = 0;
  while (month < months && left > 0) {
    month += 1;
    const step = rateSteps && stepIn(rateSteps, month);
    if (step) {
      rate = step.rate;
      principalAndInterest = step.principalAndInterest ?? levelPayment(left, rate, months - month + 1);
    }
    const isLast = month === months;
    const interest = isLast && lastMonth ? interestForPart(left, rate, lastMonth) : monthInterest(left, rate);
    interestSum = add(interestSum, interest);
    lastBalance = left;
    ({ paid: lastPayment, balance: left } = payInstallment(left, interest, principalAndInterest, isLast));
  }
  const last = { payment: lastPayment, balance: lastBalance };
  return { months: month, paid: add(balance, interestSum), interest: interestSum, last };
}

/** A payment of more than so many regular ones is a balloon (12 CFR 1026.37(b)(5)). */
const BALLOON_FROM = 2;

/** Whether a payment is far above the regular one, so that it has to be told as a sum due at once. */
export function isBalloon(payment: Money, regular: Money): boolean {
  return payment > times(regular, BALLOON_FROM);
}

/** The balance after `installments` further payments, without building rows. */
export function balanceAfter(balance: Money, rate: Rate, payment: Money, installments: number): Money {
  let left = balance;
  for (let month = 0; month < installments && left > 0; month += 1) {
    left = payInstallment(left, monthInterest(left, rate), payment, false).balance;
  }
  return left;
}

/** The interest-bearing balance that the installment of a month finds, with the rates that have begun before it. */
export function balanceBefore(
  { balance, rate: first, months, principalAndInterest, rateSteps = [] }: LoanTerms,
  month: number,
): Money {
  let [left, rate, paid] = [balance, first, principalAndInterest ?? levelPayment(balance, first, months)];
  for (let before = 1; before < month && left > 0; before += 1) {
    const step = stepIn(rateSteps, before);
    if (step)
      [rate, paid] = [step.rate, step.principalAndInterest ?? levelPayment(left, step.rate, months - before + 1)];
    left = balanceAfter(left, rate, paid, 1);
  }
  return left;
}

/** Whether a payment below the interest lets the balance grow beyond the largest amount, where whole cents stop being exact. */
export function exceedsLargestAmount(balance: Money, rate: Rate, payment: Money, installments: number): boolean {
  if (payment >= monthInterest(balance, rate)) return false;
  const grown = remainingBalance(toExact(balance), monthlyRate(rate), toExact(payment), installments);
  return grown.gt(toExact(LARGEST_AMOUNT));
}
