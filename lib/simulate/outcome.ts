import { addMonths, type PlainDate } from '../calendar/date';
import { memoize } from '../case/memoize';
import { balanceBefore, isBalloon, schedule, scheduleTotals } from '../loan/schedule';
import { add, largest, type Money, smallest, subtract, times, wholeTimes, ZERO } from '../money/money';
import { monthInterest } from '../money/rate';
import type { Outcome, Warning } from '../programs/option';
import type { OutcomeRow, PaymentRun, Phase, TotalsResult } from './results';

const totalsOfLoan = memoize(scheduleTotals);

function trialMonths({ trial }: Outcome): number {
  return trial?.months ?? 0;
}

/**
 * A payment below the month's interest lets the debt grow: however long it is paid, it never pays the loan off, unless a day is told on
 * which all is due. After known changes the last one counts.
 */
const neverPaysOff = memoize(({ loan, endsOnBalloonDate }: Outcome): boolean => {
  if (endsOnBalloonDate) return false;
  const last = loan.rateSteps?.at(-1);
  const balance = last ? balanceBefore(loan, last.fromMonth) : loan.balance;
  const { rate, principalAndInterest } = last ?? loan;
  return principalAndInterest < monthInterest(balance, rate);
});

/** Months that the outcome covers: to the last installment, or to the end of a pause. */
function lengthOf(outcome: Outcome): number {
  const toTheEnd = trialMonths(outcome) + totalsOfLoan(outcome.loan).months;
  return Math.min(outcome.endsAfter ?? toTheEnd, toTheEnd);
}

interface LastPayment {
  /** What is still past due when a plan cannot outlast its loan: it falls due with the last installment. */
  readonly pastDue: Money;
  /** All that falls due that day, escrow left out, where that is far above a regular payment. */
  readonly balloon?: Money;
}

/** The last month of an outcome: its payment, and what falls due in it beyond the others. */
const lastPaymentOf = memoize((outcome: Outcome): LastPayment => {
  const { loan, addOns, endsAfter } = outcome;
  const length = lengthOf(outcome);
  if (neverPaysOff(outcome) || length < trialMonths(outcome) + totalsOfLoan(loan).months) return { pastDue: ZERO };
  const repaid = addOns
    .filter(lowersPastDue)
    .map(({ amount, fromMonth, months }) => times(amount, Math.max(0, Math.min(months, length + 1 - fromMonth))));
  const pastDue = endsAfter === undefined ? subtract(outcome.pastDue, add(...repaid)) : ZERO;
  const due = add(totalsOfLoan(loan).last.payment, pastDue);
  return { pastDue, ...(isBalloon(due, termsIn(outcome, length).principalAndInterest) && { balloon: due }) };
});

type AddOn = Outcome['addOns'][number];

/** A plan's share, or what a pause leaves out; no share of an escrow shortage, nothing that a claim pays. */
function lowersPastDue({ phase }: AddOn): boolean {
  return phase !== undefined && phase !== 'supplement';
}

/** Whether a month's payment falls due between two due dates: only a balloon does. */
function isBetween({ loan, trial, lastDueOn }: Outcome, month: number): boolean {
  return lastDueOn !== undefined && month === (trial?.months ?? 0) + loan.months;
}

function dueOnOf(outcome: Outcome, month: number): PlainDate {
  const { firstDueOn, lastDueOn } = outcome;
  return lastDueOn !== undefined && isBetween(outcome, month) ? lastDueOn : addMonths(firstDueOn, month - 1);
}

function escrowOf(outcome: Outcome, month: number): Money {
  return isBetween(outcome, month) ? ZERO : outcome.escrow;
}

interface Month {
  readonly phase: Phase;
  readonly payment: Money;
  /** Paid on top of the installment; below zero what a pause leaves out. */
  readonly addOn: Money;
  /** By how much the month lowers what is past due. */
  readonly repaid: Money;
  /** The part of an escrow shortage in it, and what escrow takes more than at first. */
  readonly shortage: Money;
}

/** Rate, principal and interest in force in a month of the outcome (1 is the first); the loan's own where none has begun later. */
function termsIn(outcome: Outcome, month: number) {
  const { loan } = outcome;
  const installmentNumber = month - trialMonths(outcome);
  return loan.rateSteps?.findLast(({ fromMonth }) => fromMonth <= installmentNumber) ?? loan;
}

