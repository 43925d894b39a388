import { derive, type Fact } from '../../case/fact';
import type { Situation } from '../../case/situation';
import { add, divideMoneyHalfUp, smallest, times } from '../../money/money';
import { deferredBalance } from '../deferred-balance';
import type { Terms } from '../option';
import { besideEscrow, continuedLoan, dueAtEndWarning, installmentTerm, lessPaidNow } from '../regular-loan';
import { amount, monthsTerm } from '../terms';
import { escrowShare } from './escrow-share';

/** The number of unpaid installments to defer: all of them, at most the limit. Money in suspense lowers no month (reading N3). */
export function deferrableMonths({ unpaidInstallments }: Situation, most: number): Fact<number> {
  return derive({ unpaid: unpaidInstallments }, ({ unpaid }) => Math.min(most, unpaid));
}

/** Terms and outcome of a deferral of the deferrable installments; known with null below the fewest that can be deferred. */
export function deferral(situation: Situation, most: Fact<number>, fewest: number, spread: number) {
  const deferrable = lessPaidNow(situation, most, fewest);
  const { loan, arrears, unpaidInstallments, arrearsToCure } = situation;
  const deferred = derive(
    { deferrable, amounts: deferredBalance(situation, deferrable) },
    ({ deferrable: count, amounts }) => (count < fewest ? null : { count, ...amounts }),
  );
  const share = derive({ shortage: arrears.escrowShortage }, ({ shortage }) => divideMoneyHalfUp(shortage, spread));
  const outcome = continuedLoan(
    situation,
    {
      deferred,
      share,
      before: loan.deferredBalance,
      unpaid: unpaidInstallments,
      payment: situation.totalPayment,
      cure: arrearsToCure,
      escrow: loan.escrow,
      escrowAdvances: arrears.escrowAdvances,
    },
    ({ deferred: part, share: monthly, before, unpaid, payment, escrow, escrowAdvances }) =>
      part && {
        // Installments above the limit are paid first.
        cashNow: times(payment, Math.max(0, unpaid - part.count)),
        escrowPastDue: times(escrow, Math.max(0, unpaid - part.count)),
        escrowInDebt: smallest(escrowAdvances, part.balance),
        suspenseCounted: besideEscrow(part.suspense, {
          due: escrowAdvances,
          left: smallest(escrowAdvances, part.balance),
        }),
        addOns: escrowShare(monthly, spread),
        dueAtEnd: add(part.balance, before),
      },
  );
  return {
    terms: derive(
      { deferred, payment: situation.totalPayment, share },
      ({ deferred: part, payment, share: monthly }): Terms | null =>
        part && {
          deferredMonths: monthsTerm(part.count),
          deferredBalance: amount(part.balance),
          ...installmentTerm(situation),
          payment: amount(add(payment, monthly)),
        },
    ),
    outcome,
    paidAtOnce: derive(
      { deferred, unpaid: unpaidInstallments, payment: situation.totalPayment },
      ({ deferred: part, unpaid, payment }) =>
        part && unpaid > part.count ? times(payment, unpaid - part.count) : null,
    ),
    warnings: dueAtEndWarning(outcome),
  };
}
