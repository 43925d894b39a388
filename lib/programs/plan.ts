import { derive, type Fact } from '../case/fact';
import type { Situation } from '../case/situation';
import { add, allocateCeiling, largest, type Money, smallest, subtract, times, wholeTimes, ZERO } from '../money/money';
import { compareToPercent, percentOf } from '../money/ratio';
import { TERM_PLACES } from '../money/text';
import { allOf, type Check, moreThan, ratioIs, staysWithin } from '../rules/check';
import type { Rule } from '../rules/parameter';
import type { Evaluation, Outcome } from './option';
import { continuedLoan } from './regular-loan';
import { amount, monthsTerm, percentTerm } from './terms';

export interface Plan {
  readonly months: number;
  readonly extra: Money;
  readonly lastExtra: Money;
  /** Regular payment and extra together. */
  readonly payment: Money;
}

/**
 * The arrears spread over `months`: equal extras rounded up to the cent, the last one takes the remainder, nothing where a few
 * cents over many months are repaid before it.
 */
export function planOver(months: number, payment: Money, arrears: Money): Plan {
  const { each, last } = allocateCeiling(arrears, months);
  return { months, extra: each, lastExtra: last, payment: add(payment, each) };
}

export interface PlanRules {
  /** The fewest months of a plan; 1 where the authority sets no minimum. */
  readonly shortestPlan?: Rule<number>;
  readonly longestPlan: Rule<number>;
  /** An amount in cents: a plan needs more than this past due, money in suspense taken off. */
  readonly leftToRepay: Rule<Money>;
  /** The most that a plan's payment may be, in percent of the regular one. */
  readonly paymentCap?: Rule<number>;
}

/**
 * The shortest plan that keeps under the cap and within what the household can pay, or the one of the length wished for;
 * null when none does, and when money in suspense covers all that is past due.
 */
function fittingPlan(
  { payment, household, requested }: Situation,
  pastDue: Fact<Money>,
  rules: PlanRules,
): Fact<Plan | null> {
  const { shortestPlan, longestPlan, paymentCap } = rules;
  return derive(
    { payment, arrears: pastDue, affordable: household.affordablePayment },
    ({ payment: regular, arrears, affordable }) => {
      if (arrears <= rules.leftToRepay.value) return null;
      for (let count = shortestPlan?.value ?? 1; count <= longestPlan.value; count += 1) {
        if (requested.planMonths !== undefined && count !== requested.planMonths) continue;
        const plan = planOver(count, regular, arrears);
        const capped = paymentCap === undefined || compareToPercent(plan.payment, regular, paymentCap.value) <= 0;
        if (capped && plan.payment <= affordable) return plan;
      }
      return null;
    },
  );
}

/** The plan over the most months allowed, whose payment is the lowest, whether it fits or not; null where nothing is left to repay. */
function longestPlanOf(
  { payment }: Situation,
  pastDue: Fact<Money>,
  { longestPlan, leftToRepay }: PlanRules,
): Fact<Plan | null> {
  return derive({ payment, arrears: pastDue }, ({ payment: regular, arrears }) =>
    arrears <= leftToRepay.value ? null : planOver(longestPlan.value, regular, arrears),
  );
}

/** What can be paid at once toward what is past due, and what a plan then spreads; nothing where nobody says so. */
function payingNow({ household: { canPayNow } }: Situation, pastDue: Fact<Money>) {
  const now = canPayNow.known ? canPayNow.value : ZERO;
  return {
    down: derive({ pastDue }, ({ pastDue: owed }) => smallest(now, owed)),
    left: derive({ pastDue }, ({ pastDue: owed }) => largest(ZERO, subtract(owed, now))),
  };
}

/**
 * Whether any plan fits: something is left to repay once what can be paid now is, and the longest plan is the lightest, so it
 * alone is held against the cap and the household's means.
 */
export function planChecks(
  situation: Situation,
  pastDue: Fact<Money>,
  { longestPlan, paymentCap, leftToRepay }: PlanRules,
): readonly Check[] {
  const { payment, household } = situation;
  const { left } = payingNow(situation, pastDue);
  const lightest = derive({ payment, arrears: left }, ({ payment: regular, arrears }) => ({
    part: planOver(longestPlan.value, regular, arrears).payment,
    whole: regular,
  }));
  const cost = derive({ lightest }, ({ lightest: { part } }) => part);
  return [
    moreThan('left-to-repay', left, leftToRepay),
    ...(paymentCap ? [ratioIs('payment-cap', lightest, 'at-most', paymentCap)] : []),
    staysWithin('affordable', { amount: cost, limit: household.affordablePayment }, longestPlan),
  ];
}

/** The same asked by another option, of the very plan that this household would be offered. */
export function planFits(situation: Situation, pastDue: Fact<Money>, rules: PlanRules): Check {
  return allOf('plan-fits', rules.longestPlan, planChecks(situation, pastDue, rules));
}

/** The regular payment and a share of what is past due for some months, until nothing is past due; where none fits, the lightest plan shows what it would take. */
export function planOffer(situation: Situation, pastDue: Fact<Money>, rules: PlanRules) {
  const { down, left } = payingNow(situation, pastDue);
  return {
    ...offerOf(fittingPlan(situation, left, rules), situation, left, down),
    illustration: offerOf(longestPlanOf(situation, left, rules), situation, left, down),
  };
}

export type PlanOffer = ReturnType<typeof offerOf>;

function offerOf(plan: Fact<Plan | null>, situation: Situation, pastDue: Fact<Money>, down: Fact<Money>) {
  return {
    plan,
    paidAtOnce: derive({ plan, down }, ({ plan: fits, down: now }) => (fits && now > ZERO ? now : null)),
    terms: derive(
      { plan, payment: situation.payment },
      ({ plan: fits, payment }) =>
        fits && {
          planMonths: monthsTerm(fits.months),
          extraPayment: amount(fits.extra),
          lastExtraPayment: amount(fits.lastExtra),
          payment: amount(fits.payment),
          paymentPercentOfRegular: percentTerm(percentOf(fits.payment, payment, TERM_PLACES)),
        },
    ),
    outcome: continuedLoan(
      situation,
      { plan, arrears: pastDue, down },
      ({ plan: fits, arrears, down: cashNow }) =>
        fits && {
          cashNow,
          pastDue: arrears,
          addOns: extrasOf(fits, arrears),
        },
    ),
  } satisfies Pick<Evaluation, 'terms' | 'outcome' | 'paidAtOnce'> & { readonly plan: unknown };
}

/** The extras on top of the regular payments, month by month until nothing is past due; the last one takes the rest. */
function extrasOf({ months: length, extra }: Plan, arrears: Money): Outcome['addOns'] {
  const equal = extra === ZERO ? length - 1 : Math.min(length - 1, wholeTimes(arrears, extra));
  const rest = subtract(arrears, times(extra, equal));
  return [
    { phase: 'plan', fromMonth: 1, months: equal, amount: extra },
    { phase: 'plan', fromMonth: equal + 1, months: 1, amount: rest },
  ];
}
