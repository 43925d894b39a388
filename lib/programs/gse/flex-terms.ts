import {
  balanceForPayment,
  cutsForPayment,
  installmentsToRepay,
  levelPayment,
  termForPayment,
} from '../../loan/level-payment';
import type { MonthFraction } from '../../loan/month-fraction';
import {
  add,
  fromCents,
  largest,
  lessPercentFloored,
  type Money,
  percentOfFloored,
  smallest,
  subtract,
  ZERO,
} from '../../money/money';
import { fromThousandths, interestInFull, monthInterest, type Rate } from '../../money/rate';
import { compareToPercent, type Percent } from '../../money/ratio';
import { divideCeiling, divideFloor } from '../../money/rounding';
import type { Parameter, RulesOf } from '../../rules/parameter';
import type { Step } from '../option';
import { amount, monthsTerm, yearlyRate } from '../terms';

/** What the waterfall of an enterprise reads. */
export type FlexTermsParameters = {
  /** The cut of principal and interest to exceed, in percent. */
  readonly targetCut: Parameter<number>;
  /** By how much a cut exceeds the target at least, so that it is above it when rounded to two decimals. */
  readonly targetExcess: Parameter<Percent>;
  /** Interest joins the balance up to one month before the first new payment. */
  readonly interestThroughTrial: Parameter<boolean>;
  /** Below this mark-to-market loan-to-value, in percent, the rate stays. */
  readonly rateStepFromLtv: Parameter<number>;
  readonly rateStep: Parameter<Rate>;
  readonly longestTerm: Parameter<number>;
  /** At or below this loan-to-value nothing is set aside, and a set-aside never goes below it. */
  readonly setAsideAboveLtv: Parameter<number>;
  /** The most that is set aside, in percent of the gross balance. */
  readonly setAsideCap: Parameter<number>;
  /** A remaining term this close above a whole number of months is that number. */
  readonly remainingTermSlack: Parameter<MonthFraction>;
};

/** The loan as the waterfall finds it. */
export interface FlexLoan {
  readonly principalBalance: Money;
  readonly noteRate: Rate;
  readonly startRate: Rate;
  readonly principalAndInterest: Money;
  /** Months of interest that join the balance. */
  readonly interestMonths: number;
  readonly escrowAdvances: Money;
  readonly servicingAdvances: Money;
  readonly suspense: Money;
  readonly deferredBalance: Money;
  readonly value: Money;
  readonly marketRate: Rate;
  readonly remainingTerm: number;
}

/** The loan as the waterfall leaves it, with its steps. */
export interface FlexTerms {
  readonly gross: Money;
  readonly accruedInterest: Money;
  /** The part of the money in suspense that pays past-due interest and advances before they join the balance. */
  readonly suspense: Money;
  /** The amount that is capitalized: interest and advances, less money in suspense. */
  readonly added: Money;
  readonly setAside: Money;
  readonly interestBearing: Money;
  readonly rate: Rate;
  readonly months: number;
  readonly principalAndInterest: Money;
  readonly targetMet: boolean;
  readonly steps: readonly Step[];
}

/**
 * The months in which the contractual payment repays the balance, counted anew (rules/gse.md 7.3 step 0, U-REM); undefined when
 * the payment does not exceed the month's interest.
 */
export function remainingTerm(
  balance: Money,
  rate: Rate,
  payment: Money,
  ignored: MonthFraction,
  longest: number,
): number | undefined {
  if (payment <= monthInterest(balance, rate)) return undefined;
  const term = installmentsToRepay(balance, rate, payment, ignored);
  return term === undefined ? undefined : Math.min(longest, Math.max(1, term));
}

