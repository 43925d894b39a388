import type { OptionJson } from '../../lib/contract/simulation-schema';
import { checkIn } from '../support/household';
import { A, B, type Changes, claimed, D, E, F, MODIFIED, NO_ROOM } from './fha/households';
import { ONGOING, PRIVATE } from './other/households';
import { BEHIND, ONGOING as PAUSED, TWO_BEHIND } from './usda/households';
import { HIGH_RATE, LOW_RATE } from './va/households';

/** What an offer is where a figure meets its limit to the cent or to the month, and one beyond. */

const INSTALLMENT = 'loan.principalAndInterest';
const PAID = 'history.partialClaimsPaid';
const DUE = 'arrears.oldestUnpaidDueDate';

const stops = ({ steps = [] }: OptionJson) =>
  steps.filter(({ id }) => /^(modify|defer)/.test(id)).map(({ id, stoppedBecause }) => `${id} ${stoppedBecause}`);
const isOffered = ({ terms, totals }: OptionJson) => terms !== undefined && totals !== undefined;
const monthsDeferred = ({ terms }: OptionJson) => terms?.deferredMonths;
const planMonths = ({ terms }: OptionJson) => terms?.planMonths;
const termMonths = ({ terms }: OptionJson) => terms?.termMonths;
const trialMonths = ({ terms }: OptionJson) => terms?.trialMonths;
const truthOf = (check: string) => (option: OptionJson) => checkIn(option, check).truth;
const stepIn = ({ steps = [] }: OptionJson, id: string) => steps.find((step) => step.id === id);
/** Months and payment of the first run after the trial. */
const firstRun = ({ payments = [] }: OptionJson) => {
  const run = payments.find(({ phase }) => phase !== 'trial');
  return [run?.months, run?.payment];
};

type Row = readonly [
  what: string,
  option: string,
  read: (option: OptionJson) => unknown,
  household: Changes,
  at: Changes,
  expectedAt: unknown,
  beyond: Changes,
  expectedBeyond: unknown,
];

const WITH_MUCH_ROOM = { ...D, ...claimed(null, '500000.00') };
const RESUMED = {
  'hardship.duration': 'temporary-resolved',
  'household.canResumePayment': true,
  'household.affordablePayment': '2100.17',
};

/** What both enterprises ask alike. */
const enterprises = (row: (backer: string) => Row): readonly Row[] => ['fannie-mae', 'freddie-mac'].map(row);

/** Two installments of 2,100.00 past due, and nothing else. */
const TWO_INSTALLMENTS = {
  ...RESUMED,
  'loan.escrow': '519.83',
  'arrears.escrowAdvances': '0.00',
  'arrears.servicingAdvances': '0.00',
  [DUE]: '2026-10-01',
};
const STRUCK = {
  ...RESUMED,
  'hardship.cause': 'disaster',
  disaster: { occurredOn: '2026-07-20', insuredLoss: true, femaIndividualAssistance: false, workplaceAffected: false },
};
/** A payment that the steps cannot change: nothing to capitalize, and no interest. */
const WITHOUT_INTEREST = {
  'loan.ratePercent': '0',
  'loan.principalBalance': '48000.00',
  [INSTALLMENT]: '100.00',
  'arrears.escrowAdvances': '0.00',
  'arrears.servicingAdvances': '0.00',
};
/** 184,000.00 are owed in all, which is 92 % of the value. */
const WORTH_THE_DEBT = {
  ...WITHOUT_INTEREST,
  'property.value': '200000.00',
  'arrears.suspense': '0.00',
};

