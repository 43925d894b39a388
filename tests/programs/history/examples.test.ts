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
