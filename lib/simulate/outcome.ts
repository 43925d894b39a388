import { addMonths } from '../calendar/date';
import { oncePer } from '../case/once-per';
import { schedule, scheduleTotals } from '../loan/schedule';
import { add, formatMoney, type Money, subtract, times, ZERO } from '../money/money';
import type { Outcome } from '../programs/option';
import type { OutcomeRow, PaymentAnswer, Phase, TotalsAnswer } from './simulation';

const totalsOfLoan = oncePer(scheduleTotals);

function trialMonths({ trial }: Outcome): number {
  return trial?.months ?? 0;
}

/** Months that the outcome covers: to the last installment, or to the end of a pause. */
function lengthOf(outcome: Outcome): number {
  return outcome.endsAfter ?? trialMonths(outcome) + outcome.loan.months;
}

interface Month {
  readonly phase: Phase;
  readonly payment: Money;
  /** Paid on top of the installment; below zero what a pause leaves out. */
  readonly addOn: Money;
  /** By how much the month lowers what is past due. */
  readonly repaid: Money;
}

function monthOf(outcome: Outcome, month: number): Month {
  const { trial, loan, escrow } = outcome;
  if (trial && month <= trial.months) return { phase: 'trial', payment: trial.payment, addOn: ZERO, repaid: ZERO };
  const due = outcome.addOns.filter(({ fromMonth, months }) => month >= fromMonth && month < fromMonth + months);
  const named = due.filter(({ phase }) => phase !== undefined);
  const addOn = add(...due.map(({ amount }) => amount));
  return {
    phase: named[0]?.phase ?? loan.phase,
    payment: add(loan.payment, escrow, addOn),
    addOn,
    repaid: add(...named.filter(({ phase }) => phase !== 'supplement').map(({ amount }) => amount)),
  };
}

/**
 * The monthly payments in runs of equal amount and phase. The last installment of a loan, which takes the cents that are
 * left, stays in its run: the rows have it.
 */
export function paymentsOf(outcome: Outcome): readonly PaymentAnswer[] {
  const length = lengthOf(outcome);
  const changes = outcome.addOns.flatMap(({ fromMonth, months }) => [fromMonth, fromMonth + months]);
  const startsRun = (month: number) => {
    const [before, now] = [monthOf(outcome, month - 1), monthOf(outcome, month)];
    return before.payment !== now.payment || before.phase !== now.phase;
  };
  const starts = [...new Set([1, trialMonths(outcome) + 1, ...changes])]
    .filter((month) => month === 1 || (month <= length && startsRun(month)))
    .sort((a, b) => a - b);
  return starts.map((fromMonth, index) => {
    const { payment, phase } = monthOf(outcome, fromMonth);
    return { fromMonth, months: (starts[index + 1] ?? length + 1) - fromMonth, payment: formatMoney(payment), phase };
  });
}

/** Undefined where another option has to follow: a pause has no end of its own. */
export function totalsOf(outcome: Outcome): TotalsAnswer | undefined {
  const { loan, trial, addOns, firstDueOn, accruedInterest, dueAtEnd, monthsAdded, cashNow, pastDue } = outcome;
  if (outcome.endsAfter !== undefined) return undefined;
  const { months, paid, interest } = totalsOfLoan(loan);
  // Trial payments change no balance in the simulation, so they count as the interest of the trial's months.
  const duringTrial = trial ? times(trial.principalAndInterest, trial.months) : ZERO;
  // A claim pays its part of the installments of a supplement: the household owes that part at the end.
  const supplement = add(
    ...addOns
      .filter(({ phase }) => phase === 'supplement')
      .map((part) => times(part.amount, Math.min(part.months, months))),
  );
  return {
    totalPaid: formatMoney(add(cashNow, pastDue, duringTrial, paid, supplement, dueAtEnd)),
    totalInterest: formatMoney(add(accruedInterest, duringTrial, interest)),
    dueAtEnd: formatMoney(dueAtEnd),
    paidOffOn: addMonths(firstDueOn, trialMonths(outcome) + months - 1),
    monthsAdded,
  };
}

/** Month by month: what is paid, and what is owed afterwards. */
export function rowsOf(outcome: Outcome): readonly OutcomeRow[] {
  const { loan, escrow, dueAtEnd, firstDueOn } = outcome;
  const wait = trialMonths(outcome);
  const installments = schedule({ ...loan, deferredBalance: dueAtEnd });
  const length = Math.min(lengthOf(outcome), wait + installments.length);
  let { pastDue } = outcome;
  return Array.from({ length }, (_, index) => {
    const month = index + 1;
    const { phase, payment, addOn, repaid } = monthOf(outcome, month);
    const installment = installments[month - wait - 1];
    pastDue = subtract(pastDue, repaid);
    // A plan cannot outlast its loan: what is still past due falls due with the last installment.
    const dueNow = month === length && outcome.endsAfter === undefined ? pastDue : ZERO;
    pastDue = subtract(pastDue, dueNow);
    const onTop = add(addOn, dueNow);
    return {
      month,
      dueOn: addMonths(firstDueOn, index),
      phase,
      payment: formatMoney(installment ? add(installment.payment, escrow, onTop) : payment),
      interest: formatMoney(installment?.interest ?? ZERO),
      principal: formatMoney(installment?.principal ?? ZERO),
      escrow: formatMoney(escrow),
      addOn: formatMoney(onTop),
      balance: formatMoney(installment?.balance ?? loan.balance),
      deferredBalance: formatMoney(installment?.deferredBalance ?? dueAtEnd),
      pastDue: formatMoney(pastDue),
    };
  });
}
