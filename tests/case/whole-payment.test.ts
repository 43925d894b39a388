import { describe, expect, it } from 'vitest';
import { parseWith } from '../../lib/case/problems';
import { caseSchema } from '../../lib/case/schema';
import { documentWith, simulationWith } from '../support/household';

const WHOLE = { 'loan.principalAndInterest': null, 'loan.escrow': null, 'loan.payment': '2100.17' };
const read = (changes: Readonly<Record<string, unknown>>) => parseWith(caseSchema, documentWith(changes));

describe('the whole payment', () => {
  it('tells the part that is missing, so that it reads as the same case', () => {
    const both = read({});
    expect(read({ 'loan.payment': '2100.17' })).toEqual(both);
    expect(read({ 'loan.payment': '2100.17', 'loan.escrow': null })).toEqual(both);
    expect(read({ 'loan.payment': '2100.17', 'loan.principalAndInterest': null })).toEqual(both);
  });

  it.each([
    ['a cent apart from its parts', { 'loan.payment': '2100.18' }],
    ['no more than the escrow', { 'loan.payment': '520.00', 'loan.principalAndInterest': null }],
    ['below principal and interest', { 'loan.payment': '1580.16', 'loan.escrow': null }],
  ])('is refused with its path where it is %s', (_, changes) => {
    expect(read(changes)).toEqual({ ok: false, problems: [{ path: 'loan.payment', problem: 'parts-disagree' }] });
  });

  it('may be all principal and interest', () => {
    const reading = read({ 'loan.payment': '1580.17', 'loan.escrow': null });
    expect(reading.ok && reading.value.loan.escrow).toBe(0);
  });
});

describe('a household that knows its whole payment alone', () => {
  const whole = simulationWith(WHOLE);
  const parts = simulationWith({});
  const of = (simulation: typeof whole, name: string) =>
    simulation.options.find(({ id }) => id === `fannie-mae.${name}`);

  it('is told what is past due to the cent, and how its payment is known', () => {
    // Where the loan ends needs its principal and interest.
    expect(whole.situation).toEqual({ ...parts.situation, paymentKnownAs: 'total', neverPaidOff: null });
    expect(parts.situation).toMatchObject({ payment: '2100.17', paymentKnownAs: 'parts', arrears: '16981.36' });
    expect(simulationWith({ 'loan.escrow': null }).situation.paymentKnownAs).toBe(null);
  });

  it.each(['reinstatement', 'repayment-plan', 'forbearance'])('gets the terms of a %s from it', (name) => {
    const changes = {
      'hardship.duration': 'temporary-ongoing',
      'household.affordablePayment': '5000.00',
      'arrears.oldestUnpaidDueDate': '2026-08-01',
    };
    const [one, other] = [simulationWith({ ...WHOLE, ...changes }), simulationWith(changes)];
    expect(of(one, name)?.terms).toBeDefined();
    expect(of(one, name)?.terms).toEqual(of(other, name)?.terms);
    expect(of(one, name)?.status).toBe(of(other, name)?.status);
  });

  // 4 × 2,100.17 and 180.00 of costs, whatever part of the payment is escrow.
  it('gets the figures of a deferral, with the guess they rest on', () => {
    const changes = { ...WHOLE, 'arrears.oldestUnpaidDueDate': '2026-08-01', 'arrears.escrowAdvances': null };
    const deferral = of(simulationWith(changes), 'payment-deferral');
    expect(deferral?.terms).toBeUndefined();
    expect(deferral?.illustration).toMatchObject({
      terms: { deferredMonths: 4, deferredBalance: '8580.68' },
      fits: true,
    });
    // Which part of the payment is principal and interest, nobody told.
    const bare = { ...changes, 'loan.principalBalance': null, 'loan.ratePercent': null, 'loan.remainingMonths': null };
    expect(of(simulationWith(bare), 'payment-deferral')?.illustration?.terms).not.toHaveProperty(
      'principalAndInterest',
    );
    expect(of(simulationWith(bare), 'payment-deferral')?.illustration?.terms).toHaveProperty('payment', '2131.17');
    const unknownBalance = { ...changes, 'loan.principalBalance': null, 'loan.ratePercent': null };
    expect(of(simulationWith(unknownBalance), 'payment-deferral')?.illustration?.terms).toMatchObject({
      deferredBalance: '8580.68',
    });
  });

  it('waits for the parts with a modification', () => {
    const modification = of(whole, 'flex-modification');
    expect(modification?.terms).toBeUndefined();
    expect(modification?.missing).toEqual(['loan.principalAndInterest']);
  });
});

