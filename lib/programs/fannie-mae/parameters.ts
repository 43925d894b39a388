import type { MonthFraction } from '../../loan/month-fraction';
import { ZERO } from '../../money/money';
import type { Rate } from '../../money/rate';
import { percent } from '../../money/ratio';
import { ALWAYS, choiceOf, publishedAs, type Source, type Unnamed, withIds } from '../../rules/parameter';
import { reading } from '../../rules/reading';
import { dollars, limitsFrom, since, yearly } from '../../rules/source';
import { flexPage, guide, lenderLetter, smdu } from './sources';

/** Every limit, criterion and rate of Fannie Mae's workouts, with its dates and sources; `spec.md` explains them. */

const FLEX_BEGINS = '2024-12-01';
const DEFERRALS_BEGIN = '2023-10-01';

const limit = limitsFrom(ALWAYS);

const flexText2020 = guide.flex('2026-04-08', 'earlier-edition');
const flexStep = guide.flexProcessing('2024-12-01', 'secondary');
const imminent = guide.imminentDefault('2018-12-12', 'official');
const imminentTrack = guide.imminentDefault('2018-12-12', 'secondary');
const spread = guide.escrow('2024-09-11', 'secondary');

const firstLien = (source: Source, from?: string) =>
  withIds('fannie-mae', { firstLien: limit('yes-no', true, source, from) }).firstLien;
const disasterLink = (source: Source, from?: string) =>
  withIds('fannie-mae', { disasterLink: limit('yes-no', true, source, from) }).disasterLink;
const disasterCause = (source: Source, from?: string) =>
  withIds('fannie-mae', { disasterCause: choiceOf('hardship.cause', limit('choice', 'disaster', source, from)) })
    .disasterCause;

export const reinstatementParameters = withIds('fannie-mae.reinstatement', {
  unpaidInstallments: limit('count', 1, guide.hierarchy('2025-08-13', 'official')),
  canReinstate: limit('yes-no', true, guide.hierarchy('2025-08-13', 'official')),
});

/** Shared with the deferral, which asks whether a plan fits. */
const plan = withIds('fannie-mae.repayment-plan', {
  paymentCap: limit('percent', 150, guide.repaymentPlan('2025-08-13', 'official')),
  longestPlan: limit('months', 12, guide.repaymentPlan('2025-08-13', 'official')),
  leftToRepay: limit('money', ZERO, reading('N9')),
});

export const repaymentPlanParameters = withIds('fannie-mae.repayment-plan', {
  firstLien: firstLien(guide.repaymentPlan('2025-08-13', 'official')),
  hardship: choiceOf(
    'hardship.duration',
    limit('choice', 'temporary-resolved', guide.repaymentPlan('2025-08-13', 'official')),
  ),
  unpaidInstallments: limit('count', 1, guide.repaymentPlan('2025-08-13', 'official')),
  ...plan,
  monthsWithoutApplication: limit('months', 6, guide.repaymentPlan('2025-08-13', 'official')),
  monthsLateWithoutApplication: limit('months', 3, reading('N5', 'U-DELQ')),
});

export const forbearanceParameters = withIds('fannie-mae.forbearance', {
  firstLien: firstLien(guide.forbearance('2026-04-08', 'official')),
  hardship: choiceOf(
    'hardship.duration',
    limit('choice', 'temporary-ongoing', guide.forbearance('2026-04-08', 'official')),
  ),
  occupancy: choiceOf(
    'property.occupancy',
    limit<readonly string[]>('choice', ['primary', 'vacant'], guide.forbearance('2026-04-08', 'official', 'G19')),
  ),
  disasterCause: disasterCause(guide.forbearance('2026-04-08', 'earlier-edition')),
  condition: choiceOf('property.condition', limit('choice', 'sound', guide.forbearance('2026-04-08', 'official'))),
  longestTerm: {
    unit: 'months',
    values: [
      since(ALWAYS, 6, guide.forbearance('2026-05-01', 'weak')),
      since('2026-05-01', 3, guide.forbearance('2026-05-01', 'official')),
    ],
  } satisfies Unnamed<number>,
  cumulativeCap: limit('months', 12, guide.forbearance('2026-04-08', 'official')),
  delinquencyCap: limit('months', 12, guide.forbearance('2026-04-08', 'secondary')),
});

const deferralText = guide.deferral('2025-08-13', 'earlier-edition');
const deferralSource = guide.deferral('2025-08-13', 'secondary');

