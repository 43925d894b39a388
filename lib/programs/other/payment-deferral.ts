import { derive } from '../../case/fact';
import { add, smallest, times } from '../../money/money';
import { atLeast, atMost, is, isOneOf } from '../../rules/check';
import { deferredBalance } from '../deferred-balance';
import { option, type Terms } from '../option';
import { besideEscrow, continuedLoan, dueAtEndWarning, installmentTerm, lessPaidNow } from '../regular-loan';
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
      const inAll = derive({ count, before: history.monthsDeferred }, ({ count: now, before }) => now + before);
      const deferrable = lessPaidNow(situation, count, rules.fewestMonths.value);
      const deferred = derive(
        { deferrable, amounts: deferredBalance(situation, deferrable) },
        ({ deferrable: now, amounts }) => (now < 1 ? null : { now, ...amounts }),
      );
      const paidAtOnce = derive({ deferred, count, totalPayment }, ({ deferred: part, count: missed, totalPayment }) =>
        part && missed > part.now ? times(totalPayment, missed - part.now) : null,
      );
      const outcome = continuedLoan(
        situation,
        {
          deferred,
          count,
          totalPayment,
          escrow: loan.escrow,
          before: loan.deferredBalance,
          escrowAdvances: arrears.escrowAdvances,
        },
        ({ deferred: part, count: missed, totalPayment, escrow, before, escrowAdvances }) =>
          part && {
            cashNow: times(totalPayment, missed - part.now),
            escrowPastDue: times(escrow, missed - part.now),
            dueAtEnd: add(part.balance, before),
            escrowInDebt: smallest(escrowAdvances, part.balance),
            suspenseCounted: besideEscrow(part.suspense, {
              due: escrowAdvances,
              left: smallest(escrowAdvances, part.balance),
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
          ({ deferred: part, totalPayment }): Terms | null =>
            part && {
              deferredMonths: monthsTerm(part.now),
              deferredBalance: amount(part.balance),
              ...installmentTerm(situation),
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
