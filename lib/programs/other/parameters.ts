import { ZERO } from '../../money/money';
import { ALWAYS, choiceOf, withIds } from '../../rules/parameter';
import { reading } from '../../rules/reading';
import { limitsFrom, yearly } from '../../rules/source';
import { practice } from './sources';

/** Every limit of the generic options for private loans, with its source; `spec.md` explains them. */

const limit = limitsFrom(ALWAYS);

const plans = practice('Repayment plan');
const pauses = practice('Forbearance');
const deferrals = practice('Payment deferral');
const modifications = practice('Loan modification');

export const reinstatementParameters = withIds('other.reinstatement', {
  unpaidInstallments: limit('count', 1, practice('Reinstatement')),
  canReinstate: limit('yes-no', true, reading('U-REINSTATE')),
});

const { hardshipOver } = withIds('other', {
  hardshipOver: choiceOf(
    'hardship.duration',
    limit<readonly string[]>('choice', ['temporary-resolved', 'permanent'], reading('A9')),
  ),
});

export const repaymentPlanParameters = withIds('other.repayment-plan', {
  hardshipOver,
  canResume: limit('yes-no', true, reading('A23')),
  unpaidInstallments: limit('count', 1, plans),
  shortestPlan: limit('months', 3, plans),
  longestPlan: limit('months', 12, plans),
  leftToRepay: limit('money', ZERO, reading('N9')),
  /** The most that a plan may ask a month, in percent of the regular payment. */
  paymentCap: limit('percent', 150, plans),
});

export const forbearanceParameters = withIds('other.forbearance', {
  hardshipOngoing: choiceOf('hardship.duration', limit('choice', 'temporary-ongoing', pauses)),
  /** Months without or with less payment under one forbearance plan. */
  longestPause: limit('months', 6, pauses),
  /** Months of all forbearance plans of one hardship together. */
  longestInAll: limit('months', 12, pauses),
});

export const paymentDeferralParameters = withIds('other.payment-deferral', {
  unpaidInstallments: limit('count', 1, reading('N7')),
  hardshipOver,
  canResume: limit('yes-no', true, deferrals),
  fewestMonths: limit('months', 2, deferrals),
  mostMonths: limit('months', 6, deferrals),
  lifetimeCap: limit('months', 12, deferrals),
});

export const loanModificationParameters = withIds('other.loan-modification', {
  hardshipOver,
  defaultFrom: limit('days', 60, modifications),
  imminentDefault: limit('yes-no', false, reading('A29')),
  sinceModification: limit('months', 12, modifications),
  affordable: limit('yes-no', true, reading('A23')),
  /** Market rates are rounded to the nearest multiple of this. */
  rateRounding: limit('rate', yearly('0.125'), modifications),
  term: limit('months', 480, modifications),
  /** Percent by which principal and interest should fall. */
  targetCut: limit('percent', 20, modifications),
  /** Percent of gross income that the whole payment should not exceed. */
  housingRatio: limit('percent', 40, modifications),
  /** The most principal that may be set aside, in percent of the capitalized balance. */
  setAsideCap: limit('percent', 30, modifications),
  trial: limit('months', 3, modifications),
});

/** Nothing is computed from these: they say that the option exists. */
export const shortSaleParameters = withIds('other.short-sale', {
  named: limit('yes-no', true, practice('Short sale')),
});
export const deedInLieuParameters = withIds('other.deed-in-lieu', {
  named: limit('yes-no', true, practice('Deed-in-lieu')),
});
