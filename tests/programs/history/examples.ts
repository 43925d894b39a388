import type { ExampleSource } from '../../../components/rules/scoreboard';
import { levelPayment } from '../../../lib/loan/level-payment';
import { balanceAfter, schedule } from '../../../lib/loan/schedule';
import { subtract, ZERO } from '../../../lib/money/money';
import { formatMoney } from '../../../lib/money/text';
import { dollars, yearly } from '../../../lib/rules/source';
import type { Example } from '../../official/example';
import { householdExample } from '../../official/household-example';
import type { JsonRecord } from '../../official/inputs';
import { COUNSELOR_SHEET, FREDDIE_MAC_2014, OUR_OWN, TREASURY_2009, TREASURY_2010 } from '../../official/sources';
import { FOUR_PROGRAMS, RESETTING, TEMPLATE, UNDERWATER } from './households';

const source = OUR_OWN.history;

/** A level payment that an authority published in whole dollars. */
function publishedPayment(
  source: ExampleSource,
  place: string,
  balance: string,
  rate: string,
  months: number,
  expected: string,
): Example {
  return {
    id: `payment of ${balance} at ${rate} over ${months} months`,
    source,
    place,
    inputs: { balance, rate, months },
    expected,
    answer: () => formatMoney(levelPayment(dollars(balance), yearly(rate), months)),
  };
}

/** A balance that the Treasury published in whole dollars. */
function publishedBalance(place: string, principal: string, expected: string): Example {
  return {
    id: `balance of ${principal} after 36 payments`,
    source: TREASURY_2009,
    place,
    inputs: { principal, rate: '6.5', months: 360, paid: 36 },
    expected,
    // The Treasury counts in full precision, our months in whole cents.
    tolerance: '0.99',
    answer: () => {
      const [balance, rate] = [dollars(principal), yearly('6.5')];
      return formatMoney(balanceAfter(balance, rate, levelPayment(balance, rate, 360), 36));
    },
  };
}

/** A family that owes no more than the balance: nothing past due is added. */
function clean(balance: string, rate: string, remainingMonths: number, income: string, escrow: string): JsonRecord {
  return {
    ...FOUR_PROGRAMS,
    'arrears.oldestUnpaidDueDate': null,
    'arrears.current': true,
    'arrears.escrowAdvances': '0.00',
    'arrears.servicingAdvances': '0.00',
    'loan.principalBalance': balance,
    'loan.ratePercent': rate,
    'loan.remainingMonths': remainingMonths,
    'loan.escrow': escrow,
    'household.grossMonthlyIncome': income,
  };
}

const TWO_CASES = clean('240000.00', '9', 312, '4500.00', '0.00');
const SHEET_1 = clean('200000.00', '7.5', 360, '4000.00', '250.00');
const SHEET_2 = clean('200000.00', '7.5', 360, '3000.00', '250.00');
const SHEET_3 = clean('450000.00', '9', 360, '4500.00', '250.00');
const RISING = { ...clean('200000.00', '7.5', 480, '1953.70', '0.00'), 'market.pmms30Percent': '5' };

const TIER_1 = 'history.hamp-tier-1';

const published: readonly Example[] = [
  publishedPayment(TREASURY_2009, 'Family A, before', '199584.00', '6.50', 324, '1308'),
  publishedPayment(TREASURY_2009, 'Family A, after', '203575.00', '5.16', 360, '1113'),
  publishedPayment(TREASURY_2009, 'Family B, before', '337460.00', '6.50', 324, '2212'),
  publishedPayment(TREASURY_2009, 'Family B, after', '344210.00', '5.16', 360, '1882'),
  publishedBalance('Family A', '207000.00', '199584'),
  publishedBalance('Family B', '350000.00', '337460'),
  // Printed as "about 2,000" and "about 1,400".
  { ...publishedPayment(TREASURY_2010, 'before', '240000.00', '9.00', 312, '2000'), tolerance: '50' },
  { ...publishedPayment(TREASURY_2010, 'after', '240000.00', '5.10', 312, '1400'), tolerance: '50' },
  householdExample({
    id: 'two cases, by the rule',
    source: TREASURY_2010,
    place: 'after, in steps of an eighth',
    household: TWO_CASES,
    option: TIER_1,
    expected: { terms: { principalAndInterest: '1400' } },
    tolerance: '50',
  }),
  {
    id: 'rise of the payment when the rate goes from 2 to 3 %',
    source: FREDDIE_MAC_2014,
    place: 'printed as “about 100”',
    inputs: { principal: '200000.00', months: 480, rate: '2', rateFromMonth61: '3' },
    expected: '100',
    tolerance: '5',
    answer: () => {
      const rows = risingRows();
      return formatMoney(subtract(rows[60]?.principalAndInterest ?? ZERO, rows[59]?.principalAndInterest ?? ZERO));
    },
  },
  householdExample({
    id: 'counselor’s sheet 1',
    source: COUNSELOR_SHEET,
    place: 'example 1',
    household: SHEET_1,
    option: TIER_1,
    expected: { terms: { ratePercent: '4.000', principalAndInterest: '954.83', deferredBalance: '0.00' } },
    differs: { 'terms.ratePercent': 'goes-below-share', 'terms.principalAndInterest': 'goes-below-share' },
  }),
  householdExample({
    id: 'counselor’s sheet 2',
    source: COUNSELOR_SHEET,
    place: 'example 2',
    household: SHEET_2,
    option: TIER_1,
    expected: { terms: { ratePercent: '2.000', termMonths: 420, principalAndInterest: '662.53' } },
    differs: { 'terms.termMonths': 'goes-below-share', 'terms.principalAndInterest': 'goes-below-share' },
  }),
];

