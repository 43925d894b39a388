import { ZERO } from '../../money/money';
import { choiceOf, publishedAs, withIds } from '../../rules/parameter';
import { reading } from '../../rules/reading';
import { limitsFrom, yearly } from '../../rules/source';
import { texts } from './sources';

/** Every limit and criterion of USDA's workouts, with its date and source; `spec.md` explains them. */

/** The first day of the single list of options (89 FR 66189, deferred by FR 2025-02551; U-1). */
const BEGINS = '2025-04-14';

const limit = limitsFrom(BEGINS);

export const reinstatementParameters = withIds('usda.reinstatement', {
  unpaidInstallments: limit('count', 1, reading('U-REINSTATE', 'U-1')),
  canReinstate: limit('yes-no', true, reading('U-REINSTATE', 'U-1')),
});

/** Asked of every option but reinstatement, sale and deed. */
export const requirementsParameters = withIds('usda.baseline', {
  principalResidence: choiceOf('property.occupancy', limit('choice', 'primary', texts.baseline('official'))),
  condition: choiceOf('property.condition', limit('choice', 'sound', texts.baseline('official'))),
  defaultFrom: limit('days', 30, texts.baseline('official')),
  imminentDefault: limit('yes-no', false, reading('A14')),
});

const { hardshipOver, canResume } = withIds('usda', {
  hardshipOver: choiceOf(
    'hardship.duration',
    limit<readonly string[]>('choice', ['temporary-resolved', 'permanent'], reading('A9')),
  ),
  canResume: limit('yes-no', true, reading('A23')),
});

/** Shared with the advance, which asks whether a plan fits. */
const plan = withIds('usda.repayment-plan', {
  longestPlan: limit('months', 3, texts.repaymentPlan('official')),
  leftToRepay: limit('money', ZERO, reading('N9')),
});

export const repaymentPlanParameters = withIds('usda.repayment-plan', {
  ...requirementsParameters,
  unpaidInstallments: limit('count', 1, texts.repaymentPlan('official')),
  canResume,
  ...plan,
});

export const specialForbearanceParameters = withIds('usda.special-forbearance', {
  ...requirementsParameters,
  hardshipOngoing: choiceOf('hardship.duration', limit('choice', 'temporary-ongoing', reading('A28'))),
  /** Past-due money may grow to so many regular payments. */
  mostPayments: limit('count', 12, texts.forbearance('official', 'U-16')),
  mostInstallments: limit('count', 12, reading('A28', 'U-18')),
  longestPause: limit('months', 12, reading('A10')),
});

const trial = withIds('usda', {
  trial: limit('months', 3, texts.servicer('weak')),
  /** Trial months of a household less late than `defaultFrom`. */
  trialBeforeDefault: limit('months', 4, texts.servicer('weak')),
});

/** Percent of the unpaid principal at the default tied to the first advance. */
const { advanceCap } = withIds('usda', { advanceCap: limit('percent', 30, texts.bulletin('official')) });

export const recoveryAdvanceParameters = withIds('usda.recovery-advance', {
  ...requirementsParameters,
  ...trial,
  hardshipOver,
  canResume,
  ...plan,
  advanceCap,
  fewestInstallments: limit('count', 1, reading('A28', 'U-18')),
  mostInstallments: limit('count', 12, reading('A28', 'U-18')),
  planFirst: limit('yes-no', true, reading('A8', 'U-15')),
  nothingToClaim: limit('money', ZERO, reading('N14')),
});

const modification = withIds('usda.modification', {
  ...requirementsParameters,
  ...trial,
  hardshipOver,
  /** The step to which a market rate is rounded, to the nearest: an eighth of a percent. */
  rateRounding: publishedAs('rate-step', limit('rate', yearly('0.125'), reading('U-20'))),
  affordable: limit('yes-no', true, reading('A23')),
});

const towardsTarget = withIds('usda.modification', {
  ...modification,
  longestTerm: limit('months', 480, texts.bulletin('official')),
  /** Percent by which principal and interest should fall. */
  targetCut: limit('percent', 20, texts.covidMeasure('secondary', 'U-19')),
  sinceModification: limit('months', 24, texts.treatise('secondary')),
});

export const loanModificationParameters = towardsTarget;

export const modificationWithAdvanceParameters = withIds('usda.modification-with-advance', {
  ...towardsTarget,
  advanceCap,
  /** The room under the cap of all advances has to be above this amount for an advance to be possible. */
  noRoom: limit('money', ZERO, reading('A16')),
});

export const finalOfferParameters = withIds('usda.final-offer', {
  ...trial,
  defaultFrom: requirementsParameters.defaultFrom,
  principalResidence: requirementsParameters.principalResidence,
  condition: requirementsParameters.condition,
  rateRounding: modification.rateRounding,
  lateEnough: publishedAs('late-from', limit('days', 90, texts.streamline('official'))),
  /** Whether a first foreclosure filing has a date. */
  filed: limit('yes-no', false, texts.streamline('official')),
  /** Percent of today's principal and interest that the new ones may be at most. */
  mostOfOldPayment: publishedAs('highest-share', limit('percent', 90, texts.streamline('official'))),
  longestTerm: publishedAs('term', limit('months', 480, reading('U-21'))),
});

/** The regulation names both; nothing is computed from the value, it says that the option is in force. */
export const preForeclosureSaleParameters = withIds('usda.pre-foreclosure-sale', {
  named: limit('yes-no', true, texts.dispositions('recollection', 'U-1')),
});
export const deedInLieuParameters = withIds('usda.deed-in-lieu', {
  named: limit('yes-no', true, texts.dispositions('recollection', 'U-1')),
});
