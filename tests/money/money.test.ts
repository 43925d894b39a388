import { describe, expect, test } from 'vitest';
import { Exact, roundToCents, toExact } from '../../lib/money/exact';
import {
  add,
  allocateCeiling,
  divideMoneyHalfUp,
  fromCents,
  LARGEST_AMOUNT,
  largest,
  percentOfFloored,
  smallest,
  subtract,
  times,
  wholeTimes,
  ZERO,
} from '../../lib/money/money';
import { compareToPercent, percent, percentChange, percentOf } from '../../lib/money/ratio';
import { BeyondExactAmounts } from '../../lib/money/rounding';
import { formatMoney, formatPercent, parseMoney } from '../../lib/money/text';
import { dollars } from './amounts';

describe('reading an amount', () => {
  test.each([
    ['1580.17', 158_017],
    ['1580.1', 158_010],
    ['1580', 158_000],
    ['0.05', 5],
    ['-12.30', -1230],
    ['-0.00', 0],
    ['999999999.99', LARGEST_AMOUNT],
  ])('accepts %s', (text, cents) => {
    expect(parseMoney(text)).toBe(cents);
  });

  test.each(['', '.50', '1.', '1.005', '1,000.00', '1e3', ' 1', '+1', 'NaN', '1000000000.00', '٣'])(
    'refuses "%s"',
    (text) => {
      expect(parseMoney(text)).toBeUndefined();
    },
  );
});

describe('writing an amount', () => {
  test.each([
    [0, '0.00'],
    [5, '0.05'],
    [-5, '-0.05'],
    [158_017, '1580.17'],
    [-100, '-1.00'],
  ])('%d cents always has two places', (cents, text) => {
    expect(formatMoney(fromCents(cents))).toBe(text);
  });
});

describe('calculating in cents', () => {
  test('refuses half a cent and amounts beyond exact whole numbers instead of losing them', () => {
    for (const beyond of [2 ** 53, -(2 ** 53), Number.POSITIVE_INFINITY])
      expect(() => fromCents(beyond)).toThrow(BeyondExactAmounts);
    expect(fromCents(2 ** 53 - 1)).toBe(2 ** 53 - 1);
    expect(() => times(LARGEST_AMOUNT, 100_000)).toThrow(BeyondExactAmounts);
  });

  test('tells a slip in the code, half a cent or no number, from an amount that is too large', () => {
    for (const slip of [() => fromCents(0.5), () => fromCents(Number.NaN), () => times(dollars('1.00'), 1.5)]) {
      expect(slip).toThrow(RangeError);
      expect(slip).not.toThrow(BeyondExactAmounts);
    }
  });

  test('never yields a negative zero, which compares and prints unlike zero', () => {
    expect(fromCents(-0)).toBe(0);
    expect(times(dollars('-1.00'), 0)).toBe(0);
    expect(percentOfFloored(dollars('-1.00'), 0)).toBe(0);
  });

  test('adds, subtracts and compares any number of amounts', () => {
    expect(add()).toBe(ZERO);
    expect(add(dollars('0.10'), dollars('0.20'), dollars('0.30'))).toBe(dollars('0.60'));
    expect(subtract(dollars('0.10'), dollars('0.30'))).toBe(dollars('-0.20'));
    expect(smallest(dollars('3.00'), dollars('1.00'), dollars('2.00'))).toBe(dollars('1.00'));
    expect(largest(dollars('3.00'), dollars('-1.00'), dollars('4.00'))).toBe(dollars('4.00'));
  });

  test('floors a percentage cap to the cent (contract, arithmetic 4)', () => {
    expect(percentOfFloored(dollars('0.03'), 50)).toBe(dollars('0.01'));
    expect(percentOfFloored(dollars('251405.31'), 30)).toBe(dollars('75421.59'));
  });

  test('rounds equal monthly parts half-up (rule 10)', () => {
    expect(divideMoneyHalfUp(dollars('1860.00'), 60)).toBe(dollars('31.00'));
    expect(divideMoneyHalfUp(dollars('0.30'), 60)).toBe(dollars('0.01'));
    expect(divideMoneyHalfUp(dollars('0.29'), 60)).toBe(ZERO);
  });

  test('counts how many whole payments fit into money held', () => {
    expect(wholeTimes(dollars('4200.34'), dollars('2100.17'))).toBe(2);
    expect(wholeTimes(dollars('4200.33'), dollars('2100.17'))).toBe(1);
  });

  test('allocates ceilings and gives the last part what is left (contract, arithmetic 6)', () => {
    expect(allocateCeiling(dollars('100.00'), 3)).toEqual({ each: dollars('33.34'), last: dollars('33.32') });
    expect(allocateCeiling(dollars('99.00'), 3)).toEqual({ each: dollars('33.00'), last: dollars('33.00') });
    expect(allocateCeiling(dollars('99.99'), 1)).toEqual({ each: dollars('99.99'), last: dollars('99.99') });
  });

  test.each([
    ['half-up', '2.345', '2.35'],
    ['half-up', '2.3449999999999999999999999', '2.34'],
    ['half-up', '-0.001', '0.00'],
    ['down', '2.349', '2.34'],
    ['down', '-2.341', '-2.35'],
    ['up', '2.341', '2.35'],
    ['up', '2.340', '2.34'],
  ] as const)('rounds an exact amount %s: %s becomes %s', (rounding, exact, rounded) => {
    expect(formatMoney(roundToCents(new Exact(exact), rounding))).toBe(rounded);
  });

  test('turns cents into exact dollars', () => {
    expect(toExact(dollars('1580.17')).toFixed(2)).toBe('1580.17');
  });
});

describe('ratios in percent', () => {
  test('compare exactly, not as displayed: 80.0004 % reads 80.000 but is above 80 (contract, arithmetic 5)', () => {
    expect(formatPercent(percentOf(800_004, 1_000_000, 3), 3)).toBe('80.000');
    expect(compareToPercent(800_004, 1_000_000, 80)).toBeGreaterThan(0);
    expect(compareToPercent(800_000, 1_000_000, 80)).toBe(0);
    expect(compareToPercent(799_999, 1_000_000, 80)).toBeLessThan(0);
  });

  test("of the contract's example are shown with its places", () => {
    expect(formatPercent(percentOf(dollars('236765.47'), dollars('290000.00'), 3), 3)).toBe('81.643');
    expect(formatPercent(percentOf(dollars('2100.17'), dollars('5200.00'), 3), 3)).toBe('40.388');
    expect(formatPercent(percentChange(dollars('1580.17'), dollars('1264.13'), 4), 4)).toBe('-20.0004');
  });

  test('written in the source code keep up to four decimals, and are written with as many as they need', () => {
    expect([percent(20), percent('0.005'), percent('81.643')].map((value) => formatPercent(value))).toEqual([
      '20',
      '0.005',
      '81.643',
    ]);
    for (const slip of ['', '1.', '-1', '0.00005', '1e3']) expect(() => percent(slip)).toThrow(RangeError);
  });

  test('of a few cents are exact beyond what a number holds', () => {
    expect(formatPercent(percentOf(99_999_999_997, 1, 3), 3)).toBe('9999999999700.000');
  });

  test('of no change is written without a minus', () => {
    expect(formatPercent(percentChange(100_000_000, 99_999_999, 4), 4)).toBe('0.0000');
    expect(formatPercent(percentChange(100, 100, 4), 4)).toBe('0.0000');
  });
});
