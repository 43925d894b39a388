import { ZERO } from '../../money/money';
import type { Parameter, Source, Unit } from '../../rules/parameter';
import { reading } from '../../rules/reading';
import { since, yearly } from '../../rules/source';
import { usda } from './sources';

/** Every limit and criterion of USDA's workouts, with its date and source; `spec.md` explains them. */

/** The first day of the single list of options (89 FR 66189, deferred by FR 2025-02551; U-1). */
const BEGINS = '2025-04-14';

/** A parameter with a single value so far. */
function one<T>(id: string, unit: Unit, value: T, source: Source): Parameter<T> {
  return { id: `usda.${id}`, unit, values: [since(BEGINS, value, source)] };
}

export const reinstatement = {
  unpaidInstallments: one('reinstatement.unpaid-installments', 'count', 1, reading('U-REINSTATE', 'U-1')),
  canReinstate: one('reinstatement.can-reinstate', 'yes-no', true, reading('U-REINSTATE', 'U-1')),
};

/** Asked of every option but reinstatement, sale and deed. */
export const baseline = {
  principalResidence: one('baseline.principal-residence', 'choice', 'primary', usda.baseline('official')),
  condition: one('baseline.condition', 'choice', 'sound', usda.baseline('official')),
  defaultFrom: one('baseline.default-from', 'days', 30, usda.baseline('official')),
  imminentDefault: one('baseline.imminent-default', 'yes-no', false, reading('A14')),
};

const hardshipOver = one<readonly string[]>(
  'hardship-over',
  'choice',
  ['temporary-resolved', 'permanent'],
  reading('A9'),
);
const canResume = one('can-resume', 'yes-no', true, reading('A23'));
const longestPlan = one('repayment-plan.longest-plan', 'months', 3, usda.repaymentPlan('official'));
const leftToRepay = one('repayment-plan.left-to-repay', 'money', ZERO, reading('N9'));

export const repaymentPlan = {
  ...baseline,
  unpaidInstallments: one('repayment-plan.unpaid-installments', 'count', 1, usda.repaymentPlan('official')),
  canResume,
  longestPlan,
  leftToRepay,
};

export const specialForbearance = {
  ...baseline,
  hardshipOngoing: one('special-forbearance.hardship-ongoing', 'choice', 'temporary-ongoing', reading('A28')),
  /** Past-due money may grow to so many regular payments. */
  mostPayments: one('special-forbearance.most-payments', 'count', 12, usda.forbearance('official', 'U-16')),
  mostInstallments: one('special-forbearance.most-installments', 'count', 12, reading('A28', 'U-18')),
  longestPause: one('special-forbearance.longest-pause', 'months', 12, reading('A10')),
};

const trial = {
  trial: one('trial', 'months', 3, usda.servicer('weak')),
  /** Of a household less late than `defaultFrom`. */
  trialBeforeDefault: one('trial-before-default', 'months', 4, usda.servicer('weak')),
};

/** Percent of the unpaid principal at the default tied to the first advance. */
const advanceCap = one('advance-cap', 'percent', 30, usda.bulletin('official'));

export const recoveryAdvance = {
  ...baseline,
  ...trial,
  hardshipOver,
  canResume,
  longestPlan,
  leftToRepay,
  advanceCap,
  fewestInstallments: one('recovery-advance.fewest-installments', 'count', 1, reading('A28', 'U-18')),
  mostInstallments: one('recovery-advance.most-installments', 'count', 12, reading('A28', 'U-18')),
  planFirst: one('recovery-advance.plan-first', 'yes-no', true, reading('A8', 'U-15')),
};

const modification = {
  ...baseline,
  ...trial,
  hardshipOver,
  /** Market rates go to the nearest multiple. */
  eighth: one('modification.rate-step', 'rate', yearly('0.125'), reading('U-20')),
  affordable: one('modification.affordable', 'yes-no', true, reading('A23')),
};

const towardsTarget = {
  ...modification,
  longestTerm: one('modification.longest-term', 'months', 480, usda.bulletin('official')),
  /** Percent by which principal and interest should fall. */
  targetCut: one('modification.target-cut', 'percent', 20, usda.covidMeasure('secondary', 'U-19')),
  sinceModification: one('modification.since-modification', 'months', 24, usda.treatise('secondary')),
};

export const loanModification = towardsTarget;

export const modificationWithAdvance = {
  ...towardsTarget,
  advanceCap,
  /** An advance needs more room than this. */
  noRoom: one('modification-with-advance.no-room', 'money', ZERO, reading('A16')),
};

export const finalOffer = {
  ...trial,
  defaultFrom: baseline.defaultFrom,
  principalResidence: baseline.principalResidence,
  condition: baseline.condition,
  eighth: modification.eighth,
  lateEnough: one('final-offer.late-from', 'days', 90, usda.streamline('official')),
  /** Whether a first foreclosure filing has a date. */
  filed: one('final-offer.filed', 'yes-no', false, usda.streamline('official')),
  /** Percent of today's principal and interest that the new ones may be at most. */
  mostOfOldPayment: one('final-offer.highest-share', 'percent', 90, usda.streamline('official')),
  longestTerm: one('final-offer.term', 'months', 480, reading('U-21')),
};

/** The regulation names both; nothing is computed from the value, it says that the option is in force. */
export const preForeclosureSale = {
  named: one('pre-foreclosure-sale.named', 'yes-no', true, usda.dispositions('recollection', 'U-1')),
};
export const deedInLieu = {
  named: one('deed-in-lieu.named', 'yes-no', true, usda.dispositions('recollection', 'U-1')),
};
