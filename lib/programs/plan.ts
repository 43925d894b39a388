import { derive, type Fact, valueIfKnown } from '../case/fact';
import type { Situation } from '../case/situation';
import {
  add,
  allocateCeiling,
  LARGEST_AMOUNT,
  largest,
  type Money,
  smallest,
  subtract,
  times,
  wholeTimes,
  ZERO,
} from '../money/money';
import { compareToPercent, percentOf } from '../money/ratio';
import { TERM_PLACES } from '../money/text';
import { allOf, type Check, moreThan, ratioIs, staysWithin } from '../rules/check';
import type { Rule } from '../rules/parameter';
import type { Evaluation, Outcome } from './option';
import { continuedLoan, type RegularPayments, regularPayments, suspenseInArrears } from './regular-loan';
import { amount, monthsTerm, percentTerm } from './terms';

interface Plan {
  readonly months: number;
  readonly extra: Money;
  readonly lastExtra: Money;
  /** The regular payment and the extra amount a month together. */
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

interface PlanRules {
  /** The fewest months of a plan; 1 where the authority sets no minimum. */
  readonly shortestPlan?: Rule<number>;
  readonly longestPlan: Rule<number>;
  /** An amount in cents: a plan needs more than this past due, money in suspense taken off. */
  readonly leftToRepay: Rule<Money>;
  /** The most that a plan's payment may be, in percent of the regular one. */
  readonly paymentCap?: Rule<number>;
}

/** A plan as it is paid: over a month with a known change of the payment, its months differ. */
interface PaidPlan extends Plan {
  /** The highest and the lowest regular payment that falls due in its months. */
  readonly highest: Money;
  readonly lowest: Money;
}

function paidOver(months: number, { due, dueWithin }: RegularPayments, arrears: Money): PaidPlan {
  const first = due(1);
  const all = dueWithin(months);
  const { extra, lastExtra, payment } = planOver(months, first, arrears);
  return {
    months,
    extra,
    lastExtra,
    payment,
    highest: largest(first, ...all),
    lowest: smallest(first, ...all),
  };
}

/** The months that a plan may take, the fewest first. */
function lengthsOf({ shortestPlan, longestPlan }: PlanRules): readonly number[] {
  const fewest = shortestPlan?.value ?? 1;
  return Array.from({ length: longestPlan.value - fewest + 1 }, (_, index) => fewest + index);
}

/** Whether each month of a plan keeps within what can be paid and, in percent of the payment then due, under the cap. */
function fits({ extra, highest, lowest }: PaidPlan, { paymentCap }: PlanRules, affordable: Money): boolean {
  const isCapped = paymentCap === undefined || compareToPercent(add(lowest, extra), lowest, paymentCap.value) <= 0;
  return isCapped && add(highest, extra) <= affordable;
}

/**
 * The shortest plan that keeps under the cap and within what the household can pay, or the one of the length wished for;
 * null when none does, and when money in suspense covers all that is past due.
 */
function fittingPlan(situation: Situation, pastDue: Fact<Money>, rules: PlanRules): Fact<Plan | null> {
  const { household, requested } = situation;
  return derive(
    { regular: regularPayments(situation), arrears: pastDue, affordablePayment: household.affordablePayment },
    ({ regular, arrears, affordablePayment }) => {
      if (arrears <= rules.leftToRepay.value) return null;
      for (const months of lengthsOf(rules)) {
        if (months !== (requested.planMonths ?? months)) continue;
        const plan = paidOver(months, regular, arrears);
        if (fits(plan, rules, affordablePayment)) return plan;
      }
      return null;
    },
  );
}

/** The plan over the most months allowed, whose payment is the lowest, whether it fits or not; null where nothing is left to repay. */
function longestPlanOf(
  situation: Situation,
  pastDue: Fact<Money>,
  { longestPlan, leftToRepay }: PlanRules,
): Fact<Plan | null> {
  return derive({ regular: regularPayments(situation), arrears: pastDue }, ({ regular, arrears }) =>
    arrears <= leftToRepay.value ? null : planOver(longestPlan.value, regular.due(1), arrears),
  );
}

/** What can be paid at once toward what is past due, and what a plan then spreads; nothing where nobody says so. */
function payingNow({ household: { canPayNow } }: Situation, pastDue: Fact<Money>) {
  const now = canPayNow.known ? canPayNow.value : ZERO;
  return {
    down: derive({ pastDue }, ({ pastDue }) => smallest(now, pastDue)),
    left: derive({ pastDue }, ({ pastDue }) => largest(ZERO, subtract(pastDue, now))),
  };
}

/**
 * Whether any plan fits: something is left to repay once what can be paid now is, and the longest plan is the lightest, so it
 * alone is held against the cap and the household's means. Where only one that ends before a known change fits, it is that one.
 */
export function planChecks(situation: Situation, pastDue: Fact<Money>, rules: PlanRules): readonly Check[] {
  const { longestPlan, paymentCap, leftToRepay } = rules;
  const {
    household: { affordablePayment },
    changes,
  } = situation;
  const { left } = payingNow(situation, pastDue);
  const affordable = valueIfKnown(affordablePayment) ?? LARGEST_AMOUNT;
  const lightest = derive({ regular: regularPayments(situation), arrears: left }, ({ regular, arrears }) => {
    const over = (months: number) => paidOver(months, regular, arrears);
    const longest = over(longestPlan.value);
    const shorter = lengthsOf(rules).findLast((months) => changes.length > 0 && fits(over(months), rules, affordable));
    const { extra, highest, lowest } = shorter === undefined ? longest : over(shorter);
    return { cost: add(highest, extra), share: { part: add(lowest, extra), whole: lowest } };
  });
  const cost = derive({ lightest }, ({ lightest }) => lightest.cost);
  const share = derive({ lightest }, ({ lightest }) => lightest.share);
  return [
    moreThan('left-to-repay', left, leftToRepay),
    ...(paymentCap ? [ratioIs('payment-cap', share, 'at-most', paymentCap)] : []),
    staysWithin('affordable', { amount: cost, limit: affordablePayment }, longestPlan),
  ];
}

/** The same asked by another option, of the very plan that this household would be offered. */
export function planFits(situation: Situation, pastDue: Fact<Money>, rules: PlanRules): Check {
  return allOf('plan-fits', rules.longestPlan, planChecks(situation, pastDue, rules));
}

/** The regular payment and a share of what is past due for some months, until nothing is past due; where none fits, the lightest plan shows what it would take. */
export function planOffer(situation: Situation, pastDue: Fact<Money>, rules: PlanRules) {
  const { down, left } = payingNow(situation, pastDue);
  const { plan, paidAtOnce, terms, outcome } = offerOf(fittingPlan(situation, left, rules), situation, left, down);
  const illustration = offerOf(longestPlanOf(situation, left, rules), situation, left, down);
  return { plan, paidAtOnce, terms, outcome, illustration };
}

export type PlanOffer = ReturnType<typeof offerOf>;

function offerOf(plan: Fact<Plan | null>, situation: Situation, pastDue: Fact<Money>, down: Fact<Money>) {
  return {
    plan,
    paidAtOnce: derive({ plan, down }, ({ plan, down }) => (plan && down > ZERO ? down : null)),
    terms: derive(
      { plan, regular: regularPayments(situation) },
      ({ plan, regular }) =>
        plan && {
          planMonths: monthsTerm(plan.months),
          extraPayment: amount(plan.extra),
          lastExtraPayment: amount(plan.lastExtra),
          payment: amount(plan.payment),
          paymentPercentOfRegular: percentTerm(percentOf(plan.payment, regular.due(1), TERM_PLACES)),
        },
    ),
    outcome: continuedLoan(
      situation,
      { plan, arrears: pastDue, down },
      ({ plan, arrears, down }) =>
        plan && {
          cashNow: down,
          pastDue: arrears,
          suspenseCounted: suspenseInArrears(situation),
          addOns: extrasOf(plan, arrears),
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
