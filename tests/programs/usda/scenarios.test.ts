import { describe, expect, it } from 'vitest';
import { read } from '../../../lib/case/problems';
import { type Case, caseSchema } from '../../../lib/case/schema';
import { simulate } from '../../../lib/simulate/simulate';
import { optionIn, simulationWith } from '../../support/household';
import { BEHIND, HIGH_RATE, ONGOING, TWO_BEHIND } from './households';

/** The scenarios of lib/programs/usda/spec.md, under their numbers. */

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

/** Example 3 of rules/va-usda-private.md D.2: in December eight installments are unpaid, and the first new one is due on 1 January 2027. */
const EXAMPLE_3 = { ...BEHIND, asOf: '2026-12-15', 'arrears.escrowAdvances': '3040.00' };

describe('USDA worked examples to the cent', () => {
  it('US-S1 (example 3, modification): 480 months stay above the target of 931.41', () => {
    const option = optionIn(simulationWith(EXAMPLE_3), 'usda.loan-modification');
    expect(option).toMatchObject({
      status: 'does-not-qualify',
      terms: {
        ratePercent: '6.250',
        termMonths: 480,
        principalBalance: '217336.14',
        interestBearingBalance: '217336.14',
        deferredBalance: '0.00',
        principalAndInterest: '1233.90',
        payment: '1613.90',
        targetMet: false,
        trialMonths: 3,
        trialPayment: '1613.90',
      },
    });
    expect(stepsOf(EXAMPLE_3, 'usda.loan-modification')).toEqual([
      ['capitalize', '207318.30', '217336.14', undefined, 'with-shortage'],
      ['start', '4.875', '6.250', '1416.45', 'above-target'],
      ['extend-term', '309', '480', '1233.90', 'limit'],
    ]);
    expect(option.steps?.[0]?.amounts).toMatchObject({
      accruedInterest: '6737.84',
      advances: '3040.00',
      escrowShortage: '240.00',
    });
    expect(option.steps?.[1]?.amounts).toMatchObject({ target: '931.41' });
  });

  it('US-S2 (example 3, with advance): 53,280.29 wait at the end, and 8,915.20 of room are left', () => {
    const option = optionIn(simulationWith(EXAMPLE_3), 'usda.modification-with-advance');
    expect(option.status).toBe('may-qualify');
    expect(option.terms).toEqual({
      ratePercent: '6.250',
      termMonths: 480,
      principalBalance: '217336.14',
      interestBearingBalance: '164055.85',
      deferredBalance: '53280.29',
      principalAndInterest: '931.41',
      payment: '1311.41',
      principalAndInterestChangePercent: '-19.9998',
      targetMet: true,
      trialMonths: 3,
      trialPayment: '1311.41',
      claim: '53280.29',
      claimLimit: '62195.49',
      claimRoomLeft: '8915.20',
    });
    expect(stepsOf(EXAMPLE_3, 'usda.modification-with-advance')?.at(-1)).toEqual([
      'advance',
      '217336.14',
      '164055.85',
      '931.41',
      'target',
    ]);
    expect(option.payments).toEqual([
      { fromMonth: 1, months: 3, payment: '1311.41', phase: 'trial' },
      { fromMonth: 4, months: 480, payment: '1311.41', phase: 'modified' },
    ]);
    expect(option.totals).toMatchObject({ dueAtEnd: '53280.29', paidOffOn: '2067-03-01', monthsAdded: 171 });
    expect(option.warnings).toEqual(['balloon-at-end']);
  });

  it('US-S3 (example 3, stand-alone advance): seven installments and the shortage on 23 November', () => {
    const option = optionIn(simulationWith(BEHIND), 'usda.recovery-advance');
    expect(option.status).toBe('may-qualify');
    expect(option.terms).toEqual({
      claim: '11049.82',
      claimLimit: '62195.49',
      claimRoomLeft: '51145.67',
      principalAndInterest: '1164.26',
      payment: '1544.26',
      trialMonths: 3,
      trialPayment: '1544.26',
    });
    expect(option.payments).toEqual([
      { fromMonth: 1, months: 3, payment: '1544.26', phase: 'trial' },
      { fromMonth: 4, months: 307, payment: '1544.26', phase: 'regular' },
    ]);
    expect(option.totals).toMatchObject({ dueAtEnd: '11049.82', paidOffOn: '2052-09-01', monthsAdded: 0 });
  });

  it('US-S4 (example 5): at 6.000 % the term search stops at 428 months', () => {
    const option = optionIn(simulationWith(HIGH_RATE), 'usda.loan-modification');
    expect(option.status).toBe('may-qualify');
    expect(option.terms).toEqual({
      ratePercent: '6.000',
      termMonths: 428,
      principalBalance: '245456.46',
      interestBearingBalance: '245456.46',
      deferredBalance: '0.00',
      principalAndInterest: '1391.92',
      payment: '1791.92',
      principalAndInterestChangePercent: '-20.0124',
      targetMet: true,
      trialMonths: 3,
      trialPayment: '1791.92',
    });
    expect(stepsOf(HIGH_RATE, 'usda.loan-modification')).toEqual([
      ['capitalize', '235721.86', '245456.46', undefined, 'done'],
      ['start', '7.875', '6.000', '1518.69', 'above-target'],
      ['extend-term', '331', '428', '1391.92', 'target'],
    ]);
    expect(option.totals).toMatchObject({ paidOffOn: '2062-10-01', monthsAdded: 97 });
  });

  it('US-S5 (example 5): at 6.250 % the longest term misses by little, so a small advance follows', () => {
    const changes = { ...HIGH_RATE, 'market.pmms30Percent': '6.27' };
    expect(optionIn(simulationWith(changes), 'usda.loan-modification')).toMatchObject({
      status: 'does-not-qualify',
      terms: { termMonths: 480, principalAndInterest: '1393.55', targetMet: false },
    });
    expect(optionIn(simulationWith(changes), 'usda.modification-with-advance')).toMatchObject({
      status: 'may-qualify',
      terms: { claim: '248.97', interestBearingBalance: '245207.49', principalAndInterest: '1392.14', targetMet: true },
    });
  });
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
      'final-offer': 'servicer-decides',
      'pre-foreclosure-sale': 'servicer-decides',
      'deed-in-lieu': 'servicer-decides',
    });
    expect(simulationWith(BEHIND).suggestedOrder).toEqual([
      'usda.recovery-advance',
      'usda.modification-with-advance',
      'usda.final-offer',
      'usda.pre-foreclosure-sale',
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
    const reading = read(caseSchema, { version: 1, asOf: '2026-11-23', loan: { backer: 'usda' } });
    const { options } = simulate((reading as { value: Case }).value);
    for (const { id, kind, status, missing, terms } of options) {
      expect(status, id).toBe(kind === 'disposition' ? 'servicer-decides' : 'needs-information');
      expect(missing.length > 0, id).toBe(kind !== 'disposition');
      expect(terms, id).toBeUndefined();
    }
  });
});
