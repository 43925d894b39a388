import { A, B, type Changes, claimed, D, E, F, MODIFIED, NO_ROOM } from './households';

/** Every check of lib/programs/fha/spec.md: at its limit, one unit beyond, and with its answer unknown. */

export const DUE = 'arrears.oldestUnpaidDueDate';
const RESUME = 'household.canResumePayment';
export const MEANS = 'household.affordablePayment';
export const ADVANCES = 'arrears.escrowAdvances';
export const PAID = 'history.partialClaimsPaid';
const CAUSE = 'hardship.cause';
const fema = (femaIndividualAssistance: boolean | null) => ({
  disaster: { occurredOn: '2026-06-01', insuredLoss: false, femaIndividualAssistance, workplaceAffected: false },
});

interface Row {
  readonly no: string;
  readonly option: string;
  readonly check: string;
  readonly given: Changes;
  readonly within: Changes;
  readonly beyond: Changes;
  readonly unknown: Changes;
  readonly missing: readonly string[];
}

function row(
  [no, option, check]: readonly [string, string, string],
  given: Changes,
  path: string,
  within: unknown,
  beyond: unknown,
): Row {
  const set = (value: unknown) => ({ [path]: value });
  return { no, option, check, given, within: set(within), beyond: set(beyond), unknown: set(null), missing: [path] };
}

const PERMANENT = [
  { option: 'partial-claim', given: A },
  { option: 'loan-modification', given: MODIFIED },
  { option: 'combination', given: B },
  { option: 'payment-supplement', given: D },
] as const;
const WITH_CLAIM = PERMANENT.filter(({ option }) => option !== 'loan-modification');

/** Nine months' payments past due: two more reduce nothing, three exceed a year's payments. */
export const YEAR_BEHIND = { ...F, [DUE]: '2026-01-01', [MEANS]: '0.00', [ADVANCES]: '0.00' };

/** Example D with earlier claims, so that its room ends where the combination's payment is 913.94, as the supplement's is. */
const ALIKE = { ...D, ...claimed('31475.70', '500000.00') };

/** The combination cannot reach the target, so its payment does not depend on the old one. */
const OUT_OF_ROOM = { ...D, ...claimed('61500.00', '255000.00') };
const NEW_PAYMENT = '1538.56';

