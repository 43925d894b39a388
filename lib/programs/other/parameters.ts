import { ZERO } from '../../money/money';
import { ALWAYS, type Parameter, type Source, type Unit } from '../../rules/parameter';
import { reading } from '../../rules/reading';
import { since, yearly } from '../../rules/source';
import { practice } from './sources';

/** Every limit of the generic options for private loans, with its source; `spec.md` explains them. */

/** A parameter with a single value so far. */
function one<T>(id: string, unit: Unit, value: T, source: Source): Parameter<T> {
  return { id: `other.${id}`, unit, values: [since(ALWAYS, value, source)] };
}

const plans = practice('Repayment plan');
const pauses = practice('Forbearance');
const deferrals = practice('Payment deferral');
const modifications = practice('Loan modification');

export const reinstatement = {
  unpaidInstallments: one('reinstatement.unpaid-installments', 'count', 1, practice('Reinstatement')),
  canReinstate: one('reinstatement.can-reinstate', 'yes-no', true, reading('U-REINSTATE')),
};

const hardshipOver = one<readonly string[]>(
  'hardship-over',
  'choice',
  ['temporary-resolved', 'permanent'],
  reading('A9'),
);

export const repaymentPlan = {
  hardshipOver,
  canResume: one('repayment-plan.can-resume', 'yes-no', true, reading('A23')),
  unpaidInstallments: one('repayment-plan.unpaid-installments', 'count', 1, plans),
  shortestPlan: one('repayment-plan.shortest-plan', 'months', 3, plans),
  longestPlan: one('repayment-plan.longest-plan', 'months', 12, plans),
  leftToRepay: one('repayment-plan.left-to-repay', 'money', ZERO, reading('N9')),
  /** Percent of the regular payment. */
  paymentCap: one('repayment-plan.payment-cap', 'percent', 150, plans),
};

export const forbearance = {
  hardshipOngoing: one('forbearance.hardship-ongoing', 'choice', 'temporary-ongoing', pauses),
  /** Of one plan. */
  longestPause: one('forbearance.longest-pause', 'months', 6, pauses),
  /** Of all plans of one hardship. */
  longestInAll: one('forbearance.longest-in-all', 'months', 12, pauses),
};

export const paymentDeferral = {
  unpaidInstallments: one('payment-deferral.unpaid-installments', 'count', 1, reading('N7')),
  hardshipOver,
  canResume: one('payment-deferral.can-resume', 'yes-no', true, deferrals),
  fewestMonths: one('payment-deferral.fewest-months', 'months', 2, deferrals),
  mostMonths: one('payment-deferral.most-months', 'months', 6, deferrals),
  lifetimeCap: one('payment-deferral.lifetime-cap', 'months', 12, deferrals),
};

export const loanModification = {
  hardshipOver,
  defaultFrom: one('loan-modification.default-from', 'days', 60, modifications),
  imminentDefault: one('loan-modification.imminent-default', 'yes-no', false, reading('A29')),
  sinceModification: one('loan-modification.since-modification', 'months', 12, modifications),
  affordable: one('loan-modification.affordable', 'yes-no', true, reading('A23')),
  /** Market rates are rounded to the nearest multiple of this. */
  eighth: one('loan-modification.rate-rounding', 'rate', yearly('0.125'), modifications),
  term: one('loan-modification.term', 'months', 480, modifications),
  /** Percent by which principal and interest should fall. */
  targetCut: one('loan-modification.target-cut', 'percent', 20, modifications),
  /** Percent of gross income that the whole payment should not exceed. */
  housingRatio: one('loan-modification.housing-ratio', 'percent', 40, modifications),
  /** Percent of the capitalized balance. */
  setAsideCap: one('loan-modification.set-aside-cap', 'percent', 30, modifications),
  trial: one('loan-modification.trial', 'months', 3, modifications),
};

/** Nothing is computed from these: they say that the option exists. */
export const shortSale = { named: one('short-sale.named', 'yes-no', true, practice('Short sale')) };
export const deedInLieu = { named: one('deed-in-lieu.named', 'yes-no', true, practice('Deed-in-lieu')) };