/** The published loans as our reading of the rule works them out. */
const recomputed: readonly Example[] = [
  ...(
    [
      ['two cases', TWO_CASES, '5.250', 312, '1411.56'],
      ['counselor’s sheet 1', SHEET_1, '4.375', 360, '998.57'],
      ['counselor’s sheet 2', SHEET_2, '2.000', 404, '680.68'],
    ] as const
  ).map(([name, household, ratePercent, termMonths, principalAndInterest]) =>
    householdExample({
      id: `Tier 1 stops at the last step that does not go below 31 %: ${name}`,
      source,
      place: '8.1',
      household,
      option: TIER_1,
      expected: { terms: { ratePercent, termMonths, principalAndInterest, deferredBalance: '0.00' } },
    }),
  ),
  householdExample({
    id: 'what 2 % and 480 months leave over is set aside: counselor’s sheet 3',
    source,
    place: '8.1',
    household: SHEET_3,
    option: TIER_1,
    expected: {
      terms: { interestBearingBalance: '378105.37', deferredBalance: '71894.63', principalAndInterest: '1145.00' },
    },
  }),
  householdExample({
    id: 'the payment is worked out anew when the rate rises to 3 %',
    source,
    place: '8.1',
    household: RISING,
    option: TIER_1,
    expected: {
      terms: { ratePercent: '2.000', termMonths: 480 },
      payments: [
        { fromMonth: 1, payment: '605.65' },
        { fromMonth: 4, payment: '605.65' },
        { fromMonth: 64, payment: '703.62' },
        {},
        {},
      ],
    },
  }),
  {
    id: 'the same rise with payments rounded to the cent',
    source,
    place: '8.1',
    inputs: { principal: '200000.00', months: 480, rate: '2', rateFromMonth61: '3' },
    expected: '703.63',
    answer: () => formatMoney(risingRows()[60]?.principalAndInterest ?? ZERO),
  },
];

function risingRows() {
  return schedule({
    balance: dollars('200000.00'),
    rate: yearly('2'),
    months: 480,
    rateSteps: [{ fromMonth: 61, rate: yearly('3') }],
  });
}

/** Each stretch of payments by its first month. */
function stretches(...payments: readonly (readonly [fromMonth: number, payment: string])[]) {
  return payments.map(([fromMonth, payment]) => ({ fromMonth, payment }));
}

const LOW_OLD_PAYMENT = { ...TEMPLATE, 'loan.principalAndInterest': '1260.00' };

