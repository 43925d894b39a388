import { expect, it } from 'vitest';
import { date } from '../../lib/calendar/date';
import { afterSale, saleAhead } from '../../lib/explain/sale';
import { caseWith } from '../support/household';

const withSale = (saleOn: string | null) => caseWith({ 'foreclosure.saleOn': saleOn });

it('a sale lies ahead from today on', () => {
  expect(['2026-11-22', '2026-11-23', '2027-01-15', 'none', null].map((day) => saleAhead(withSale(day)))).toEqual([
    undefined,
    '2026-11-23',
    '2027-01-15',
    undefined,
    undefined,
  ]);
});

it('a day is too late from the sale on', () => {
  expect(afterSale(date('2027-01-14'), withSale('2027-01-15'))).toBeUndefined();
  expect(afterSale(date('2027-01-15'), withSale('2027-01-15'))?.key).toBe('explain.afterSale');
  expect(afterSale(date('2030-01-01'), withSale('none'))).toBeUndefined();
});
