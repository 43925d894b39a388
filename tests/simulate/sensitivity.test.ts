import { describe, expect, it } from 'vitest';
import type { FactPath } from '../../lib/case/schema';
import { caseWith, optionIn, simulationWith } from '../support/household';
import { heldJson } from '../support/json';

const heldWith = (path: FactPath, changes: Readonly<Record<string, unknown>> = {}) => heldJson(caseWith(changes), path);

describe('an estimate', () => {
  it('is tried a tenth lower and a tenth higher, to the cent', () => {
    expect(heldWith('property.value')).toMatchObject({ low: '261000.00', high: '319000.00' });
    expect(heldWith('property.value', { 'property.value': '0.05' })).toMatchObject({ low: '0.04', high: '0.05' });
    expect(heldWith('property.value', { 'property.value': '0.01' })).toMatchObject({ low: '0.01', high: '0.01' });
    expect(heldWith('property.value', { 'property.value': '999999999.99' })).toMatchObject({ high: '999999999.99' });
  });

  it('holds where every option comes out the same at both ends', () => {
    expect(heldWith('household.cashReserves')?.changed).toEqual([]);
  });

  it('does not hold where an option comes out differently, and the ends are those of the whole simulation', () => {
    const short = { 'arrears.oldestUnpaidDueDate': '2026-10-01', 'hardship.duration': 'temporary-resolved' };
    const path = 'household.affordablePayment';
    const id = 'fannie-mae.repayment-plan';
    const statusAt = (amount: string) => optionIn(simulationWith({ ...short, [path]: amount }), id).status;
    expect(heldWith(path, { ...short, [path]: '2400.00' })).toMatchObject({
      low: '2160.00',
      high: '2640.00',
      changed: [{ id, status: 'does-not-qualify', atLow: 'does-not-qualify', atHigh: 'may-qualify' }],
    });
    expect(['2400.00', '2160.00', '2640.00'].map(statusAt)).toEqual([
      'does-not-qualify',
      'does-not-qualify',
      'may-qualify',
    ]);
  });

  it('that moves a payment says between which two, as the whole simulation has them', () => {
    const id = 'fannie-mae.flex-modification';
    const paymentAt = (escrow: string) => optionIn(simulationWith({ 'loan.escrow': escrow }), id).terms?.payment;
    expect(heldWith('loan.escrow')?.moved).toEqual([
      {
        id,
        name: 'flex-modification',
        authority: 'fannie-mae',
        figure: 'payment',
        atLow: '1763.05',
        atHigh: '1867.05',
      },
    ]);
    expect([paymentAt('468.00'), paymentAt('572.00')]).toEqual(['1763.05', '1867.05']);
    expect(heldWith('household.cashReserves')?.moved).toEqual([]);
  });

  it('that moves no payment says what is due at the end, or else what is paid in all', () => {
    const id = 'fannie-mae.payment-deferral';
    const resumed = {
      'arrears.oldestUnpaidDueDate': '2026-09-01',
      'arrears.escrowShortage': '0.00',
      'hardship.duration': 'temporary-resolved',
      'household.canResumePayment': true,
    };
    const totalsAt = (path: string, amount: string) =>
      optionIn(simulationWith({ ...resumed, [path]: amount }), id).totals;
    expect(heldWith('arrears.servicingAdvances', resumed)?.moved).toEqual([
      {
        id,
        name: 'payment-deferral',
        authority: 'fannie-mae',
        figure: 'dueAtEnd',
        atLow: totalsAt('arrears.servicingAdvances', '162.00')?.dueAtEnd,
        atHigh: totalsAt('arrears.servicingAdvances', '198.00')?.dueAtEnd,
      },
    ]);
    // What the old payment does not pay of a larger balance falls due at the end.
    expect(heldWith('loan.principalBalance', resumed)?.moved).toEqual([
      {
        id,
        name: 'payment-deferral',
        authority: 'fannie-mae',
        figure: 'dueAtEnd',
        atLow: totalsAt('loan.principalBalance', '213088.92')?.dueAtEnd,
        atHigh: totalsAt('loan.principalBalance', '260442.01')?.dueAtEnd,
      },
    ]);
  });

  it('that is no known amount of the case has no range', () => {
    expect(heldWith('property.value', { 'property.value': null })).toBeUndefined();
    expect(heldWith('property.state')).toBeUndefined();
  });
});
