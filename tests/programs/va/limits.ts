import { type Changes, HIGH_RATE, HURRICANE, LOW_RATE } from './households';

/** Every check of lib/programs/va/spec.md: at its limit, one unit beyond, and with its answer unknown. */

const DUE = 'arrears.oldestUnpaidDueDate';
export const CLAIM_DAY = { ...LOW_RATE, asOf: '2026-11-28' };
export const STRUCK = { ...HIGH_RATE, ...HURRICANE };
const SECOND_CLAIM = { ...CLAIM_DAY, ...HURRICANE, [DUE]: '2026-08-01', 'history.partialClaimsPaid': '4000.00' };
export const BEFORE_MAY_2025 = { ...HIGH_RATE, asOf: '2025-04-30', [DUE]: '2024-11-01' };
const struckOn = (occurredOn: string | null) => ({ disaster: { ...HURRICANE.disaster, occurredOn } });
const fema = (femaIndividualAssistance: boolean | null) => ({
  disaster: { ...HURRICANE.disaster, femaIndividualAssistance },
});

interface Row {
  readonly no: string;
  readonly option: string;
  readonly check: string;
  readonly given: Changes;
  readonly within: Changes;
  readonly beyond: Changes;
  readonly unknown: Changes;
  readonly missing: string;
}

function row(
  [no, option, check]: readonly [string, string, string],
  given: Changes,
  path: string,
  within: unknown,
  beyond: unknown,
): Row {
  const set = (value: unknown) => ({ [path]: value });
  return { no, option, check, given, within: set(within), beyond: set(beyond), unknown: set(null), missing: path };
}

const MODIFICATIONS = ['traditional-modification', '30-year-modification', '40-year-modification'] as const;

