import type { MonthFraction } from '../../loan/month-fraction';
import { ZERO } from '../../money/money';
import type { Rate } from '../../money/rate';
import { percent } from '../../money/ratio';
import { ALWAYS, choiceOf, publishedAs, type Source, type Unnamed, withIds } from '../../rules/parameter';
import { reading } from '../../rules/reading';
import { dollars, limitsFrom, since, yearly } from '../../rules/source';
import { guide, help, resolve } from './sources';

/** Every limit, criterion and rate of Freddie Mac's workouts, with its dates and sources; `spec.md` explains them. */

const FLEX_BEGINS = '2024-12-01';
const DEFERRALS_BEGIN = '2023-10-01';

const limit = limitsFrom(ALWAYS);

const firstLien = (source: Source, from?: string) =>
  withIds('freddie-mac', { firstLien: limit('yes-no', true, source, from) }).firstLien;
const disasterLink = (source: Source, from?: string) =>
  withIds('freddie-mac', { disasterLink: limit('yes-no', true, source, from) }).disasterLink;
const disasterCause = (source: Source, from?: string) =>
  withIds('freddie-mac', { disasterCause: choiceOf('hardship.cause', limit('choice', 'disaster', source, from)) })
    .disasterCause;

const hierarchy = guide.hierarchy('2026-02-11', 'secondary');
const spread = reading('G28');

export const reinstatementParameters = withIds('freddie-mac.reinstatement', {
  unpaidInstallments: limit('count', 1, guide.hierarchy('2026-02-11', 'weak')),
  canReinstate: limit('yes-no', true, guide.hierarchy('2026-02-11', 'weak')),
});

const planReading = reading('U-FRE-RP');
/** Shared with the deferral, which asks whether a plan fits. */
const plan = withIds('freddie-mac.repayment-plan', {
  paymentCap: limit('percent', 150, planReading),
  longestPlan: limit('months', 12, planReading),
  leftToRepay: limit('money', ZERO, reading('N9')),
});

export const repaymentPlanParameters = withIds('freddie-mac.repayment-plan', {
  firstLien: firstLien(planReading),
  hardship: choiceOf('hardship.duration', limit('choice', 'temporary-resolved', hierarchy)),
  unpaidInstallments: limit('count', 1, planReading),
  ...plan,
  monthsWithoutApplication: limit('months', 6, planReading),
  monthsLateWithoutApplication: limit('months', 3, reading('N5', 'U-DELQ')),
});

const forbearanceReading = reading('U-FRE-OCC');

export const forbearanceParameters = withIds('freddie-mac.forbearance', {
  firstLien: firstLien(forbearanceReading),
  hardship: choiceOf('hardship.duration', limit('choice', 'temporary-ongoing', hierarchy)),
  occupancy: choiceOf(
    'property.occupancy',
    limit<readonly string[]>('choice', ['primary', 'vacant'], forbearanceReading),
  ),
  disasterCause: disasterCause(forbearanceReading),
  condition: choiceOf('property.condition', limit('choice', 'sound', forbearanceReading)),
  longestTerm: {
    unit: 'months',
    values: [
      since(ALWAYS, 6, guide.shortTerm('2019-01-01', 'weak')),
      since('2026-05-01', 3, guide.shortTerm('2026-02-11', 'secondary', 'U-FRE-DATE')),
    ],
  } satisfies Unnamed<number>,
  cumulativeCap: limit('months', 12, guide.shortTerm('2026-02-11', 'secondary')),
  delinquencyCap: limit('months', 12, guide.shortTerm('2026-02-11', 'secondary')),
});

const monthsCounted = help.monthsDelinquent('official');
const deferralText = guide.deferral('2023-10-01', 'official');
const deferralSource = guide.deferral('2023-10-01', 'secondary');

