import { expect, test } from 'vitest';
import { type Quantity, sameQuantity } from '../../lib/rules/quantity';

const causes = (...value: readonly string[]): Quantity => ({ unit: 'choice', path: 'hardship.cause', value });

test('choices are the same where each one is, in the same order', () => {
  expect(sameQuantity(causes('disaster', 'other'), causes('disaster', 'other'))).toBe(true);
  expect(sameQuantity(causes('disaster', 'other'), causes('disaster', 'unemployment'))).toBe(false);
  expect(sameQuantity(causes('disaster', 'other'), causes('disaster'))).toBe(false);
  expect(sameQuantity(causes(), causes())).toBe(true);
});

test('figures are the same with the same unit and the same value', () => {
  expect(sameQuantity({ unit: 'months', value: 6 }, { unit: 'months', value: 6 })).toBe(true);
  expect(sameQuantity({ unit: 'months', value: 6 }, { unit: 'days', value: 6 })).toBe(false);
  const part = (hundredths: number): Quantity => ({ unit: 'part-of-month', value: { hundredths } });
  expect(sameQuantity(part(5), part(5))).toBe(true);
  expect(sameQuantity(part(5), part(6))).toBe(false);
  expect(sameQuantity({ unit: 'none' }, { unit: 'months', value: 0 })).toBe(false);
});
