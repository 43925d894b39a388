import { derive, type Fact } from '../../case/fact';
import type { Situation } from '../../case/situation';
import { add, divideMoneyHalfUp, smallest, times } from '../../money/money';
import { deferredBalance } from '../deferred-balance';
import type { Terms } from '../option';
import { besideEscrow, continuedLoan, dueAtEndWarning, lessPaidNow, principalAndInterestTerm } from '../regular-loan';
import { amount, monthsTerm } from '../terms';
import { escrowShare } from './escrow-share';

/** The number of unpaid installments to defer: all of them, at most the limit. Money in suspense lowers no month (reading N3). */
export function deferrableMonths({ unpaidInstallments }: Situation, most: number): Fact<number> {
  return derive({ unpaidInstallments }, ({ unpaidInstallments }) => Math.min(most, unpaidInstallments));
}

/** Terms and outcome of a deferral of the deferrable installments; known with null below the fewest that can be deferred. */
export function deferral(situation: Situation, most: Fact<number>, fewest: number, spread: number) {
  const deferrable = lessPaidNow(situation, most, fewest);
  const { loan, arrears, unpaidInstallments, arrearsToCure } = situation;
  const deferred = derive({ deferrable, amounts: deferredBalance(situation, deferrable) }, ({ deferrable, amounts }) =>
    deferrable < fewest ? null : { count: deferrable, ...amounts },
  );
  const share = derive({ escrowShortage: arrears.escrowShortage }, ({ escrowShortage }) =>
    divideMoneyHalfUp(escrowShortage, spread),
  );
  const outcome = continuedLoan(
    situation,
    {
      deferred,
      share,
      deferredBalance: loan.deferredBalance,
      unpaidInstallments,
      totalPayment: situation.totalPayment,
      arrearsToCure,
      escrow: loan.escrow,
      escrowAdvances: arrears.escrowAdvances,
    },
    ({ deferred, share, deferredBalance, unpaidInstallments, totalPayment, escrow, escrowAdvances }) =>
      deferred && {
        // Installments above the limit are paid first.
        cashNow: times(totalPayment, Math.max(0, unpaidInstallments - deferred.count)),
        escrowPastDue: times(escrow, Math.max(0, unpaidInstallments - deferred.count)),
        escrowInDebt: smallest(escrowAdvances, deferred.balance),
        suspenseCounted: besideEscrow(deferred.suspense, {
          due: escrowAdvances,
          left: smallest(escrowAdvances, deferred.balance),
        }),
        addOns: escrowShare(share, spread),
        dueAtEnd: add(deferred.balance, deferredBalance),
      },
  );
  return {
    terms: derive(
      { deferred, totalPayment: situation.totalPayment, share },
      ({ deferred, totalPayment, share }): Terms | null =>
        deferred && {
          deferredMonths: monthsTerm(deferred.count),
          deferredBalance: amount(deferred.balance),
          ...principalAndInterestTerm(situation),
          payment: amount(add(totalPayment, share)),
        },
    ),
    outcome,
    paidAtOnce: derive(
      { deferred, unpaidInstallments, totalPayment: situation.totalPayment },
      ({ deferred, unpaidInstallments, totalPayment }) =>
        deferred && unpaidInstallments > deferred.count
          ? times(totalPayment, unpaidInstallments - deferred.count)
          : null,
    ),
    warnings: dueAtEndWarning(outcome),
  };
}
