import { describe, expect, it } from 'vitest';
import { caseWith, optionIn, simulationWith, typedSimulationWith } from '../../support/household';
import { simulateJson } from '../../support/json';

/** What the options of both enterprises offer, seen in Fannie Mae's. */

const FLEX = 'fannie-mae.flex-modification';

describe('the modification', () => {
  const adjustable = {
    'loan.rateType': 'adjustable',
    'loan.atFinalRate': false,
    'loan.ratePercent': '4',
    'loan.lifetimeCapPercent': '9',
    'market.gseModificationRatePercent': '6.25',
  };

  it.each([
    ['the market’s, where a rate can still rise', {}, '6.250'],
    ['the cap of its life, where that is lower', { 'loan.lifetimeCapPercent': '5' }, '5.000'],
    ['its own, where the market’s is lower', { 'market.gseModificationRatePercent': '3.5' }, '4.000'],
    ['its own, where it is at its last', { 'loan.atFinalRate': true }, '4.000'],
    ['its own, where it is fixed', { 'loan.rateType': 'fixed', 'loan.atFinalRate': null }, '4.000'],
  ])('starts from a rate that is %s', (_, changes, rate) => {
    const { steps } = optionIn(simulationWith({ ...adjustable, ...changes }), FLEX);
    expect(steps?.find(({ id }) => id === 'start')?.to).toBe(rate);
  });

  it('starts over the months that are left where the payment does not cover the interest', () => {
    const { steps } = optionIn(
      typedSimulationWith({ 'loan.principalAndInterest': '1000.00', 'loan.remainingMonths': 280 }),
      FLEX,
    );
    expect(steps?.find(({ id }) => id === 'start')?.loan?.months).toBe(280);
  });

  it('tells of the sum at the end as soon as it is known, before the payment is', () => {
    const warnings = (value: string) =>
      optionIn(simulationWith({ 'loan.escrow': null, 'property.value': value }), FLEX).warnings;
    expect(warnings('300000.00')).toContain('balloon-at-end');
    expect(warnings('900000.00')).not.toContain('balloon-at-end');
  });

  it('counts the months that it adds from those that are left', () => {
    // 480 months, 309 of them left today.
    expect(optionIn(simulationWith(), FLEX).totals?.monthsAdded).toBe(171);
  });

  it('spreads an escrow shortage over sixty payments, those of the trial among them', () => {
    const runs = (escrowShortage: string) =>
      optionIn(simulationWith({ 'arrears.escrowShortage': escrowShortage }), FLEX).payments?.map(
        ({ months, payment }) => `${months} × ${payment}`,
      );
    expect(runs('0.00')).toEqual(['3 × 1784.05', '480 × 1784.05']);
    expect(runs('600.00')).toEqual(['3 × 1794.05', '57 × 1794.05', '423 × 1784.05']);
  });
});

it('a plan of more than six months asks for a full application', () => {
  const loanCase = caseWith({
    'arrears.oldestUnpaidDueDate': '2026-10-23',
    'hardship.duration': 'temporary-resolved',
    'household.affordablePayment': '9000.00',
  });
  const asks = [6, 7].map(
    (planMonths) =>
      optionIn(simulateJson(loanCase, { planMonths }), 'fannie-mae.repayment-plan').terms?.needsFullApplication,
  );
  expect(asks).toEqual([false, true]);
});