/** The worked examples of rules/history.md 8.1 to 8.4 and of the FDIC's template, to the cent. */
export const historyExamples: readonly Example[] = [
  ...published,
  ...recomputed,
  // On the fast track, and 24,735.60 are saved.
  householdExample({
    id: 'HI-S1',
    source,
    place: '8.2 A',
    household: RESETTING,
    option: 'history.hope-now-rate-freeze',
    expected: {
      status: 'may-qualify',
      terms: {
        frozenMonths: 60,
        resetRatePercent: '10.500',
        resetPrincipalAndInterest: '1956.84',
        freezeSaving: '24735.60',
      },
      checks: { 'payment-shock': { truth: 'true', actual: '126.6908' } },
    },
  }),
  // The shock is postponed, not removed: 1,911.22 from month 61 on.
  householdExample({
    id: 'HI-S2',
    source,
    place: '8.2 A, without escrow',
    household: { ...RESETTING, 'loan.escrow': '0.00' },
    option: 'history.hope-now-rate-freeze',
    expected: { payments: stretches([1, '1544.58'], [61, '1911.22']) },
  }),
  // Time first. The payments rise with the rate: 1,014.07, 1,165.31 and 1,303.12, each with 350.00 of escrow (HI-S5).
  householdExample({
    id: 'HI-S3',
    source,
    place: '8.3 B, Streamlined Modification',
    household: FOUR_PROGRAMS,
    option: 'history.streamlined-modification',
    expected: {
      terms: { payment: '1364.07', principalAndInterestChangePercent: '-45.9897' },
      steps: [
        { id: 'capitalize', to: '277656.25' },
        { id: 'past-term', to: '480', principalAndInterest: '1776.09' },
        { id: 'past-rate', to: '3.125', principalAndInterest: '1014.07' },
      ],
      payments: stretches([1, '1364.07'], [4, '1364.07'], [64, '1515.31'], [76, '1653.12']),
    },
  }),
  // The rate first, and 24,705.40 set aside. The payments rise: 766.00, 889.91, 1,020.71 and 1,157.34 (HI-S5).
  householdExample({
    id: 'HI-S4',
    source,
    place: '8.3 B, Tier 1',
    household: FOUR_PROGRAMS,
    option: TIER_1,
    expected: {
      status: 'may-qualify',
      terms: { deferredBalance: '24705.40', payment: '1116.00', principalAndInterestChangePercent: '-59.2022' },
      steps: [
        { id: 'capitalize', to: '277656.25' },
        { id: 'past-rate', to: '2.000', principalAndInterest: '1125.57' },
        { id: 'past-term', to: '480', principalAndInterest: '840.81' },
        { id: 'past-set-aside', to: '252950.85', principalAndInterest: '766.00' },
      ],
      payments: stretches([1, '1116.00'], [4, '1116.00'], [64, '1239.91'], [76, '1370.71'], [88, '1507.34']),
      checks: {
        'forbearance-limit': { actual: '24705.40', limit: '87656.25', effect: 'refers' },
        'ratio-before': { actual: '61.8764' },
      },
    },
  }),
  // 59,156.25 are erased.
  householdExample({
    id: 'HI-S6',
    source,
    place: '8.3 B, principal reduction',
    household: FOUR_PROGRAMS,
    option: 'history.hamp-principal-reduction',
    expected: {
      terms: {
        principalReduction: '59156.25',
        principalBalance: '218500.00',
        termMonths: 387,
        principalAndInterest: '766.58',
        payment: '1116.58',
        principalAndInterestChangePercent: '-59.1713',
      },
      steps: [
        { id: 'capitalize' },
        { id: 'past-reduction', principalAndInterest: '1548.10' },
        { id: 'past-rate', principalAndInterest: '885.76' },
        { id: 'past-term', principalAndInterest: '766.58' },
      ],
    },
  }),
  householdExample({
    id: 'HI-S7',
    source,
    place: '8.4 C, February 2013',
    household: UNDERWATER,
    option: 'history.hamp-tier-2',
    expected: {
      status: 'may-qualify',
      terms: {
        ratePercent: '4.125',
        termMonths: 480,
        principalBalance: '312000.00',
        deferredBalance: '36000.00',
        principalAndInterest: '1175.06',
        principalAndInterestChangePercent: '-41.3130',
      },
      checks: { 'highest-ratio': { actual: '32.5973', limit: '42' } },
    },
  }),
  // The same rate in July 2014, when nothing is added to 4.12.
  householdExample({
    id: 'HI-S8',
    source,
    place: '8.4 C, July 2014',
    household: {
      ...UNDERWATER,
      asOf: '2014-07-15',
      'arrears.oldestUnpaidDueDate': '2014-03-01',
      'market.pmms30Percent': '4.12',
    },
    option: 'history.hamp-tier-2',
    expected: { terms: { ratePercent: '4.125', principalAndInterest: '1175.06' } },
  }),
  householdExample({
    id: 'HI-S9',
    source,
    place: '8.4 C, Tier 1',
    household: UNDERWATER,
    option: TIER_1,
    expected: { terms: { ratePercent: '2.000', termMonths: 388, principalAndInterest: '1092.60' } },
  }),
  // 38 % of income already cuts the payment by a tenth.
  householdExample({
    id: 'HI-S10',
    source,
    place: 'template of the FDIC',
    household: TEMPLATE,
    option: 'history.mod-in-a-box',
    expected: {
      status: 'servicer-decides',
      terms: { ratePercent: '4.125', termMonths: 300, principalAndInterest: '1465.25' },
    },
  }),
  // A low old payment leads down to 31 %, by cents.
  householdExample({
    id: 'HI-S11',
    source,
    place: 'template of the FDIC, low old payment',
    household: LOW_OLD_PAYMENT,
    option: 'history.mod-in-a-box',
    expected: {
      terms: { ratePercent: '3.000', termMonths: 374, principalAndInterest: '1128.58', payment: '1548.58' },
      payments: stretches([1, '1548.58'], [61, '1681.41'], [73, '1817.77'], [85, '1956.87'], [97, '1991.58']),
    },
  }),
  // What 480 months at 3 % cannot carry is set aside.
  householdExample({
    id: 'HI-S12',
    source,
    place: 'template of the FDIC, income 3,600',
    household: {
      ...TEMPLATE,
      'loan.principalAndInterest': '900.00',
      'household.grossMonthlyIncome': '3600.00',
    },
    option: 'history.mod-in-a-box',
    expected: {
      terms: { interestBearingBalance: '194421.86', deferredBalance: '79578.14', principalAndInterest: '696.00' },
    },
  }),
];
