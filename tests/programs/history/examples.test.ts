import { expect, it } from 'vitest';
import { caseWith } from '../../support/household';
import { historicalOptionsJson } from '../../support/json';
import { FOUR_PROGRAMS } from './households';

it('unpaid interest is multiplied before it is divided: a tie of half a cent goes up', () => {
  const household = {
    ...FOUR_PROGRAMS,
    'loan.principalBalance': '403268.00',
    'loan.ratePercent': '6.500',
    'arrears.oldestUnpaidDueDate': '2009-08-01',
    'arrears.escrowAdvances': '5936.70',
    'arrears.servicingAdvances': '382.90',
  };
  const options = historicalOptionsJson(caseWith(household));
  // 3 × 403,268.00 × 6.5 ÷ 1200 = 6,553.105.
  expect(options.find(({ id }) => id === 'history.hamp-tier-1')?.terms?.principalBalance).toBe('416140.71');
});

it('HI-S5: after five years the payments rise a point of rate a year', () => {
  const modifiedBy = (name: string) =>
    historicalOptionsJson(caseWith(FOUR_PROGRAMS))
      .find(({ id }) => id === `history.${name}`)
      ?.payments?.filter(({ phase }) => phase !== 'trial')
      .map(({ fromMonth, payment }) => [fromMonth, payment]);
  // Each with 350.00 of escrow.
  expect(modifiedBy('streamlined-modification')).toEqual([
    [4, '1364.07'],
    [64, '1515.31'],
    [76, '1653.12'],
  ]);
  expect(modifiedBy('hamp-tier-1')).toEqual([
    [4, '1116.00'],
    [64, '1239.91'],
    [76, '1370.71'],
    [88, '1507.34'],
  ]);
});
