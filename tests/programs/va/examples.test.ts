import { describe, expect, it } from 'vitest';
import { optionIn, simulationWith } from '../../support/household';
import { HIGH_RATE, LOW_RATE } from './households';

/** The worked examples, unit vectors and check points of rules/va-usda-private.md D. */

const offerOf = (id: string, changes: Readonly<Record<string, unknown>>) =>
  optionIn(simulationWith(changes), `va.${id}`);

describe('Example 1: plan, modification and claim on a low-rate loan', () => {
  it('owes six payments and pays them in one sum', () => {
    const simulation = simulationWith(LOW_RATE);
    expect(simulation.situation).toMatchObject({ unpaidInstallments: 6, payment: '1674.72', arrears: '10048.32' });
    expect(optionIn(simulation, 'va.reinstatement').terms).toEqual({ amount: '10048.32' });
  });

  it.each([
    ['twelve', '2512.08', 12, '837.36', '837.36', '2512.08', '150.0000'],
    ['eighteen', '2232.96', 18, '558.24', '558.24', '2232.96', '133.3333'],
    ['three, the fewest', '9000.00', 3, '3349.44', '3349.44', '5024.16', '300.0000'],
    ['twenty-four, the most', '2093.40', 24, '418.68', '418.68', '2093.40', '125.0000'],
  ])('spreads them over %s months', (_, affordable, planMonths, extraPayment, lastExtraPayment, payment, share) => {
    expect(offerOf('repayment-plan', { ...LOW_RATE, 'household.affordablePayment': affordable })).toMatchObject({
      status: 'may-qualify',
      terms: { planMonths, extraPayment, lastExtraPayment, payment, paymentPercentOfRegular: share },
      payments: [
        { fromMonth: 1, months: planMonths, payment, phase: 'plan' },
        { payment: '1674.72', phase: 'regular' },
      ],
      totals: { dueAtEnd: '0.00', monthsAdded: 0 },
    });
  });

  it('finds no plan with 300.00 to spare', () => {
    const plan = offerOf('repayment-plan', LOW_RATE);
    expect(plan.status).toBe('does-not-qualify');
    expect(plan.terms).toBeUndefined();
  });

  it('raises the payment over 30 years at the highest rate, a point above the note', () => {
    const { status, terms, steps } = offerOf('30-year-modification', LOW_RATE);
    expect(status).toBe('does-not-qualify');
    expect(terms).toEqual({
      ratePercent: '3.750',
      termMonths: 360,
      principalBalance: '269959.71',
      interestBearingBalance: '269959.71',
      deferredBalance: '0.00',
      principalAndInterest: '1250.23',
      payment: '1700.23',
      principalAndInterestChangePercent: '2.0829',
      trialMonths: 3,
      trialPayment: '1700.23',
    });
    expect(steps?.map(({ id, from, to, stoppedBecause }) => [id, from, to, stoppedBecause])).toEqual([
      ['capitalize', '263634.75', '269959.71', 'done'],
      ['market-rate', '2.750', '3.750', 'note-cap'],
      ['new-term', '291', '360', 'changed'],
    ]);
    expect(steps?.[0]?.amounts).toMatchObject({ accruedInterest: '3624.96', advances: '2700.00' });
  });

  it('pays the arrears by a claim, and the loan goes on unchanged', () => {
    const claim = offerOf('partial-claim', LOW_RATE);
    expect(claim).toMatchObject({
      terms: {
        claim: '10048.32',
        claimLimit: '65908.68',
        claimRoomLeft: '55860.36',
        principalAndInterest: '1224.72',
        payment: '1674.72',
        trialMonths: 3,
        trialPayment: '1674.72',
      },
      payments: [
        { fromMonth: 1, months: 3, payment: '1674.72', phase: 'trial' },
        { fromMonth: 4, months: 288, payment: '1674.72', phase: 'regular' },
      ],
      totals: { dueAtEnd: '10048.32', paidOffOn: '2051-02-01', monthsAdded: 0 },
      warnings: ['balloon-at-end'],
    });
    const missed = { ...LOW_RATE, 'history.missedVaPaymentMar2020ToMay2025': true };
    expect(offerOf('partial-claim', missed).terms).toMatchObject({ claimLimit: '79090.42' });
  });

  it('would lower it over 40 years', () => {
    expect(offerOf('40-year-modification', LOW_RATE)).toMatchObject({
      terms: {
        termMonths: 480,
        principalAndInterest: '1086.66',
        payment: '1536.66',
        principalAndInterestChangePercent: '-11.2728',
      },
      totals: { dueAtEnd: '0.00', paidOffOn: '2067-02-01' },
    });
  });
});