const enterpriseRows: readonly Row[] = [
  ...enterprises((backer) => [
    // 4,200.00 over six months ask 2,800.00, over seven 2,700.00.
    'a plan of six months needs no full application, one of seven does',
    `${backer}.repayment-plan`,
    ({ terms }) => [terms?.planMonths, terms?.needsFullApplication],
    { ...TWO_INSTALLMENTS, 'loan.backer': backer },
    { 'household.affordablePayment': '2800.00' },
    [6, false],
    { 'household.affordablePayment': '2799.99' },
    [7, true],
  ]),
  ...enterprises((backer) => [
    'a plan for a loan three months late needs no full application, four months late does',
    `${backer}.repayment-plan`,
    ({ terms }) => terms?.needsFullApplication,
    {
      ...TWO_INSTALLMENTS,
      'loan.backer': backer,
      'arrears.suspense': '6000.00',
      'household.affordablePayment': '9000.00',
    },
    { [DUE]: '2026-07-24' },
    false,
    { [DUE]: '2026-07-23' },
    true,
  ]),
  ...enterprises((backer) => [
    'a pause runs six months before May 2026 and three from then on',
    `${backer}.forbearance`,
    planMonths,
    { 'loan.backer': backer, 'hardship.duration': 'temporary-ongoing', [DUE]: '2026-04-01' },
    { asOf: '2026-04-30' },
    6,
    { asOf: '2026-05-01' },
    3,
  ]),
  ...enterprises((backer) => [
    'of six installments all are deferred, of seven six after one is paid',
    `${backer}.payment-deferral`,
    ({ terms, paidAtOnce }) => [terms?.deferredMonths, paidAtOnce],
    { ...RESUMED, 'loan.backer': backer },
    { [DUE]: '2026-06-01' },
    [6, undefined],
    { [DUE]: '2026-05-01' },
    [6, '2100.17'],
  ]),
  ...enterprises((backer) => [
    'after a disaster all of twelve installments are deferred, of thirteen twelve',
    `${backer}.disaster-payment-deferral`,
    monthsDeferred,
    { ...STRUCK, 'loan.backer': backer },
    { [DUE]: '2025-12-01' },
    12,
    { [DUE]: '2025-11-01' },
    12,
  ]),
  // 60 shares of 31.00, and of 31.01 from a cent more on.
  ...['payment-deferral', 'disaster-payment-deferral'].flatMap((name) =>
    enterprises((backer) => [
      'the escrow shortage is spread over sixty payments',
      `${backer}.${name}`,
      firstRun,
      { ...STRUCK, 'loan.backer': backer, [DUE]: '2026-08-01' },
      { 'arrears.escrowShortage': '1860.00' },
      [60, '2131.17'],
      { 'arrears.escrowShortage': '1860.60' },
      [60, '2131.18'],
    ]),
  ),
  ...enterprises((backer) => [
    'the escrow shortage of a modified loan is spread over sixty payments, those of the trial among them',
    `${backer}.flex-modification`,
    firstRun,
    { 'loan.backer': backer },
    { 'arrears.escrowShortage': '1860.00' },
    [57, '1815.05'],
    { 'arrears.escrowShortage': '1860.60' },
    [57, '1815.06'],
  ]),
  ...enterprises((backer) => [
    // 258,902.88 are owed with twelve months of interest; half of the value is that, or half a cent above.
    'the rate is cut where the balance is half of the value, and stays below',
    `${backer}.flex-modification`,
    (option) => stepIn(option, 'reduce-rate')?.stoppedBecause,
    { 'loan.backer': backer, 'loan.ratePercent': '7.500' },
    { 'property.value': '517805.76' },
    'floor',
    { 'property.value': '517805.77' },
    'low-ltv',
  ]),
  ...enterprises((backer) => [
    // 30,005.00 are 300.05 payments of 100.00.
    'a remaining term of at most 0.05 above a month is that month',
    `${backer}.flex-modification`,
    (option) => stepIn(option, 'extend-term')?.from,
    { ...WITHOUT_INTEREST, 'loan.backer': backer },
    { 'loan.principalBalance': '30005.00' },
    '300',
    { 'loan.principalBalance': '30005.01' },
    '301',
  ]),
  ...enterprises((backer) => [
    'an equal payment is an offer from one month late on, and none before',
    `${backer}.flex-modification`,
    truthOf('offer'),
    { ...WITHOUT_INTEREST, 'loan.backer': backer },
    { [DUE]: '2026-10-23' },
    'true',
    { [DUE]: '2026-10-24' },
    'false',
  ]),
  [
    'a loan less than one month late has four trial payments, not three',
    'fannie-mae.flex-modification',
    trialMonths,
    {},
    { [DUE]: '2026-10-23' },
    3,
    { [DUE]: '2026-10-24' },
    4,
  ],
  ...enterprises((backer) => [
    'a notice of the 15th starts the trial next month, one of the 16th a month later',
    `${backer}.flex-modification`,
    ({ dates }) => dates?.trialFrom,
    { 'loan.backer': backer },
    { asOf: '2026-11-15' },
    '2026-12-01',
    { asOf: '2026-11-16' },
    '2027-01-01',
  ]),
  ...enterprises((backer) => [
    'the modification rate of 15 September is old after 45 days',
    `${backer}.flex-modification`,
    ({ warnings }) => warnings.includes('market-rate-old'),
    { 'loan.backer': backer },
    { asOf: '2026-10-30' },
    false,
    { asOf: '2026-10-31' },
    true,
  ]),
  ...enterprises((backer) => [
    // The balance with what joins it is 256,535.23.
    'nothing is set aside where the balance is half of the value',
    `${backer}.flex-modification`,
    (option) => stepIn(option, 'forbear')?.stoppedBecause,
    { 'loan.backer': backer },
    { 'property.value': '513070.46' },
    'low-ltv',
    { 'property.value': '513070.45' },
    'value-floor',
  ]),
  ...enterprises((backer) => [
    // 30 % of 256,535.23 are 76,960.56; the target of 1,051.34 needs 76,959.22, that of 1,051.33 needs 76,960.93.
    'at most 30 % of the balance is set aside',
    `${backer}.flex-modification`,
    ({ terms }) => terms?.deferredBalance,
    { 'loan.backer': backer },
    { [INSTALLMENT]: '1314.26' },
    '76959.22',
    { [INSTALLMENT]: '1314.25' },
    '76960.56',
  ]),
  ...enterprises((backer) => [
    // 22 and 25 cuts from 7.500 on.
    'the rate is cut in eighths of a point',
    `${backer}.flex-modification`,
    (option) => stepIn(option, 'reduce-rate')?.to,
    { 'loan.backer': backer, 'loan.ratePercent': '7.500', 'market.gseModificationRatePercent': '2.000' },
    { [INSTALLMENT]: '1600.00' },
    '4.750',
    { [INSTALLMENT]: '1700.00' },
    '4.375',
  ]),
  [
    'a sale that leaves all that is owed is one for less than that, and a cent below is not',
    'fannie-mae.short-sale',
    truthOf('owes-more-than-sale'),
    WORTH_THE_DEBT,
    { 'loan.principalBalance': '184000.00' },
    'true',
    { 'loan.principalBalance': '183999.99' },
    'false',
  ],
];

