import { describe, expect, it } from 'vitest';
import { date } from '../../../lib/calendar/date';
import { levelPayment } from '../../../lib/loan/level-payment';
import { fromCents, type Money, ZERO } from '../../../lib/money/money';
import { fromThousandths } from '../../../lib/money/rate';
import { flexModificationParameters } from '../../../lib/programs/fannie-mae/parameters';
import { type FlexLoan, flexTerms, remainingTerm } from '../../../lib/programs/gse/flex-terms';
import { rulesOf } from '../../../lib/rules/parameter';

/** Where each step of the waterfall stops: the target met to the cent, and a cent above it. */

const FLEX = rulesOf(flexModificationParameters, date('2026-11-23'));
if (!FLEX) throw new Error('The rules of the modification are in force.');
const rules = FLEX;

const gross = fromCents(20_000_000);
const rate = fromThousandths(6500);

/** Worth twice the balance, on a rate above the market's; nothing but the balance to capitalize. */
const LOAN: FlexLoan = {
  principalBalance: gross,
  noteRate: rate,
  startRate: rate,
  principalAndInterest: ZERO,
  interestMonths: 0,
  escrowAdvances: ZERO,
  servicingAdvances: ZERO,
  suspense: ZERO,
  deferredBalance: ZERO,
  value: fromCents(40_000_000),
  marketRate: fromThousandths(6000),
  remainingTerm: 300,
};

/** The smallest installment whose target, 20.005 % less and rounded down, is this payment. */
function installmentFor(target: Money): Money {
  return fromCents(Math.ceil((target * 100_000) / 79_995));
}

function endOf(changes: Partial<FlexLoan>, target: Money) {
  const { steps, ...terms } = flexTerms({ ...LOAN, ...changes, principalAndInterest: installmentFor(target) }, rules);
  const last = steps.at(-1);
  return [last?.id, last?.stoppedBecause, terms.rate, terms.months, terms.targetMet];
}

const aCentLess = (amount: Money) => fromCents(amount - 1);

describe('the waterfall ends', () => {
  it('at its start where that payment is the target, and a cent below goes on', () => {
    const started = levelPayment(gross, rate, 300);
    expect(endOf({}, started)).toEqual(['start', 'target', 6500, 300, true]);
    expect(endOf({}, aCentLess(started))).toEqual(['reduce-rate', 'target', 6375, 300, true]);
  });

  it('at the cut of the rate that meets the target, and a cent below takes one more', () => {
    const cut = levelPayment(gross, fromThousandths(6250), 300);
    expect(endOf({}, cut)).toEqual(['reduce-rate', 'target', 6250, 300, true]);
    expect(endOf({}, aCentLess(cut))).toEqual(['reduce-rate', 'target', 6125, 300, true]);
  });

  it('at the term that meets the target, and a cent below takes a month more', () => {
    const extended = levelPayment(gross, fromThousandths(6000), 400);
    expect(endOf({}, extended)).toEqual(['extend-term', 'target', 6000, 400, true]);
    expect(endOf({}, aCentLess(extended))).toEqual(['extend-term', 'target', 6000, 401, true]);
  });

  it('at the longest term that meets the target; a cent below sets principal aside where the loan-to-value allows', () => {
    const longest = levelPayment(gross, fromThousandths(6000), 480);
    expect(endOf({}, longest)).toEqual(['extend-term', 'target', 6000, 480, true]);
    expect(endOf({}, aCentLess(longest))).toEqual(['forbear', 'low-ltv', 6000, 480, false]);
    expect(endOf({ value: fromCents(39_999_998) }, aCentLess(longest))).toEqual([
      'forbear',
      'value-floor',
      6000,
      480,
      false,
    ]);
    expect(endOf({ value: fromCents(20_000_000) }, aCentLess(longest))).toEqual(['forbear', 'target', 6000, 480, true]);
  });

  it('with the rate it has where that is the market’s, or the loan-to-value is below half', () => {
    const target = levelPayment(gross, fromThousandths(6000), 400);
    const stopOf = (changes: Partial<FlexLoan>) =>
      flexTerms({ ...LOAN, ...changes, principalAndInterest: installmentFor(target) }, rules).steps.find(
        ({ id }) => id === 'reduce-rate',
      )?.stoppedBecause;
    expect(stopOf({ marketRate: rate })).toBe('already-at-floor');
    expect(stopOf({ marketRate: fromThousandths(6499) })).toBe('floor');
    expect(stopOf({ value: fromCents(40_000_000) })).toBe('floor');
    expect(stopOf({ value: fromCents(40_000_002) })).toBe('low-ltv');
  });
});

describe('what is set aside', () => {
  /** A loan that no cut of the rate and no term brings to this payment. */
  const setAside = (balance: number, value: number, target: number) => {
    const loan = { ...LOAN, principalBalance: fromCents(balance), value: fromCents(value), marketRate: rate };
    const principalAndInterest = installmentFor(fromCents(target));
    const { steps, ...terms } = flexTerms({ ...loan, principalAndInterest }, rules);
    return [steps.at(-1)?.stoppedBecause, terms.setAside, terms.targetMet];
  };

  it('meets the target where that takes 30 % of the balance exactly, and stops at 30 % a cent below', () => {
    // 700.00 repay 119,564.75 over 480 months at 6.5 %: 70 % of 170,806.78, to the cent above. 699.99 repay 1.71 less.
    expect(setAside(17_080_678, 17_080_678, 70_000)).toEqual(['target', 5_124_203, true]);
    expect(setAside(17_080_678, 17_080_678, 69_999)).toEqual(['share-cap', 5_124_203, false]);
  });

  it('stops at 30 % of the balance where that leaves half of the value, and at the value a cent above', () => {
    expect(setAside(20_000_000, 28_000_000, 60_000)).toEqual(['share-cap', 6_000_000, false]);
    expect(setAside(20_000_000, 28_000_001, 60_000)).toEqual(['value-floor', 5_999_999, false]);
  });
});

it('the remaining term is known from the first cent above the month’s interest', () => {
  // 200,000.00 at 6.5 % costs 1,083.33 a month.
  const of = (payment: number) => remainingTerm(gross, rate, fromCents(payment), { hundredths: 5 }, 480);
  expect([of(108_333), of(108_334)]).toEqual([undefined, 480]);
});
