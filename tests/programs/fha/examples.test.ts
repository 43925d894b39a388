import { describe, expect, it } from 'vitest';
import { outcomeRows } from '../../../lib/simulate/outcome-rows';
import { caseWith, checkIn, optionIn, simulationWith } from '../../support/household';
import { A, B, B2, C, type Changes, claimed, D, E, F, PROBE } from './households';

/** The worked examples of rules/fha.md 13.1 and 13.2, to the cent. */

const found = (changes: Changes, name: string) => optionIn(simulationWith(changes), `fha.${name}`);
const stepsOf = (changes: Changes) =>
  found(changes, 'combination').steps?.map(({ id, from, to, principalAndInterest, stoppedBecause }) => [
    id,
    from,
    to,
    principalAndInterest,
    stoppedBecause,
  ]);

describe('FHA worked examples', () => {
  it('FH-S1 (A): the claim pays 8,188.15, late charges left out, and 40,005.96 of room stay', () => {
    const option = found(A, 'partial-claim');
    expect(option.status).toBe('may-qualify');
    expect(option.terms).toEqual({
      claim: '8188.15',
      claimLimit: '66444.11',
      claimRoomLeft: '40005.96',
      principalAndInterest: '1187.39',
      payment: '1699.79',
      trialMonths: 3,
      trialPayment: '1699.79',
    });
    expect(option.payments).toEqual([
      { fromMonth: 1, months: 3, payment: '1699.79', phase: 'trial' },
      { fromMonth: 4, months: 285, payment: '1699.79', phase: 'regular' },
    ]);
    expect(option.totals).toMatchObject({ dueAtEnd: '8188.15', monthsAdded: 0 });
  });

  it('FH-S2 (B): 30 years alone bring the payment down, and the claim pays what is past due', () => {
    const option = found(B, 'combination');
    expect(option.status).toBe('may-qualify');
    expect(option.terms).toEqual({
      ratePercent: '6.500',
      termMonths: 360,
      principalBalance: '127850.00',
      interestBearingBalance: '118000.00',
      deferredBalance: '9850.00',
      principalAndInterest: '745.84',
      payment: '1145.84',
      principalAndInterestChangePercent: '-42.8528',
      targetMet: true,
      trialMonths: 3,
      trialPayment: '1145.84',
      claim: '9850.00',
      claimLimit: '35400.00',
      claimRoomLeft: '25550.00',
    });
    expect(stepsOf(B)).toEqual([
      ['claim-arrears', '118000.00', '118000.00', undefined, 'done'],
      ['modify-360', '7.875', '6.500', '745.84', 'target'],
    ]);
    expect(option.steps?.[1]?.amounts).toMatchObject({ target: '978.84' });
  });

  it('FH-S3 (B2): 30 years with 40,544.53 of the balance in the claim', () => {
    expect(found(B2, 'combination')).toMatchObject({
      status: 'may-qualify',
      terms: {
        termMonths: 360,
        interestBearingBalance: '251955.47',
        principalAndInterest: '1592.53',
        claim: '57744.53',
        claimLimit: '87750.00',
        targetMet: true,
      },
      totals: { dueAtEnd: '57744.53' },
    });
    expect(stepsOf(B2)).toEqual([
      ['claim-arrears', '292500.00', '292500.00', undefined, 'done'],
      ['modify-360', '7.625', '6.500', '1848.80', 'above-target'],
      ['defer-360', '292500.00', '251955.47', '1592.53', 'target'],
    ]);
  });

  it('FH-S4 (C): 30 years need more than the room, 40 years do not', () => {
    const option = found(C, 'combination');
    expect(option).toMatchObject({
      status: 'may-qualify',
      terms: {
        ratePercent: '6.750',
        termMonths: 480,
        principalAndInterest: '1277.52',
        claim: '82264.61',
        targetMet: true,
      },
    });
    expect(stepsOf(C)).toEqual([
      ['claim-arrears', '280000.00', '280000.00', undefined, 'done'],
      ['modify-360', '5.500', '6.500', '1769.79', 'above-target'],
      ['defer-360', '280000.00', '210000.00', '1327.34', 'room'],
      ['modify-480', '5.500', '6.750', '1689.40', 'above-target'],
      ['defer-480', '280000.00', '211735.39', '1277.52', 'target'],
    ]);
    expect(option.steps?.[2]?.amounts).toEqual({ needed: '77882.52', deferred: '70000.00', room: '70000.00' });
  });

  it('FH-S5 (D): the claim reaches its limit and the target is missed, so the supplement leads to less', () => {
    expect(found(D, 'combination')).toMatchObject({
      status: 'does-not-qualify',
      terms: {
        termMonths: 480,
        principalAndInterest: '1167.50',
        principalAndInterestChangePercent: '-4.1918',
        claim: '76500.00',
        claimRoomLeft: '0.00',
        targetMet: false,
      },
    });
    expect(stepsOf(D)?.slice(1)).toEqual([
      ['modify-360', '3.250', '6.500', '1611.77', 'above-target'],
      ['defer-360', '255000.00', '193500.00', '1223.05', 'room'],
      ['modify-480', '3.250', '6.750', '1538.56', 'above-target'],
      ['defer-480', '255000.00', '193500.00', '1167.50', 'room'],
    ]);
    expect(checkIn(found(D, 'combination'), 'lowest-payment')).toMatchObject({ truth: 'false', decides: true });
    expect(found(D, 'payment-supplement')).toMatchObject({
      status: 'may-qualify',
      terms: { principalAndInterest: '913.94', monthlyPrincipalReduction: '304.64', claim: '28078.84' },
    });
  });

  it('FH-S6 (E): 304.64 a month are paid for 36 months, then the payment goes back up', () => {
    const option = found(E, 'payment-supplement');
    expect(option.terms).toEqual({
      claim: '25967.04',
      claimLimit: '76500.00',
      claimRoomLeft: '50532.96',
      monthlyPrincipalReduction: '304.64',
      supplementMonths: 36,
      principalAndInterest: '913.94',
      payment: '1313.94',
      principalAndInterestChangePercent: '-24.9996',
      trialMonths: 4,
      trialPayment: '1313.94',
    });
    expect(option.payments).toEqual([
      { fromMonth: 1, months: 4, payment: '1313.94', phase: 'trial' },
      { fromMonth: 5, months: 36, payment: '1313.94', phase: 'supplement' },
      { fromMonth: 41, months: 273, payment: '1618.58', phase: 'regular' },
    ]);
    expect(option.totals?.dueAtEnd).toBe('25967.04');
    expect(option.warnings).toEqual(['balloon-at-end', 'payment-rises-over-time']);
  });

  it('FH-S6: the balance after 36 supplemented installments, and each dollar paid once', () => {
    const rows = outcomeRows(caseWith(E), 'fha.payment-supplement');
    expect(rows[39]).toMatchObject({
      phase: 'supplement',
      payment: '1313.94',
      addOn: '-304.64',
      balance: '235064.54',
      deferredBalance: '25967.04',
      pastDue: '0.00',
    });
    expect(rows[40]).toMatchObject({ phase: 'regular', payment: '1618.58', addOn: '0.00' });
    const cents = (amount = '0.00') => Math.round(Number(amount) * 100);
    const paid = rows.reduce((sum, { payment, escrow }) => sum + cents(payment) - cents(escrow), 0);
    const { totalPaid, dueAtEnd } = found(E, 'payment-supplement').totals ?? {};
    expect(cents(totalPaid)).toBe(paid + cents(dueAtEnd));
  });

  it('FH-S7 (E′, E″): earlier claims leave 125.00 a month, or less than the least reduction', () => {
    expect(found({ ...E, ...claimed('57000.00', '255000.00') }, 'payment-supplement').terms).toMatchObject({
      monthlyPrincipalReduction: '125.00',
      principalAndInterest: '1093.58',
      claim: '19500.00',
      claimRoomLeft: '0.00',
    });
    const ineligible = found({ ...E, ...claimed('59600.00', '255000.00') }, 'payment-supplement');
    expect(ineligible.terms).toBeUndefined();
    expect(checkIn(ineligible, 'supplement-room')).toMatchObject({
      truth: 'false',
      actual: '17193.48',
      limit: '16900.00',
    });
  });

  it('FH-S8 (probe of E): the principal of the installment limits the reduction', () => {
    expect(found(PROBE, 'payment-supplement').terms).toMatchObject({ monthlyPrincipalReduction: '420.04' });
  });

  it('FH-S9 (F): 9,600.00 over 24 months or over 12, as the household can pay', () => {
    expect(found(F, 'repayment-plan')).toMatchObject({
      status: 'may-qualify',
      terms: {
        planMonths: 24,
        extraPayment: '400.00',
        lastExtraPayment: '400.00',
        payment: '2000.00',
        paymentPercentOfRegular: '125.0000',
      },
    });
    expect(found({ ...F, 'household.affordablePayment': '2400.00' }, 'repayment-plan').terms).toMatchObject({
      planMonths: 12,
      extraPayment: '800.00',
    });
  });

  it.each([
    ['FH-S10 (O1): missed since 1 March', '2026-03-01', '2026-03-31', '2026-04-01'],
    ['FH-S11 (O2): missed since 1 June 2011', '2011-06-01', '2011-06-30', '2011-07-01'],
  ])('%s, in default a month later', (_, oldestUnpaidDueDate, before, on) => {
    const monthsOn = (asOf: string) =>
      simulationWith({ ...A, asOf, 'arrears.oldestUnpaidDueDate': oldestUnpaidDueDate }).situation.monthsDelinquent;
    expect([monthsOn(before), monthsOn(on)]).toEqual([0, 1]);
  });

  it('FH-S10: the day before default is no default, but may be imminent default, with four trial payments', () => {
    const march = { 'arrears.oldestUnpaidDueDate': '2026-03-01' };
    const on = (asOf: string) => checkIn(found({ ...A, ...march, asOf }, 'partial-claim'), 'default-or-imminent').truth;
    expect([on('2026-03-31'), on('2026-04-01')]).toEqual(['false', 'true']);
    expect(found({ ...B2, ...march, asOf: '2026-03-31' }, 'combination')).toMatchObject({
      status: 'may-qualify',
      terms: { trialMonths: 4 },
    });
  });
});