/** Leaves a home that brings less than is owed, with a payment of 2,100.17 and savings and an income above every limit. */
const LEAVING = {
  'household.wantsToStay': false,
  'property.value': '150000.00',
  'household.cashReserves': '60000.00',
  'household.grossMonthlyIncome': '3000.00',
};
const contribution = ({ terms }: OptionJson) => terms?.contribution;

/** What may be asked toward the loss, in a short sale and with the deed. */
const contributionRows: readonly Row[] = ['fannie-mae.short-sale', 'fannie-mae.deed-in-lieu'].flatMap(
  (option): readonly Row[] => [
    [
      'FM-8.1 savings of 10,000.00 settle nothing, a cent more does',
      option,
      contribution,
      LEAVING,
      { 'household.cashReserves': '10000.00' },
      '0.00',
      { 'household.cashReserves': '10000.01' },
      '8400.00',
    ],
    [
      'FM-8.1 a payment of 40 % of income is low enough, one of more is not',
      option,
      contribution,
      { ...LEAVING, 'household.cashReserves': '0.00', 'loan.escrow': '419.83' },
      { 'household.grossMonthlyIncome': '5000.00' },
      '8000.00',
      { 'household.grossMonthlyIncome': '4999.99' },
      '0.00',
    ],
    [
      'FM-8.1 eighteen months late papers are asked for, nineteen not',
      option,
      contribution,
      LEAVING,
      { [DUE]: '2025-05-01' },
      '12000.00',
      { [DUE]: '2025-04-01' },
      '0.00',
    ],
    [
      'FM-8.2 a fifth of the savings, or four payments',
      option,
      contribution,
      { ...LEAVING, 'loan.escrow': '519.83' },
      { 'household.cashReserves': '42249.99' },
      '8400.00',
      { 'household.cashReserves': '42250.00' },
      '8500.00',
    ],
    [
      'FM-8.2 less than 500.00 is not asked for, after the rounding',
      option,
      contribution,
      { ...LEAVING, 'loan.principalAndInterest': '12.50', 'household.cashReserves': '0.00' },
      { 'loan.escrow': '100.00' },
      '500.00',
      { 'loan.escrow': '99.99' },
      '0.00',
    ],
  ],
);

