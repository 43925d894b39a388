import { describe, expect, it } from 'vitest';
import { parseWith } from '../../../lib/case/problems';
import { type Case, caseSchema } from '../../../lib/case/schema';
import { va } from '../../../lib/programs/va/options';
import { optionIn, simulationWith } from '../../support/household';
import { simulateJson } from '../../support/json';
import { HIGH_RATE, HURRICANE, LOW_RATE, statuses, statusesIn } from './households';

/** The scenarios of lib/programs/va/spec.md, under their numbers. */

describe('VA scenarios', () => {
  it('VA-S1: while the claim is optional the servicer decides on it, and 40 years come first', () => {
    const simulation = simulationWith(LOW_RATE);
    expect(statusesIn(simulation)).toEqual({
      reinstatement: 'does-not-qualify',
      'repayment-plan': 'does-not-qualify',
      'special-forbearance': 'does-not-qualify',
      'traditional-modification': 'does-not-qualify',
      '30-year-modification': 'does-not-qualify',
      'partial-claim': 'servicer-decides',
      '40-year-modification': 'may-qualify',
      'disaster-modification': 'does-not-qualify',
      'compromise-sale': 'servicer-decides',
      'deed-in-lieu': 'servicer-decides',
    });
    expect(simulation.suggestedOrder.slice(0, 2)).toEqual(['va.40-year-modification', 'va.partial-claim']);
  });

  it.each([
    ['2026-11-27', 'servicer-decides', 'may-qualify'],
    ['2026-11-28', 'may-qualify', 'servicer-decides'],
  ])('VA-S2: on %s the claim is %s and the 40-year modification %s', (asOf, claim, fortyYears) => {
    expect(statuses({ ...LOW_RATE, asOf })).toMatchObject({
      'partial-claim': claim,
      '40-year-modification': fortyYears,
    });
  });

  it('VA-S3: where a modification lowers the payment, claim and 40 years wait for the servicer', () => {
    expect(statuses(HIGH_RATE)).toMatchObject({
      'traditional-modification': 'may-qualify',
      '30-year-modification': 'may-qualify',
      'partial-claim': 'servicer-decides',
      '40-year-modification': 'servicer-decides',
    });
  });

  it.each([
    ['2025-04-30', '2024-11-01', 'does-not-qualify'],
    ['2025-05-01', '2024-12-01', 'may-qualify'],
  ])(
    'VA-S4: on %s, with %s unpaid, 30 years that cut the payment by a thirtieth: %s',
    (asOf, oldestUnpaidDueDate, status) => {
      const early = { ...HIGH_RATE, asOf, 'arrears.oldestUnpaidDueDate': oldestUnpaidDueDate };
      const found = optionIn(simulationWith(early), 'va.30-year-modification');
      expect(found.status).toBe(status);
      expect(found.terms?.principalAndInterest).toBe('2370.01');
      // The traditional modification never had that test.
      expect(statuses(early)['traditional-modification']).toBe('may-qualify');
    },
  );

  it('VA-S5: a hardship that goes on opens the forbearance alone', () => {
    const simulation = simulationWith({
      ...LOW_RATE,
      'hardship.duration': 'temporary-ongoing',
      'household.affordablePayment': '1000.00',
    });
    expect(optionIn(simulation, 'va.special-forbearance')).toMatchObject({
      status: 'may-qualify',
      terms: { planMonths: 12, reducedPayment: '1000.00', arrearsAtEnd: '18144.96' },
      warnings: ['not-erased'],
    });
    expect(simulation.suggestedOrder).toEqual(['va.special-forbearance', 'va.compromise-sale', 'va.deed-in-lieu']);
  });

  it.each([
    [0, 12],
    [5, 7],
    [11, 1],
  ])('a forbearance after %i months of it has %i left of twelve', (used, left) => {
    const simulation = simulationWith({
      ...LOW_RATE,
      'hardship.duration': 'temporary-ongoing',
      'household.affordablePayment': '1000.00',
      'history.forbearanceMonthsUsed': used,
    });
    expect(optionIn(simulation, 'va.special-forbearance').terms?.planMonths).toBe(left);
  });

  // 54 months are left: ten years more, or up to 40 years from the start of a loan made for less than 30 (reading A11).
  it.each([
    [359, 54 + 480 - 359],
    [360, 54 + 120],
    [480, 54 + 120],
  ])('a loan made for %i months is modified over %i', (originalTermMonths, months) => {
    const simulation = simulationWith({
      ...LOW_RATE,
      'loan.remainingMonths': 60,
      'loan.originalTermMonths': originalTermMonths,
      'household.affordablePayment': '1500.00',
    });
    const { steps } = optionIn(simulation, 'va.traditional-modification');
    expect(steps?.find(({ id }) => id === 'new-term')).toMatchObject({ from: '54', to: `${months}` });
  });

  it('VA-S6: whoever can catch up gets a plan first', () => {
    expect(statuses({ ...LOW_RATE, 'household.affordablePayment': '2512.08' })).toMatchObject({
      'repayment-plan': 'may-qualify',
      'partial-claim': 'servicer-decides',
      '40-year-modification': 'servicer-decides',
    });
  });

  it('VA-S7: after a hurricane the loan is modified without a test on the payment, and a second claim is possible', () => {
    const struck = { ...HIGH_RATE, ...HURRICANE, 'household.affordablePayment': '2980.01' };
    expect(statuses(struck)['disaster-modification']).toBe('may-qualify');
    const again = {
      ...LOW_RATE,
      ...HURRICANE,
      asOf: '2026-11-28',
      'household.affordablePayment': '1900.00',
      'history.partialClaimsPaid': '4000.00',
    };
    expect(statuses(again)['partial-claim']).toBe('does-not-qualify');
    expect(
      optionIn(simulationWith({ ...again, 'arrears.oldestUnpaidDueDate': '2026-08-01' }), 'va.partial-claim'),
    ).toMatchObject({
      status: 'may-qualify',
      terms: { claim: '6698.88', claimLimit: '65908.68', claimRoomLeft: '55209.80' },
    });
  });

  it('VA-S8: a recent modification or few payments need VA’s approval', () => {
    const recent = { ...HIGH_RATE, 'history.priorModifications': 1, 'history.lastModificationOn': '2025-12-01' };
    for (const changes of [recent, { ...HIGH_RATE, 'history.paymentsMade': 11 }]) {
      expect(statuses(changes)).toMatchObject({
        'traditional-modification': 'servicer-decides',
        '30-year-modification': 'servicer-decides',
        '40-year-modification': 'servicer-decides',
      });
    }
  });

  it('VA-S9: the answer about 2020 to 2025 is asked between the two limits only', () => {
    const missingAt = (escrowShortage: string) =>
      optionIn(
        simulationWith({
          ...LOW_RATE,
          asOf: '2026-11-28',
          'arrears.escrowShortage': escrowShortage,
          'history.missedVaPaymentMar2020ToMay2025': null,
        }),
        'va.partial-claim',
      );
    expect(missingAt('55860.36')).toMatchObject({ status: 'may-qualify', missing: [] });
    expect(missingAt('55860.37')).toMatchObject({
      status: 'needs-information',
      missing: ['history.missedVaPaymentMar2020ToMay2025'],
    });
    expect(missingAt('69042.11')).toMatchObject({ status: 'does-not-qualify', missing: [] });
  });

  it('VA-S10: with nothing known but the guaranty every option names what it waits for', () => {
    const reading = parseWith(caseSchema, { version: 1, asOf: '2026-11-23', loan: { backer: 'va' } });
    for (const option of simulateJson((reading as { value: Case }).value).options) {
      const named = option.kind === 'disposition';
      expect(option.status, option.id).toBe(named ? 'servicer-decides' : 'needs-information');
      expect(option.missing.length > 0, option.id).toBe(!named);
      expect(option.terms, option.id).toBeUndefined();
    }
  });

  it.each([
    ['the remaining life, where its payment fits', { 'market.pmms30Percent': '5.00' }, 319],
    ['else the shorter of 30 years', {}, 360],
    ['and ten years past the old maturity', { 'loan.remainingMonths': 240 }, 354],
    [
      'but 40 years from its start for a short loan',
      { 'loan.originalTermMonths': 240, 'loan.remainingMonths': 100 },
      334,
    ],
    ['even when the old maturity has passed', { 'loan.remainingMonths': 4 }, 118],
  ])('VA-S11: the traditional term is %s', (_, changes, termMonths) => {
    const { terms } = optionIn(simulationWith({ ...HIGH_RATE, ...changes }), 'va.traditional-modification');
    expect(terms?.termMonths).toBe(termMonths);
  });

  it('VA-S11: the original term is asked once the remaining life does not fit', () => {
    const missing = (changes: Readonly<Record<string, unknown>>) =>
      optionIn(
        simulationWith({ ...HIGH_RATE, 'loan.originalTermMonths': null, ...changes }),
        'va.traditional-modification',
      ).missing;
    expect(missing({ 'market.pmms30Percent': '5.00' })).toEqual([]);
    expect(missing({})).toEqual(['loan.originalTermMonths']);
    // No row of the survey's table is as old.
    expect(missing({ asOf: '2026-08-05', 'market.pmms30Percent': null })).toEqual(['market.pmms30Percent']);
  });

  it('names the options of the past with the day they ended, where the sources have one', () => {
    expect(va.ended?.map(({ id, endedOn }) => [id, endedOn])).toEqual([
      ['va.servicing-purchase', '2025-05-01'],
      ['va.home-retention-waterfall', '2025-05-01'],
      ['va.covid-partial-claim', '2022-10-29'],
      ['va.covid-refund-modification', undefined],
      ['va.covid-deferment', undefined],
    ]);
  });
});