export const paymentDeferralParameters = withIds('fannie-mae.payment-deferral', {
  firstLien: firstLien(deferralText, DEFERRALS_BEGIN),
  canResume: limit('yes-no', true, deferralText, DEFERRALS_BEGIN),
  canReinstate: limit('yes-no', false, deferralText, DEFERRALS_BEGIN),
  ...plan,
  shortestDelinquency: limit('months', 2, guide.deferral('2023-10-01', 'official', 'U-DELQ'), DEFERRALS_BEGIN),
  longestDelinquency: limit('months', 6, guide.deferral('2023-10-01', 'official', 'U-DELQ'), DEFERRALS_BEGIN),
  seasoning: limit('months', 12, deferralText, DEFERRALS_BEGIN),
  sincePriorDeferral: limit('months', 12, guide.deferral('2025-08-13', 'official'), DEFERRALS_BEGIN),
  monthsToMaturity: limit('months', 36, deferralSource, DEFERRALS_BEGIN),
  sinceModification: limit('months', 12, deferralSource, DEFERRALS_BEGIN),
  sinceFailedTrial: limit('months', 12, deferralSource, DEFERRALS_BEGIN),
  fewestMonths: limit('months', 2, deferralSource, DEFERRALS_BEGIN),
  mostMonths: limit('months', 6, deferralSource, DEFERRALS_BEGIN),
  lifetimeCap: limit('months', 12, guide.deferral('2025-08-13', 'secondary', 'U-PD-CAP'), DEFERRALS_BEGIN),
  shortageSpread: limit('months', 60, spread, DEFERRALS_BEGIN),
});

const disasterDeferralText = guide.disasterDeferral('2025-08-13', 'earlier-edition');
const disasterDeferralSource = guide.disasterDeferral('2025-08-13', 'secondary');

export const disasterPaymentDeferralParameters = withIds('fannie-mae.disaster-payment-deferral', {
  firstLien: firstLien(disasterDeferralText, DEFERRALS_BEGIN),
  disasterCause: disasterCause(disasterDeferralText, DEFERRALS_BEGIN),
  disasterLink: disasterLink(disasterDeferralText, DEFERRALS_BEGIN),
  canResume: limit('yes-no', true, disasterDeferralText, DEFERRALS_BEGIN),
  delinquencyAtEvent: limit('months', 2, disasterDeferralText, DEFERRALS_BEGIN),
  shortestDelinquency: limit('months', 1, guide.disasterDeferral('2025-08-13', 'official'), DEFERRALS_BEGIN),
  longestDelinquency: limit('months', 12, guide.disasterDeferral('2025-08-13', 'official'), DEFERRALS_BEGIN),
  monthsToMaturity: limit('months', 36, disasterDeferralSource, DEFERRALS_BEGIN),
  fewestMonths: limit('months', 1, disasterDeferralSource, DEFERRALS_BEGIN),
  mostMonths: limit('months', 12, disasterDeferralSource, DEFERRALS_BEGIN),
  shortageSpread: limit('months', 60, spread, DEFERRALS_BEGIN),
});

const flexOffer = withIds('fannie-mae.flex', {
  targetCut: limit('percent', 20, flexPage.target('official'), FLEX_BEGINS),
  /** The cut rounded to two decimals of a percent is at least 20.01 (LL-2024-02 as quoted: 20 % is not enough). */
  targetExcess: limit('percent', percent('0.005'), lenderLetter.target('secondary', 'N4'), FLEX_BEGINS),
  interestThroughTrial: limit('yes-no', true, smdu.delinquency('earlier-edition', 'N13'), FLEX_BEGINS),
  rateStepFromLtv: limit('percent', 50, flexStep, FLEX_BEGINS),
  rateStep: limit('rate', yearly('0.125'), flexStep, FLEX_BEGINS),
  longestTerm: limit('months', 480, flexPage.term('official'), FLEX_BEGINS),
  setAsideAboveLtv: limit('percent', 50, flexStep, FLEX_BEGINS),
  setAsideCap: limit('percent', 30, flexStep, FLEX_BEGINS),
  remainingTermSlack: limit<MonthFraction>('months', { hundredths: 5 }, reading('U-REM'), FLEX_BEGINS),
  lateForTrial: limit('months', 1, reading('U-PI'), FLEX_BEGINS),
  trialIfLate: limit('months', 3, guide.flex('2022-01-25', 'official'), FLEX_BEGINS),
  trialOtherwise: limit('months', 4, guide.flex('2022-01-25', 'official'), FLEX_BEGINS),
  noticeDay: limit('days', 15, flexStep, FLEX_BEGINS),
  shortageSpread: limit('months', 60, spread, FLEX_BEGINS),
  staleAfterDays: publishedAs('market-rate-stale-after', limit('days', 45, reading('U-MIR'), FLEX_BEGINS)),
});

