import type { Example } from './example';
import { allTerms, householdExample } from './household-example';
import type { Json, JsonRecord } from './inputs';
import { OUR_OWN } from './sources';

/**
 * The worked examples of rules/gse.md 10. Those of the Flex Modification are worked anew: interest joins the balance through the
 * trial and is rounded once, and the target is a cut of 20.005 % (both as in Freddie Mac’s own results).
 */

const FLEX = 'fannie-mae.flex-modification';
const source = OUR_OWN.enterprises;

/** As many unpaid installments as there are first days of months from `oldest` to 23 November 2026. */
export const UNPAID = {
  3: '2026-09-01',
  4: '2026-08-01',
  5: '2026-07-01',
  7: '2026-05-01',
  8: '2026-04-01',
  14: '2025-10-01',
} as const;

/** A loan with its balance, rate and payment, what is past due, and the value of the home; the market rate is 6.750 unless told. */
function loan(
  [balance, rate, payment]: readonly [string, string, string],
  unpaid: keyof typeof UNPAID,
  [escrowAdvances, servicingAdvances]: readonly [string, string],
  value: string,
  more: JsonRecord = {},
): JsonRecord {
  return {
    'loan.principalBalance': balance,
    'loan.ratePercent': rate,
    'loan.principalAndInterest': payment,
    'loan.deferredBalance': '0.00',
    'arrears.oldestUnpaidDueDate': UNPAID[unpaid],
    'arrears.escrowAdvances': escrowAdvances,
    'arrears.servicingAdvances': servicingAdvances,
    'property.value': value,
    'market.gseModificationRatePercent': '6.750',
    ...more,
  };
}

const S1 = loan(['236765.47', '6.500', '1580.17'], 8, ['4200.00', '180.00'], '290000.00', {
  'market.gseModificationRatePercent': '6.625',
});
const LOAN_A = loan(['202636.53', '9.875', '1823.53'], 3, ['640.00', '45.00'], '305000.00');

function flex(id: string, household: JsonRecord, expected: JsonRecord): Example {
  return householdExample({ id, source, place: '10', household, option: FLEX, expected });
}

/** A step by what came out of it. */
function step(id: string, to: string, principalAndInterest: string, stoppedBecause: string): Json {
  return { id, to, principalAndInterest, stoppedBecause };
}

const CAPITALIZED = { id: 'capitalize' };

const RESOLVED = { 'hardship.duration': 'temporary-resolved', 'household.canResumePayment': true };
const PLAN_G = {
  ...RESOLVED,
  'loan.principalAndInterest': '1620.00',
  'arrears.oldestUnpaidDueDate': UNPAID[3],
  'arrears.servicingAdvances': '0.00',
  'arrears.lateCharges': '116.00',
};

const TARGETS = [
  ['1000.00', '799.95'],
  ['1234.55', '987.57'],
  ['1913.14', '1530.41'],
  ['1580.17', '1264.05'],
] as const;