describe('VA options and their days', () => {
  it.each([
    ['partial-claim', '2026-06-14', '2026-06-15'],
    ['40-year-modification', '2024-04-16', '2024-04-17'],
  ])('%s is not in force on %s and is on %s', (id, before, first) => {
    const on = (asOf: string) =>
      optionIn(simulationWith({ ...LOW_RATE, asOf, 'arrears.oldestUnpaidDueDate': '2024-01-01' }), `va.${id}`);
    expect(on(before)).toMatchObject({ status: 'not-in-force', checks: [], missing: [] });
    expect(on(before).terms).toBeUndefined();
    expect(on(first).status).not.toBe('not-in-force');
    expect(on(first).terms).toBeDefined();
  });

  it('the claim ends five years after its act', () => {
    const on = (asOf: string) => statuses({ ...LOW_RATE, asOf, 'arrears.oldestUnpaidDueDate': '2030-02-01' });
    expect(on('2030-07-30')['partial-claim']).toBe('may-qualify');
    expect(on('2030-07-31')).toMatchObject({ 'partial-claim': 'not-in-force', '40-year-modification': 'may-qualify' });
  });

  it('a modification tells whether the note or the market set its rate, and whether its term stays', () => {
    const steps = (changes: Readonly<Record<string, unknown>>) =>
      optionIn(simulationWith(changes), 'va.traditional-modification').steps?.map(
        ({ id, stoppedBecause }) => `${id} ${stoppedBecause}`,
      );
    const able = { 'household.affordablePayment': '9500.00' };
    expect(steps({ ...LOW_RATE, ...able })).toEqual(['capitalize done', 'market-rate note-cap', 'new-term changed']);
    expect(steps({ ...HIGH_RATE, ...able, 'loan.ratePercent': '9', 'loan.principalAndInterest': '3500.00' })).toEqual([
      'capitalize done',
      'market-rate done',
      'new-term kept',
    ]);
  });
});
