import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodicPayment, periodsToRepay, presentValue, remainingBalance } from '../../lib/loan/annuity';
import {
  balanceForPayment,
  cutsForPayment,
  firstThatFits,
  levelPayment,
  rateForPayment,
  termForPayment,
} from '../../lib/loan/level-payment';
import { formatMonthFraction } from '../../lib/loan/month-fraction';
import { Exact, roundToCents, toExact } from '../../lib/money/exact';
import { add, centsOf, fromCents, subtract } from '../../lib/money/money';
import { fromThousandths, monthlyRate } from '../../lib/money/rate';
import { formatMoney } from '../../lib/money/text';
import { dollars, percent } from '../money/amounts';

describe('the level payment', () => {
  test.each([
    ['250000.00', '6.5', 360, '1580.17', "the contract's loan"],
    ['215921.99', '6.5', 480, '1264.13', 'its modification'],
    ['100.00', '0', 3, '33.33', 'balance ÷ months at rate 0 (contract, arithmetic 3)'],
    ['0.05', '0', 10, '0.01', 'half a cent rounds up'],
    ['100000.00', '12', 1, '101000.00', 'everything in one installment'],
  ])('of %s at %s %% over %d months is %s: %s', (balance, rate, months, expected) => {
    expect(formatMoney(levelPayment(dollars(balance), percent(rate), months))).toBe(expected);
  });

  test('of a loan without installments is an error, not infinity', () => {
    expect(() => levelPayment(dollars('100.00'), percent('6'), 0)).toThrow(RangeError);
  });
});

describe('the balance for a target payment', () => {
  test('is floored to the cent, so its payment is never above the target (contract, arithmetic 4)', () => {
    const balance = balanceForPayment(dollars('1264.13'), percent('6.5'), 480);
    expect(levelPayment(balance, percent('6.5'), 480)).toBe(dollars('1264.13'));
    expect(balanceForPayment(dollars('100.00'), percent('0'), 12)).toBe(dollars('1200.00'));
  });
});

/** A loan of a few cents or of many millions, a rate of a thousandth or of thirty percent, one installment or forty years of them. */
const LOAN = fc.record({
  balance: fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 99_999_999_999 })).map(fromCents),
  rate: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 30_000 })).map(fromThousandths),
  months: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 480 })),
});

describe('by doubles, and by decimals where a double is too close to the edge of a cent', () => {
  test('is the exact payment and the exact balance', () => {
    fc.assert(
      fc.property(LOAN, ({ balance, rate, months }) => {
        const exactPayment = periodicPayment(toExact(balance), monthlyRate(rate), months);
        expect(levelPayment(balance, rate, months)).toBe(roundToCents(exactPayment, 'half-up'));
        const paid = fromCents(Math.ceil(balance / months));
        const exactBalance = presentValue(toExact(paid), monthlyRate(rate), months);
        expect(balanceForPayment(paid, rate, months)).toBe(roundToCents(exactBalance, 'down'));
      }),
      { numRuns: 1000 },
    );
  });

  test('on the edge itself the decimals decide: half a cent up, a whole cent whole', () => {
    // One month at 6 %: 1.00 grows to 1.005, 1,000.00 to 1,005.00.
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (count) => {
        const odd = 100 * (2 * count + 1);
        expect(levelPayment(fromCents(odd), percent('6'), 1)).toBe((odd * 1005 + 500) / 1000);
        const thousands = 1000 * (count + 1);
        expect(balanceForPayment(fromCents((thousands * 1005) / 1000), percent('6'), 1)).toBe(thousands);
      }),
    );
  });

  test.each([0.5, 1.5, 1263.5, 99_999_999.5])('a double at %d cents is not rounded to the nearest', (edge) => {
    for (const double of [edge, edge * (1 - 1e-13), edge * (1 + 1e-13)])
      expect(centsOf(double, 'half-up')).toBeUndefined();
    expect(centsOf(edge * (1 - 1e-11), 'half-up')).toBe(edge - 0.5);
    expect(centsOf(edge * (1 + 1e-11), 'half-up')).toBe(edge + 0.5);
  });

  test.each([1, 1264, 99_999_999])('a double at %d cents is not floored', (edge) => {
    for (const double of [edge, edge * (1 - 1e-13), edge * (1 + 1e-13)])
      expect(centsOf(double, 'down')).toBeUndefined();
    expect(centsOf(edge * (1 - 1e-11), 'down')).toBe(edge - 1);
    expect(centsOf(edge * (1 + 1e-11), 'down')).toBe(edge);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d is no amount', (double) => {
    expect(centsOf(double, 'half-up')).toBeUndefined();
  });
});

