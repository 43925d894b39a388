import { describe, expect, it } from 'vitest';
import { scenarios } from '../../support/criteria';
import { checkIn, optionIn, simulationWith } from '../../support/household';
import { affordable, commonPractice, DEFERRAL, due, ownFacts, PLAN, resume } from './criteria';
import { PRIVATE } from './households';

describe('Criteria of private loans', () => {
  // Only the household's own facts deny.
  scenarios(ownFacts);

  // What servicers commonly ask: a no and an open answer both leave it to the servicer.
  scenarios(commonPractice);

  it.each([
    ['PL-4.3 fewest', 'months-to-defer', '2026-10-23', '2026-10-24'],
    ['PL-4.3 most', 'months-to-defer-max', '2026-05-24', '2026-05-23'],
  ])('%s a, b: %s', (_, check, a, b) => {
    const on = (day: string) => {
      const deferral = optionIn(simulationWith({ ...PRIVATE, ...due(day) }), DEFERRAL);
      return [checkIn(deferral, check).truth, deferral.status];
    };
    expect([on(a), on(b)]).toEqual([
      ['true', 'servicer-decides'],
      ['false', 'servicer-decides'],
    ]);
  });

  it('PL-4.3: eight installments past due are more than servicers commonly move, and no refusal', () => {
    const deferral = optionIn(simulationWith({ ...PRIVATE, ...due('2026-04-01') }), DEFERRAL);
    expect(checkIn(deferral, 'months-to-defer-max')).toMatchObject({
      truth: 'false',
      effect: 'refers',
      decides: false,
      actual: '8',
      limit: '6',
    });
    expect(deferral).toMatchObject({ status: 'servicer-decides', missing: [], terms: { deferredMonths: 8 } });
  });

  it('says what the figures wait for where the answer no longer does', () => {
    const deferral = optionIn(simulationWith({ ...PRIVATE, 'arrears.suspense': null }), DEFERRAL);
    expect(deferral).toMatchObject({
      status: 'servicer-decides',
      missing: [],
      termsMissing: ['arrears.suspense'],
    });
    expect(deferral.terms).toBeUndefined();
    expect(optionIn(simulationWith(PRIVATE), DEFERRAL).termsMissing).toBeUndefined();
  });

  it('PL-2.6: one installment of 2,100.17 past due and 2,100.17 in suspense leave no plan', () => {
    const loan = { 'loan.backer': 'other', 'arrears.suspense': '2100.17', ...resume(true), ...affordable('4000.00') };
    const free = { 'arrears.servicingAdvances': '0.00', ...due('2026-11-01') };
    const plan = optionIn(simulationWith({ ...loan, ...free }), PLAN);
    expect(plan.status).toBe('servicer-decides');
    expect(plan.terms).toBeUndefined();
  });

  it('first lien is no check here; what a sale leaves is not known beside a first loan', () => {
    const statuses = (firstLien: boolean) =>
      simulationWith({ ...PRIVATE, 'loan.firstLien': firstLien })
        .options.filter(({ kind }) => kind !== 'disposition')
        .map(({ status }) => status);
    expect(statuses(false)).toEqual(statuses(true));
  });
});
