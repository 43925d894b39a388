import { describe, expect, it } from 'vitest';
import { checkIn, optionIn, simulationWith } from '../../support/household';
import { answers, deferrable, rows } from './limits';

describe.each(['fannie-mae', 'freddie-mac', 'fha', 'va', 'usda'])('%s: a plan', (backer) => {
  const plan = (suspense: string) =>
    optionIn(
      simulationWith({
        'loan.backer': backer,
        'hardship.duration': 'temporary-resolved',
        'household.canResumePayment': true,
        'household.affordablePayment': '9000.00',
        'arrears.oldestUnpaidDueDate': '2026-10-01',
        'arrears.servicingAdvances': '0.00',
        'arrears.suspense': suspense,
      }),
      `${backer}.repayment-plan`,
    );

  it('does not fit where money in suspense covers all that is past due', () => {
    expect(plan('4200.33').terms).toBeDefined();
    expect(plan('4200.34')).toMatchObject({ status: 'does-not-qualify' });
    expect(plan('4200.34').terms).toBeUndefined();
    expect(checkIn(plan('4200.34'), 'left-to-repay')).toMatchObject({ truth: 'false', decides: true, actual: '0.00' });
  });
});

it.each([
  [5, '1'],
  [4, '0'],
  [2, '0'],
])('of %d installments left with 4 of them unpaid, none below 0 are told as still to come', (remaining, actual) => {
  const simulation = simulationWith({ ...deferrable, 'loan.remainingMonths': remaining });
  expect(checkIn(optionIn(simulation, 'fannie-mae.payment-deferral'), 'maturity')).toMatchObject({
    truth: 'false',
    actual,
  });
});

it('without a plan that has anything to repay, the deferral is not held back by one', () => {
  const covered = { ...deferrable, 'arrears.suspense': '9000.00', 'household.affordablePayment': '9000.00' };
  expect(checkIn(optionIn(simulationWith(covered), 'fannie-mae.payment-deferral'), 'no-plan-fits').truth).toBe('true');
});

it.each(['fannie-mae', 'freddie-mac', 'other'])('%s: a deferral of 0.00 leaves nothing for the end', (backer) => {
  const warningsWith = (changes: Readonly<Record<string, unknown>>) =>
    optionIn(
      simulationWith({ ...deferrable, 'loan.backer': backer, 'arrears.suspense': '90000.00', ...changes }),
      `${backer}.payment-deferral`,
    ).warnings;
  expect(warningsWith({})).not.toContain('balloon-at-end');
  expect(warningsWith({ 'arrears.suspense': '0.00' })).toContain('balloon-at-end');
  expect(warningsWith({ 'loan.deferredBalance': '0.01' })).toContain('balloon-at-end');
});

describe.each(['fannie-mae', 'freddie-mac'])('%s: what passes, what does not, and what is unknown', (authority) => {
  it.each(rows)('%s: %s, check %s', (_, option, check, given, within, beyond) => {
    const open = Object.fromEntries(Object.keys(beyond).map((path) => [path, null]));
    const truth = (changes: Readonly<Record<string, unknown>>) => {
      const simulation = simulationWith({ 'loan.backer': authority, ...given, ...changes });
      return checkIn(optionIn(simulation, `${authority}.${option}`), check).truth;
    };
    expect(truth(within)).toBe('true');
    expect(truth(beyond)).toBe('false');
    expect(truth(open)).toBe('unknown');
  });

  it.each(answers)('%s: %s, check %s', (_, option, check, given, path, passes, fails) => {
    const found = (value: unknown) => {
      const simulation = simulationWith({ 'loan.backer': authority, ...given, [path]: value });
      return checkIn(optionIn(simulation, `${authority}.${option}`), check).truth;
    };
    expect(found(passes)).toBe('true');
    expect(found(fails)).toBe('false');
    expect(found(null)).toBe('unknown');
  });
});
