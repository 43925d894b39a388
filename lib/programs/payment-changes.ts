import { addMonths, type PlainDate } from '../calendar/date';
import type { KnownChange } from '../case/situation';
import { levelPayment, rateForPayment } from '../loan/level-payment';
import { balanceBefore, exceedsLargestAmount, type LoanTerms } from '../loan/schedule';
import { add, largest, type Money, subtract, ZERO } from '../money/money';
import type { Outcome, RateStep } from './option';

interface Agreed {
  readonly loan: Omit<LoanTerms, 'rateSteps'> & { readonly principalAndInterest: Money };
  readonly escrow: Money;
  readonly firstDueOn: PlainDate;
}

/** What taxes and insurance take more a month from a day on; below zero what they take less. */
interface EscrowChange {
  readonly on: PlainDate;
  readonly amount: Money;
}

/** What known changes do to a loan, month by month. */
export interface ChangedLoan {
  readonly rateSteps: readonly RateStep[];
  /** Monthly escrow above or below that of the first month, from each month of a change on. */
  readonly addOns: Outcome['addOns'];
  readonly escrowChanges: readonly EscrowChange[];
  /** The whole payment from the day of each change on. */
  readonly payments: readonly { readonly on: PlainDate; readonly totalPayment: Money }[];
}

/**
 * What known changes do to a loan that goes on. A payment alone tells principal and interest when the escrow of the day is
 * taken off; of a new rate it tells the rate too; a rate alone sets a new level payment over the months that are left. Null
 * where a payment far below the interest lets the debt grow beyond any amount.
 */
export function withPaymentChanges(
  { loan, escrow, firstDueOn }: Agreed,
  changes: readonly KnownChange[],
): ChangedLoan | null {
  const rateSteps: RateStep[] = [];
  const addOns: Outcome['addOns'][number][] = [];
  const escrowChanges: EscrowChange[] = [];
  const payments: { on: PlainDate; totalPayment: Money }[] = [];
  let { principalAndInterest, rate } = loan;
  let monthlyEscrow = escrow;
  for (const { on, reason, totalPayment, noteRate, ...change } of changes) {
    const fromMonth = firstInstallmentFrom(on, firstDueOn);
    const months = loan.months - fromMonth + 1;
    const balance = months < 1 ? ZERO : balanceBefore({ ...loan, rateSteps }, fromMonth);
    if (balance === ZERO) continue;
    if (reason === 'escrow') {
      const now = totalPayment === null ? monthlyEscrow : largest(ZERO, subtract(totalPayment, principalAndInterest));
      const amount = subtract(now, monthlyEscrow);
      addOns.push({ fromMonth, months, amount });
      escrowChanges.push({ on, amount });
      monthlyEscrow = now;
    } else {
      const given =
        change.principalAndInterest ??
        (totalPayment === null ? null : largest(ZERO, subtract(totalPayment, monthlyEscrow)));
      const isNewRate = reason === 'rate-reset' || reason === 'step';
      const derived = given !== null && isNewRate ? rateForPayment(balance, given, months) : undefined;
      rate = noteRate ?? derived ?? rate;
      principalAndInterest = given ?? levelPayment(balance, rate, months);
      if (exceedsLargestAmount(balance, rate, principalAndInterest, months)) return null;
      rateSteps.push({ fromMonth, rate, principalAndInterest, phase: 'regular' });
    }
    payments.push({ on, totalPayment: add(principalAndInterest, monthlyEscrow) });
  }
  return { rateSteps: lastOfEachMonth(rateSteps), addOns, escrowChanges, payments };
}

/**
 * Taxes and insurance of a changed loan whose first payment of `length` is due on that day: the escrow of the first payment,
 * and what each later change adds to it.
 */
export function escrowFrom(
  firstDueOn: PlainDate,
  length: number,
  escrow: Money,
  changes: readonly EscrowChange[],
): Pick<Outcome, 'escrow' | 'addOns'> {
  const isBefore = ({ on }: EscrowChange) => on <= firstDueOn;
  return {
    escrow: add(escrow, ...changes.filter(isBefore).map(({ amount }) => amount)),
    addOns: changes
      .filter((change) => !isBefore(change))
      .map(({ on, amount }) => ({ fromMonth: firstInstallmentFrom(on, firstDueOn), months: length, amount })),
  };
}

/** The number of the first installment that is due on that day or later. */
function firstInstallmentFrom(on: PlainDate, firstDueOn: PlainDate): number {
  let month = 1;
  while (addMonths(firstDueOn, month - 1) < on) month += 1;
  return month;
}

function lastOfEachMonth(steps: readonly RateStep[]): readonly RateStep[] {
  return steps.filter(({ fromMonth }, index) => steps[index + 1]?.fromMonth !== fromMonth);
}
