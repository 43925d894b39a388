import { ZERO } from '../../money/money';
import { ALWAYS, choiceOf, publishedAs, type Source, type Unit, type Unnamed, withIds } from '../../rules/parameter';
import { reading } from '../../rules/reading';
import { limitsFrom, since, yearly } from '../../rules/source';
import { texts } from './sources';

/** Every limit, criterion and rate of VA's workouts, with its dates and sources; `spec.md` explains them. */

const limit = limitsFrom(ALWAYS);

const { disasterCause, femaArea, hardshipOver, canResume } = withIds('va', {
  disasterCause: choiceOf('hardship.cause', limit('choice', 'disaster', reading('A27', 'U-14'))),
  femaArea: limit('yes-no', true, reading('A27', 'U-14')),
  hardshipOver: choiceOf(
    'hardship.duration',
    limit<readonly string[]>('choice', ['temporary-resolved', 'permanent'], reading('A9')),
  ),
  canResume: limit('yes-no', true, reading('A23')),
});

export const reinstatementParameters = withIds('va.reinstatement', {
  unpaidInstallments: limit('count', 1, reading('U-REINSTATE')),
  canReinstate: limit('yes-no', true, reading('U-REINSTATE')),
});

export const repaymentPlanParameters = withIds('va.repayment-plan', {
  hardshipOver,
  canResume,
  unpaidInstallments: limit('count', 1, texts.hierarchy('official')),
  shortestPlan: limit('months', 3, texts.plans('secondary')),
  /** The sources name no longest plan; the extended ones of 12 and 18 months fit within this one. */
  longestPlan: limit('months', 24, reading('A3', 'U-6')),
  leftToRepay: limit('money', ZERO, reading('N9')),
});

export const specialForbearanceParameters = withIds('va.special-forbearance', {
  hardshipOngoing: choiceOf('hardship.duration', limit('choice', 'temporary-ongoing', reading('A9', 'U-4'))),
  principalResidence: choiceOf('property.occupancy', limit('choice', 'primary', texts.forbearances('secondary'))),
  longestPause: limit('months', 12, texts.forbearances('weak', 'U-7')),
});

/** What every modification shares: the rate, the trial, and the conditions that VA itself may waive. */
export const modificationParameters = withIds('va.modification', {
  hardshipOver,
  unpaidInstallments: limit('count', 1, texts.conditions('earlier-edition')),
  affordable: limit('yes-no', true, reading('A23')),
  /** Market rates are rounded to the nearest multiple of this. */
  rateRounding: limit('rate', yearly('0.125'), texts.rate('official', 'U-26')),
  overMarket: publishedAs('rate-over-market', limit('rate', yearly('0.500'), texts.rate('official'))),
  overNote: publishedAs('rate-over-note', limit('rate', yearly('1.000'), texts.rateOverNote('secondary'))),
  trial: limit('months', 3, texts.retention('secondary', 'U-9')),
});

/** How long the loan was paid and how often it was changed. */
export const repeatedParameters = withIds('va.modification', {
  paymentsMade: limit('count', 12, texts.conditions('earlier-edition')),
  sinceModification: limit('months', 36, texts.conditions('earlier-edition')),
  modificationsBefore: limit('count', 3, texts.conditions('earlier-edition')),
});

/** By how much principal and interest may rise in the modifications before the claim, in percent. */
const { mostIncrease } = withIds('va.modification', {
  mostIncrease: limit('percent', 0, texts.retention('secondary', 'U-5')),
});

export const longestTraditionalParameters = withIds('va.traditional-modification', {
  /** Months, counted from the first modified due date. */
  longestTerm: limit('months', 360, texts.term('recollection')),
  pastMaturity: limit('months', 120, texts.term('recollection')),
  /** A loan made for fewer months than this is limited from its own start instead. */
  shortOriginalTerm: limit('months', 360, texts.term('recollection')),
  longestFromStart: limit('months', 480, texts.term('recollection')),
});