function monthOf(outcome: Outcome, month: number): Month {
  const { trial, loan } = outcome;
  const escrow = escrowOf(outcome, month);
  let [shortage, named, repaid] = [ZERO, ZERO, ZERO];
  let phase: AddOn['phase'];
  for (const part of outcome.addOns) {
    if (month < part.fromMonth || month >= part.fromMonth + part.months) continue;
    if (part.phase === undefined) shortage = add(shortage, part.amount);
    else named = add(named, part.amount);
    if (lowersPastDue(part)) repaid = add(repaid, part.amount);
    phase ??= part.phase;
  }
  if (trial && month <= trial.months) {
    const payment = add(trial.principalAndInterest, escrow, shortage);
    return { phase: 'trial', payment, addOn: shortage, repaid: ZERO, shortage };
  }
  const addOn = add(shortage, named);
  const terms = termsIn(outcome, month);
  return {
    phase: phase ?? terms.phase ?? loan.phase,
    payment: add(terms.principalAndInterest, escrow, addOn),
    addOn,
    repaid,
    shortage,
  };
}

/**
 * The monthly payments in runs of equal amount and phase. The last installment of a loan, which takes the cents that are
 * left, stays in its run: the rows have it. A balloon is a run of its own.
 */
export function paymentsOf(outcome: Outcome): readonly PaymentRun[] {
  const length = lengthOf(outcome);
  const { balloon } = lastPaymentOf(outcome);
  const changes = [1, trialMonths(outcome) + 1];
  for (const { fromMonth, months } of outcome.addOns) changes.push(fromMonth, fromMonth + months);
  for (const { fromMonth } of outcome.loan.rateSteps ?? []) changes.push(trialMonths(outcome) + fromMonth);
  const startsRun = (month: number) => {
    const [before, now] = [monthOf(outcome, month - 1), monthOf(outcome, month)];
    return before.payment !== now.payment || before.phase !== now.phase;
  };
  const level = changes.filter((month) => month === 1 || (month <= length && startsRun(month)));
  const starts = (balloon === undefined ? level : [...level, length])
    .sort((a, b) => a - b)
    .filter((month, index, all) => month !== all[index - 1]);
  return starts.map((fromMonth, index) => {
    const { payment, phase, addOn } = monthOf(outcome, fromMonth);
    const months = (starts[index + 1] ?? length + 1) - fromMonth;
    return balloon !== undefined && fromMonth === length
      ? { fromMonth, months, payment: add(balloon, escrowOf(outcome, length), addOn), phase, balloon: true }
      : { fromMonth, months, payment, phase };
  });
}

/** What the outcome itself warns of, beside what its option knows. */
export function warningsOf(outcome: Outcome): readonly Warning[] {
  if (neverPaysOff(outcome)) return ['never-paid-off'];
  return lastPaymentOf(outcome).balloon === undefined ? [] : ['balloon-at-end'];
}

/**
 * What it all comes to. Undefined where another option has to follow, since a pause has no end of its own, and where the
 * payment never pays the loan off. Always: totalPaid + escrowPastDue = cashNow + pastDue + trial payments + the loan's balance
 * and interest + what is set aside, less what a claim pays; totalInterest = accrued + trial's + the loan's interest.
 */
