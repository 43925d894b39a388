import { derive } from '../../case/fact';
import { add, smallest, times } from '../../money/money';
import { atLeast, atMost, is, isOneOf } from '../../rules/check';
import { option } from '../option';
import { goesOn, uncoveredInstallments } from '../regular-loan';
import { amount, months } from '../terms';
import { paymentDeferral as parameters } from './parameters';

/** Two to six unpaid installments and the servicer's advances move to the end without interest. */
export const paymentDeferral = option({
  id: 'other.payment-deferral',
  kind: 'deferral',
  parameters,
  find: (situation, rules) => {
    const { loan, arrears, hardship, household, history, payment } = situation;
    const count = uncoveredInstallments(situation);
    const inAll = derive({ count, before: history.monthsDeferred }, ({ count: now, before }) => now + before);
    const deferred = derive(
      {
        count,
        installment: loan.principalAndInterest,
        escrowAdvances: arrears.escrowAdvances,
        servicingAdvances: arrears.servicingAdvances,
      },
      ({ count: now, installment, escrowAdvances, servicingAdvances }) =>
        now < 1 ? null : { now, balance: add(times(installment, now), escrowAdvances, servicingAdvances) },
    );
    return {
      checks: [
        isOneOf('hardship-over', hardship.duration, rules.hardshipOver),
        is('can-resume', household.canResumePayment, rules.canResume),
        atLeast('months-to-defer', count, rules.fewestMonths),
        atMost('months-to-defer-max', count, rules.mostMonths),
        atMost('lifetime-months', inAll, rules.lifetimeCap),
      ],
      ceiling: 'servicer-decides',
      terms: derive(
        { deferred, installment: loan.principalAndInterest, payment },
        ({ deferred: part, installment, payment: regular }) =>
          part && {
            deferredMonths: months(part.now),
            deferredBalance: amount(part.balance),
            principalAndInterest: amount(installment),
            payment: amount(regular),
          },
      ),
      outcome: goesOn(
        situation,
        { deferred, before: loan.deferredBalance, escrowAdvances: arrears.escrowAdvances },
        ({ deferred: part, before, escrowAdvances }) =>
          part && { dueAtEnd: add(part.balance, before), escrowInDebt: smallest(escrowAdvances, part.balance) },
      ),
      warnings: ['balloon-at-end'],
    };
  },
});
