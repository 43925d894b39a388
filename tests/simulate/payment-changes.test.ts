import { describe, expect, it } from 'vitest';
import { compareOutcomes, NOTHING } from '../../lib/explain/compare';
import { caseWith, simulationWith, typedSimulationWith } from '../support/household';

type Changes = Readonly<Record<string, unknown>>;

/** 100,000.00 at 6 % over ten years, current, 1,110.21 a month and 300.00 of escrow; the next payment is due on 2026-12-01. */
const CURRENT = {
  'loan.principalBalance': '100000.00',
  'loan.ratePercent': '6.000',
  'loan.remainingMonths': 120,
  'loan.principalAndInterest': '1110.21',
  'loan.escrow': '300.00',
  'arrears.current': true,
  'arrears.oldestUnpaidDueDate': null,
};
const simulated = (changes: readonly Changes[], more: Changes = {}) =>
  simulationWith({ ...CURRENT, 'loan.changes': changes, ...more });
const goingOn = ({ options }: ReturnType<typeof simulated>) => options.find(({ kind }) => kind === 'reinstatement');

describe('a payment that will change on a known day', () => {
  it('changes payments and totals from the first due date on or after that day', () => {
    const { situation, ...simulation } = simulated([{ on: '2027-02-01', reason: 'rate-reset', ratePercent: '7.000' }]);
    const [before, after] = goingOn(simulation as ReturnType<typeof simulated>)?.payments ?? [];
    expect(before).toMatchObject({ fromMonth: 1, months: 2, payment: '1410.21' });
    // 98,776.53 after two installments, at 7 % over 118 months.
    expect(after).toMatchObject({ fromMonth: 3, months: 118, payment: '1460.33' });
    expect(situation.changes).toEqual([{ on: '2027-02-01', reason: 'rate-reset', payment: '1460.33' }]);
    const dayLater = simulated([{ on: '2027-02-02', reason: 'rate-reset', ratePercent: '7.000' }]);
    expect(goingOn(dayLater)?.payments?.[0]).toMatchObject({ months: 3 });
  });

  it('with a payment, takes the escrow off; of a rate that resets it tells the rate', () => {
    const change = { on: '2027-02-01', reason: 'rate-reset' };
    const byRate = goingOn(simulated([{ ...change, ratePercent: '7.000' }]));
    const byPayment = goingOn(simulated([{ ...change, payment: '1460.33' }]));
    const byInstallment = goingOn(simulated([{ ...change, principalAndInterest: '1160.33' }]));
    expect(byPayment?.totals).toEqual(byRate?.totals);
    expect(byInstallment?.totals).toEqual(byRate?.totals);
  });

  it('of escrow leaves what the loan costs as it was', () => {
    const option = goingOn(simulated([{ on: '2027-01-01', reason: 'escrow', payment: '1500.00' }]));
    expect(option?.payments?.map(({ fromMonth, payment }) => [fromMonth, payment])).toEqual([
      [1, '1410.21'],
      [2, '1500.00'],
    ]);
    expect(option?.totals).toEqual(goingOn(simulated([]))?.totals);
  });

  it('ends a time of interest only: what is owed is paid off by the new payment, and nobody is told of a sum at the end', () => {
    const interestOnly = { 'loan.principalAndInterest': '500.00' };
    expect(simulated([], interestOnly).notices.map(({ notice }) => notice)).toEqual(['interest-only']);
    // 100,000.00 at 6 % over 108 months: 1,200.57.
    const ended = simulated([{ on: '2027-12-01', reason: 'interest-only-end', ratePercent: '6.000' }], interestOnly);
    expect(ended.notices).toEqual([]);
    expect(goingOn(ended)?.payments?.at(-1)).toMatchObject({ fromMonth: 13, months: 108, payment: '1500.57' });
    expect(goingOn(ended)?.totals).toMatchObject({ dueAtEnd: '0.00' });
  });

  it('lets a loan end that its payment of today would never pay off', () => {
    const tooLow = { 'loan.principalAndInterest': '400.00' };
    expect(goingOn(simulated([], tooLow))?.warnings).toContain('never-paid-off');
    const recast = goingOn(simulated([{ on: '2027-12-01', reason: 'recast', ratePercent: '6.000' }], tooLow));
    expect(recast?.warnings).not.toContain('never-paid-off');
    expect(recast?.totals?.dueAtEnd).toBe('0.00');
  });

  it('counts in what doing nothing comes to, even where only the whole payment is known', () => {
    const whole = {
      'loan.principalAndInterest': null,
      'loan.escrow': null,
      'loan.payment': '1410.21',
      'loan.changes': [{ on: '2027-02-01', reason: 'rate-reset', payment: '1600.00' }],
    };
    const simulation = typedSimulationWith({ ...CURRENT, ...whole });
    // 2 × 1,410.21 + 10 × 1,600.00, and 180.00 of costs that are past due already.
    expect(simulation.situation.dueInAYear).toBe(1_882_042);
    const loanCase = caseWith({ ...CURRENT, ...whole });
    const measures = compareOutcomes(loanCase, simulation, [{ id: NOTHING, rows: [] }]);
    expect(measures.find(({ id }) => id === 'pastDue')?.cells).toEqual([{ unit: 'money', value: 1_900_042 }]);
  });

  it('is nothing yet without a day or a figure, and nothing any more once its day has come', () => {
    const none = simulated([]);
    for (const change of [
      { on: null, reason: 'step', payment: '1600.00' },
      { on: '2027-02-01', reason: 'step' },
      { on: '2026-11-23', reason: 'step', payment: '1600.00' },
    ]) {
      expect(simulated([change])).toEqual(none);
    }
    expect(simulated([{ on: '2026-11-24', reason: 'step', payment: '1600.00' }])).not.toEqual(none);
  });
});

describe('a balloon', () => {
  it('is due with the last installment up to its day', () => {
    const option = goingOn(simulationWith({ ...CURRENT, 'loan.balloonOn': '2027-03-01' }));
    expect(option?.warnings).toContain('balloon-at-end');
    expect(option?.totals).toMatchObject({ paidOffOn: '2027-03-01' });
    expect(option?.payments?.at(-1)).toMatchObject({ fromMonth: 4, months: 1, balloon: true });
    // 98,776.53 less 616.33 of principal: 1,110.21 without the month's interest of 493.88.
    expect(option?.totals?.balanceAtEnd).toBe('98160.20');
  });

  it('after the scheduled end, or behind, changes nothing', () => {
    const none = simulationWith(CURRENT);
    expect(simulationWith({ ...CURRENT, 'loan.balloonOn': '2036-11-01' })).toEqual(none);
    expect(simulationWith({ ...CURRENT, 'loan.balloonOn': '2026-11-23' })).toEqual(none);
  });
});
