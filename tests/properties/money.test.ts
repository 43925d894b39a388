import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Exact } from '../../lib/money/exact';
import { add, allocateCeiling, fromCents, type Money, percentOfFloored, times, ZERO } from '../../lib/money/money';
import { fromThousandths, MONTH_DIVISOR, monthInterest } from '../../lib/money/rate';
import { percentOf } from '../../lib/money/ratio';
import { divideCeiling, divideFloor, divideHalfUp } from '../../lib/money/rounding';
import { formatMoney, formatRate, parseMoney, parseRate } from '../../lib/money/text';
import { runs } from '../support/runs';
import { amounts } from './arbitraries';

const anyAmounts: fc.Arbitrary<Money> = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }).map(fromCents);
const safeIntegers = fc.maxSafeInteger();
const divisors = fc.oneof(fc.integer({ min: 1, max: 2_000_000 }), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }));

describe('money and rates', () => {
  test('come back from their written form unchanged', () => {
    const anyRates = fc.integer({ min: -999_999, max: 999_999 }).map(fromThousandths);
    fc.assert(
      fc.property(anyAmounts, anyRates, (amount, rate) => {
        expect(parseMoney(formatMoney(amount))).toBe(amount);
        expect(parseRate(formatRate(rate))).toBe(rate);
      }),
    );
  });

  test('allocated parts add up to the whole, unless the cents run out before the last one', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 480 }), (amount, parts) => {
        const { each, last } = allocateCeiling(amount, parts);
        const sum = add(times(each, parts - 1), last);
        expect(last === ZERO ? sum >= amount : sum === amount).toBe(true);
      }),
    );
  });

  test('the last allocated part is no larger than the others, and never negative', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 480 }), (amount, parts) => {
        const { each, last } = allocateCeiling(amount, parts);
        expect(last).toBeLessThanOrEqual(each);
        expect(last).toBeGreaterThanOrEqual(ZERO);
      }),
    );
  });

  test('a floored percentage never exceeds the exact one and misses it by less than a cent', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 100 }), (amount, percent) => {
        const missing = amount * percent - 100 * percentOfFloored(amount, percent);
        expect(missing).toBeGreaterThanOrEqual(0);
        expect(missing).toBeLessThan(100);
      }),
    );
  });
});

describe('division of whole numbers', () => {
  test('rounds as big integers do, up to the largest safe number', () => {
    fc.assert(
      fc.property(safeIntegers, divisors, (dividend, divisor) => {
        expect(divideFloor(dividend, divisor)).toBe(bigFloor(dividend, divisor));
        expect(divideCeiling(dividend, divisor)).toBe(0 - bigFloor(0 - dividend, divisor));
        expect(divideHalfUp(dividend, divisor)).toBe(bigHalfUp(dividend, divisor));
      }),
      runs(5000),
    );
  });

  test('is right beside whole and half quotients, where a double could blur', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 90_000_000 }),
        fc.integer({ min: 1, max: 50_000_000 }),
        fc.integer({ min: -1, max: 1 }),
        (quotient, half, offset) => {
          for (const dividend of [quotient * 2 * half + offset, quotient * 2 * half + half + offset]) {
            expect(divideFloor(dividend, 2 * half)).toBe(bigFloor(dividend, 2 * half));
            expect(divideHalfUp(dividend, 2 * half)).toBe(bigHalfUp(dividend, 2 * half));
          }
        },
      ),
      runs(5000),
    );
  });

  test('gives a share in percent as decimals do, half-up, of a part above or below zero', () => {
    const halves = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: -999_999, max: 999_999 }));
    const shares = fc.oneof(
      fc.tuple(
        anyAmounts,
        amounts.filter((whole) => whole > 0),
      ),
      // A half at the last place that is shown.
      halves.map(([whole, part]) => [part, 2000 * whole] as const),
    );
    fc.assert(
      fc.property(shares, fc.integer({ min: 0, max: 4 }), ([part, whole], places) => {
        const decimals = new Exact(part).times(100).div(whole).toDecimalPlaces(places).times(10_000);
        expect(percentOf(part, whole, places)).toBe(BigInt(decimals.toFixed(0)));
      }),
      runs(2000),
    );
  });

  test("gives a month's interest to the cent beside half cents too, of a balance above or below zero", () => {
    const dividing = fc.constantFrom(1, 8, 625, 1000, 2500, 3000, 3750, 4000, 5000, 6000, 6250, 8000, 10_000, 30_000);
    fc.assert(
      fc.property(dividing, fc.maxSafeNat(), fc.integer({ min: -1, max: 1 }), (rate, any, offset) => {
        const perCent = MONTH_DIVISOR / rate;
        const halves = any % Math.floor(99_999_999_999 / perCent);
        for (const balance of [halves * perCent + offset, (halves + 0.5) * perCent + offset]) {
          for (const signed of [balance, 0 - balance]) {
            const interest = monthInterest(fromCents(signed), fromThousandths(rate));
            expect(interest).toBe(bigHalfUp(signed * rate, MONTH_DIVISOR));
          }
        }
      }),
      runs(5000),
    );
  });
});

function bigFloor(dividend: number, divisor: number): number {
  const [big, by] = [BigInt(dividend), BigInt(divisor)];
  return Number(big / by - (big % by < 0n ? 1n : 0n)) + 0;
}

function bigHalfUp(dividend: number, divisor: number): number {
  const magnitude = (2n * BigInt(Math.abs(dividend)) + BigInt(divisor)) / (2n * BigInt(divisor));
  return Number(dividend < 0 ? -magnitude : magnitude) + 0;
}