export const rows: readonly Row[] = [
  row(['FH-1.1', 'reinstatement', 'delinquent'], A, DUE, '2026-11-23', '2026-11-24'),
  row(['FH-1.2', 'reinstatement', 'can-reinstate'], A, 'household.canReinstate', true, false),
  row(['FH-2.1', 'repayment-plan', 'something-past-due'], F, DUE, '2026-11-23', '2026-11-24'),
  row(['FH-2.3', 'repayment-plan', 'left-to-repay'], F, 'arrears.suspense', '9599.99', '9600.00'),
  row(['FH-2.2', 'repayment-plan', 'affordable'], F, MEANS, '2000.00', '1999.99'),
  row(['FH-3.1', 'forbearance', 'hardship-not-over'], F, 'hardship.duration', 'permanent', 'temporary-resolved'),
  row(['FH-3.2', 'forbearance', 'forbearance-months'], F, 'history.forbearanceMonthsUsed', 11, 12),
  row(['FH-3.3', 'forbearance', 'arrears-cap'], YEAR_BEHIND, 'arrears.servicingAdvances', '0.00', '0.01'),
  ...PERMANENT.flatMap(({ option, given }) => [
    row(['FH-4.1', option, 'months-delinquent'], given, DUE, '2026-10-23', '2026-10-24'),
    row(['FH-4.1', option, 'default-or-imminent'], { ...given, [DUE]: '2026-10-24' }, RESUME, false, true),
    row(['FH-4.1', option, 'cannot-resume'], { ...given, [DUE]: '2026-10-24' }, RESUME, false, true),
    row(
      ['FH-4.2', option, 'recent-permanent-option'],
      given,
      'history.lastPermanentOptionOn',
      '2024-11-23',
      '2024-11-24',
    ),
    row(['FH-4.2', option, 'declared-disaster'], { ...given, ...fema(true) }, CAUSE, 'disaster', 'other'),
    row(
      ['FH-4.2', option, 'disaster-hardship'],
      { ...given, ...fema(true) },
      CAUSE,
      'disaster',
      'illness-or-disability',
    ),
    {
      no: 'FH-4.2',
      option,
      check: 'lookback',
      given: { ...given, [CAUSE]: 'disaster', 'history.lastPermanentOptionOn': '2026-01-01' },
      within: fema(true),
      beyond: fema(false),
      unknown: fema(null),
      missing: ['disaster.femaIndividualAssistance'],
    },
    row(['FH-4.3', option, 'payments-made'], given, 'history.paymentsMade', 4, 3),
    row(['FH-4.4', option, 'seasoning'], given, 'loan.originatedOn', '2025-11-23', '2025-11-24'),
  ]),
  ...WITH_CLAIM.flatMap(({ option, given }) => [
    row(['FH-5.1', option, 'principal-residence'], given, 'property.occupancy', 'primary', 'vacant'),
    row(['FH-5.2', option, 'units'], given, 'property.units', 4, 5),
  ]),
  row(['FH-6.1', 'partial-claim', 'can-resume'], A, RESUME, true, false),
  row(['FH-6.2', 'partial-claim', 'claim-room'], A, PAID, '58255.96', '58255.97'),
  row(['FH-6.3', 'partial-claim', 'delinquent'], A, DUE, '2026-11-23', '2026-11-24'),
  row(['FH-7.1', 'loan-modification', 'resumes-or-no-claim'], MODIFIED, RESUME, true, false),
  row(['FH-7.1', 'loan-modification', 'no-claim-room'], NO_ROOM, PAID, '35400.00', '35399.99'),
  row(['FH-7.2', 'loan-modification', 'fits-30-years'], MODIFIED, MEANS, '1934.65', '1934.64'),
  row(['FH-7.2', 'loan-modification', 'fits-40-years'], MODIFIED, MEANS, '1870.04', '1870.03'),
  row(['FH-7.2', 'loan-modification', 'modification-fits'], MODIFIED, MEANS, '1870.04', '1870.03'),
  row(['FH-8.1', 'combination', 'cannot-resume'], { ...B, [DUE]: '2026-10-24' }, RESUME, false, true),
  row(['FH-8.2', 'combination', 'some-claim-room'], NO_ROOM, PAID, '35399.99', '35400.00'),
  row(['FH-8.3', 'combination', 'offer'], OUT_OF_ROOM, 'loan.principalAndInterest', '1538.57', NEW_PAYMENT),
  row(['FH-8.4', 'combination', 'lowest-payment'], ALIKE, PAID, '31475.70', '31479.00'),
  row(['FH-8.4', 'combination', 'target'], ALIKE, PAID, '31474.20', '31475.70'),
  row(['FH-8.4', 'combination', 'supplement-lower'], ALIKE, PAID, '31479.00', '31475.70'),
  row(['FH-8.4', 'combination', 'no-better-supplement'], ALIKE, PAID, '31475.70', '31479.00'),
  row(['FH-9.1', 'payment-supplement', 'cannot-resume'], { ...D, [DUE]: '2026-10-24' }, RESUME, false, true),
  row(['FH-9.2', 'payment-supplement', 'fixed-rate'], D, 'loan.rateType', 'fixed', 'adjustable'),
  row(['FH-9.3', 'payment-supplement', 'delinquency-min'], D, DUE, '2026-08-23', '2026-08-24'),
  row(
    ['FH-9.4', 'payment-supplement', 'supplement-room'],
    { ...E, ...claimed(null, '255000.00') },
    PAID,
    '59306.52',
    '59306.53',
  ),
  row(
    ['FH-9.5 share', 'payment-supplement', 'reduction-range'],
    { ...E, 'loan.principalBalance': '240000.00', 'loan.ratePercent': '6.000' },
    'loan.principalAndInterest',
    '1263.16',
    '1263.15',
  ),
  row(
    ['FH-9.5 amount', 'payment-supplement', 'reduction-range'],
    { ...E, [ADVANCES]: '0.00', 'loan.principalBalance': '56000.00', 'loan.ratePercent': '6.000' },
    'loan.principalAndInterest',
    '300.00',
    '299.99',
  ),
  row(['FH-9.6', 'payment-supplement', 'target'], ALIKE, PAID, '31474.20', '31475.70'),
  row(['FH-9.6', 'payment-supplement', 'combination-lower'], ALIKE, PAID, '31475.70', '31479.00'),
  row(['FH-9.6', 'payment-supplement', 'no-better-combination'], ALIKE, PAID, '31479.00', '31475.70'),
];