export const gseExamples: readonly Example[] = [
  // Anew: 12 months of interest (8 unpaid, 3 of trial, 1 for a notice after the 15th) instead of 8, and the target 1,264.05.
  flex('S1', S1, {
    status: 'may-qualify',
    ...allTerms({
      ratePercent: '6.500',
      termMonths: 480,
      principalBalance: '256535.23',
      interestBearingBalance: '215908.32',
      deferredBalance: '40626.91',
      principalAndInterest: '1264.05',
      payment: '1815.05',
      principalAndInterestChangePercent: '-20.0054',
      targetMet: true,
      trialMonths: 3,
      trialPayment: '1815.05',
    }),
    steps: [
      {
        id: 'capitalize',
        to: '256535.23',
        stoppedBecause: 'through-trial',
        interestMonths: 12,
        amounts: { accruedInterest: '15389.76' },
      },
      step('start', '6.500', '1712.11', 'above-target'),
      step('reduce-rate', '6.500', '1712.11', 'already-at-floor'),
      step('extend-term', '480', '1501.90', 'limit'),
      step('forbear', '215908.32', '1264.05', 'target'),
    ],
  }),
  // The set-aside stops at 30 % of the gross balance. Anew: four more months of interest, so that it misses by more.
  flex(
    'S2',
    { ...S1, 'property.value': '150000.00', 'loan.deferredBalance': '60000.00' },
    {
      status: 'may-qualify',
      terms: {
        principalBalance: '316535.23',
        deferredBalance: '94960.56',
        interestBearingBalance: '221574.67',
        principalAndInterest: '1297.22',
        principalAndInterestChangePercent: '-17.9063',
        targetMet: false,
      },
      byStep: {
        'extend-term': step('extend-term', '480', '1853.18', 'limit'),
        forbear: step('forbear', '221574.67', '1297.22', 'share-cap'),
      },
    },
  ),
  // Anew: with seven months of interest instead of three the cuts end at the market rate, and the term has to grow.
  flex('A', LOAN_A, {
    terms: {
      ratePercent: '6.750',
      termMonths: 315,
      principalBalance: '214994.24',
      deferredBalance: '0.00',
      principalAndInterest: '1458.55',
      principalAndInterestChangePercent: '-20.0150',
      targetMet: true,
      trialMonths: 3,
    },
    steps: [
      CAPITALIZED,
      step('start', '9.875', '1934.74', 'above-target'),
      step('reduce-rate', '6.750', '1485.42', 'floor'),
      step('extend-term', '315', '1458.55', 'target'),
    ],
  }),
  // With a lower market rate the rate cuts alone reach the target.
  flex(
    'A, market rate 6.000',
    { ...LOAN_A, 'market.gseModificationRatePercent': '6.000' },
    {
      terms: { ratePercent: '6.500', termMonths: 300, principalAndInterest: '1451.66' },
      steps: [CAPITALIZED, { id: 'start' }, step('reduce-rate', '6.500', '1451.66', 'target')],
    },
  ),
  // Below 50 % of the value only the term moves. Anew: nine months of interest instead of five take twelve more months.
  flex('B', loan(['225831.28', '7.250', '2373.44'], 5, ['1875.50', '90.00'], '520000.00'), {
    terms: {
      ratePercent: '7.250',
      termMonths: 240,
      principalBalance: '240076.36',
      deferredBalance: '0.00',
      principalAndInterest: '1897.51',
      principalAndInterestChangePercent: '-20.0523',
      targetMet: true,
    },
    steps: [
      CAPITALIZED,
      step('start', '7.250', '2523.16', 'above-target'),
      step('reduce-rate', '7.250', '2523.16', 'low-ltv'),
      step('extend-term', '240', '1897.51', 'target'),
    ],
  }),
  // Half of the value stays interest-bearing. Anew: eight months of interest instead of four; the payment is as before.
  flex('C', loan(['222608.84', '6.000', '1378.97'], 4, ['2310.00', '60.00'], '440000.00'), {
    status: 'may-qualify',
    terms: {
      principalBalance: '233883.19',
      interestBearingBalance: '220000.00',
      deferredBalance: '13883.19',
      principalAndInterest: '1210.47',
      principalAndInterestChangePercent: '-12.2193',
      targetMet: false,
    },
    steps: [
      CAPITALIZED,
      step('start', '6.000', '1448.81', 'above-target'),
      step('reduce-rate', '6.000', '1448.81', 'already-at-floor'),
      step('extend-term', '480', '1286.86', 'limit'),
      step('forbear', '220000.00', '1210.47', 'value-floor'),
    ],
  }),
  // Out of reach, so no offer. Anew: 18 months of interest instead of 14.
  flex(
    'D',
    loan(['137769.53', '2.875', '519.21'], 14, ['6940.00', '410.00'], '395000.00', {
      'loan.deferredBalance': '22500.00',
    }),
    {
      status: 'does-not-qualify',
      terms: { principalBalance: '173560.84', principalAndInterest: '608.88', targetMet: false },
      steps: [
        CAPITALIZED,
        step('start', '2.875', '654.10', 'above-target'),
        step('reduce-rate', '2.875', '654.10', 'already-at-floor'),
        step('extend-term', '480', '608.88', 'limit'),
        step('forbear', '173560.84', '608.88', 'low-ltv'),
      ],
    },
  ),
  // Every step runs, and the last rate cut is partial. Anew: eleven months of interest instead of seven, and the target 1,911.34.
  flex('E', loan(['341574.63', '7.200', '2389.33'], 7, ['5120.00', '150.00'], '430000.00'), {
    terms: {
      ratePercent: '6.750',
      termMonths: 480,
      principalBalance: '369388.56',
      interestBearingBalance: '316784.34',
      deferredBalance: '52604.22',
      principalAndInterest: '1911.34',
      principalAndInterestChangePercent: '-20.0052',
      targetMet: true,
    },
    steps: [
      CAPITALIZED,
      step('start', '7.200', '2583.90', 'above-target'),
      step('reduce-rate', '6.750', '2475.46', 'floor'),
      step('extend-term', '480', '2228.73', 'limit'),
      step('forbear', '316784.34', '1911.34', 'target'),
    ],
  }),
  // Anew: the target is 79.995 % of the payment, floored, no longer the largest cent below 80 %.
  ...TARGETS.map(([payment, target]) =>
    flex(
      `H, target of ${payment}`,
      { 'loan.principalAndInterest': payment, 'loan.principalBalance': '150000.00' },
      { byStep: { start: { amounts: { target } } } },
    ),
  ),
  // Four installments and the advances move to the end.
  householdExample({
    id: 'S3',
    source,
    place: '10',
    household: {
      'arrears.oldestUnpaidDueDate': UNPAID[4],
      'arrears.escrowAdvances': '1050.00',
      'arrears.servicingAdvances': '0.00',
    },
    option: 'fannie-mae.payment-deferral',
    expected: allTerms({
      deferredMonths: 4,
      deferredBalance: '7370.68',
      principalAndInterest: '1580.17',
      payment: '2131.17',
    }),
  }),
  // Five installments, advances of two kinds and a shortage over sixty months.
  householdExample({
    id: 'F',
    source,
    place: '10',
    household: {
      'loan.principalAndInterest': '1642.18',
      'arrears.oldestUnpaidDueDate': UNPAID[5],
      'arrears.escrowAdvances': '2140.75',
      'arrears.servicingAdvances': '75.00',
      'arrears.escrowShortage': '1518.00',
    },
    option: 'fannie-mae.payment-deferral',
    expected: allTerms({
      deferredMonths: 5,
      deferredBalance: '10426.65',
      principalAndInterest: '1642.18',
      payment: '2187.48',
    }),
  }),
  // Six months would be 151.0 %, so the plan runs seven.
  householdExample({
    id: 'S4',
    source,
    place: '10',
    household: {
      ...RESOLVED,
      'loan.principalAndInterest': '1580.00',
      'arrears.oldestUnpaidDueDate': UNPAID[3],
      'arrears.servicingAdvances': '126.00',
      'household.affordablePayment': '9000.00',
    },
    option: 'fannie-mae.repayment-plan',
    expected: {
      status: 'may-qualify',
      terms: { planMonths: 7, extraPayment: '918.00', payment: '3018.00', paymentPercentOfRegular: '143.7143' },
    },
  }),
  // Seven months with the remainder in the last one, and a full application because it is over six.
  householdExample({
    id: 'G',
    source,
    place: '10',
    household: { ...PLAN_G, 'household.affordablePayment': '9000.00' },
    option: 'fannie-mae.repayment-plan',
    expected: allTerms({
      planMonths: 7,
      extraPayment: '933.72',
      lastExtraPayment: '933.68',
      payment: '3073.72',
      paymentPercentOfRegular: '143.6318',
      needsFullApplication: true,
    }),
  }),
  // What the household can pay lengthens it to twelve.
  householdExample({
    id: 'G, less to spend',
    source,
    place: '10',
    household: { ...PLAN_G, 'household.affordablePayment': '2684.67' },
    option: 'fannie-mae.repayment-plan',
    expected: { terms: { planMonths: 12, extraPayment: '544.67', payment: '2684.67' } },
  }),
];