/** The waterfall of rules/gse.md 7.3: capitalize, cut the rate, lengthen the term, set principal aside; it stops at the target. */
export function flexTerms(loan: FlexLoan, rules: RulesOf<FlexTermsParameters>): FlexTerms {
  const { interestMonths } = loan;
  const accruedInterest = interestInFull(loan.principalBalance, loan.noteRate, interestMonths);
  const advances = add(loan.escrowAdvances, loan.servicingAdvances);
  const pastDue = add(accruedInterest, advances);
  // Money in suspense pays of it what it can.
  const suspense = smallest(loan.suspense, pastDue);
  const added = subtract(pastDue, suspense);
  const gross = add(loan.principalBalance, loan.deferredBalance, added);
  const target = lessPercentFloored(loan.principalAndInterest, rules.targetCut.value, rules.targetExcess.value);

  const steps: Step[] = [
    {
      id: 'capitalize',
      from: amount(loan.principalBalance),
      to: amount(gross),
      settles: ['principalBalance'],
      stoppedBecause: 'through-trial',
      source: rules.interestThroughTrial.source,
      interestMonths,
      amounts: { accruedInterest, advances, suspense, added, deferredBefore: loan.deferredBalance },
      withoutRate: true,
    },
  ];
  const end = (rate: Rate, term: number, setAside: Money, principalAndInterest: Money): FlexTerms => ({
    gross,
    accruedInterest,
    suspense,
    added,
    setAside,
    interestBearing: subtract(gross, setAside),
    rate,
    months: term,
    principalAndInterest,
    targetMet: principalAndInterest <= target,
    steps,
  });

  const started = levelPayment(gross, loan.startRate, loan.remainingTerm);
  steps.push({
    id: 'start',
    from: yearlyRate(loan.noteRate),
    to: yearlyRate(loan.startRate),
    principalAndInterest: started,
    loan: { balance: gross, rate: loan.startRate, months: loan.remainingTerm },
    stoppedBecause: started <= target ? 'target' : 'above-target',
    source: rules.targetCut.source,
    amounts: { target, installment: loan.principalAndInterest },
    withoutRate: true,
  });
  if (started <= target) return end(loan.startRate, loan.remainingTerm, ZERO, started);

  const { rate, principalAndInterest: cut, stoppedBecause } = cutRate(loan, gross, target, started, rules);
  steps.push({
    id: 'reduce-rate',
    from: yearlyRate(loan.startRate),
    to: yearlyRate(rate),
    settles: ['ratePercent'],
    principalAndInterest: cut,
    loan: { balance: gross, rate, months: loan.remainingTerm },
    source: rules.rateStep.source,
    stoppedBecause,
  });
  if (cut <= target) return end(rate, loan.remainingTerm, ZERO, cut);

  const longest = rules.longestTerm.value;
  const term = termForPayment(gross, rate, target, loan.remainingTerm, longest) ?? longest;
  const extended = levelPayment(gross, rate, term);
  steps.push({
    id: 'extend-term',
    from: monthsTerm(loan.remainingTerm),
    to: monthsTerm(term),
    settles: ['termMonths'],
    principalAndInterest: extended,
    loan: { balance: gross, rate, months: term },
    stoppedBecause: extended <= target ? 'target' : 'limit',
    source: rules.longestTerm.source,
  });
  if (extended <= target) return end(rate, term, ZERO, extended);

  const setAsideFrom = rules.setAsideAboveLtv.value;
  if (compareToPercent(gross, loan.value, setAsideFrom) <= 0) {
    steps.push({
      id: 'forbear',
      from: amount(gross),
      to: amount(gross),
      settles: ['deferredBalance'],
      principalAndInterest: extended,
      loan: { balance: gross, rate, months: term },
      stoppedBecause: 'low-ltv',
      source: rules.setAsideAboveLtv.source,
    });
    return end(rate, term, ZERO, extended);
  }
  const forTarget = subtract(gross, balanceForPayment(target, rate, term));
  const toValueFloor = fromCents(divideFloor(gross * 100 - loan.value * setAsideFrom, 100));
  const shareCap = percentOfFloored(gross, rules.setAsideCap.value);
  const setAside = largest(ZERO, smallest(forTarget, toValueFloor, shareCap));
  const left = subtract(gross, setAside);
  const principalAndInterest = levelPayment(left, rate, term);
  steps.push({
    id: 'forbear',
    from: amount(gross),
    to: amount(left),
    settles: ['deferredBalance'],
    principalAndInterest,
    loan: { balance: left, rate, months: term },
    stoppedBecause: setAside === forTarget ? 'target' : setAside === shareCap ? 'share-cap' : 'value-floor',
    source: rules.setAsideCap.source,
    amounts: { setAside, forTarget, toValueFloor, shareCap },
    found: ['setAside', 'forTarget'],
  });
  return end(rate, term, setAside, principalAndInterest);
}

type RateCut = Required<Pick<Step, 'principalAndInterest' | 'stoppedBecause'>> & { readonly rate: Rate };

/** Cuts of an eighth of a point down to the market rate, the last one partial, as few as reach the target. */
function cutRate(
  loan: FlexLoan,
  gross: Money,
  target: Money,
  started: Money,
  rules: RulesOf<FlexTermsParameters>,
): RateCut {
  const { startRate, marketRate, remainingTerm: term } = loan;
  const stay = (stoppedBecause: Step['stoppedBecause']) => ({
    rate: startRate,
    principalAndInterest: started,
    stoppedBecause,
  });
  if (startRate <= marketRate) return stay('already-at-floor');
  if (compareToPercent(gross, loan.value, rules.rateStepFromLtv.value) < 0) return stay('low-ltv');

  const step = rules.rateStep.value;
  const rateAfter = (cuts: number) => fromThousandths(Math.max(marketRate, startRate - cuts * step));
  const mostCuts = divideCeiling(startRate - marketRate, step);
  const cuts = cutsForPayment({ balance: gross, months: term, target }, rateAfter, mostCuts) ?? mostCuts;
  const rate = rateAfter(cuts);
  const principalAndInterest = levelPayment(gross, rate, term);
  return { rate, principalAndInterest, stoppedBecause: principalAndInterest <= target ? 'target' : 'floor' };
}
