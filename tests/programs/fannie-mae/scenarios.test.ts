import { describe, expect, it } from 'vitest';
import { BACKERS } from '../../../lib/case/backers';
import { parseWith } from '../../../lib/case/problems';
import { type Case, caseSchema } from '../../../lib/case/schema';
import { checkIn, optionIn, simulationWith } from '../../support/household';
import { simulateJson } from '../../support/json';
import { rows } from './limits';

/** The scenarios of lib/programs/fannie-mae/spec.md, under their numbers. */

const RESOLVED = { 'hardship.duration': 'temporary-resolved', 'household.canResumePayment': true };
const HURRICANE = {
  'hardship.cause': 'disaster',
  disaster: { occurredOn: '2026-07-20', insuredLoss: true, femaIndividualAssistance: false, workplaceAffected: false },
};
const statuses = (changes: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(simulationWith(changes).options.map(({ id, status }) => [id.replace('fannie-mae.', ''), status]));

describe('Fannie Mae scenarios', () => {
  it('FM-S1: seven months late with a lasting hardship, the Flex Modification comes first', () => {
    const simulation = simulationWith();
    expect(simulation.suggestedOrder[0]).toBe('fannie-mae.flex-modification');
    expect(statuses({})).toEqual({
      reinstatement: 'does-not-qualify',
      'repayment-plan': 'does-not-qualify',
      forbearance: 'does-not-qualify',
      'payment-deferral': 'does-not-qualify',
      'disaster-payment-deferral': 'does-not-qualify',
      'flex-modification': 'may-qualify',
      'disaster-flex-modification': 'does-not-qualify',
      'short-sale': 'does-not-qualify',
      'deed-in-lieu': 'servicer-decides',
    });
  });

  it('FM-S2: back at work and able to pay the regular payment only, the missed months can be deferred', () => {
    const found = statuses({
      ...RESOLVED,
      'arrears.oldestUnpaidDueDate': '2026-08-01',
      'household.affordablePayment': '2100.17',
    });
    expect(found).toMatchObject({
      'repayment-plan': 'does-not-qualify',
      'payment-deferral': 'may-qualify',
      'flex-modification': 'does-not-qualify',
    });
  });

  it('FM-S3: whoever can pay a third more gets a plan, and therefore no deferral', () => {
    const found = statuses({
      ...RESOLVED,
      'arrears.oldestUnpaidDueDate': '2026-09-01',
      'household.affordablePayment': '2800.00',
    });
    expect(found).toMatchObject({ 'repayment-plan': 'may-qualify', 'payment-deferral': 'does-not-qualify' });
  });

  it('FM-S4: a hardship that goes on opens a pause of three months', () => {
    const simulation = simulationWith({
      'hardship.duration': 'temporary-ongoing',
      'arrears.oldestUnpaidDueDate': '2026-10-01',
    });
    expect(optionIn(simulation, 'fannie-mae.forbearance')).toMatchObject({
      status: 'may-qualify',
      terms: { planMonths: 3, reducedPayment: '1900.00', arrearsAtEnd: '4980.85' },
    });
  });

  it('FM-S5 and FM-S6: after a disaster, a deferral for who can resume and a modification for who cannot', () => {
    const late = { ...HURRICANE, 'arrears.oldestUnpaidDueDate': '2026-07-01', 'hardship.duration': 'permanent' };
    expect(statuses({ ...late, 'household.canResumePayment': true })).toMatchObject({
      'disaster-payment-deferral': 'may-qualify',
      'disaster-flex-modification': 'may-qualify',
    });
    expect(statuses({ ...late, 'household.canResumePayment': false })).toMatchObject({
      'disaster-payment-deferral': 'does-not-qualify',
      'disaster-flex-modification': 'may-qualify',
    });
  });

  it('FM-S7: a current loan after a divorce reaches the Flex by imminent default, with four trial payments', () => {
    const simulation = simulationWith({
      'arrears.current': true,
      'arrears.oldestUnpaidDueDate': null,
      'hardship.cause': 'divorce-or-separation',
    });
    expect(optionIn(simulation, 'fannie-mae.flex-modification')).toMatchObject({
      status: 'may-qualify',
      terms: { trialMonths: 4 },
    });
  });

  it('FM-S8: eight months late and back at work, the Flex opens because the deferral does not fit', () => {
    expect(statuses({ ...RESOLVED, 'arrears.oldestUnpaidDueDate': '2026-03-01' })).toMatchObject({
      'payment-deferral': 'does-not-qualify',
      'flex-modification': 'may-qualify',
    });
  });

  it('FM-S9: who wants to leave sees the dispositions first', () => {
    expect(simulationWith({ 'household.wantsToStay': false, 'property.value': '240000.00' }).suggestedOrder).toEqual([
      'fannie-mae.short-sale',
      'fannie-mae.deed-in-lieu',
      'fannie-mae.flex-modification',
    ]);
  });

  it('FM-S10: with nothing known but the owner every option is open and names what it waits for', () => {
    const reading = parseWith(caseSchema, { version: 1, asOf: '2026-11-23', loan: { backer: 'fannie-mae' } });
    const { options, nextQuestions, situation } = simulateJson((reading as { value: Case }).value);
    for (const option of options) {
      expect(option.status, option.id).toBe('needs-information');
      expect(option.missing, option.id).not.toEqual([]);
      expect(option.terms, option.id).toBeUndefined();
    }
    expect(nextQuestions[0]).toBe('loan.firstLien');
    expect(Object.values(situation)).toEqual(Object.values(situation).map(() => null));
  });
});

describe('Fannie Mae limits: at the limit and one unit beyond', () => {
  const PAUSE = 'fannie-mae.forbearance';
  const DEFERRAL = 'fannie-mae.payment-deferral';
  const DISASTER_DEFERRAL = 'fannie-mae.disaster-payment-deferral';
  const FLEX = 'fannie-mae.flex-modification';
  const DISASTER_FLEX = 'fannie-mae.disaster-flex-modification';

  it.each(rows)('%s: %s, check %s', (_, option, check, changes, within, beyond) => {
    expect(checkIn(optionIn(simulationWith({ ...changes, ...within }), option), check).truth).toBe('true');
    expect(checkIn(optionIn(simulationWith({ ...changes, ...beyond }), option), check).truth).toBe('false');
  });

  it.each([
    ['FM-6.7', FLEX],
    ['FM-7.4', DISASTER_FLEX],
  ])('%s: an equal payment is an offer of %s from one whole month late on, and none before', (_, option) => {
    // Nothing to capitalize or cut: the payment after the steps is the payment before them.
    const same = {
      'loan.ratePercent': '0',
      'loan.principalBalance': '48000.00',
      'loan.principalAndInterest': '100.00',
      'arrears.escrowAdvances': '0.00',
      'arrears.servicingAdvances': '0.00',
      'property.value': '290000.00',
    };
    const offer = (oldestUnpaidDueDate: string) =>
      checkIn(
        optionIn(simulationWith({ ...same, 'arrears.oldestUnpaidDueDate': oldestUnpaidDueDate }), option),
        'offer',
      );
    expect(offer('2026-10-23')).toMatchObject({
      truth: 'true',
      actual: '100.00',
      limit: '100.00',
      relation: 'at-most',
    });
    expect(offer('2026-10-24')).toMatchObject({
      truth: 'false',
      actual: '100.00',
      limit: '100.00',
      relation: 'less-than',
    });
  });

  it('FM-6.9: three trial payments from one whole month late on, four before', () => {
    const trial = (oldestUnpaidDueDate: string) =>
      optionIn(simulationWith({ 'arrears.oldestUnpaidDueDate': oldestUnpaidDueDate }), FLEX).terms?.trialMonths;
    expect(trial('2026-10-23')).toBe(3);
    expect(trial('2026-10-24')).toBe(4);
  });

  it.each([
    ['forbearance before 1 May 2026 runs six months', '2026-04-30', PAUSE, 6],
    ['forbearance from 1 May 2026 on runs three months', '2026-05-01', PAUSE, 3],
  ])('%s', (_, asOf, option, months) => {
    const { terms } = optionIn(simulationWith({ asOf, 'arrears.oldestUnpaidDueDate': '2026-04-01' }), option);
    expect(terms?.planMonths).toBe(months);
  });

  it.each([
    ['the months since the first plan', { 'history.forbearanceStartedOn': '2026-01-23' }, 2],
    ['nine such months', { 'history.forbearanceStartedOn': '2026-02-23' }, 3],
    ['the months that the loan is behind', { 'arrears.oldestUnpaidDueDate': '2026-01-23' }, 2],
    ['nine months behind', { 'arrears.oldestUnpaidDueDate': '2026-02-23' }, 3],
  ])('a forbearance takes what %s leave of twelve, up to three', (_, changes, months) => {
    const used = { 'hardship.duration': 'temporary-ongoing', 'history.forbearanceMonthsUsed': 3, ...changes };
    expect(optionIn(simulationWith(used), PAUSE).terms?.planMonths).toBe(months);
  });

  it('FM-2.5: a plan may ask for 150 % of the payment to the cent, and no more', () => {
    // A payment of 2,100.00, four of them unpaid: 8,400.00 is 8 × 1,050.00.
    const months = (lateCharges: string) =>
      optionIn(
        simulationWith({
          'loan.escrow': '519.83',
          'arrears.oldestUnpaidDueDate': '2026-08-01',
          'arrears.servicingAdvances': '0.00',
          'arrears.escrowAdvances': '0.00',
          'arrears.suspense': '0.00',
          'arrears.lateCharges': lateCharges,
          'hardship.duration': 'temporary-resolved',
          'household.affordablePayment': '9000.00',
        }),
        'fannie-mae.repayment-plan',
      ).terms?.planMonths;
    expect([months('0.00'), months('0.01')]).toEqual([8, 9]);
  });

  it.each([
    [FLEX, '2024-12-01', '2024-11-30'],
    [DISASTER_FLEX, '2024-12-01', '2024-11-30'],
    [DEFERRAL, '2023-10-01', '2023-09-30'],
    [DISASTER_DEFERRAL, '2023-10-01', '2023-09-30'],
  ])('%s is in force on %s and not on %s', (option, first, before) => {
    const on = (asOf: string) =>
      optionIn(simulationWith({ asOf, 'arrears.oldestUnpaidDueDate': '2023-06-01' }), option);
    expect(on(first).status).not.toBe('not-in-force');
    expect(on(before)).toMatchObject({ status: 'not-in-force', checks: [] });
    expect(on(before).terms).toBeUndefined();
  });

  it('asks for the modification rate on a day before the first row of the table', () => {
    const on = (asOf: string) => optionIn(simulationWith({ asOf }), FLEX);
    expect(on('2026-08-13')).toMatchObject({
      status: 'needs-information',
      missing: ['market.gseModificationRatePercent'],
    });
    expect(on('2026-08-14').status).toBe('may-qualify');
    expect(on('2026-10-30').warnings).not.toContain('market-rate-old');
    expect(on('2026-10-31').warnings).toContain('market-rate-old');
  });

  it('every backer answers without a crash when nothing else is known', () => {
    for (const backer of BACKERS) {
      const reading = parseWith(caseSchema, { version: 1, asOf: '2026-11-23', loan: { backer } });
      expect(
        reading.ok && simulateJson(reading.value).options.every(({ status }) => status !== 'may-qualify'),
        backer,
      ).toBe(true);
    }
  });
});