describe('the term for a target payment', () => {
  const [balance, rate] = [dollars('3000.00'), percent('6')];

  test('is the shortest whose payment is at the target, and one cent less needs a longer one', () => {
    const target = levelPayment(balance, rate, 139);
    expect(termForPayment(balance, rate, target, 1, 480)).toBe(139);
    expect(termForPayment(balance, rate, subtract(target, dollars('0.01')), 1, 480)).toBe(140);
  });

  test('starts at the shortest term allowed and is undefined where the longest is not enough', () => {
    expect(termForPayment(balance, rate, dollars('30.00'), 200, 480)).toBe(200);
    expect(termForPayment(balance, rate, dollars('30.00'), 1, 138)).toBeUndefined();
    expect(termForPayment(balance, rate, dollars('30.00'), 481, 480)).toBeUndefined();
  });

  test('unrounded never comes when the payment only covers the interest', () => {
    expect(periodsToRepay(toExact(balance), monthlyRate(rate), toExact(dollars('15.00')))).toBeUndefined();
    expect(periodsToRepay(toExact(balance), monthlyRate(rate), toExact(dollars('14.99')))).toBeUndefined();
    expect(periodsToRepay(toExact(balance), monthlyRate(rate), toExact(dollars('15.01')))?.gt(1000)).toBe(true);
    expect(periodsToRepay(toExact(balance), monthlyRate(percent('0')), toExact(dollars('30.00')))?.toNumber()).toBe(
      100,
    );
    expect(periodsToRepay(toExact(balance), monthlyRate(percent('0')), toExact(dollars('0.00')))).toBeUndefined();
  });
});

describe('rate cuts for a target payment', () => {
  const rateAfter = (cuts: number) => fromThousandths(Math.max(7000 - 125 * cuts, 4000));
  const loan = { balance: dollars('200000.00'), months: 360 };

  test('are the fewest that reach it', () => {
    const target = levelPayment(loan.balance, percent('6.5'), 360);
    expect(cutsForPayment({ ...loan, target }, rateAfter, 24)).toBe(4);
    expect(cutsForPayment({ ...loan, target: subtract(target, dollars('0.01')) }, rateAfter, 24)).toBe(5);
  });

  test('are none where the payment already fits, and undefined where even the floor does not', () => {
    expect(cutsForPayment({ ...loan, target: dollars('2000.00') }, rateAfter, 24)).toBe(0);
    expect(cutsForPayment({ ...loan, target: dollars('954.82') }, rateAfter, 24)).toBeUndefined();
    expect(cutsForPayment({ ...loan, target: dollars('954.83') }, rateAfter, 24)).toBe(24);
  });
});

describe('a balloon', () => {
  const [balance, rate, balloon] = [new Exact(200_000), new Exact('0.005'), new Exact(50_000)];

  test('is what its payment leaves owed, in the time it takes, at the worth of the loan', () => {
    const paid = periodicPayment(balance, rate, 60, balloon);
    expect(remainingBalance(balance, rate, paid, 60).toFixed(20)).toBe(balloon.toFixed(20));
    expect(presentValue(paid, rate, 60, balloon).toFixed(20)).toBe(balance.toFixed(20));
    expect(periodsToRepay(balance, rate, paid, balloon)?.toFixed(20)).toBe(new Exact(60).toFixed(20));
  });

  test('at rate 0 leaves even parts', () => {
    const paid = periodicPayment(balance, new Exact(0), 60, balloon);
    expect(paid.toNumber()).toBe(2500);
    expect(remainingBalance(balance, new Exact(0), paid, 60).eq(balloon)).toBe(true);
    expect(presentValue(paid, new Exact(0), 60, balloon).eq(balance)).toBe(true);
    expect(periodsToRepay(balance, new Exact(0), paid, balloon)?.toNumber()).toBe(60);
  });
});

test('the rate of a payment is 0 where that repays the balance without interest, and none a cent below', () => {
  expect(rateForPayment(dollars('12000.00'), dollars('100.00'), 120)).toBe(fromThousandths(0));
  expect(rateForPayment(dollars('12000.00'), dollars('99.99'), 120)).toBeUndefined();
});

test('the rate of a payment is 30 % at most, and none a cent beyond', () => {
  const highest = levelPayment(dollars('1000000.00'), percent('30'), 120);
  expect(rateForPayment(dollars('1000000.00'), highest, 120)).toBe(percent('30'));
  expect(rateForPayment(dollars('1000000.00'), add(highest, dollars('0.01')), 120)).toBeUndefined();
});

test.each([
  [5, '0.05'],
  [50, '0.50'],
  [150, '1.50'],
])('%d hundredths of a month are written %s', (hundredths, written) => {
  expect(formatMonthFraction({ hundredths })).toBe(written);
});

test('a range of one number has that one', () => {
  expect(firstThatFits(480, 480, () => true)).toBe(480);
  expect(firstThatFits(480, 479, () => true)).toBeUndefined();
});