export const rows: readonly Row[] = [
  row(['VA-1.1', 'reinstatement', 'delinquent'], LOW_RATE, DUE, '2026-11-23', '2026-11-24'),
  row(['VA-1.2', 'reinstatement', 'can-reinstate'], LOW_RATE, 'household.canReinstate', true, false),
  row(['VA-2.1', 'repayment-plan', 'hardship-over'], LOW_RATE, 'hardship.duration', 'permanent', 'temporary-ongoing'),
  row(['VA-2.2', 'repayment-plan', 'can-resume'], LOW_RATE, 'household.canResumePayment', true, false),
  row(['VA-2.3', 'repayment-plan', 'something-past-due'], LOW_RATE, DUE, '2026-11-23', '2026-11-24'),
  row(['VA-2.5', 'repayment-plan', 'left-to-repay'], LOW_RATE, 'arrears.suspense', '10048.31', '10048.32'),
  row(['VA-2.4', 'repayment-plan', 'affordable'], LOW_RATE, 'household.affordablePayment', '2093.40', '2093.39'),
  row(
    ['VA-3.1', 'special-forbearance', 'hardship-ongoing'],
    LOW_RATE,
    'hardship.duration',
    'temporary-ongoing',
    'permanent',
  ),
  row(['VA-3.2', 'special-forbearance', 'principal-residence'], LOW_RATE, 'property.occupancy', 'primary', 'vacant'),
  row(['VA-3.3', 'special-forbearance', 'forbearance-months'], LOW_RATE, 'history.forbearanceMonthsUsed', 11, 12),
  ...MODIFICATIONS.flatMap((option) => [
    row(['VA-4.1', option, 'hardship-over'], HIGH_RATE, 'hardship.duration', 'permanent', 'temporary-ongoing'),
    row(['VA-4.3', option, 'delinquent'], HIGH_RATE, DUE, '2026-12-01', '2026-12-02'),
    row(['VA-4.4', option, 'payments-made'], HIGH_RATE, 'history.paymentsMade', 12, 11),
    row(
      ['VA-4.5', option, 'recent-modification'],
      { ...HIGH_RATE, 'history.priorModifications': 1 },
      'history.lastModificationOn',
      '2023-12-01',
      '2023-12-02',
    ),
    row(
      ['VA-4.6', option, 'prior-modifications'],
      { ...HIGH_RATE, 'history.lastModificationOn': '2015-01-01' },
      'history.priorModifications',
      2,
      3,
    ),
  ]),
  ...(
    [
      ['traditional-modification', '2980.01', '2980.00'],
      ['30-year-modification', '2980.01', '2980.00'],
      ['40-year-modification', '2814.70', '2814.69'],
    ] as const
  ).map(([option, within, beyond]) =>
    row(['VA-4.2', option, 'new-payment-affordable'], HIGH_RATE, 'household.affordablePayment', within, beyond),
  ),
  ...(['traditional-modification', '30-year-modification'] as const).map((option) =>
    row(['VA-4.7', option, 'offer'], HIGH_RATE, 'loan.principalAndInterest', '2370.01', '2370.00'),
  ),
  row(
    ['VA-5.1', '30-year-modification', 'payment-cut'],
    BEFORE_MAY_2025,
    'loan.principalAndInterest',
    '2633.35',
    '2633.34',
  ),
  row(
    ['VA-5.1', '40-year-modification', 'payment-cut'],
    BEFORE_MAY_2025,
    'loan.principalAndInterest',
    '2449.67',
    '2449.66',
  ),
  row(['VA-6.1', 'partial-claim', 'principal-residence'], CLAIM_DAY, 'property.occupancy', 'primary', 'rental'),
  row(['VA-6.2', 'partial-claim', 'hardship-over'], CLAIM_DAY, 'hardship.duration', 'permanent', 'temporary-ongoing'),
  row(['VA-6.3', 'partial-claim', 'can-resume'], CLAIM_DAY, 'household.canResumePayment', true, false),
  row(['VA-6.4', 'partial-claim', 'one-claim'], SECOND_CLAIM, 'hardship.cause', 'disaster', 'death'),
  row(['VA-6.4', 'partial-claim', 'no-earlier-claim'], CLAIM_DAY, 'history.partialClaimsPaid', '0.00', '0.01'),
  row(['VA-6.4', 'partial-claim', 'second-claim'], SECOND_CLAIM, 'hardship.cause', 'disaster', 'death'),
  row(['VA-6.4', 'partial-claim', 'disaster-hardship'], SECOND_CLAIM, 'hardship.cause', 'disaster', 'death'),
  {
    ...row(['VA-6.4', 'partial-claim', 'fema-area'], SECOND_CLAIM, 'disaster.femaIndividualAssistance', true, false),
    within: fema(true),
    beyond: fema(false),
    unknown: fema(null),
  },
  row(['VA-6.9', 'partial-claim', 'delinquent'], CLAIM_DAY, DUE, '2026-11-28', '2026-11-29'),
  row(['VA-6.10', 'partial-claim', 'something-to-claim'], CLAIM_DAY, 'arrears.suspense', '10048.31', '10048.32'),
  row(['VA-6.4', 'partial-claim', 'missed-after-disaster'], SECOND_CLAIM, DUE, '2026-07-20', '2026-07-19'),
  row(
    ['VA-6.4', 'partial-claim', 'missed-soon-after'],
    { ...SECOND_CLAIM, asOf: '2027-03-01' },
    DUE,
    '2027-01-16',
    '2027-01-17',
  ),
  row(['VA-6.5', 'partial-claim', 'claim-limit'], CLAIM_DAY, 'arrears.escrowShortage', '55860.36', '55860.37'),
  row(['VA-6.5', 'partial-claim', 'ordinary-limit'], CLAIM_DAY, 'arrears.escrowShortage', '55860.36', '55860.37'),
  row(['VA-6.5', 'partial-claim', 'within-higher-limit'], CLAIM_DAY, 'arrears.escrowShortage', '69042.10', '69042.11'),
  row(
    ['VA-6.5', 'partial-claim', 'higher-limit'],
    { ...CLAIM_DAY, 'history.missedVaPaymentMar2020ToMay2025': true },
    'arrears.escrowShortage',
    '69042.10',
    '69042.11',
  ),
  row(['VA-6.5', 'partial-claim', 'missed-payment'], CLAIM_DAY, 'history.missedVaPaymentMar2020ToMay2025', true, false),
  row(['VA-6.6', 'partial-claim', 'days-delinquent'], CLAIM_DAY, DUE, '2026-09-28', '2026-09-29'),
  row(['VA-6.8', 'partial-claim', 'earlier-steps'], CLAIM_DAY, 'household.affordablePayment', '2093.39', '2093.40'),
  row(['VA-7.1', '40-year-modification', 'earlier-steps'], CLAIM_DAY, 'property.occupancy', 'rental', 'primary'),
  row(['VA-8.1', 'disaster-modification', 'first-lien'], STRUCK, 'loan.firstLien', true, false),
  row(['VA-8.2', 'disaster-modification', 'disaster-hardship'], STRUCK, 'hardship.cause', 'disaster', 'death'),
  {
    ...row(['VA-8.3', 'disaster-modification', 'fema-area'], STRUCK, 'disaster.femaIndividualAssistance', true, false),
    within: fema(true),
    beyond: fema(false),
    unknown: fema(null),
  },
  row(['VA-8.4', 'disaster-modification', 'delinquency-at-event'], STRUCK, DUE, '2026-06-20', '2026-06-19'),
  {
    ...row(['VA-8.5', 'disaster-modification', 'since-disaster'], STRUCK, 'disaster.occurredOn', null, null),
    within: struckOn('2025-12-01'),
    beyond: struckOn('2025-11-30'),
    unknown: struckOn(null),
  },
  row(
    ['VA-8.6', 'disaster-modification', 'days-delinquent'],
    { ...STRUCK, 'household.canResumePayment': false },
    DUE,
    '2026-10-02',
    '2026-10-03',
  ),
  row(
    ['VA-8.6', 'disaster-modification', 'late-or-can-resume'],
    { ...STRUCK, [DUE]: '2026-10-03' },
    'household.canResumePayment',
    true,
    false,
  ),
  row(['VA-8.6', 'disaster-modification', 'can-resume'], STRUCK, 'household.canResumePayment', true, false),
  row(
    ['VA-4.1', 'disaster-modification', 'hardship-over'],
    STRUCK,
    'hardship.duration',
    'permanent',
    'temporary-ongoing',
  ),
  row(
    ['VA-4.2', 'disaster-modification', 'new-payment-affordable'],
    STRUCK,
    'household.affordablePayment',
    '2980.01',
    '2980.00',
  ),
  row(['VA-4.3', 'disaster-modification', 'delinquent'], STRUCK, DUE, '2026-12-01', '2026-12-02'),
];
