import { describe, expect, it } from 'vitest';
import { parseWith } from '../../../lib/case/problems';
import { type Case, caseSchema } from '../../../lib/case/schema';
import { optionIn, simulationWith, typedSimulationWith } from '../../support/household';
import { simulateJson } from '../../support/json';
import { BEHIND, HIGH_RATE, ONGOING, TWO_BEHIND } from './households';

/** The scenarios of lib/programs/usda/spec.md that are no worked examples, under their numbers. */

const statuses = (changes: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(simulationWith(changes).options.map(({ id, status }) => [id.replace('usda.', ''), status]));

const stepsOf = (changes: Readonly<Record<string, unknown>>, option: string) =>
  optionIn(simulationWith(changes), option).steps?.map(({ id, from, to, principalAndInterest, stoppedBecause }) => [
    id,
    from,
    to,
    principalAndInterest,
    stoppedBecause,
  ]);

it('a loan at its old maturity is tried over one month first', () => {
  const monthsWith = (remainingMonths: number) => {
    const { steps } = optionIn(
      typedSimulationWith({ ...BEHIND, 'loan.remainingMonths': remainingMonths }),
      'usda.modification-with-advance',
    );
    return steps?.find(({ id }) => id === 'start')?.loan?.months;
  };
  // Seven installments are unpaid.
  expect([6, 7, 8, 9].map(monthsWith)).toEqual([1, 1, 1, 2]);
});

describe('USDA scenarios', () => {
  it('US-S6: seven months behind and able to pay again, the advance comes first', () => {
    expect(statuses(BEHIND)).toEqual({
      reinstatement: 'does-not-qualify',
      'repayment-plan': 'does-not-qualify',
      'special-forbearance': 'does-not-qualify',
      'recovery-advance': 'may-qualify',
      'loan-modification': 'does-not-qualify',
      'modification-with-advance': 'may-qualify',
      // At the market rate the payment would rise.
      'final-offer': 'does-not-qualify',
      'pre-foreclosure-sale': 'does-not-qualify',
      'deed-in-lieu': 'servicer-decides',
    });
    expect(simulationWith(BEHIND).suggestedOrder).toEqual([
      'usda.recovery-advance',
      'usda.modification-with-advance',
      'usda.deed-in-lieu',
    ]);
  });

  it('US-S7: two months behind with room in the budget, a plan of three months, and therefore no advance', () => {
    const simulation = simulationWith(TWO_BEHIND);
    expect(optionIn(simulation, 'usda.repayment-plan')).toMatchObject({
      status: 'may-qualify',
      terms: {
        planMonths: 3,
        extraPayment: '1029.51',
        lastExtraPayment: '1029.50',
        payment: '2573.77',
        paymentPercentOfRegular: '166.6669',
      },
    });
    expect(optionIn(simulation, 'usda.recovery-advance').status).toBe('does-not-qualify');
  });

  it('US-S8: a hardship that goes on opens a pause until twelve payments are past due', () => {
    const forbearance = (changes: object) =>
      optionIn(simulationWith({ ...ONGOING, ...changes }), 'usda.special-forbearance');
    expect(forbearance({})).toMatchObject({
      status: 'may-qualify',
      terms: { planMonths: 12, reducedPayment: '1000.00', arrearsAtEnd: '17340.94' },
    });
    // (18,531.12 − 10,809.82) ÷ 1,544.26 is exactly five.
    expect(forbearance({ 'household.affordablePayment': '0.00' })).toMatchObject({
      terms: { planMonths: 5, arrearsAtEnd: '18531.12' },
    });
    expect(
      forbearance({ 'household.affordablePayment': '0.00', 'arrears.servicingAdvances': '0.01' }).terms?.planMonths,
    ).toBe(4);
    expect(forbearance({ 'household.affordablePayment': '9000.00' })).toMatchObject({
      terms: { planMonths: 12, reducedPayment: '1544.26', arrearsAtEnd: '10809.82' },
    });
  });

  it('US-S9: with too little room the advance takes what is left, misses the target, and a person decides', () => {
    const changes = { ...BEHIND, 'history.partialClaimsPaid': '42195.49', 'history.balanceAtDefault': '207318.30' };
    expect(optionIn(simulationWith(changes), 'usda.modification-with-advance')).toMatchObject({
      status: 'servicer-decides',
      terms: { claim: '20000.00', claimRoomLeft: '0.00', targetMet: false },
    });
    expect(stepsOf(changes, 'usda.modification-with-advance')?.at(-1)?.at(-1)).toBe('room');
  });

  it('US-S10: late charges are in what reinstatement costs and in nothing else', () => {
    const terms = (id: string, lateCharges: string) =>
      optionIn(simulationWith({ ...TWO_BEHIND, 'arrears.lateCharges': lateCharges }), id).terms;
    expect(terms('usda.reinstatement', '50.00')).toEqual({ amount: '3138.52' });
    for (const id of ['usda.repayment-plan', 'usda.recovery-advance', 'usda.final-offer']) {
      expect(terms(id, '50.00'), id).toEqual(terms(id, '0.00'));
    }
  });

  it('US-S11: 29 days late the trial has four payments, from 30 days on three', () => {
    const trial = (oldestUnpaidDueDate: string) =>
      optionIn(
        simulationWith({ ...BEHIND, 'arrears.oldestUnpaidDueDate': oldestUnpaidDueDate }),
        'usda.recovery-advance',
      ).terms;
    expect(trial('2026-10-25')).toMatchObject({ trialMonths: 4 });
    expect(trial('2026-10-24')).toMatchObject({ trialMonths: 3 });
  });

  it('US-S12: nothing is in force before 14 April 2025', () => {
    const on = (asOf: string) =>
      simulationWith({ ...BEHIND, asOf, 'arrears.oldestUnpaidDueDate': '2024-12-01' }).options;
    for (const { id, status, checks, terms } of on('2025-04-13')) {
      expect({ status, checks, terms }, id).toEqual({ status: 'not-in-force', checks: [], terms: undefined });
    }
    for (const { id, status } of on('2025-04-14')) expect(status, id).not.toBe('not-in-force');
  });

  it('US-S13: with nothing known but the owner every option but sale and deed is open', () => {
    const reading = parseWith(caseSchema, { version: 1, asOf: '2026-11-23', loan: { backer: 'usda' } });
    const { options } = simulateJson((reading as { value: Case }).value);
    for (const { id, kind, status, missing, terms } of options) {
      expect(status, id).toBe(kind === 'disposition' ? 'servicer-decides' : 'needs-information');
      expect(missing.length > 0, id).toBe(kind !== 'disposition');
      expect(terms, id).toBeUndefined();
    }
  });

  // 80 % of the installment is 1,518.69, the payment over the months that are left, or 1,350.53, that over 480 months.
  it.each([
    ['1898.36', 'loan-modification', ['start target 6.000']],
    ['1898.35', 'loan-modification', ['start above-target 6.000', 'extend-term target 332']],
    ['1688.16', 'loan-modification', ['start above-target 6.000', 'extend-term target 480']],
    ['1688.15', 'loan-modification', ['start above-target 6.000', 'extend-term limit 480']],
    [
      '1688.15',
      'modification-with-advance',
      ['start above-target 6.000', 'extend-term limit 480', 'advance target 245453.74'],
    ],
  ])('from an installment of %s the %s stops at its target to the cent', (installment, option, expected) => {
    const simulation = simulationWith({ ...HIGH_RATE, 'loan.principalAndInterest': installment });
    const { steps = [] } = optionIn(simulation, `usda.${option}`);
    expect(steps.slice(1).map(({ id, stoppedBecause, to }) => `${id} ${stoppedBecause} ${to}`)).toEqual(expected);
  });

  it('an advance has terms only where the longest term alone misses the target, if by a cent', () => {
    const claim = (installment: string) =>
      optionIn(
        simulationWith({ ...HIGH_RATE, 'loan.principalAndInterest': installment }),
        'usda.modification-with-advance',
      ).terms?.claim;
    expect([claim('1688.16'), claim('1688.15')]).toEqual([undefined, '2.72']);
  });
});
