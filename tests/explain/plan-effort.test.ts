import { describe, expect, it } from 'vitest';
import { planEffort } from '../../lib/explain/plan-effort';
import { forbearancePaths } from '../../lib/simulate/paths';
import { simulate } from '../../lib/simulate/simulate';
import { dollars } from '../money/amounts';
import { caseWith } from '../support/household';

/** Two payments behind and out of work for a while; the plan after the pause takes 12 months. */
function effortWith(income: string | null, end = 'repayment-plan') {
  const loanCase = caseWith({
    'hardship.cause': 'unemployment',
    'hardship.duration': 'temporary-ongoing',
    'arrears.oldestUnpaidDueDate': '2026-10-01',
    'household.affordablePayment': '900.00',
    'household.grossMonthlyIncome': income,
  });
  const path = forbearancePaths(loanCase, simulate(loanCase)).find(({ id }) => id.endsWith(end));
  if (!path) throw new Error(`No path ends with ${end}`);
  return planEffort(path.next, loanCase);
}

describe('what a plan after a pause asks of a household', () => {
  it('is its payment beside the income: beyond it from the first cent on', () => {
    // 2,100.17 and 665.08 more.
    const asked = { unit: 'money', value: dollars('2765.25') };
    const within = effortWith('2765.25');
    expect(within).toMatchObject({ beyondIncome: false, sentence: { key: 'paths.effort.within' } });
    expect(within?.sentence.values?.payment).toEqual(asked);
    expect(effortWith('2765.24')).toMatchObject({
      beyondIncome: true,
      sentence: { key: 'paths.effort.beyond', values: { payment: asked, income: { value: dollars('2765.24') } } },
    });
  });

  it('is not told of anything else, or while the income is unknown', () => {
    expect(effortWith(null)).toBeUndefined();
    expect(effortWith('100.00', 'flex-modification')).toBeUndefined();
  });
});
