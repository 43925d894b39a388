import { describe, expect, it } from 'vitest';
import { type Criterion, scenarios } from '../../support/criteria';
import { checkIn, optionIn, simulationWith } from '../../support/household';
import { BEHIND, HIGH_RATE, OFFERED, ONGOING, TWO_BEHIND } from './households';

/** Every criterion of lib/programs/usda/spec.md under its number. */

const REINSTATEMENT = 'usda.reinstatement';
const PLAN = 'usda.repayment-plan';
const FORBEARANCE = 'usda.special-forbearance';
const ADVANCE = 'usda.recovery-advance';
const MODIFICATION = 'usda.loan-modification';
const WITH_ADVANCE = 'usda.modification-with-advance';
const FINAL = 'usda.final-offer';

const due = (oldestUnpaidDueDate: string | null) => ({ 'arrears.oldestUnpaidDueDate': oldestUnpaidDueDate });
const affordable = (payment: string | null) => ({ 'household.affordablePayment': payment });
const resume = (canResume: boolean | null) => ({ 'household.canResumePayment': canResume });
const duration = (lasts: string | null) => ({ 'hardship.duration': lasts });
const modifiedOn = (day: string | null) => ({ 'history.lastModificationOn': day });
/** No row of the survey's table is as old. */
const BEFORE_THE_SURVEY = { asOf: '2026-08-05', 'market.pmms30Percent': null };
const advanced = (paid: string | null) => ({
  'history.partialClaimsPaid': paid,
  'history.balanceAtDefault': '207318.30',
});

const SERVICED = [
  { option: PLAN, household: TWO_BEHIND },
  { option: FORBEARANCE, household: { ...ONGOING, ...resume(true) } },
  { option: ADVANCE, household: BEHIND },
  { option: MODIFICATION, household: HIGH_RATE },
  { option: WITH_ADVANCE, household: BEHIND },
] as const;

describe('USDA baseline, asked of every servicing option', () => {
  scenarios(
    SERVICED.flatMap((serviced): Criterion[] => [
      {
        ...serviced,
        no: 'US-0.1',
        check: 'principal-residence',
        a: { 'property.occupancy': 'primary' },
        b: { 'property.occupancy': 'vacant' },
        c: { 'property.occupancy': null },
        missing: ['property.occupancy'],
      },
      {
        ...serviced,
        no: 'US-0.2',
        check: 'dwelling-condition',
        a: { 'property.condition': 'sound' },
        b: { 'property.condition': 'condemned' },
        c: { 'property.condition': null },
        missing: ['property.condition'],
      },
      {
        ...serviced,
        no: 'US-0.3',
        check: 'default-or-imminent',
        a: due('2026-10-24'),
        b: due('2026-10-25'),
        c: { ...due('2026-10-25'), ...resume(null) },
        missing: ['household.canResumePayment'],
      },
    ]),
  );

  it('US-0.3: whoever cannot make the next payment is in imminent default at any number of days', () => {
    const current = { ...HIGH_RATE, ...resume(false), 'arrears.current': true, ...due(null) };
    expect(optionIn(simulationWith(current), MODIFICATION)).toMatchObject({
      status: 'may-qualify',
      terms: { trialMonths: 4 },
    });
  });
});

