import { ZERO } from '../../money/money';
import { ALWAYS, type Dated, type Parameter, type Source, type Unit } from '../../rules/parameter';
import { reading } from '../../rules/reading';
import { since, yearly } from '../../rules/source';
import { va } from './sources';

/** Every limit, criterion and rate of VA's workouts, with its dates and sources; `spec.md` explains them. */

/** A parameter whose values change over time. */
function dated<T>(id: string, unit: Unit, ...values: readonly Dated<T>[]): Parameter<T> {
  return { id: `va.${id}`, unit, values };
}

/** A parameter with a single value so far. */
function one<T>(id: string, unit: Unit, value: T, source: Source, from: string = ALWAYS): Parameter<T> {
  return dated(id, unit, since(from, value, source));
}

const disasterCause = one('disaster-cause', 'choice', 'disaster', reading('A27', 'U-14'));
const femaArea = one('fema-area', 'yes-no', true, reading('A27', 'U-14'));
const hardshipOver = one<readonly string[]>(
  'hardship-over',
  'choice',
  ['temporary-resolved', 'permanent'],
  reading('A9'),
);
const canResume = one('can-resume', 'yes-no', true, reading('A23'));

export const reinstatement = {
  unpaidInstallments: one('reinstatement.unpaid-installments', 'count', 1, reading('U-REINSTATE')),
  canReinstate: one('reinstatement.can-reinstate', 'yes-no', true, reading('U-REINSTATE')),
};

export const repaymentPlan = {
  hardshipOver,
  canResume,
  unpaidInstallments: one('repayment-plan.unpaid-installments', 'count', 1, va.hierarchy('official')),
  shortestPlan: one('repayment-plan.shortest-plan', 'months', 3, va.plans('secondary')),
  /** The sources name no longest plan; the extended ones of 12 and 18 months fit within this one. */
  longestPlan: one('repayment-plan.longest-plan', 'months', 24, reading('A3', 'U-6')),
  leftToRepay: one('repayment-plan.left-to-repay', 'money', ZERO, reading('N9')),
};

export const specialForbearance = {
  hardshipOngoing: one('special-forbearance.hardship-ongoing', 'choice', 'temporary-ongoing', reading('A9', 'U-4')),
  principalResidence: one('special-forbearance.principal-residence', 'choice', 'primary', va.forbearances('secondary')),
  longestPause: one('special-forbearance.longest-pause', 'months', 12, va.forbearances('weak', 'U-7')),
};

/** What every modification shares: the rate, the trial, and the conditions that VA itself may waive. */
export const modification = {
  hardshipOver,
  unpaidInstallments: one('modification.unpaid-installments', 'count', 1, va.conditions('earlier-edition')),
  affordable: one('modification.affordable', 'yes-no', true, reading('A23')),
  /** Market rates are rounded to the nearest multiple of this. */
  eighth: one('modification.rate-rounding', 'rate', yearly('0.125'), va.rate('official', 'U-26')),
  overMarket: one('modification.rate-over-market', 'rate', yearly('0.500'), va.rate('official')),
  overNote: one('modification.rate-over-note', 'rate', yearly('1.000'), va.rateOverNote('secondary')),
  trial: one('modification.trial', 'months', 3, va.retention('secondary', 'U-9')),
};

/** How long the loan was paid and how often it was changed. */
export const repeated = {
  paymentsMade: one('modification.payments-made', 'count', 12, va.conditions('earlier-edition')),
  sinceModification: one('modification.since-modification', 'months', 36, va.conditions('earlier-edition')),
  modificationsBefore: one('modification.modifications-before', 'count', 3, va.conditions('earlier-edition')),
};

/** By how much principal and interest may rise in the modifications before the claim, in percent. */
const mostIncrease = one('modification.most-increase', 'percent', 0, va.retention('secondary', 'U-5'));

export const longestTraditional = {
  /** Months, counted from the first modified due date. */
  longestTerm: one('traditional-modification.longest-term', 'months', 360, va.term('recollection')),
  pastMaturity: one('traditional-modification.past-maturity', 'months', 120, va.term('recollection')),
  /** A loan made for fewer months than this is limited from its own start instead. */
  shortOriginalTerm: one('traditional-modification.short-original-term', 'months', 360, va.term('recollection')),
  longestFromStart: one('traditional-modification.longest-from-start', 'months', 480, va.term('recollection')),
};

