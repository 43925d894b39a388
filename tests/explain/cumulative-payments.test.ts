import { expect, it } from 'vitest';
import { mostPaid } from '../../lib/explain/cumulative-payments';
import { dollars } from '../money/amounts';

const paid = (...texts: readonly (string | undefined)[]) =>
  texts.map((text) => (text === undefined ? text : dollars(text)));

it('most is paid with the outcome that ends highest, wherever the others ended before', () => {
  const points = [
    { month: 0, paid: paid('0.00', '0.00') },
    { month: 12, paid: paid('1200.00', '900.00') },
    { month: 24, paid: paid(undefined, '1800.50') },
  ];
  expect(mostPaid(points)).toEqual({ outcome: 1, more: dollars('600.50') });
});

it('says nothing where all come to the same, or where one stands alone', () => {
  expect(mostPaid([{ month: 1, paid: paid('5.00', '5.00') }])).toBeUndefined();
  expect(mostPaid([{ month: 1, paid: paid('5.00') }])).toBeUndefined();
});
