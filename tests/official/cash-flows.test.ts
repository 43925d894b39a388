import { describe, expect, test } from 'vitest';
import { Exact } from '../../lib/money/exact';
import { annualPercentageRate, type CashFlow, internalRate, netPresentValue } from './cash-flows';

describe('net present value', () => {
  test("discounts each flow by its periods and leaves today's as it is", () => {
    expect(netPresentValue(flows(-100, 0, 121), new Exact('0.1')).toFixed(10)).toBe('0.0000000000');
    expect(netPresentValue(flows(-100, 50, 60), new Exact(0)).toNumber()).toBe(10);
  });

  test('gives simple interest to a part of a period', () => {
    const half: CashFlow = { amount: new Exact(105), period: 0, fraction: new Exact('0.5') };
    expect(netPresentValue([half], new Exact('0.1')).toNumber()).toBe(100);
  });

  test('does not depend on the order of the flows', () => {
    const inOrder = flows(-100, 30, 40, 50);
    const rate = new Exact('0.07');
    expect(netPresentValue([...inOrder].reverse(), rate).toFixed(25)).toBe(netPresentValue(inOrder, rate).toFixed(25));
  });
});

describe('internal rate', () => {
  test('is found to twenty decimals, whoever pays first', () => {
    expect(misses(internalRate(flows(-100, 0, 121)), '0.1')).toBe(false);
    expect(misses(internalRate(flows(100, 0, -121)), '0.1')).toBe(false);
  });

  test('may be zero, negative or several hundred percent', () => {
    expect(misses(internalRate(flows(-100, 50, 50)), '0')).toBe(false);
    expect(misses(internalRate(flows(-100, 90)), '-0.1')).toBe(false);
    expect(misses(internalRate(flows(-100, 900)), '8')).toBe(false);
  });

  test('is the one nearest to where the search starts when there are several', () => {
    // −100 · x² + 230 · x − 132 = 0 at x = 1.1 and x = 1.2
    const twice = flows(-100, 230, -132);
    expect(misses(internalRate(twice), '0.1')).toBe(false);
    expect(misses(internalRate(twice, new Exact('0.21')), '0.2')).toBe(false);
  });

  test('does not exist where every flow goes the same way', () => {
    expect(internalRate(flows(100, 100))).toBeUndefined();
  });
});

describe('annual percentage rate', () => {
  test('of one advance repaid in one year by one payment is its charge', () => {
    expect(annualPercentageRate(flows(1000, -1080), new Exact(1))?.toFixed(15)).toBe('8.000000000000000');
  });
});

/** Whether a rate is off by more than the search's own precision. */
function misses(rate: Exact | undefined, expected: string): boolean {
  return rate === undefined || rate.minus(expected).abs().gt('1e-20');
}

/** One flow each period, the first today. */
function flows(...amounts: readonly number[]): readonly CashFlow[] {
  return amounts.map((amount, period) => ({ amount: new Exact(amount), period }));
}
