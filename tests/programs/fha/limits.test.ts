import { describe, expect, it } from 'vitest';
import { checkIn, optionIn, simulationWith } from '../../support/household';
import { A, B, type Changes, claimed, D, E, F, fhaLoan, MODIFIED, NO_ROOM } from './households';

/** Every check of lib/programs/fha/spec.md: at its limit, one unit beyond, and with its answer unknown. */

const DUE = 'arrears.oldestUnpaidDueDate';
const RESUME = 'household.canResumePayment';
const MEANS = 'household.affordablePayment';
const ADVANCES = 'arrears.escrowAdvances';
const PAID = 'history.partialClaimsPaid';
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
const YEAR_BEHIND = { ...F, [DUE]: '2026-01-01', [MEANS]: '0.00', [ADVANCES]: '0.00' };

/** Example D with earlier claims, so that its room ends where the combination's payment is 913.94, as the supplement's is. */
const ALIKE = { ...D, ...claimed('31475.70', '500000.00') };

/** The combination cannot reach the target, so its payment does not depend on the old one. */
const OUT_OF_ROOM = { ...D, ...claimed('61500.00', '255000.00') };
const NEW_PAYMENT = '1538.56';

const rows: readonly Row[] = [
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

describe('FHA limits: at the limit, one unit beyond, and unknown', () => {
  it.each(rows)('$no: fha.$option, check $check', ({ option, check, given, within, beyond, unknown, missing }) => {
    const found = (changes: Changes) =>
      checkIn(optionIn(simulationWith({ ...given, ...changes }), `fha.${option}`), check);
    expect(found(within).truth).toBe('true');
    expect(found(beyond).truth).toBe('false');
    expect(found(unknown)).toMatchObject({ truth: 'unknown', missing: expect.arrayContaining([...missing]) });
  });

  it.each([
    ['FH-3.4: six months at most', F, { [MEANS]: '1000.00' }, 6],
    ['FH-3.4: what is left of twelve months', F, { [MEANS]: '1000.00', 'history.forbearanceMonthsUsed': 9 }, 3],
    ['FH-3.4: as long as the past-due money keeps within a year', YEAR_BEHIND, { [DUE]: '2026-02-01' }, 2],
    ['FH-3.4: at the regular payment nothing is added', YEAR_BEHIND, { [DUE]: '2025-12-01', [MEANS]: '1600.00' }, 6],
  ])('%s', (_, given, changes, months) => {
    expect(optionIn(simulationWith({ ...given, ...changes }), 'fha.forbearance').terms?.planMonths).toBe(months);
  });

  it.each([
    ['6.312', '6.500', '6.750'],
    ['6.313', '6.625', '6.875'],
  ])('FH-7.3: a survey of %s is modified at %s over 30 years, at %s over 40', (pmms30Percent, thirty, forty) => {
    const rateWith = (means: string) =>
      optionIn(
        simulationWith({ ...MODIFIED, 'market.pmms30Percent': pmms30Percent, [MEANS]: means }),
        'fha.loan-modification',
      ).terms?.ratePercent;
    expect([rateWith('2000.00'), rateWith('1930.00')]).toEqual([thirty, forty]);
  });

  it.each([
    ['2026-10-23', 3],
    ['2026-10-24', 4],
  ])('FH-4.5: late since %s, %d trial payments', (oldestUnpaidDueDate, months) => {
    for (const option of ['combination', 'payment-supplement', 'loan-modification']) {
      const given = option === 'loan-modification' ? MODIFIED : E;
      const changes = { ...given, 'arrears.current': false, [DUE]: oldestUnpaidDueDate };
      expect(optionIn(simulationWith(changes), `fha.${option}`).terms?.trialMonths, option).toBe(months);
    }
  });

  it('FH-0: everything but reinstatement is in force from 1 October 2025 on', () => {
    const statusesOn = (asOf: string) =>
      simulationWith({ ...A, asOf, [DUE]: '2025-05-01' }).options.map(({ id, status }) => [id, status]);
    const inForce = (asOf: string) =>
      statusesOn(asOf)
        .filter(([, status]) => status !== 'not-in-force')
        .map(([id]) => id);
    expect(inForce('2025-09-30')).toEqual(['fha.reinstatement']);
    expect(inForce('2025-10-01')).toHaveLength(9);
  });

  it('before the survey’s table a rate nobody told leaves the modifications open, and is named alone', () => {
    const unasked = { asOf: '2026-08-05', [DUE]: '2026-04-01', 'market.pmms30Percent': null };
    const missingIn = (given: Changes, option: string) =>
      optionIn(simulationWith({ ...given, ...unasked }), `fha.${option}`).missing;
    expect(missingIn(MODIFIED, 'loan-modification')).toEqual(['market.pmms30Percent']);
    expect(missingIn(B, 'combination')).toEqual(['market.pmms30Percent']);
    expect(missingIn(D, 'payment-supplement')).toEqual(['market.pmms30Percent']);
    expect(missingIn(A, 'partial-claim')).toEqual([]);
  });

  it('a rate nobody told is the survey’s last row, 7.40, with the margins on top to the nearest eighth', () => {
    const { steps } = optionIn(simulationWith({ ...MODIFIED, 'market.pmms30Percent': null }), 'fha.loan-modification');
    expect(steps?.slice(1).map(({ id, to }) => [id, to])).toEqual([
      ['modify-360', '7.625'],
      ['modify-480', '7.875'],
    ]);
  });

  it('the balance at default is asked only once a claim was paid', () => {
    const missing = (paid: string | null) =>
      optionIn(simulationWith({ ...A, ...claimed(paid, null) }), 'fha.partial-claim').missing;
    expect(missing('0.00')).toEqual([]);
    expect(missing('0.01')).toEqual(['history.balanceAtDefault']);
    expect(missing(null)).toEqual([PAID]);
  });

  it('a loan without principal to pay has no supplement', () => {
    const interestOnly = {
      ...fhaLoan({ balance: '240000.00', rate: '6.000', installment: '1200.00', advances: '0.00' }),
    };
    const option = optionIn(simulationWith(interestOnly), 'fha.payment-supplement');
    expect(option).toMatchObject({ status: 'does-not-qualify' });
    expect(option.terms).toBeUndefined();
  });
});

describe('the principal that a supplement may pay', () => {
  // 200,000.00 at 6 % and 1,199.10 a month: principal of 199.10, 200.10, 201.10, 202.10, 203.11, and 204.13 in the sixth month.
  it('is that of the first installment after the missed ones', () => {
    const own = {
      ...D,
      'loan.principalBalance': '200000.00',
      'loan.ratePercent': '6.000',
      'loan.principalAndInterest': '1199.10',
      [DUE]: '2026-07-01',
      asOf: '2026-11-24',
    };
    const { terms } = optionIn(simulationWith(own), 'fha.payment-supplement');
    expect(terms).toMatchObject({ principalAndInterest: '994.97' });
  });
});
