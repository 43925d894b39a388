import { derive } from '../../case/fact';
import { add, smallest, times } from '../../money/money';
import { atLeast, atMost, is, isOneOf } from '../../rules/check';
import { deferredBalance } from '../deferred-balance';
import { option, type Terms } from '../option';
import { besideEscrow, continuedLoan, dueAtEndWarning, lessPaidNow, principalAndInterestTerm } from '../regular-loan';
import { amount, monthsTerm } from '../terms';
import { commonPractice } from './common-practice';
import { paymentDeferralParameters as parameters } from './parameters';

/** Two to six unpaid installments and the servicer's advances, less the money in suspense, move to the end without interest. */
export const paymentDeferral = commonPractice(
  option({
    authority: 'other',
    name: 'payment-deferral',
    kind: 'deferral',
    assumptions: ['spoke-with-servicer', 'no-other-plan', 'advances-paid'],
    parameters,
    evaluate: (situation, rules) => {
      const { loan, arrears, hardship, household, history, totalPayment, unpaidInstallments: count } = situation;
      const inAll = derive(
        { count, monthsDeferred: history.monthsDeferred },
        ({ count, monthsDeferred }) => count + monthsDeferred,
      );
      const deferrable = lessPaidNow(situation, count, rules.fewestMonths.value);
      const deferred = derive(
        { deferrable, amounts: deferredBalance(situation, deferrable) },
        ({ deferrable, amounts }) => (deferrable < 1 ? null : { now: deferrable, ...amounts }),
      );
      const paidAtOnce = derive({ deferred, count, totalPayment }, ({ deferred, count, totalPayment }) =>
        deferred && count > deferred.now ? times(totalPayment, count - deferred.now) : null,
      );
      const outcome = continuedLoan(
        situation,
        {
          deferred,
          count,
          totalPayment,
          escrow: loan.escrow,
          deferredBalance: loan.deferredBalance,
          escrowAdvances: arrears.escrowAdvances,
        },
        ({ deferred, count, totalPayment, escrow, deferredBalance, escrowAdvances }) =>
          deferred && {
            cashNow: times(totalPayment, count - deferred.now),
            escrowPastDue: times(escrow, count - deferred.now),
            dueAtEnd: add(deferred.balance, deferredBalance),
            escrowInDebt: smallest(escrowAdvances, deferred.balance),
            suspenseCounted: besideEscrow(deferred.suspense, {
              due: escrowAdvances,
              left: smallest(escrowAdvances, deferred.balance),
            }),
          },
      );
      return {
        checks: [
          atLeast('something-past-due', count, rules.unpaidInstallments),
          isOneOf('hardship-over', hardship.duration, rules.hardshipOver),
          is('can-resume', household.canResumePayment, rules.canResume),
          atLeast('months-to-defer', count, rules.fewestMonths),
          atMost('months-to-defer-max', count, rules.mostMonths),
          atMost('lifetime-months', inAll, rules.lifetimeCap),
        ],
        terms: derive(
          { deferred, totalPayment },
          ({ deferred, totalPayment }): Terms | null =>
            deferred && {
              deferredMonths: monthsTerm(deferred.now),
              deferredBalance: amount(deferred.balance),
              ...principalAndInterestTerm(situation),
              payment: amount(totalPayment),
            },
        ),
        outcome,
        paidAtOnce,
        warnings: dueAtEndWarning(outcome),
      };
    },
  }),
  ['something-past-due'],
);