describe('USDA criteria of each option', () => {
  scenarios([
    {
      no: 'US-1.1',
      option: REINSTATEMENT,
      household: { ...BEHIND, 'household.canReinstate': true },
      check: 'delinquent',
      a: due('2026-11-23'),
      b: due('2026-11-24'),
      c: due(null),
      missing: ['arrears.oldestUnpaidDueDate'],
    },
    {
      no: 'US-1.2',
      option: REINSTATEMENT,
      household: BEHIND,
      check: 'can-reinstate',
      a: { 'household.canReinstate': true },
      b: { 'household.canReinstate': false },
      c: { 'household.canReinstate': null },
      missing: ['household.canReinstate'],
    },
    {
      no: 'US-2.2',
      option: PLAN,
      household: TWO_BEHIND,
      check: 'can-resume',
      a: resume(true),
      b: resume(false),
      c: resume(null),
      missing: ['household.canResumePayment'],
    },
    {
      no: 'US-2.3',
      option: PLAN,
      household: TWO_BEHIND,
      check: 'affordable',
      a: affordable('2573.77'),
      b: affordable('2573.76'),
      c: affordable(null),
      missing: ['household.affordablePayment'],
    },
    {
      no: 'US-3.1',
      option: FORBEARANCE,
      household: ONGOING,
      check: 'hardship-ongoing',
      a: duration('temporary-ongoing'),
      b: duration('permanent'),
      c: duration(null),
      missing: ['hardship.duration'],
    },
    {
      // Twelve payments are 18,531.12; seven unpaid ones and one month at 1,000.00 make 11,354.08.
      no: 'US-3.2',
      option: FORBEARANCE,
      household: ONGOING,
      check: 'arrears-cap',
      a: { 'arrears.servicingAdvances': '7177.04' },
      b: { 'arrears.servicingAdvances': '7177.05' },
      c: { 'arrears.servicingAdvances': null },
      missing: ['arrears.servicingAdvances'],
    },
    {
      no: 'US-3.3',
      option: FORBEARANCE,
      household: { ...ONGOING, 'household.affordablePayment': '1544.26' },
      check: 'installments-max',
      a: due('2025-11-24'),
      b: due('2025-11-23'),
      c: due(null),
      missing: ['arrears.oldestUnpaidDueDate'],
    },
    {
      no: 'US-4.1',
      option: ADVANCE,
      household: BEHIND,
      check: 'hardship-over',
      a: duration('temporary-resolved'),
      b: duration('temporary-ongoing'),
      c: duration(null),
      missing: ['hardship.duration'],
    },
    {
      no: 'US-4.2',
      option: ADVANCE,
      household: BEHIND,
      check: 'can-resume',
      a: resume(true),
      b: resume(false),
      c: resume(null),
      missing: ['household.canResumePayment'],
    },
    {
      no: 'US-4.3 most',
      option: ADVANCE,
      household: BEHIND,
      check: 'installments-max',
      a: due('2025-11-24'),
      b: due('2025-11-23'),
      c: due(null),
      missing: ['arrears.oldestUnpaidDueDate'],
    },
    {
      no: 'US-4.4',
      option: ADVANCE,
      household: BEHIND,
      check: 'no-plan-fits',
      a: affordable('5147.53'),
      b: affordable('5147.54'),
      c: affordable(null),
      missing: ['household.affordablePayment'],
    },
    {
      // The advance of 11,049.82 needs that much room below 62,195.49.
      no: 'US-4.5',
      option: ADVANCE,
      household: BEHIND,
      check: 'claim-room',
      a: advanced('51145.67'),
      b: advanced('51145.68'),
      c: advanced(null),
      missing: ['history.partialClaimsPaid'],
    },
    {
      // Suspense covers the advance of 11,049.82.
      no: 'US-4.6',
      option: ADVANCE,
      household: BEHIND,
      check: 'something-to-claim',
      a: { 'arrears.suspense': '11049.81' },
      b: { 'arrears.suspense': '11049.82' },
      c: { 'arrears.suspense': null },
      missing: ['arrears.suspense'],
    },
    {
      no: 'US-5.1',
      option: MODIFICATION,
      household: HIGH_RATE,
      check: 'hardship-over',
      a: duration('temporary-resolved'),
      b: duration('temporary-ongoing'),
      c: duration(null),
      missing: ['hardship.duration'],
    },
    {
      // At 480 months the payment is 1,350.53; 80 % of 1,688.16 rounds to that, of 1,688.15 to a cent less.
      no: 'US-5.2',
      option: MODIFICATION,
      household: HIGH_RATE,
      check: 'target',
      a: { 'loan.principalAndInterest': '1688.16' },
      b: { 'loan.principalAndInterest': '1688.15' },
      c: BEFORE_THE_SURVEY,
      missing: ['market.pmms30Percent'],
    },
    {
      no: 'US-5.3',
      option: MODIFICATION,
      household: HIGH_RATE,
      check: 'new-payment-affordable',
      a: affordable('1791.92'),
      b: affordable('1791.91'),
      c: affordable(null),
      missing: ['household.affordablePayment'],
    },
    {
      no: 'US-5.4',
      option: MODIFICATION,
      household: { ...HIGH_RATE, 'history.priorModifications': 1 },
      check: 'recent-modification',
      a: modifiedOn('2024-11-23'),
      b: modifiedOn('2024-11-24'),
      c: modifiedOn(null),
      missing: ['history.lastModificationOn'],
      fails: 'servicer-decides',
    },
    {
      no: 'US-6.1',
      option: WITH_ADVANCE,
      household: BEHIND,
      check: 'hardship-over',
      a: duration('temporary-resolved'),
      b: duration('temporary-ongoing'),
      c: duration(null),
      missing: ['hardship.duration'],
    },
    {
      // At 480 months the payment is 1,226.96: the target of 1,226.95 needs an advance, the one of 1,226.96 does not.
      no: 'US-6.2',
      option: WITH_ADVANCE,
      household: BEHIND,
      check: 'target-needs-advance',
      a: { 'loan.principalAndInterest': '1533.69' },
      b: { 'loan.principalAndInterest': '1533.70' },
      c: BEFORE_THE_SURVEY,
      missing: ['market.pmms30Percent'],
    },
    {
      no: 'US-6.3',
      option: WITH_ADVANCE,
      household: BEHIND,
      check: 'advance-room',
      a: advanced('62195.48'),
      b: advanced('62195.49'),
      c: advanced(null),
      missing: ['history.partialClaimsPaid'],
      passes: 'servicer-decides',
    },
    {
      no: 'US-6.4',
      option: WITH_ADVANCE,
      household: BEHIND,
      check: 'new-payment-affordable',
      a: affordable('1311.41'),
      b: affordable('1311.40'),
      c: affordable(null),
      missing: ['household.affordablePayment'],
    },
    {
      // An advance of 52,057.18 brings the payment to the target, one of a cent less to a cent above it.
      no: 'US-6.5',
      option: WITH_ADVANCE,
      household: BEHIND,
      check: 'target-with-advance',
      a: advanced('10138.31'),
      b: advanced('10138.32'),
      c: advanced(null),
      missing: ['history.partialClaimsPaid'],
      fails: 'servicer-decides',
    },
    {
      no: 'US-6.6',
      option: WITH_ADVANCE,
      household: { ...BEHIND, 'history.priorModifications': 1 },
      check: 'recent-modification',
      a: modifiedOn('2024-11-23'),
      b: modifiedOn('2024-11-24'),
      c: modifiedOn(null),
      missing: ['history.lastModificationOn'],
      fails: 'servicer-decides',
    },
    {
      no: 'US-7.1',
      option: FINAL,
      household: OFFERED,
      check: 'principal-residence',
      passes: 'servicer-decides',
      a: { 'property.occupancy': 'primary' },
      b: { 'property.occupancy': 'vacant' },
      c: { 'property.occupancy': null },
      missing: ['property.occupancy'],
    },
    {
      no: 'US-7.2',
      option: FINAL,
      household: OFFERED,
      check: 'dwelling-condition',
      passes: 'servicer-decides',
      a: { 'property.condition': 'sound' },
      b: { 'property.condition': 'condemned' },
      c: { 'property.condition': null },
      missing: ['property.condition'],
    },
    {
      no: 'US-7.3',
      option: FINAL,
      household: OFFERED,
      check: 'days-delinquent',
      passes: 'servicer-decides',
      a: due('2026-09-16'),
      b: due('2026-09-17'),
      c: due(null),
      missing: ['arrears.oldestUnpaidDueDate'],
    },
    {
      no: 'US-7.4',
      option: FINAL,
      household: OFFERED,
      check: 'before-filing',
      passes: 'servicer-decides',
      a: { 'foreclosure.firstFilingOn': 'none' },
      b: { 'foreclosure.firstFilingOn': '2027-01-15' },
      c: { 'foreclosure.firstFilingOn': null },
      missing: ['foreclosure.firstFilingOn'],
    },
    {
      // The new payment is 1,233.90: nine tenths of 1,371.00 to the cent.
      no: 'US-7.5',
      option: FINAL,
      household: OFFERED,
      check: 'payment-falls',
      passes: 'servicer-decides',
      a: { 'loan.principalAndInterest': '1371.00' },
      b: { 'loan.principalAndInterest': '1370.99' },
      c: { 'loan.principalAndInterest': null },
      missing: ['loan.principalAndInterest'],
    },
  ]);

  // Someone with nothing unpaid either is not in default or cannot resume, so these two never decide alone.
  it.each([
    ['US-2.1', PLAN, 'something-past-due'],
    ['US-4.3 fewest', ADVANCE, 'delinquent'],
  ])('%s a, b, c: %s, %s', (_, option, check) => {
    const truth = (day: string | null) =>
      checkIn(optionIn(simulationWith({ ...BEHIND, ...due(day) }), option), check).truth;
    expect([truth('2026-11-23'), truth('2026-11-24'), truth(null)]).toEqual(['true', 'false', 'unknown']);
  });

  it('US-4.5: the balance at the default is asked for once an advance was paid', () => {
    const advance = (changes: object) => optionIn(simulationWith({ ...BEHIND, ...changes }), ADVANCE);
    const without = { 'history.balanceAtDefault': null };
    expect(advance({ ...without, 'history.partialClaimsPaid': '0.00' }).status).toBe('may-qualify');
    expect(advance({ ...without, 'history.partialClaimsPaid': '100.00' }).missing).toEqual([
      'history.balanceAtDefault',
    ]);
    expect(advance({ ...without, 'history.partialClaimsPaid': null }).missing).toEqual(['history.partialClaimsPaid']);
  });
});