export function totalsOf(outcome: Outcome): TotalsResult | undefined {
  const { loan, trial, addOns, accruedInterest, dueAtEnd, monthsAdded, cashNow, pastDue } = outcome;
  const { escrowPastDue = ZERO, escrowInDebt = ZERO, suspenseCounted = ZERO } = outcome;
  if (outcome.endsAfter !== undefined || neverPaysOff(outcome)) return undefined;
  const { months, paid, interest, last } = totalsOfLoan(loan);
  const { balloon } = lastPaymentOf(outcome);
  const duringTrial = trial ? times(trial.principalAndInterest, trial.months) : ZERO;
  const trialInterest = trialInterestOf(outcome);
  // A claim pays its part of the installments of a supplement: the household owes that part at the end.
  const supplement = add(
    ...addOns
      .filter(({ phase }) => phase === 'supplement')
      .map((part) => times(part.amount, Math.min(part.months, months))),
  );
  const paidInAll = add(cashNow, pastDue, duringTrial, paid, supplement, dueAtEnd);
  return {
    totalPaid: subtract(paidInAll, escrowPastDue),
    totalInterest: add(accruedInterest, trialInterest, interest),
    ...(trial && { trialPaid: duringTrial, trialInterest }),
    ...(escrowInDebt > ZERO && { escrowInDebt }),
    ...(suspenseCounted > ZERO && { suspenseCounted }),
    dueAtEnd: balloon === undefined ? dueAtEnd : add(dueAtEnd, balloon),
    ...(balloon !== undefined && { balloon, balanceAtEnd: last.balance }),
    paidOffOn: dueOnOf(outcome, lengthOf(outcome)),
    monthsAdded,
  };
}

/** The interest of the trial's months on the new balance, never more than is paid; none where the balance holds it already. */
function trialInterestOf({ trial, loan }: Outcome): Money {
  if (trial === undefined || trial.interestCapitalized === true) return ZERO;
  return times(smallest(monthInterest(loan.balance, loan.rate), trial.principalAndInterest), trial.months);
}

/** The installments; a loan that its payment never pays off still owes after the last scheduled one. */
function installmentsOf(outcome: Outcome) {
  const { loan, dueAtEnd } = outcome;
  const terms = { ...loan, deferredBalance: dueAtEnd };
  return neverPaysOff(outcome)
    ? schedule({ ...terms, months: loan.months + 1 }).slice(0, loan.months)
    : schedule(terms);
}

/** Month by month: what is paid, and what is owed afterwards. */
export function rowsOf(outcome: Outcome): readonly OutcomeRow[] {
  const { loan, dueAtEnd, cashNow, escrowPastDue = ZERO } = outcome;
  const wait = trialMonths(outcome);
  const installments = installmentsOf(outcome);
  const length = lengthOf(outcome);
  const regular = add(loan.principalAndInterest, outcome.escrow);
  let { pastDue } = outcome;
  // Taxes and insurance are the last of what is past due to be paid.
  let pastDueEscrow = smallest(escrowPastDue, pastDue);
  let paid = subtract(cashNow, subtract(escrowPastDue, pastDueEscrow));
  let paidInPause = ZERO;
  return Array.from({ length }, (_, index) => {
    const month = index + 1;
    const escrow = escrowOf(outcome, month);
    const { phase, payment: level, addOn, repaid, shortage } = monthOf(outcome, month);
    const installment = installments[month - wait - 1];
    const dueNow = month === length ? lastPaymentOf(outcome).pastDue : ZERO;
    pastDue = subtract(pastDue, add(repaid, dueNow));
    const escrowLeft = phase === 'forbearance' ? pastDueEscrow : smallest(pastDueEscrow, largest(ZERO, pastDue));
    const repaidEscrow = subtract(pastDueEscrow, escrowLeft);
    pastDueEscrow = escrowLeft;
    const onTop = add(addOn, dueNow);
    const payment = installment ? add(installment.principalAndInterest, escrow, onTop) : level;
    const deferred = installment?.deferredBalance ?? dueAtEnd;
    // What a pause takes pays whole installments, the oldest first, each with its escrow.
    const before = paidInPause;
    if (phase === 'forbearance') paidInPause = add(paidInPause, payment);
    const covered = Math.min(wholeTimes(paidInPause, regular), month) - Math.min(wholeTimes(before, regular), index);
    const escrowPaid = phase === 'forbearance' ? times(escrow, covered) : add(escrow, shortage, repaidEscrow);
    paid = add(paid, subtract(payment, escrowPaid), subtract(dueAtEnd, deferred));
    return {
      month,
      dueOn: dueOnOf(outcome, month),
      phase,
      payment,
      interest: installment?.interest ?? ZERO,
      principal: installment?.principal ?? ZERO,
      escrow,
      addOn: onTop,
      arrears: add(repaid, dueNow),
      balance: installment?.balance ?? loan.balance,
      deferredBalance: deferred,
      pastDue,
      paid,
    };
  });
}
