import { ceilingLess, roundToCents, toExact } from '../money/exact';
import { centsOf, type Money } from '../money/money';
import { fromThousandths, MONTH_DIVISOR, monthlyRate, type Rate } from '../money/rate';
import { periodicPayment, periodsToRepay, presentValue } from './annuity';
import type { MonthFraction } from './month-fraction';

/** Months of the longest loan that a case may hold, far beyond any that is made. */
export const LONGEST_TERM = 1200;

/** The level payment of principal and interest, half-up to the cent (contract, arithmetic 2). `months` ≥ 1; rate 0 is legal (contract, arithmetic 3). */
export function levelPayment(balance: Money, rate: Rate, months: number): Money {
  return (
    centsOf(balance / annuityFactor(rate, months), 'half-up') ??
    roundToCents(periodicPayment(toExact(balance), monthlyRate(rate), months), 'half-up')
  );
}

/** The largest balance that `principalAndInterest` a month repays in `months`, floored to the cent, so the payment never exceeds it (contract, arithmetic 4). */
export function balanceForPayment(principalAndInterest: Money, rate: Rate, months: number): Money {
  return (
    centsOf(principalAndInterest * annuityFactor(rate, months), 'down') ??
    roundToCents(presentValue(toExact(principalAndInterest), monthlyRate(rate), months), 'down')
  );
}

/** What one unit a month for `months` is worth at the start, as a double; no number for a rate of 0. */
function annuityFactor(rate: Rate, months: number): number {
  const monthly = rate / MONTH_DIVISOR;
  return -Math.expm1(-months * Math.log1p(monthly)) / monthly;
}

/**
 * The fewest installments of `principalAndInterest` that repay `balance`, where a month of which no more than `ignored` (below a half) would be needed does not count; undefined when they never do.
 */
export function installmentsToRepay(
  balance: Money,
  rate: Rate,
  principalAndInterest: Money,
  ignored: MonthFraction,
): number | undefined {
  const [scaled, interest] = [principalAndInterest * MONTH_DIVISOR, balance * rate];
  // Beyond that the difference of the two would not be exact.
  const share = scaled <= Number.MAX_SAFE_INTEGER ? interest / (scaled - interest) : Number.NaN;
  const months = Math.log1p(share) / Math.log1p(rate / MONTH_DIVISOR);
  return ceilingLess(ignored.hundredths, months, () =>
    periodsToRepay(toExact(balance), monthlyRate(rate), toExact(principalAndInterest)),
  );
}

/** No loan of a case has a higher yearly rate: 30 %. */
const HIGHEST_RATE = 30_000;

/** The lowest yearly rate whose level payment reaches `principalAndInterest`, to the thousandth; undefined when none up to 30 % does, or even 0 % is too much. */
export function rateForPayment(balance: Money, principalAndInterest: Money, months: number): Rate | undefined {
  const reaches = (thousandths: number) =>
    levelPayment(balance, fromThousandths(thousandths), months) >= principalAndInterest;
  if (levelPayment(balance, fromThousandths(0), months) > principalAndInterest) return undefined;
  const found = firstThatFits(0, HIGHEST_RATE, reaches);
  return found === undefined ? undefined : fromThousandths(found);
}

/** The fewest months, from `from` to `longest`, whose level payment is at or below `target`; undefined when none is. */
export function termForPayment(
  balance: Money,
  rate: Rate,
  target: Money,
  from: number,
  longest: number,
): number | undefined {
  return firstThatFits(from, longest, (months) => levelPayment(balance, rate, months) <= target);
}

/** The fewest rate cuts, up to `mostCuts`, whose level payment is at or below `target`; undefined when all of them are not enough. */
export function cutsForPayment(
  { balance, months, target }: { readonly balance: Money; readonly months: number; readonly target: Money },
  rateAfter: (cuts: number) => Rate,
  mostCuts: number,
): number | undefined {
  return firstThatFits(0, mostCuts, (cuts) => levelPayment(balance, rateAfter(cuts), months) <= target);
}

/** The first whole number of a range for which `fits` holds, where it holds for all later ones too. */
export function firstThatFits(from: number, to: number, fits: (candidate: number) => boolean): number | undefined {
  if (from > to || !fits(to)) return undefined;
  let low = from;
  let high = to;
  while (low < high) {
    const middle = low + ((high - low) >> 1);
    if (fits(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
