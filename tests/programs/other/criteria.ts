import type { Criterion } from '../../support/criteria';
import { ONGOING, PRIVATE } from './households';

/** Every criterion of lib/programs/other/spec.md under its number. */

const REINSTATEMENT = 'other.reinstatement';
export const PLAN = 'other.repayment-plan';
const FORBEARANCE = 'other.forbearance';
export const DEFERRAL = 'other.payment-deferral';
const MODIFICATION = 'other.loan-modification';

export const due = (oldestUnpaidDueDate: string | null) => ({ 'arrears.oldestUnpaidDueDate': oldestUnpaidDueDate });
export const affordable = (payment: string | null) => ({ 'household.affordablePayment': payment });
export const resume = (canResume: boolean | null) => ({ 'household.canResumePayment': canResume });
const duration = (lasts: string | null) => ({ 'hardship.duration': lasts });
const modifiedOn = (day: string | null) => ({ 'history.lastModificationOn': day });

export const ownFacts: readonly Criterion[] = [
  {
    no: 'PL-1.1',
    option: REINSTATEMENT,
    household: { ...PRIVATE, 'household.canReinstate': true },
    check: 'delinquent',
    a: due('2026-11-23'),
    b: due('2026-11-24'),
    c: due(null),
    missing: ['arrears.oldestUnpaidDueDate'],
  },
  {
    no: 'PL-1.2',
    option: REINSTATEMENT,
    household: PRIVATE,
    check: 'can-reinstate',
    a: { 'household.canReinstate': true },
    b: { 'household.canReinstate': false },
    c: { 'household.canReinstate': null },
    missing: ['household.canReinstate'],
  },
  {
    no: 'PL-2.3',
    option: PLAN,
    household: PRIVATE,
    check: 'something-past-due',
    a: due('2026-11-23'),
    b: due('2026-11-24'),
    c: due(null),
    missing: ['arrears.oldestUnpaidDueDate'],
  },
  {
    no: 'PL-4.5',
    option: DEFERRAL,
    household: PRIVATE,
    check: 'something-past-due',
    a: due('2026-11-23'),
    b: due('2026-11-24'),
    c: due(null),
    missing: ['arrears.oldestUnpaidDueDate'],
  },
].map((criterion) => ({ ...criterion, passes: 'servicer-decides' as const }));

export const commonPractice: readonly Criterion[] = [
  {
    no: 'PL-2.1',
    option: PLAN,
    household: PRIVATE,
    check: 'hardship-over',
    a: duration('temporary-resolved'),
    b: duration('temporary-ongoing'),
    c: duration(null),
  },
  {
    no: 'PL-2.2',
    option: PLAN,
    household: PRIVATE,
    check: 'can-resume',
    a: resume(true),
    b: resume(false),
    c: resume(null),
  },
  {
    // Twelve extras of 1,070.08 are the most below half of 2,140.17: 12,840.96 in all.
    no: 'PL-2.4',
    option: PLAN,
    household: PRIVATE,
    check: 'payment-cap',
    a: { 'arrears.servicingAdvances': '2140.11' },
    b: { 'arrears.servicingAdvances': '2140.12' },
    c: { 'arrears.servicingAdvances': null },
  },
  {
    no: 'PL-2.5',
    option: PLAN,
    household: PRIVATE,
    check: 'affordable',
    a: affordable('3031.91'),
    b: affordable('3031.90'),
    c: affordable(null),
  },
  {
    no: 'PL-2.6',
    option: PLAN,
    household: { ...PRIVATE, ...due('2026-11-01') },
    check: 'left-to-repay',
    a: { 'arrears.suspense': '2140.16' },
    b: { 'arrears.suspense': '2140.17' },
    c: { 'arrears.suspense': null },
  },
  {
    no: 'PL-3.1',
    option: FORBEARANCE,
    household: ONGOING,
    check: 'hardship-ongoing',
    a: duration('temporary-ongoing'),
    b: duration('permanent'),
    c: duration(null),
  },
  {
    no: 'PL-3.2',
    option: FORBEARANCE,
    household: ONGOING,
    check: 'forbearance-months',
    a: { 'history.forbearanceMonthsUsed': 11 },
    b: { 'history.forbearanceMonthsUsed': 12 },
    c: { 'history.forbearanceMonthsUsed': null },
  },
  {
    no: 'PL-4.1',
    option: DEFERRAL,
    household: PRIVATE,
    check: 'hardship-over',
    a: duration('temporary-resolved'),
    b: duration('temporary-ongoing'),
    c: duration(null),
  },
  {
    no: 'PL-4.2',
    option: DEFERRAL,
    household: PRIVATE,
    check: 'can-resume',
    a: resume(true),
    b: resume(false),
    c: resume(null),
  },
  {
    no: 'PL-4.4',
    option: DEFERRAL,
    household: PRIVATE,
    check: 'lifetime-months',
    a: { 'history.monthsDeferred': 7 },
    b: { 'history.monthsDeferred': 8 },
    c: { 'history.monthsDeferred': null },
  },
  {
    no: 'PL-5.1',
    option: MODIFICATION,
    household: PRIVATE,
    check: 'hardship-over',
    a: duration('temporary-resolved'),
    b: duration('temporary-ongoing'),
    c: duration(null),
  },
  {
    no: 'PL-5.2',
    option: MODIFICATION,
    household: PRIVATE,
    check: 'default-or-imminent',
    a: due('2026-09-24'),
    b: due('2026-09-25'),
    c: { ...due('2026-09-25'), ...resume(null) },
  },
  {
    no: 'PL-5.3',
    option: MODIFICATION,
    household: { ...PRIVATE, 'history.priorModifications': 1 },
    check: 'recent-modification',
    a: modifiedOn('2025-11-23'),
    b: modifiedOn('2025-11-24'),
    c: modifiedOn(null),
  },
  {
    // With the full 30 % set aside the payment is 945.37; 40 % of 3,363.43 less 400.00 is that, a cent of income less is not.
    no: 'PL-5.4',
    option: MODIFICATION,
    household: PRIVATE,
    check: 'target',
    a: { 'household.grossMonthlyIncome': '3363.43' },
    b: { 'household.grossMonthlyIncome': '3363.42' },
    c: { 'household.grossMonthlyIncome': null },
  },
  {
    no: 'PL-5.5',
    option: MODIFICATION,
    household: PRIVATE,
    check: 'new-payment-affordable',
    a: affordable('1750.53'),
    b: affordable('1750.52'),
    c: affordable(null),
  },
].map((criterion) => ({
  ...criterion,
  missing: [],
  passes: 'servicer-decides' as const,
  fails: 'servicer-decides' as const,
  opens: 'servicer-decides' as const,
}));