export const paymentDeferralParameters = withIds('freddie-mac.payment-deferral', {
  firstLien: firstLien(deferralText, DEFERRALS_BEGIN),
  canResume: limit('yes-no', true, deferralText, DEFERRALS_BEGIN),
  canReinstate: limit('yes-no', false, deferralText, DEFERRALS_BEGIN),
  ...plan,
  shortestDelinquency: limit('months', 2, monthsCounted, DEFERRALS_BEGIN),
  longestDelinquency: limit('months', 6, monthsCounted, DEFERRALS_BEGIN),
  seasoning: limit('months', 12, deferralSource, DEFERRALS_BEGIN),
  sincePriorDeferral: limit('months', 12, deferralSource, DEFERRALS_BEGIN),
  monthsToMaturity: limit('months', 36, deferralSource, DEFERRALS_BEGIN),
  sinceModification: limit('months', 12, deferralSource, DEFERRALS_BEGIN),
  sinceFailedTrial: limit('months', 12, deferralSource, DEFERRALS_BEGIN),
  fewestMonths: limit('months', 2, deferralSource, DEFERRALS_BEGIN),
  mostMonths: limit('months', 6, deferralSource, DEFERRALS_BEGIN),
  lifetimeCap: limit('months', 12, guide.deferral('2023-10-01', 'secondary', 'U-PD-CAP'), DEFERRALS_BEGIN),
  shortageSpread: limit('months', 60, spread, DEFERRALS_BEGIN),
});

const disasterDeferral = guide.shortTerm('2023-10-01', 'secondary');

export const disasterPaymentDeferralParameters = withIds('freddie-mac.disaster-payment-deferral', {
  firstLien: firstLien(disasterDeferral, DEFERRALS_BEGIN),
  disasterCause: disasterCause(disasterDeferral, DEFERRALS_BEGIN),
  disasterLink: disasterLink(disasterDeferral, DEFERRALS_BEGIN),
  canResume: limit('yes-no', true, disasterDeferral, DEFERRALS_BEGIN),
  delinquencyAtEvent: limit('months', 2, reading('N5', 'U-DELQ'), DEFERRALS_BEGIN),
  shortestDelinquency: limit('months', 1, disasterDeferral, DEFERRALS_BEGIN),
  longestDelinquency: limit('months', 12, disasterDeferral, DEFERRALS_BEGIN),
  monthsToMaturity: limit('months', 36, disasterDeferral, DEFERRALS_BEGIN),
  fewestMonths: limit('months', 1, disasterDeferral, DEFERRALS_BEGIN),
  mostMonths: limit('months', 12, disasterDeferral, DEFERRALS_BEGIN),
  shortageSpread: limit('months', 60, spread, DEFERRALS_BEGIN),
});

const flexStep = guide.flexProcessing('2024-12-01', 'official');
const flexNumbers = guide.flexProcessing('2024-12-01', 'secondary');

const flexOffer = withIds('freddie-mac.flex', {
  targetCut: limit('percent', 20, flexNumbers, FLEX_BEGINS),
  /** The cut rounded to two decimals of a percent is at least 20.01. */
  targetExcess: limit('percent', percent('0.005'), resolve.targetPayment('official'), FLEX_BEGINS),
  interestThroughTrial: limit('yes-no', true, resolve.balance('official'), FLEX_BEGINS),
  rateStepFromLtv: limit('percent', 50, flexNumbers, FLEX_BEGINS),
  rateStep: limit('rate', yearly('0.125'), flexNumbers, FLEX_BEGINS),
  longestTerm: limit('months', 480, flexStep, FLEX_BEGINS),
  setAsideAboveLtv: limit('percent', 50, flexNumbers, FLEX_BEGINS),
  setAsideCap: limit('percent', 30, resolve.setAside('official'), FLEX_BEGINS),
  remainingTermSlack: limit<MonthFraction>('months', { hundredths: 5 }, reading('U-REM'), FLEX_BEGINS),
  lateForTrial: limit('months', 1, reading('U-PI'), FLEX_BEGINS),
  trialIfLate: limit('months', 3, resolve.trial('official'), FLEX_BEGINS),
  trialOtherwise: limit('months', 3, resolve.workoutTrial('official'), FLEX_BEGINS),
  noticeDay: limit('days', 15, help.workoutTerms('official'), FLEX_BEGINS),
  shortageSpread: limit('months', 60, spread, FLEX_BEGINS),
  staleAfterDays: publishedAs('market-rate-stale-after', limit('days', 45, reading('U-MIR'), FLEX_BEGINS)),
});