export const rows: readonly Row[] = [
  ...enterpriseRows,
  ...contributionRows,
  [
    'a pause of FHA runs six months',
    'fha.forbearance',
    planMonths,
    { ...F, 'household.affordablePayment': '1000.00' },
    { 'history.forbearanceMonthsUsed': 0 },
    6,
    { 'history.forbearanceMonthsUsed': 7 },
    5,
  ],
  [
    'who signed the loan has a trial of three months, who did not of six',
    'fha.loan-modification',
    trialMonths,
    MODIFIED,
    { 'household.role': 'borrower' },
    3,
    { 'household.role': 'heir' },
    6,
  ],
  [
    // 240 and 239 installments are left after the six unpaid ones.
    'a traditional modification runs ten years past the old maturity, at most thirty in all',
    'va.traditional-modification',
    termMonths,
    { ...HIGH_RATE, 'loan.originalTermMonths': 360 },
    { 'loan.remainingMonths': 246 },
    360,
    { 'loan.remainingMonths': 245 },
    359,
  ],
  [
    // 200 are left. From its start, a loan of 361 months would run 119 months on, and one of 359 runs 121.
    'a loan of less than 30 years runs 40 years from its start, a longer one ten years past its maturity',
    'va.traditional-modification',
    termMonths,
    { ...HIGH_RATE, 'loan.remainingMonths': 206 },
    { 'loan.originalTermMonths': 361 },
    320,
    { 'loan.originalTermMonths': 359 },
    321,
  ],
  [
    // 1,013.75 are owed, and six of the installments left are unpaid.
    'a traditional modification keeps the remaining life while that has a month, and runs ten years where it has none',
    'va.traditional-modification',
    termMonths,
    { ...LOW_RATE, 'loan.principalBalance': '1000.00', 'arrears.escrowAdvances': '0.00' },
    { 'loan.remainingMonths': 7 },
    1,
    { 'loan.remainingMonths': 6 },
    120,
  ],
  [
    'servicers have 180 days from 1 June 2026 on',
    'va.partial-claim',
    truthOf('servicers-bound'),
    LOW_RATE,
    { asOf: '2026-11-28' },
    'true',
    { asOf: '2026-11-27' },
    'false',
  ],
  [
    'one installment is something past due, none is not',
    'usda.repayment-plan',
    truthOf('something-past-due'),
    BEHIND,
    { [DUE]: '2026-11-23' },
    'true',
    { [DUE]: '2026-11-24' },
    'false',
  ],
  [
    'one installment can be advanced',
    'usda.recovery-advance',
    truthOf('delinquent'),
    BEHIND,
    { [DUE]: '2026-11-23' },
    'true',
    { [DUE]: '2026-11-24' },
    'false',
  ],
  [
    // Two installments of 1,544.26.
    'US-2.4: a plan has something left to repay while suspense leaves a cent',
    'usda.repayment-plan',
    truthOf('left-to-repay'),
    TWO_BEHIND,
    { 'arrears.suspense': '3088.51' },
    'true',
    { 'arrears.suspense': '3088.52' },
    'false',
  ],
  [
    'a pause of USDA runs twelve months, however little it adds',
    'usda.special-forbearance',
    planMonths,
    PAUSED,
    { 'household.affordablePayment': '1000.00' },
    12,
    { 'household.affordablePayment': '1544.25' },
    12,
  ],
  [
    'thirty days late the trial has three payments, before four',
    'usda.recovery-advance',
    trialMonths,
    BEHIND,
    { [DUE]: '2026-10-24' },
    3,
    { [DUE]: '2026-10-25' },
    4,
  ],
  [
    // 1,140.17 over three months ask 2,520.23.
    'a private plan takes three months at least, whatever the household can pay',
    'other.repayment-plan',
    planMonths,
    { ...PRIVATE, [DUE]: '2026-11-01', 'arrears.suspense': '1000.00' },
    { 'household.affordablePayment': '9000.00' },
    3,
    { 'household.affordablePayment': '2520.22' },
    4,
  ],
  [
    'a private pause runs six months',
    'other.forbearance',
    planMonths,
    ONGOING,
    { 'history.forbearanceMonthsUsed': 0 },
    6,
    { 'history.forbearanceMonthsUsed': 7 },
    5,
  ],
  [
    'two installments are the fewest that private servicers commonly move',
    'other.payment-deferral',
    truthOf('months-to-defer'),
    PRIVATE,
    { [DUE]: '2026-10-23' },
    'true',
    { [DUE]: '2026-10-24' },
    'false',
  ],
  [
    'six are the most',
    'other.payment-deferral',
    truthOf('months-to-defer-max'),
    PRIVATE,
    { [DUE]: '2026-05-24' },
    'true',
    { [DUE]: '2026-05-23' },
    'false',
  ],
  [
    // Over 480 months 1,350.53 are due: 80 % of 1,688.17 to the cent, and a cent above 80 % of 1,688.16.
    'nothing is set aside where 480 months meet the target',
    'other.loan-modification',
    ({ terms }) => [terms?.deferredBalance === '0.00', terms?.trialMonths],
    PRIVATE,
    { [INSTALLMENT]: '1688.17' },
    [true, 3],
    { [INSTALLMENT]: '1688.16' },
    [false, 3],
  ],
  [
    // Over 30 years 745.84 are due, and 75 % of 994.46 are 745.845.
    'a combination whose payment over 30 years is the target needs no claim for its balance',
    'fha.combination',
    stops,
    B,
    { [INSTALLMENT]: '994.46' },
    ['modify-360 target'],
    { [INSTALLMENT]: '994.45' },
    ['modify-360 above-target', 'defer-360 target'],
  ],
  [
    // 150,000.00 of room less 15,000.00 past due less 110,406.39 that the target needs.
    'a combination whose room is what the target needs stays at 30 years',
    'fha.combination',
    stops,
    WITH_MUCH_ROOM,
    { [PAID]: '24593.61' },
    ['modify-360 above-target', 'defer-360 target'],
    { [PAID]: '24593.62' },
    ['modify-360 above-target', 'defer-360 room', 'modify-480 above-target', 'defer-480 target'],
  ],
  [
    // Over 30 years 808.10 are due, and 75 % of 1,077.47 are 808.1025.
    'a modification whose payment over 30 years is the target stays at 30 years',
    'fha.loan-modification',
    stops,
    NO_ROOM,
    { [INSTALLMENT]: '1077.47' },
    ['modify-360 target'],
    { [INSTALLMENT]: '1077.46' },
    ['modify-360 above-target', 'modify-480 target'],
  ],
  [
    'a claim that takes all the room is offered',
    'fha.partial-claim',
    isOffered,
    A,
    { [PAID]: '58255.96' },
    true,
    { [PAID]: '58255.97' },
    false,
  ],
  [
    'a supplement that can pay no more than the least reduction is offered',
    'fha.payment-supplement',
    isOffered,
    { ...E, ...claimed(null, '255000.00') },
    { [PAID]: '59306.52' },
    true,
    { [PAID]: '59306.53' },
    false,
  ],
  [
    'an advance of one cent is offered, none is not',
    'usda.modification-with-advance',
    isOffered,
    { ...BEHIND, 'history.balanceAtDefault': '207318.30' },
    { [PAID]: '62195.48' },
    true,
    { [PAID]: '62195.49' },
    false,
  ],
  ...['fannie-mae', 'freddie-mac'].map(
    (backer): Row => [
      'two unpaid installments are the fewest to defer',
      `${backer}.payment-deferral`,
      monthsDeferred,
      { ...RESUMED, 'loan.backer': backer },
      { [DUE]: '2026-10-01' },
      2,
      { [DUE]: '2026-11-01' },
      undefined,
    ],
  ),
  [
    'one unpaid installment shows what a private deferral would move',
    'other.payment-deferral',
    monthsDeferred,
    PRIVATE,
    { [DUE]: '2026-11-01' },
    1,
    { [DUE]: '2026-12-01' },
    undefined,
  ],
];
