import { derive, type Fact } from '../case/fact';
import type { Situation } from '../case/situation';
import { add, largest, type Money, smallest, subtract, times, wholeTimes, ZERO } from '../money/money';
import { type Check, staysWithin } from '../rules/check';
import type { Rule } from '../rules/parameter';
import type { Evaluation } from './option';
import { continuedLoan } from './regular-loan';
import { amount, monthsTerm } from './terms';

/**
 * A pause of at most `planMonths` months, shorter where a length was requested: each month pays what the household can, at most the
 * regular payment (contract, terms), and the rest of the payment is added to what is past due. Known with null below one month.
 */
export function pauseOffer(situation: Situation, planMonths: Fact<number>, pastDue: Fact<Money>) {
  const { payment, household, requested } = situation;
  const pause = derive(
    { planMonths, payment, affordable: household.affordablePayment, arrears: pastDue },
    ({ planMonths: longest, payment: regular, affordable, arrears }) => {
      const length = Math.min(longest, requested.pauseMonths ?? longest);
      if (length < 1) return null;
      const reduced = smallest(affordable, regular);
      const arrearsAtEnd = add(arrears, times(subtract(regular, reduced), length));
      return { length, regular, reduced, arrears, arrearsAtEnd };
    },
  );
  return {
    terms: derive(
      { pause },
      ({ pause: plan }) =>
        plan && {
          planMonths: monthsTerm(plan.length),
          reducedPayment: amount(plan.reduced),
          arrearsAtEnd: amount(plan.arrearsAtEnd),
        },
    ),
    outcome: continuedLoan(
      situation,
      { pause },
      ({ pause: plan }) =>
        plan && {
          pastDue: plan.arrears,
          addOns: [
            { phase: 'forbearance', fromMonth: 1, months: plan.length, amount: subtract(plan.reduced, plan.regular) },
          ],
          endsAfter: plan.length,
        },
    ),
    warnings: ['not-erased'],
  } satisfies Partial<Evaluation>;
}

/**
 * A pause under a limit on what is past due, in regular payments: the check asks whether one month of it keeps within the limit,
 * and the pause takes the most months up to `longest` that do. The check reads all facts that the pause is computed from
 * (contract, missing).
 */
export function pauseWithin(
  { payment, household }: Situation,
  pastDue: Fact<Money>,
  longest: Fact<number>,
  mostPayments: Rule<number>,
): { readonly check: Check; readonly planMonths: Fact<number> } {
  const pause = derive(
    { payment, affordable: household.affordablePayment, pastDue, longest },
    ({ payment: regular, affordable, pastDue: owed, longest: length }) => {
      const limit = times(regular, mostPayments.value);
      const leftOut = largest(ZERO, subtract(regular, affordable));
      const fitting = leftOut === ZERO ? length : Math.min(length, wholeTimes(subtract(limit, owed), leftOut));
      return { limit, afterOneMonth: add(owed, leftOut), months: owed > limit ? 0 : fitting };
    },
  );
  return {
    check: staysWithin(
      'arrears-cap',
      {
        amount: derive({ pause }, ({ pause: { afterOneMonth } }) => afterOneMonth),
        limit: derive({ pause }, ({ pause: { limit } }) => limit),
      },
      mostPayments,
    ),
    planMonths: derive({ pause }, ({ pause: { months: length } }) => length),
  };
}
