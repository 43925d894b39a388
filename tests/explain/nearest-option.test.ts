import { expect, it } from 'vitest';
import { comesAfterSale, nearestOption } from '../../lib/explain/nearest-option';
import { simulate } from '../../lib/simulate/simulate';
import { caseWith } from '../support/household';

/** Nothing that keeps the home fits: a trial failed within the last year. */
const failed = { 'history.lastFailedTrialOn': '2026-03-01' };

function nearest(changes: Readonly<Record<string, unknown>>) {
  const loanCase = caseWith(changes);
  return nearestOption(loanCase, simulate(loanCase).options);
}

it('time alone comes first', () => {
  expect(nearest(failed)).toMatchObject({
    option: { id: 'fannie-mae.flex-modification' },
    change: { path: 'asOf', to: { unit: 'date', value: '2027-03-01' }, opens: true },
  });
});

it('a day on which the home is sold is too late', () => {
  const sold = { ...failed, 'foreclosure.saleOn': '2027-03-01' };
  expect(nearest(sold)?.change.path).not.toBe('asOf');
  const wait = nearest(failed)?.change;
  expect(wait && [comesAfterSale(wait, caseWith(sold)), comesAfterSale(wait, caseWith(failed))]).toEqual([true, false]);
  expect(nearest({ ...failed, 'foreclosure.saleOn': '2027-03-02' })?.change.path).toBe('asOf');
});
