import { expect, it } from 'vitest';
import { optionIn, simulationWith } from '../../support/household';
import { HIGH_RATE } from './households';

it('VA example 2: a modification keeps the shortage in the balance; late charges, suspense and the old deferral stay out', () => {
  const simulation = simulationWith({
    ...HIGH_RATE,
    'arrears.escrowShortage': '100.00',
    'arrears.servicingAdvances': '20.00',
    'arrears.lateCharges': '500.00',
    'arrears.suspense': '700.00',
    'loan.deferredBalance': '900.00',
  });
  const { terms, totals } = optionIn(simulation, 'va.30-year-modification');
  expect(terms).toMatchObject({ principalBalance: '365525.51', deferredBalance: '0.00' });
  expect(totals).toMatchObject({ dueAtEnd: '900.00' });
});