export const traditionalModification = { ...modification, ...repeated, ...longestTraditional, mostIncrease };

export const thirtyYearModification = {
  ...modification,
  ...repeated,
  mostIncrease,
  term: one('30-year-modification.term', 'months', 360, va.retention('secondary')),
};

export const fortyYearModification = {
  ...modification,
  ...repeated,
  term: one('40-year-modification.term', 'months', 480, va.longTerm('secondary'), '2024-04-17'),
  earlierSteps: one('40-year-modification.earlier-steps', 'yes-no', true, va.retention('secondary', 'U-4')),
};

/** The most that 30 and 40 years may leave of principal and interest, in percent; the test ended in 2025. */
export const mostOfOldPayment = dated(
  'modification.most-of-old-payment',
  'percent',
  since(ALWAYS, 90, va.windDown('secondary')),
  since<number>('2025-05-01', null, va.windDown('secondary')),
);

/** The claim opens with the first submissions and ends five years after its act. */
function whileClaimRuns<T>(id: string, unit: Unit, value: T, source: Source): Parameter<T> {
  return dated(
    `partial-claim.${id}`,
    unit,
    since('2026-06-15', value, source),
    since<T>('2030-07-31', null, va.claimDraft('secondary')),
  );
}

export const partialClaim = {
  hardshipOver,
  canResume,
  principalResidence: whileClaimRuns('principal-residence', 'choice', 'primary', va.loan('official')),
  /** Percent of the unpaid principal on the day of the claim. */
  cap: whileClaimRuns('cap', 'percent', 25, va.claimCap('official')),
  /** The same after a payment missed between 1 March 2020 and 1 May 2025. */
  capAfterMissedPayment: whileClaimRuns('cap-after-missed-payment', 'percent', 30, va.claimCap('official')),
  missedPayment: whileClaimRuns('missed-payment', 'yes-no', true, va.claimCap('official')),
  claimsBefore: whileClaimRuns('claims-before', 'money', ZERO, va.claimCount('official', 'U-10')),
  disasterCause,
  femaArea,
  missedAfterDisaster: whileClaimRuns('missed-after-disaster', 'days', 0, va.claimCount('official')),
  missedWithin: whileClaimRuns('missed-within', 'days', 180, va.claimCount('official')),
  unpaidInstallments: whileClaimRuns('unpaid-installments', 'count', 1, reading('N14')),
  lateEnough: whileClaimRuns('late-enough', 'days', 61, reading('A7', 'U-13')),
  /** From the first day of the policy on servicers had so many days until they must offer the claim. */
  daysToComply: dated('partial-claim.days-to-comply', 'days', since('2026-06-01', 180, va.claimChapter('secondary'))),
  earlierSteps: whileClaimRuns('earlier-steps', 'yes-no', true, va.retention('secondary', 'U-4')),
  trial: whileClaimRuns('trial', 'months', 3, va.claimChapter('secondary')),
};

export const disasterModification = {
  ...modification,
  ...longestTraditional,
  firstLien: one('disaster-modification.first-lien', 'yes-no', true, va.disaster('earlier-edition', 'U-14')),
  disasterCause,
  femaArea,
  delinquencyAtEvent: one(
    'disaster-modification.delinquency-at-event',
    'days',
    30,
    va.disaster('earlier-edition', 'U-14'),
  ),
  sinceDisaster: one('disaster-modification.since-disaster', 'months', 12, va.disaster('earlier-edition', 'U-14')),
  lateEnough: one('disaster-modification.late-enough', 'days', 60, va.disaster('earlier-edition', 'U-14')),
  canResume: one('disaster-modification.can-resume', 'yes-no', true, reading('A27', 'U-14')),
};

export const compromiseSale = { named: one('compromise-sale.named', 'yes-no', true, va.hierarchy('official')) };
export const deedInLieu = { named: one('deed-in-lieu.named', 'yes-no', true, va.hierarchy('official')) };
