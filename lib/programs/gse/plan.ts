import { derive, type Fact } from '../../case/fact';
import type { Situation } from '../../case/situation';
import { add, allocateCeiling, type Money } from '../../money/money';
import { compareToPercent } from '../../money/ratio';
import { allOf, type Check, ratioIs, staysWithin } from '../../rules/check';
import type { Rule } from '../../rules/parameter';

export interface Plan {
  readonly months: number;
  readonly extra: Money;
  readonly lastExtra: Money;
  /** Regular payment and extra together. */
  readonly payment: Money;
}

/** The arrears spread over `months`: equal extras rounded up to the cent, the last one takes the remainder. */
export function planOver(months: number, payment: Money, arrears: Money): Plan {
  const { each, last } = allocateCeiling(arrears, months);
  return { months, extra: each, lastExtra: last, payment: add(payment, each) };
}

export interface PlanRules {
  readonly paymentCap: Rule<number>;
  readonly longestPlan: Rule<number>;
}

/** The shortest plan that keeps under the cap and within what the household can pay; null when none does. */
export function shortestPlan(
  payment: Money,
  arrears: Money,
  affordable: Money,
  { paymentCap, longestPlan }: PlanRules,
): Plan | null {
  for (let months = 1; months <= longestPlan.value; months += 1) {
    const plan = planOver(months, payment, arrears);
    if (compareToPercent(plan.payment, payment, paymentCap.value) <= 0 && plan.payment <= affordable) return plan;
  }
  return null;
}

/** Whether any plan fits: the longest one is the lightest, so it alone is held against the cap and the household's means. */
export function planChecks({ payment, arrearsToCure, household }: Situation, { paymentCap, longestPlan }: PlanRules) {
  const lightest = derive({ payment, arrears: arrearsToCure }, ({ payment: regular, arrears }) => ({
    regular,
    plan: planOver(longestPlan.value, regular, arrears),
  }));
  const share = derive({ lightest }, ({ lightest: { regular, plan } }) => ({ part: plan.payment, whole: regular }));
  const cost: Fact<Money> = derive({ lightest }, ({ lightest: { plan } }) => plan.payment);
  return {
    cap: ratioIs('payment-cap', share, 'at-most', paymentCap),
    affordable: staysWithin('affordable', { amount: cost, limit: household.affordablePayment }, longestPlan),
  };
}

export function planFits(situation: Situation, rules: PlanRules): Check {
  const { cap, affordable } = planChecks(situation, rules);
  return allOf('plan-fits', rules.longestPlan, [cap, affordable]);
}
