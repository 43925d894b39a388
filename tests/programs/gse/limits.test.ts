import { describe, expect, it } from 'vitest';
import { checkIn, optionIn, simulationWith } from '../../support/household';

/** Criteria that both enterprises share, under their numbers in lib/programs/fannie-mae/spec.md. */

const HURRICANE = {
  'hardship.cause': 'disaster',
  disaster: { occurredOn: '2026-07-20', insuredLoss: true, femaIndividualAssistance: false, workplaceAffected: false },
};
const deferrable = {
  'hardship.duration': 'temporary-resolved',
  'household.canResumePayment': true,
  'arrears.oldestUnpaidDueDate': '2026-08-01',
  'household.affordablePayment': '2100.17',
};
const UNINSURED = {
  ...HURRICANE,
  disaster: { occurredOn: '2026-07-20', insuredLoss: false, femaIndividualAssistance: false, workplaceAffected: false },
};
const modified = { 'history.priorModifications': 1, 'history.lastModificationOn': '2020-01-01' };
const current = { 'arrears.current': true, 'arrears.oldestUnpaidDueDate': null };
const stepping = { ...current, 'loan.rateType': 'step' };

/** A choice or a yes-no answer: the path, an answer that passes and one that does not. */
const answers = [
  ...[
    'repayment-plan',
    'forbearance',
    'payment-deferral',
    'disaster-payment-deferral',
    'flex-modification',
    'disaster-flex-modification',
    'short-sale',
    'deed-in-lieu',
  ].map((option) => ['0', option, 'first-lien', {}, 'loan.firstLien', true, false] as const),
  ['1.2', 'reinstatement', 'can-reinstate', {}, 'household.canReinstate', true, false],
  ['2.1', 'repayment-plan', 'hardship-resolved', {}, 'hardship.duration', 'temporary-resolved', 'permanent'],
  ['3.1', 'forbearance', 'hardship-ongoing', {}, 'hardship.duration', 'temporary-ongoing', 'permanent'],
  ['3.2', 'forbearance', 'occupancy', {}, 'property.occupancy', 'vacant', 'rental'],
  [
    '3.2 disaster',
    'forbearance',
    'occupancy',
    { 'property.occupancy': 'rental' },
    'hardship.cause',
    'disaster',
    'other',
  ],
  ['3.3', 'forbearance', 'dwelling-condition', {}, 'property.condition', 'sound', 'condemned'],
  ['4.1', 'payment-deferral', 'can-resume', deferrable, 'household.canResumePayment', true, false],
  ['4.2', 'payment-deferral', 'cannot-reinstate', deferrable, 'household.canReinstate', false, true],
  ['4.3', 'payment-deferral', 'no-plan-fits', deferrable, 'household.affordablePayment', '2100.17', '2900.00'],
  ...['disaster-payment-deferral', 'disaster-flex-modification'].flatMap((option) => [
    ['5.1 cause', option, 'disaster-basis', HURRICANE, 'hardship.cause', 'disaster', 'other'] as const,
    ['5.1 loss', option, 'disaster-basis', HURRICANE, 'disaster.insuredLoss', true, false] as const,
    ['5.1 area', option, 'disaster-basis', UNINSURED, 'disaster.femaIndividualAssistance', true, false] as const,
    ['5.1 work', option, 'disaster-basis', UNINSURED, 'disaster.workplaceAffected', true, false] as const,
  ]),
  ['5.2', 'disaster-payment-deferral', 'can-resume', HURRICANE, 'household.canResumePayment', true, false],
  ['6.2', 'flex-modification', 'principal-residence', current, 'property.occupancy', 'primary', 'second-home'],
  ['6.2', 'flex-modification', 'serious-cause', current, 'hardship.cause', 'death', 'reduced-income'],
  ['6.2', 'flex-modification', 'step-rate-increase', stepping, 'hardship.stepRateIncreaseInLast12Months', true, false],
  ['6.5', 'flex-modification', 'redefault', modified, 'history.modificationRedefaultedInFirstYear', false, true],
  ['6.6', 'flex-modification', 'lasting-hardship', {}, 'hardship.duration', 'permanent', 'temporary-ongoing'],
] as const;