const flex = guide.flex('2024-12-01', 'secondary');
const imminent = reading('U-FRE-ID');

export const flexModificationParameters = withIds('freddie-mac.flex-modification', {
  ...flexOffer,
  firstLien: firstLien(flex, FLEX_BEGINS),
  seasoning: limit('months', 12, resolve.message('LM000001'), FLEX_BEGINS),
  lateEnough: limit('months', 2, help.loanDetails('official'), FLEX_BEGINS),
  principalResidence: choiceOf('property.occupancy', limit('choice', 'primary', imminent, FLEX_BEGINS)),
  cashReserves: limit('money', dollars('25000.00'), imminent, FLEX_BEGINS),
  seriousCauses: choiceOf(
    'hardship.cause',
    limit<readonly string[]>(
      'choice',
      ['death', 'illness-or-disability', 'divorce-or-separation'],
      imminent,
      FLEX_BEGINS,
    ),
  ),
  stepRateIncrease: limit('yes-no', true, imminent, FLEX_BEGINS),
  creditScore: limit('count', 620, imminent, FLEX_BEGINS),
  latePayments: limit('count', 2, imminent, FLEX_BEGINS),
  housingRatio: limit('percent', 40, imminent, FLEX_BEGINS),
  modificationsBefore: limit('count', 3, resolve.message('LM000002'), FLEX_BEGINS),
  sinceFailedTrial: limit('months', 12, resolve.message('LM000003'), FLEX_BEGINS),
  redefaulted: limit('yes-no', false, resolve.message('LM000004'), FLEX_BEGINS),
  lastingHardship: choiceOf('hardship.duration', limit('choice', 'permanent', hierarchy, FLEX_BEGINS)),
  resolvedHardship: choiceOf('hardship.duration', limit('choice', 'temporary-resolved', reading('G2'), FLEX_BEGINS)),
});

const disasterFlex = guide.flex('2024-12-01', 'secondary', 'U-FX-DIS');

export const disasterFlexModificationParameters = withIds('freddie-mac.disaster-flex-modification', {
  ...flexOffer,
  firstLien: firstLien(flex, FLEX_BEGINS),
  disasterCause: disasterCause(disasterFlex, FLEX_BEGINS),
  disasterLink: disasterLink(disasterFlex, FLEX_BEGINS),
  delinquencyAtEvent: limit('months', 2, reading('N5', 'U-DELQ'), FLEX_BEGINS),
  shortestDelinquency: limit('months', 3, disasterFlex, FLEX_BEGINS),
});

/** A home may be condemned, but not abandoned (reading U-FRE-OCC). */
export const notAbandonedParameters = withIds('freddie-mac.flex-modification', {
  conditions: choiceOf(
    'property.condition',
    limit<readonly string[]>('choice', ['sound', 'condemned'], reading('U-FRE-OCC'), FLEX_BEGINS),
  ),
});

export const shortSaleParameters = { firstLien: firstLien(guide.shortSale('2026-02-11', 'secondary')) };
export const deedInLieuParameters = { firstLien: firstLien(guide.deedInLieu('2026-02-11', 'secondary')) };

/** Freddie Mac posts its own figure, historically the same as Fannie Mae's (reading U-MIR). */
export const { modificationRate } = withIds('freddie-mac', {
  modificationRate: {
    unit: 'rate',
    values: [
      since('2026-08-14', yearly('6.625'), reading('U-MIR')),
      since('2026-09-15', yearly('6.750'), reading('U-MIR')),
    ],
  } satisfies Unnamed<Rate>,
});
