import { expect, test } from 'vitest';
import { known } from '../../lib/case/fact';
import { availableIn } from '../../lib/programs/claim';
import { dollars } from '../money/amounts';

test('claims beyond their limit leave nothing to claim, not less than nothing', () => {
  const left = (amount: string) => availableIn(known({ limit: dollars('30000.00'), left: dollars(amount) }));
  expect(left('0.01')).toEqual(known(dollars('0.01')));
  expect(left('0.00')).toEqual(known(dollars('0.00')));
  expect(left('-0.01')).toEqual(known(dollars('0.00')));
});