const rows = [
  // number, option, check, what changes, one unit within, one unit beyond
  [
    '1.1',
    'reinstatement',
    'delinquent',
    {},
    { 'arrears.oldestUnpaidDueDate': '2026-11-23' },
    { 'arrears.oldestUnpaidDueDate': '2026-11-24' },
  ],
  [
    '2.2',
    'repayment-plan',
    'something-past-due',
    {},
    { 'arrears.oldestUnpaidDueDate': '2026-11-23' },
    { 'arrears.oldestUnpaidDueDate': '2026-11-24' },
  ],
  [
    '2.3',
    'repayment-plan',
    'payment-cap',
    {
      'loan.principalAndInterest': '1000.00',
      'loan.escrow': '0.00',
      'arrears.servicingAdvances': '0.00',
      'arrears.oldestUnpaidDueDate': '2026-06-01',
    },
    { 'arrears.suspense': '0.00' },
    { 'arrears.servicingAdvances': '0.01' },
  ],
  [
    '2.4',
    'repayment-plan',
    'affordable',
    { 'arrears.oldestUnpaidDueDate': '2026-09-01' },
    { 'household.affordablePayment': '2640.22' },
    { 'household.affordablePayment': '2640.21' },
  ],
  [
    '2.5',
    'repayment-plan',
    'left-to-repay',
    { 'arrears.oldestUnpaidDueDate': '2026-11-01', 'arrears.servicingAdvances': '0.00' },
    { 'arrears.suspense': '2100.16' },
    { 'arrears.suspense': '2100.17' },
  ],
  [
    '3.4',
    'forbearance',
    'cumulative-cap',
    {},
    { 'history.forbearanceMonthsUsed': 1, 'history.forbearanceStartedOn': '2025-11-24' },
    { 'history.forbearanceMonthsUsed': 1, 'history.forbearanceStartedOn': '2025-11-23' },
  ],
  [
    '3.5',
    'forbearance',
    'delinquency-cap',
    {},
    { 'arrears.oldestUnpaidDueDate': '2025-11-24' },
    { 'arrears.oldestUnpaidDueDate': '2025-11-23' },
  ],
  [
    '4.5',
    'payment-deferral',
    'seasoning',
    deferrable,
    { 'loan.originatedOn': '2025-11-23' },
    { 'loan.originatedOn': '2025-11-24' },
  ],
  [
    '4.6',
    'payment-deferral',
    'prior-deferral',
    { ...deferrable, 'history.monthsDeferred': 2 },
    { 'history.lastDeferralOn': '2025-11-23' },
    { 'history.lastDeferralOn': '2025-11-24' },
  ],
  ['4.7', 'payment-deferral', 'maturity', deferrable, { 'loan.remainingMonths': 41 }, { 'loan.remainingMonths': 40 }],
  [
    '4.8',
    'payment-deferral',
    'recent-modification',
    { ...deferrable, 'history.priorModifications': 1 },
    { 'history.lastModificationOn': '2025-11-23' },
    { 'history.lastModificationOn': '2025-11-24' },
  ],
  [
    '4.9',
    'payment-deferral',
    'recent-failed-trial',
    deferrable,
    { 'history.lastFailedTrialOn': '2025-11-23' },
    { 'history.lastFailedTrialOn': '2025-11-24' },
  ],
  [
    '4.10',
    'payment-deferral',
    'lifetime-room',
    { ...deferrable, 'history.lastDeferralOn': '2020-01-01' },
    { 'history.monthsDeferred': 10 },
    { 'history.monthsDeferred': 11 },
  ],
  [
    '4.11',
    'payment-deferral',
    'months-to-defer',
    deferrable,
    { 'arrears.oldestUnpaidDueDate': '2026-10-23' },
    { 'arrears.oldestUnpaidDueDate': '2026-10-24' },
  ],
  [
    '5.5',
    'disaster-payment-deferral',
    'maturity',
    { ...HURRICANE, 'arrears.oldestUnpaidDueDate': '2026-08-01' },
    { 'loan.remainingMonths': 41 },
    { 'loan.remainingMonths': 40 },
  ],
  [
    '5.6',
    'disaster-payment-deferral',
    'months-to-defer',
    {},
    { 'arrears.oldestUnpaidDueDate': '2026-11-23' },
    { 'arrears.oldestUnpaidDueDate': '2026-11-24' },
  ],
  [
    '6.1',
    'flex-modification',
    'seasoning',
    {},
    { 'loan.originatedOn': '2025-11-23' },
    { 'loan.originatedOn': '2025-11-24' },
  ],
  [
    '6.2 months',
    'flex-modification',
    'months-delinquent',
    {},
    { 'arrears.oldestUnpaidDueDate': '2026-09-23' },
    { 'arrears.oldestUnpaidDueDate': '2026-09-24' },
  ],
  [
    '6.2 reserves',
    'flex-modification',
    'cash-reserves',
    current,
    { 'household.cashReserves': '24999.99' },
    { 'household.cashReserves': '25000.00' },
  ],
  [
    '6.2 score',
    'flex-modification',
    'credit-score',
    current,
    { 'household.creditScore': 620 },
    { 'household.creditScore': 621 },
  ],
  [
    '6.2 late payments',
    'flex-modification',
    'late-payments',
    current,
    { 'household.latePaymentsLast6Months': 2 },
    { 'household.latePaymentsLast6Months': 1 },
  ],
  [
    '6.2 housing ratio',
    'flex-modification',
    'housing-ratio',
    current,
    { 'household.grossMonthlyIncome': '5250.42' },
    { 'household.grossMonthlyIncome': '5250.43' },
  ],
  [
    '6.3',
    'flex-modification',
    'prior-modifications',
    { 'history.lastModificationOn': '2015-01-01' },
    { 'history.priorModifications': 2 },
    { 'history.priorModifications': 3 },
  ],
  [
    '6.4',
    'flex-modification',
    'recent-failed-trial',
    {},
    { 'history.lastFailedTrialOn': '2025-11-23' },
    { 'history.lastFailedTrialOn': '2025-11-24' },
  ],
  [
    '7.3',
    'disaster-flex-modification',
    'delinquency-min',
    HURRICANE,
    { 'arrears.oldestUnpaidDueDate': '2026-08-23' },
    { 'arrears.oldestUnpaidDueDate': '2026-08-24' },
  ],
] as const;

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

describe.each([
  ['fannie-mae', 'FM'],
  ['freddie-mac', 'FR'],
])('%s: what passes, what does not, and what is unknown', (authority, prefix) => {
  it.each(rows)(`${prefix}-%s: %s, check %s`, (_, option, check, given, within, beyond) => {
    const open = Object.fromEntries(Object.keys(beyond).map((path) => [path, null]));
    const truth = (changes: Readonly<Record<string, unknown>>) => {
      const simulation = simulationWith({ 'loan.backer': authority, ...given, ...changes });
      return checkIn(optionIn(simulation, `${authority}.${option}`), check).truth;
    };
    expect(truth(within)).toBe('true');
    expect(truth(beyond)).toBe('false');
    expect(truth(open)).toBe('unknown');
  });

  it.each(answers)(`${prefix}-%s: %s, check %s`, (_, option, check, given, path, passes, fails) => {
    const found = (value: unknown) => {
      const simulation = simulationWith({ 'loan.backer': authority, ...given, [path]: value });
      return checkIn(optionIn(simulation, `${authority}.${option}`), check).truth;
    };
    expect(found(passes)).toBe('true');
    expect(found(fails)).toBe('false');
    expect(found(null)).toBe('unknown');
  });
});
