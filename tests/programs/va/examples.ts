import type { Example } from '../../official/example';
import { allTerms, householdExample } from '../../official/household-example';
import { OUR_OWN } from '../../official/sources';
import { HIGH_RATE, LOW_RATE } from './households';

const source = OUR_OWN.va;

const PLANS = [
  ['2512.08', 12, '837.36', '2512.08', '150.0000'],
  ['2232.96', 18, '558.24', '2232.96', '133.3333'],
  ['9000.00', 3, '3349.44', '5024.16', '300.0000'],
  ['2093.40', 24, '418.68', '2093.40', '125.0000'],
] as const;

const plans: readonly Example[] = PLANS.map(([affordable, planMonths, extraPayment, payment, share]) =>
  householdExample({
    id: `VA 1, plan of ${planMonths} months`,
    place: 'D.2 example 1',
    source,
    household: { ...LOW_RATE, 'household.affordablePayment': affordable },
    option: 'va.repayment-plan',
    expected: {
      status: 'may-qualify',
      terms: { planMonths, extraPayment, lastExtraPayment: extraPayment, payment, paymentPercentOfRegular: share },
      payments: [
        { fromMonth: 1, months: planMonths, payment, phase: 'plan' },
        { payment: '1674.72', phase: 'regular' },
      ],
      totals: { dueAtEnd: '0.00', monthsAdded: 0 },
    },
  }),
);

const MODIFIED = [
  ['traditional-modification', 'may-qualify', 360, '2370.01', '2980.01', '-3.4945'],
  ['30-year-modification', 'may-qualify', 360, '2370.01', '2980.01', '-3.4945'],
  ['40-year-modification', 'servicer-decides', 480, '2204.70', '2814.70', '-10.2259'],
] as const;

const highRate: readonly Example[] = MODIFIED.map(([name, status, termMonths, installment, payment, change]) =>
  householdExample({
    id: `VA 2, ${name}`,
    place: 'D.2 example 2',
    source,
    household: HIGH_RATE,
    option: `va.${name}`,
    expected: {
      status,
      ...allTerms({
        ratePercent: '6.750',
        termMonths,
        principalBalance: '365405.51',
        interestBearingBalance: '365405.51',
        deferredBalance: '0.00',
        principalAndInterest: installment,
        payment,
        principalAndInterestChangePercent: change,
        trialMonths: 3,
        trialPayment: payment,
      }),
      payments: [
        { fromMonth: 1, months: 3, payment, phase: 'trial' },
        { fromMonth: 4, months: termMonths, payment, phase: 'modified' },
      ],
    },
  }),
);

/** Nothing is past due, so that the balance alone is modified. */
const PLAIN = {
  ...LOW_RATE,
  'arrears.current': true,
  'arrears.oldestUnpaidDueDate': null,
  'arrears.escrowAdvances': '0.00',
};

const PAYMENTS = [
  ['100000.00', '6.250', '30-year-modification', '648.60'],
  ['100000.00', '6.250', '40-year-modification', '603.36'],
  ['250000.00', '2.750', '30-year-modification', '1157.79'],
] as const;

const payments: readonly Example[] = PAYMENTS.map(([balance, note, name, principalAndInterest]) =>
  householdExample({
    id: `VA unit, ${balance} at ${note}, ${name}`,
    place: 'D.2, unit vectors',
    source,
    household: { ...PLAIN, 'loan.principalBalance': balance, 'loan.ratePercent': note },
    option: `va.${name}`,
    expected: { terms: { principalBalance: balance, principalAndInterest } },
  }),
);

const RATES = [
  ['6.06', '6.500'],
  ['6.18', '6.625'],
  ['6.19', '6.750'],
  ['6.27', '6.750'],
  ['6.31', '6.750'],
  ['6.32', '6.875'],
] as const;

const rates: readonly Example[] = RATES.map(([survey, ratePercent]) =>
  householdExample({
    id: `VA unit, survey rate ${survey}`,
    place: 'D.2, unit vectors',
    source,
    household: { ...PLAIN, 'loan.ratePercent': '9.000', 'market.pmms30Percent': survey },
    option: 'va.30-year-modification',
    expected: { terms: { ratePercent } },
  }),
);

const LIMITS = [
  [false, '50000.00'],
  [true, '60000.00'],
] as const;

const limits: readonly Example[] = LIMITS.map(([missed, claimLimit]) =>
  householdExample({
    id: `VA unit, payment missed from March 2020 to May 2025: ${missed}`,
    place: 'D.2, unit vectors',
    source,
    household: {
      ...LOW_RATE,
      'loan.principalBalance': '200000.00',
      'history.missedVaPaymentMar2020ToMay2025': missed,
    },
    option: 'va.partial-claim',
    expected: { terms: { claimLimit } },
  }),
);

/** The worked examples and unit vectors of rules/va-usda-private.md D.2 for VA loans, to the cent. */
export const vaExamples: readonly Example[] = [
  // A low-rate loan owes six payments; it pays them in one sum, by a plan or by a claim.
  householdExample({
    id: 'VA 1, all at once',
    place: 'D.2 example 1',
    source,
    household: LOW_RATE,
    option: 'va.reinstatement',
    expected: {
      situation: { unpaidInstallments: 6, payment: '1674.72', arrears: '10048.32' },
      ...allTerms({ amount: '10048.32' }),
    },
  }),
  ...plans,
  householdExample({
    id: 'VA 1, no plan with 300.00 to spare',
    place: 'D.2 example 1',
    source,
    household: LOW_RATE,
    option: 'va.repayment-plan',
    expected: { status: 'does-not-qualify', termNames: '' },
  }),
  // The payment rises over 30 years at the highest rate, a point above the note.
  householdExample({
    id: 'VA 1, 30 years',
    place: 'D.2 example 1',
    source,
    household: LOW_RATE,
    option: 'va.30-year-modification',
    expected: {
      status: 'does-not-qualify',
      ...allTerms({
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
      }),
      steps: [
        {
          id: 'capitalize',
          from: '263634.75',
          to: '269959.71',
          stoppedBecause: 'done',
          amounts: { accruedInterest: '3624.96', advances: '2700.00' },
        },
        { id: 'market-rate', from: '2.750', to: '3.750', stoppedBecause: 'note-cap' },
        { id: 'new-term', from: '291', to: '360', stoppedBecause: 'changed' },
      ],
    },
  }),
  // The claim pays the arrears, and the loan goes on unchanged.
  householdExample({
    id: 'VA 1, claim',
    place: 'D.2 example 1',
    source,
    household: LOW_RATE,
    option: 'va.partial-claim',
    expected: {
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
    },
  }),
  householdExample({
    id: 'VA 1, claim after a payment missed in the window',
    place: 'D.2 example 1',
    source,
    household: { ...LOW_RATE, 'history.missedVaPaymentMar2020ToMay2025': true },
    option: 'va.partial-claim',
    expected: { terms: { claimLimit: '79090.42' } },
  }),
  householdExample({
    id: 'VA 1, 40 years',
    place: 'D.2 example 1',
    source,
    household: LOW_RATE,
    option: 'va.40-year-modification',
    expected: {
      terms: {
        termMonths: 480,
        principalAndInterest: '1086.66',
        payment: '1536.66',
        principalAndInterestChangePercent: '-11.2728',
      },
      totals: { dueAtEnd: '0.00', paidOffOn: '2067-02-01' },
    },
  }),
  ...highRate,
  ...payments,
  ...rates,
  ...limits,
];
