import { derive, type Fact } from '../case/fact';
import type { Situation } from '../case/situation';
import { add, type Money, smallest, subtract, times } from '../money/money';
import type { Finding } from './option';
import { goesOn } from './regular-loan';
import { amount, months } from './terms';

/**
 * So many months at what the household can pay, at most the regular payment (contract, terms); what is left out joins the
 * past-due money. None below one month.
 */
export function pauseOffer(situation: Situation, planMonths: Fact<number>, pastDue: Fact<Money>) {
  const { payment, household } = situation;
  const pause = derive(
    { planMonths, payment, affordable: household.affordablePayment, arrears: pastDue },
    ({ planMonths: length, payment: regular, affordable, arrears }) => {
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
          planMonths: months(plan.length),
          reducedPayment: amount(plan.reduced),
          arrearsAtEnd: amount(plan.arrearsAtEnd),
        },
    ),
    outcome: goesOn(
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
  } satisfies Partial<Finding>;
}