export const traditionalModificationParameters = {
  ...modificationParameters,
  ...repeatedParameters,
  ...longestTraditionalParameters,
  mostIncrease,
};

export const thirtyYearModificationParameters = withIds('va.30-year-modification', {
  ...modificationParameters,
  ...repeatedParameters,
  mostIncrease,
  term: limit('months', 360, texts.retention('secondary')),
});

export const fortyYearModificationParameters = withIds('va.40-year-modification', {
  ...modificationParameters,
  ...repeatedParameters,
  term: limit('months', 480, texts.longTerm('secondary'), '2024-04-17'),
  earlierSteps: limit('yes-no', true, texts.retention('secondary', 'U-4')),
});

/** The most that 30 and 40 years may leave of principal and interest, in percent; the test ended in 2025. */
export const { mostOfOldPayment } = withIds('va.modification', {
  mostOfOldPayment: {
    unit: 'percent',
    values: [
      since(ALWAYS, 90, texts.windDown('secondary')),
      since<number>('2025-05-01', null, texts.windDown('secondary')),
    ],
  },
});

/** The claim opens with the first submissions and ends five years after its act. */
function whileClaimRuns<T>(unit: Unit, value: T, source: Source): Unnamed<T> {
  return {
    unit,
    values: [since('2026-06-15', value, source), since<T>('2030-07-31', null, texts.claimDraft('secondary'))],
  };
}

export const partialClaimParameters = withIds('va.partial-claim', {
  hardshipOver,
  canResume,
  principalResidence: choiceOf('property.occupancy', whileClaimRuns('choice', 'primary', texts.loan('official'))),
  /** Percent of the unpaid principal on the day of the claim. */
  cap: whileClaimRuns('percent', 25, texts.claimCap('official')),
  /** The same after a payment missed between 1 March 2020 and 1 May 2025. */
  capAfterMissedPayment: whileClaimRuns('percent', 30, texts.claimCap('official')),
  missedPayment: whileClaimRuns('yes-no', true, texts.claimCap('official')),
  claimsBefore: whileClaimRuns('money', ZERO, texts.claimCount('official', 'U-10')),
  disasterCause,
  femaArea,
  missedAfterDisaster: whileClaimRuns('days', 0, texts.claimCount('official')),
  missedWithin: whileClaimRuns('days', 180, texts.claimCount('official')),
  unpaidInstallments: whileClaimRuns('count', 1, reading('N14')),
  nothingToClaim: whileClaimRuns('money', ZERO, reading('N14')),
  lateEnough: whileClaimRuns('days', 61, reading('A7', 'U-13')),
  /** From the first day of the policy on servicers had so many days until they must offer the claim. */
  daysToComply: limit('days', 180, texts.claimChapter('secondary'), '2026-06-01'),
  earlierSteps: whileClaimRuns('yes-no', true, texts.retention('secondary', 'U-4')),
  trial: whileClaimRuns('months', 3, texts.claimChapter('secondary')),
});

export const disasterModificationParameters = withIds('va.disaster-modification', {
  ...modificationParameters,
  ...longestTraditionalParameters,
  firstLien: limit('yes-no', true, texts.disaster('earlier-edition', 'U-14')),
  disasterCause,
  femaArea,
  delinquencyAtEvent: limit('days', 30, texts.disaster('earlier-edition', 'U-14')),
  sinceDisaster: limit('months', 12, texts.disaster('earlier-edition', 'U-14')),
  lateEnough: limit('days', 60, texts.disaster('earlier-edition', 'U-14')),
  canResume: limit('yes-no', true, reading('A27', 'U-14')),
});

export const compromiseSaleParameters = withIds('va.compromise-sale', {
  named: limit('yes-no', true, texts.hierarchy('official')),
});
export const deedInLieuParameters = withIds('va.deed-in-lieu', {
  named: limit('yes-no', true, texts.hierarchy('official')),
});