export const flexModificationParameters = withIds('fannie-mae.flex-modification', {
  ...flexOffer,
  firstLien: firstLien(flexText2020, FLEX_BEGINS),
  seasoning: limit('months', 12, flexText2020, FLEX_BEGINS),
  lateEnough: limit('months', 2, smdu.times('earlier-edition', 'U-DELQ'), FLEX_BEGINS),
  principalResidence: choiceOf('property.occupancy', limit('choice', 'primary', imminent, FLEX_BEGINS)),
  cashReserves: limit('money', dollars('25000.00'), imminent, FLEX_BEGINS),
  seriousCauses: choiceOf(
    'hardship.cause',
    limit<readonly string[]>(
      'choice',
      ['death', 'illness-or-disability', 'divorce-or-separation'],
      imminentTrack,
      FLEX_BEGINS,
    ),
  ),
  stepRateIncrease: limit('yes-no', true, imminentTrack, FLEX_BEGINS),
  creditScore: limit('count', 620, imminentTrack, FLEX_BEGINS),
  latePayments: limit('count', 2, imminentTrack, FLEX_BEGINS),
  housingRatio: limit('percent', 40, imminentTrack, FLEX_BEGINS),
  modificationsBefore: limit('count', 3, flexText2020, FLEX_BEGINS),
  sinceFailedTrial: limit('months', 12, flexText2020, FLEX_BEGINS),
  redefaulted: limit('yes-no', false, flexText2020, FLEX_BEGINS),
  lastingHardship: choiceOf(
    'hardship.duration',
    limit('choice', 'permanent', guide.flex('2026-04-08', 'official'), FLEX_BEGINS),
  ),
  resolvedHardship: choiceOf(
    'hardship.duration',
    limit('choice', 'temporary-resolved', guide.hierarchy('2025-08-13', 'secondary', 'G2'), FLEX_BEGINS),
  ),
});

const disasterFlexSource = guide.flex('2026-04-08', 'secondary', 'U-FX-DIS');

export const disasterFlexModificationParameters = withIds('fannie-mae.disaster-flex-modification', {
  ...flexOffer,
  firstLien: firstLien(flexText2020, FLEX_BEGINS),
  disasterCause: disasterCause(disasterFlexSource, FLEX_BEGINS),
  disasterLink: disasterLink(disasterFlexSource, FLEX_BEGINS),
  delinquencyAtEvent: limit('months', 2, disasterFlexSource, FLEX_BEGINS),
  shortestDelinquency: limit('months', 3, disasterFlexSource, FLEX_BEGINS),
});

export const shortSaleParameters = { firstLien: firstLien(guide.shortSale('2025-08-13', 'secondary')) };
export const deedInLieuParameters = { firstLien: firstLien(guide.deedInLieu('2025-08-13', 'secondary')) };

/** The short sale and the deed-in-lieu share them. */
const contributionText = guide.shortSale('2025-08-13', 'secondary');
export const saleContributionParameters = withIds('fannie-mae.sale-contribution', {
  papersUpTo: limit('months', 18, contributionText),
  reservesAbove: limit('money', dollars('10000.00'), contributionText),
  incomeShareUpTo: limit('percent', 40, contributionText),
  shareOfReserves: limit('percent', 20, contributionText),
  paymentsAsked: limit('count', 4, contributionText),
  contributionStep: limit('money', dollars('100.00'), contributionText),
  leastContribution: limit('money', dollars('500.00'), contributionText),
});

/** The floor of the rate step on the evaluation date. Dates before the first row need the household's own figure (reading G6). */
export const { modificationRate } = withIds('fannie-mae', {
  modificationRate: {
    unit: 'rate',
    values: [
      since('2026-08-14', yearly('6.625'), guide.flexProcessing('2026-08-14', 'secondary')),
      since('2026-09-15', yearly('6.750'), guide.flexProcessing('2026-09-15', 'secondary', 'U-MIR')),
    ],
  } satisfies Unnamed<Rate>,
});