describe('Example 2: 30 and 40 years on a high-rate loan', () => {
  const offered = {
    ratePercent: '6.750',
    principalBalance: '365405.51',
    interestBearingBalance: '365405.51',
    deferredBalance: '0.00',
    trialMonths: 3,
  };

  it.each([
    ['traditional-modification', 'may-qualify', 360, '2370.01', '2980.01', '-3.4945'],
    ['30-year-modification', 'may-qualify', 360, '2370.01', '2980.01', '-3.4945'],
    ['40-year-modification', 'servicer-decides', 480, '2204.70', '2814.70', '-10.2259'],
  ])('%s', (id, status, termMonths, principalAndInterest, payment, change) => {
    const option = offerOf(id, HIGH_RATE);
    expect(option.status).toBe(status);
    expect(option.terms).toEqual({
      ...offered,
      termMonths,
      principalAndInterest,
      payment,
      principalAndInterestChangePercent: change,
      trialPayment: payment,
    });
    expect(option.payments).toEqual([
      { fromMonth: 1, months: 3, payment, phase: 'trial' },
      { fromMonth: 4, months: termMonths, payment, phase: 'modified' },
    ]);
  });

  it('keeps the shortage in the balance and late charges, suspense and the old deferral out of it', () => {
    const { terms, totals } = offerOf('30-year-modification', {
      ...HIGH_RATE,
      'arrears.escrowShortage': '100.00',
      'arrears.servicingAdvances': '20.00',
      'arrears.lateCharges': '500.00',
      'arrears.suspense': '700.00',
      'loan.deferredBalance': '900.00',
    });
    expect(terms).toMatchObject({ principalBalance: '365525.51', deferredBalance: '0.00' });
    expect(totals).toMatchObject({ dueAtEnd: '900.00' });
  });
});

describe('Unit vectors', () => {
  const plain = {
    ...LOW_RATE,
    'arrears.current': true,
    'arrears.oldestUnpaidDueDate': null,
    'arrears.escrowAdvances': '0.00',
  };

  it.each([
    ['100000.00', '6.250', '30-year-modification', '648.60'],
    ['100000.00', '6.250', '40-year-modification', '603.36'],
    ['250000.00', '2.750', '30-year-modification', '1157.79'],
  ])('%s with a note of %s, %s: %s a month', (balance, note, id, principalAndInterest) => {
    const changes = { ...plain, 'loan.principalBalance': balance, 'loan.ratePercent': note };
    expect(offerOf(id, changes).terms).toMatchObject({ principalBalance: balance, principalAndInterest });
  });

  it.each([
    ['6.06', '6.500'],
    ['6.18', '6.625'],
    ['6.19', '6.750'],
    ['6.27', '6.750'],
    ['6.31', '6.750'],
    ['6.32', '6.875'],
  ])('a survey rate of %s gives %s', (survey, ratePercent) => {
    const changes = { ...plain, 'loan.ratePercent': '9.000', 'market.pmms30Percent': survey };
    expect(offerOf('30-year-modification', changes).terms).toMatchObject({ ratePercent });
  });

  it.each([
    [false, '50000.00'],
    [true, '60000.00'],
  ])('of a balance of 200,000.00 a claim pays, payment missed in the window: %s, at most %s', (missed, claimLimit) => {
    const changes = {
      ...LOW_RATE,
      'loan.principalBalance': '200000.00',
      'history.missedVaPaymentMar2020ToMay2025': missed,
    };
    expect(offerOf('partial-claim', changes).terms).toMatchObject({ claimLimit });
  });
});
