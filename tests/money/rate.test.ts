import { describe, expect, test } from 'vitest';
import { addRates, fromThousandths, monthInterest, monthlyRate, roundToNearest } from '../../lib/money/rate';
import { BeyondExactAmounts } from '../../lib/money/rounding';
import { formatMoney, formatRate, parseRate } from '../../lib/money/text';
import { dollars, percent } from './amounts';

describe('reading and writing a rate', () => {
  test.each([
    ['6.875', 6875],
    ['6.5', 6500],
    ['6', 6000],
    ['0', 0],
    ['-0.125', -125],
  ])('accepts %s', (text, thousandths) => {
    expect(parseRate(text)).toBe(thousandths);
  });

  test.each(['', '6.8755', '.5', '6.', '1e1', '6 %'])('refuses "%s"', (text) => {
    expect(parseRate(text)).toBeUndefined();
  });

  test('always writes three places', () => {
    expect([6875, 6500, 5, 0, -125].map((thousandths) => formatRate(fromThousandths(thousandths)))).toEqual([
      '6.875',
      '6.500',
      '0.005',
      '0.000',
      '-0.125',
    ]);
  });
});

describe("a month's interest", () => {
  test.each([
    ['2.40', '2.5', '0.01', 'an exact half cent, lost when the rate is divided first'],
    ['2.39', '2.5', '0.00', 'a hair below the half cent'],
    ['176827.50', '4', '589.43', "the contract's own tie"],
    ['162000.00', '3.875', '523.13', "the tie of the CFPB's sample disclosure"],
    ['100001.25', '4.8', '400.01', 'a tie to an even cent, where half-even would stay at 400.00'],
    ['236765.47', '0', '0.00', 'no interest at rate 0'],
    ['999999999.99', '30', '25000000.00', 'the largest amount at the highest rate'],
  ])('of %s at %s %% is %s: %s', (balance, rate, interest) => {
    expect(formatMoney(monthInterest(dollars(balance), percent(rate)))).toBe(interest);
  });

  test('on a grown balance beyond exact whole numbers throws instead of being wrong', () => {
    expect(() => monthInterest(dollars('999999999.99'), fromThousandths(100_000))).toThrow(BeyondExactAmounts);
  });
});

describe('rates', () => {
  test('as a fraction a month are exact: 6 % a year is 0.005', () => {
    expect(monthlyRate(percent('6')).toFixed()).toBe('0.005');
  });

  test('add up', () => {
    expect(addRates(percent('6.125'), percent('0.5'))).toBe(percent('6.625'));
  });

  test.each([
    ['6.812', '6.750'],
    ['6.8', '6.750'],
    ['6.813', '6.875'],
    ['6.875', '6.875'],
  ])('%s goes to the nearest eighth, %s', (rate, rounded) => {
    expect(formatRate(roundToNearest(percent(rate), percent('0.125')))).toBe(rounded);
  });

  test('half-way between two steps goes up', () => {
    expect(roundToNearest(percent('6.05'), percent('0.1'))).toBe(percent('6.1'));
  });
});