describe('what the servicer says is past due', () => {
  const unknownFees = { 'arrears.servicingAdvances': null, 'arrears.lateCharges': null };
  const said = (total: string, more = {}) => simulationWith({ 'arrears.totalPastDue': total, ...more });

  it('stands in where a fee is unknown', () => {
    const { situation, options, notices } = said('17400.00', unknownFees);
    expect(situation).toMatchObject({ arrears: '17400.00', arrearsAtLeast: null });
    expect(options.find(({ kind }) => kind === 'reinstatement')?.terms).toEqual({ amount: '17400.00' });
    // 8 × 2,100.17: the installments alone.
    expect(notices).toEqual([
      { path: 'arrears.totalPastDue', notice: 'past-due-has-fees', amount: '17400.00', computed: '16801.36' },
    ]);
  });

  it('stands in where no date and no payment is known', () => {
    const nothing = { ...unknownFees, 'arrears.oldestUnpaidDueDate': null, 'loan.escrow': null };
    expect(said('17400.00', nothing).situation.arrears).toBe('17400.00');
  });

  // 4 × 2,100.17 = 8,400.68 in the estimates; 9,350.00 / 12 + 2,100.17 = 2,879.34.
  it('gives way to no estimate: one sum in the terms, the check and the illustration', () => {
    const whole = { 'loan.payment': '2100.17', 'loan.principalAndInterest': null, 'loan.principalBalance': null };
    const { options } = said('9350.00', {
      ...unknownFees,
      ...whole,
      'loan.escrow': null,
      'arrears.oldestUnpaidDueDate': '2026-08-01',
      'hardship.duration': 'temporary-resolved',
      'household.affordablePayment': '2700.00',
    });
    const [reinstatement, plan] = ['reinstatement', 'repayment-plan'].map((name) =>
      options.find(({ id }) => id === `fannie-mae.${name}`),
    );
    expect(reinstatement?.terms?.amount).toBe('9350.00');
    expect(reinstatement?.illustration?.terms.amount).toBe('9350.00');
    expect(plan?.checks.find(({ id }) => id.endsWith('.affordable'))?.actual).toBe('2879.34');
    expect(plan?.illustration?.terms.payment).toBe('2879.34');
  });

  it('is shown beside the sum of the parts where the two differ', () => {
    expect(said('16981.36').notices).toEqual([]);
    const differs = said('16981.37');
    expect(differs.situation.arrears).toBe('16981.36');
    expect(differs.notices).toEqual([
      { path: 'arrears.totalPastDue', notice: 'past-due-differs', amount: '16981.37', computed: '16981.36' },
    ]);
  });

  // Eight installments alone come to 16,801.36: fees can only add to them.
  it('is questioned below what the installments come to', () => {
    expect(said('16801.36', unknownFees).notices).toEqual([]);
    expect(said('16801.35', unknownFees).notices).toMatchObject([{ notice: 'past-due-differs' }]);
    expect(said('16801.37', unknownFees).notices).toMatchObject([{ notice: 'past-due-has-fees' }]);
  });

  it('counts for nobody who is current', () => {
    const current = { 'arrears.current': true, 'arrears.oldestUnpaidDueDate': null };
    expect(said('17400.00', { ...current, ...unknownFees }).situation.arrears).toBe('0.00');
    expect(said('17400.00', current).notices).toEqual([]);
  });
});
