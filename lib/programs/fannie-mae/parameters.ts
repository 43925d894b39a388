import { ZERO } from '../../money/money';
import type { Rate } from '../../money/rate';
import { ALWAYS, type Parameter, type Source, type Unit } from '../../rules/parameter';
import { reading } from '../../rules/reading';
import { dollars, since, yearly } from '../../rules/source';
import { flexPage, guide, letter, smdu } from './sources';

/** Every limit, criterion and rate of Fannie Mae's workouts, with its dates and sources; `spec.md` explains them. */

const AUTHORITY = 'fannie-mae';
const FLEX_BEGINS = '2024-12-01';
const DEFERRALS_BEGIN = '2023-10-01';

/** A parameter with a single value so far. */
function one<T>(id: string, unit: Unit, value: T, source: Source, from: string = ALWAYS): Parameter<T> {
  return { id: `${AUTHORITY}.${id}`, unit, values: [since(from, value, source)] };
}

const flexText2020 = guide.flex('2026-04-08', 'earlier-edition');
const flexStep = guide.flexProcessing('2024-12-01', 'secondary');
const imminent = guide.imminentDefault('2018-12-12', 'official');
const imminentTrack = guide.imminentDefault('2018-12-12', 'secondary');
const spread = guide.escrow('2024-09-11', 'secondary');

const firstLien = (source: Source, from?: string) => one('first-lien', 'yes-no', true, source, from);
const disasterLink = (source: Source, from?: string) => one('disaster-link', 'yes-no', true, source, from);
const disasterCause = (source: Source, from?: string) => one('disaster-cause', 'choice', 'disaster', source, from);

export const reinstatement = {
  unpaidInstallments: one('reinstatement.unpaid-installments', 'count', 1, guide.hierarchy('2025-08-13', 'official')),
  canReinstate: one('reinstatement.can-reinstate', 'yes-no', true, guide.hierarchy('2025-08-13', 'official')),
};

const planCap = one('repayment-plan.payment-cap', 'percent', 150, guide.repaymentPlan('2025-08-13', 'official'));
const longestPlan = one('repayment-plan.longest-plan', 'months', 12, guide.repaymentPlan('2025-08-13', 'official'));
const leftToRepay = one('repayment-plan.left-to-repay', 'money', ZERO, reading('N9'));

export const repaymentPlan = {
  firstLien: firstLien(guide.repaymentPlan('2025-08-13', 'official')),
  hardship: one(
    'repayment-plan.hardship',
    'choice',
    'temporary-resolved',
    guide.repaymentPlan('2025-08-13', 'official'),
  ),
  unpaidInstallments: one(
    'repayment-plan.unpaid-installments',
    'count',
    1,
    guide.repaymentPlan('2025-08-13', 'official'),
  ),
  paymentCap: planCap,
  longestPlan,
  leftToRepay,
  monthsWithoutApplication: one(
    'repayment-plan.months-without-application',
    'months',
    6,
    guide.repaymentPlan('2025-08-13', 'official'),
  ),
  monthsLateWithoutApplication: one(
    'repayment-plan.months-late-without-application',
    'months',
    3,
    reading('N5', 'U-DELQ'),
  ),
};

export const forbearance = {
  firstLien: firstLien(guide.forbearance('2026-04-08', 'official')),
  hardship: one('forbearance.hardship', 'choice', 'temporary-ongoing', guide.forbearance('2026-04-08', 'official')),
  occupancy: one<readonly string[]>(
    'forbearance.occupancy',
    'choice',
    ['primary', 'vacant'],
    guide.forbearance('2026-04-08', 'official', 'G19'),
  ),
  disasterCause: disasterCause(guide.forbearance('2026-04-08', 'earlier-edition')),
  condition: one('forbearance.condition', 'choice', 'sound', guide.forbearance('2026-04-08', 'official')),
  longestTerm: {
    id: `${AUTHORITY}.forbearance.longest-term`,
    unit: 'months',
    values: [
      since(ALWAYS, 6, guide.forbearance('2026-05-01', 'weak')),
      since('2026-05-01', 3, guide.forbearance('2026-05-01', 'official')),
    ],
  } satisfies Parameter<number>,
  cumulativeCap: one('forbearance.cumulative-cap', 'months', 12, guide.forbearance('2026-04-08', 'official')),
  delinquencyCap: one('forbearance.delinquency-cap', 'months', 12, guide.forbearance('2026-04-08', 'secondary')),
};

const deferralText = guide.deferral('2025-08-13', 'earlier-edition');
const deferralSource = guide.deferral('2025-08-13', 'secondary');

export const paymentDeferral = {
  firstLien: firstLien(deferralText, DEFERRALS_BEGIN),
  canResume: one('payment-deferral.can-resume', 'yes-no', true, deferralText, DEFERRALS_BEGIN),
  canReinstate: one('payment-deferral.can-reinstate', 'yes-no', false, deferralText, DEFERRALS_BEGIN),
  paymentCap: planCap,
  longestPlan,
  leftToRepay,
  shortestDelinquency: one(
    'payment-deferral.shortest-delinquency',
    'months',
    2,
    guide.deferral('2023-10-01', 'official', 'U-DELQ'),
    DEFERRALS_BEGIN,
  ),
  longestDelinquency: one(
    'payment-deferral.longest-delinquency',
    'months',
    6,
    guide.deferral('2023-10-01', 'official', 'U-DELQ'),
    DEFERRALS_BEGIN,
  ),
  seasoning: one('payment-deferral.seasoning', 'months', 12, deferralText, DEFERRALS_BEGIN),
  sincePriorDeferral: one(
    'payment-deferral.since-prior-deferral',
    'months',
    12,
    guide.deferral('2025-08-13', 'official'),
    DEFERRALS_BEGIN,
  ),
  monthsToMaturity: one('payment-deferral.months-to-maturity', 'months', 36, deferralSource, DEFERRALS_BEGIN),
  sinceModification: one('payment-deferral.since-modification', 'months', 12, deferralSource, DEFERRALS_BEGIN),
  sinceFailedTrial: one('payment-deferral.since-failed-trial', 'months', 12, deferralSource, DEFERRALS_BEGIN),
  fewestMonths: one('payment-deferral.fewest-months', 'months', 2, deferralSource, DEFERRALS_BEGIN),
  mostMonths: one('payment-deferral.most-months', 'months', 6, deferralSource, DEFERRALS_BEGIN),
  lifetimeCap: one(
    'payment-deferral.lifetime-cap',
    'months',
    12,
    guide.deferral('2025-08-13', 'secondary', 'U-PD-CAP'),
    DEFERRALS_BEGIN,
  ),
  shortageSpread: one('payment-deferral.shortage-spread', 'months', 60, spread, DEFERRALS_BEGIN),
};

const disasterDeferralText = guide.disasterDeferral('2025-08-13', 'earlier-edition');
const disasterDeferralSource = guide.disasterDeferral('2025-08-13', 'secondary');

export const disasterPaymentDeferral = {
  firstLien: firstLien(disasterDeferralText, DEFERRALS_BEGIN),
  disasterCause: disasterCause(disasterDeferralText, DEFERRALS_BEGIN),
  disasterLink: disasterLink(disasterDeferralText, DEFERRALS_BEGIN),
  canResume: one('disaster-payment-deferral.can-resume', 'yes-no', true, disasterDeferralText, DEFERRALS_BEGIN),
  delinquencyAtEvent: one(
    'disaster-payment-deferral.delinquency-at-event',
    'months',
    2,
    disasterDeferralText,
    DEFERRALS_BEGIN,
  ),
  shortestDelinquency: one(
    'disaster-payment-deferral.shortest-delinquency',
    'months',
    1,
    guide.disasterDeferral('2025-08-13', 'official'),
    DEFERRALS_BEGIN,
  ),
  longestDelinquency: one(
    'disaster-payment-deferral.longest-delinquency',
    'months',
    12,
    guide.disasterDeferral('2025-08-13', 'official'),
    DEFERRALS_BEGIN,
  ),
  monthsToMaturity: one(
    'disaster-payment-deferral.months-to-maturity',
    'months',
    36,
    disasterDeferralSource,
    DEFERRALS_BEGIN,
  ),
  fewestMonths: one('disaster-payment-deferral.fewest-months', 'months', 1, disasterDeferralSource, DEFERRALS_BEGIN),
  mostMonths: one('disaster-payment-deferral.most-months', 'months', 12, disasterDeferralSource, DEFERRALS_BEGIN),
  shortageSpread: one('disaster-payment-deferral.shortage-spread', 'months', 60, spread, DEFERRALS_BEGIN),
};

const flexOffer = {
  targetCut: one('flex.target-cut', 'percent', 20, flexPage.target('official'), FLEX_BEGINS),
  /** The cut rounded to two decimals of a percent is at least 20.01 (LL-2024-02 as quoted: 20 % is not enough). */
  targetExcess: one('flex.target-excess', 'percent', '0.005', letter.target('secondary', 'N4'), FLEX_BEGINS),
  interestThroughTrial: one(
    'flex.interest-through-trial',
    'yes-no',
    true,
    smdu.delinquency('earlier-edition', 'N13'),
    FLEX_BEGINS,
  ),
  rateStepFromLtv: one('flex.rate-step-from-ltv', 'percent', 50, flexStep, FLEX_BEGINS),
  rateStep: one('flex.rate-step', 'rate', yearly('0.125'), flexStep, FLEX_BEGINS),
  longestTerm: one('flex.longest-term', 'months', 480, flexPage.term('official'), FLEX_BEGINS),
  setAsideAboveLtv: one('flex.set-aside-above-ltv', 'percent', 50, flexStep, FLEX_BEGINS),
  setAsideCap: one('flex.set-aside-cap', 'percent', 30, flexStep, FLEX_BEGINS),
  remainingTermSlack: one('flex.remaining-term-slack', 'months', '0.05', reading('U-REM'), FLEX_BEGINS),
  lateForTrial: one('flex.late-for-trial', 'months', 1, reading('U-PI'), FLEX_BEGINS),
  trialIfLate: one('flex.trial-if-late', 'months', 3, guide.flex('2022-01-25', 'official'), FLEX_BEGINS),
  trialOtherwise: one('flex.trial-otherwise', 'months', 4, guide.flex('2022-01-25', 'official'), FLEX_BEGINS),
  noticeDay: one('flex.notice-day', 'days', 15, flexStep, FLEX_BEGINS),
  shortageSpread: one('flex.shortage-spread', 'months', 60, spread, FLEX_BEGINS),
  staleAfterDays: one('flex.market-rate-stale-after', 'days', 45, reading('U-MIR'), FLEX_BEGINS),
};

export const flexModification = {
  ...flexOffer,
  firstLien: firstLien(flexText2020, FLEX_BEGINS),
  seasoning: one('flex-modification.seasoning', 'months', 12, flexText2020, FLEX_BEGINS),
  lateEnough: one('flex-modification.late-enough', 'months', 2, smdu.times('earlier-edition', 'U-DELQ'), FLEX_BEGINS),
  principalResidence: one('flex-modification.principal-residence', 'choice', 'primary', imminent, FLEX_BEGINS),
  cashReserves: one('flex-modification.cash-reserves', 'money', dollars('25000.00'), imminent, FLEX_BEGINS),
  seriousCauses: one<readonly string[]>(
    'flex-modification.serious-causes',
    'choice',
    ['death', 'illness-or-disability', 'divorce-or-separation'],
    imminentTrack,
    FLEX_BEGINS,
  ),
  stepRateIncrease: one('flex-modification.step-rate-increase', 'yes-no', true, imminentTrack, FLEX_BEGINS),
  creditScore: one('flex-modification.credit-score', 'count', 620, imminentTrack, FLEX_BEGINS),
  latePayments: one('flex-modification.late-payments', 'count', 2, imminentTrack, FLEX_BEGINS),
  housingRatio: one('flex-modification.housing-ratio', 'percent', 40, imminentTrack, FLEX_BEGINS),
  modificationsBefore: one('flex-modification.modifications-before', 'count', 3, flexText2020, FLEX_BEGINS),
  sinceFailedTrial: one('flex-modification.since-failed-trial', 'months', 12, flexText2020, FLEX_BEGINS),
  redefaulted: one('flex-modification.redefaulted', 'yes-no', false, flexText2020, FLEX_BEGINS),
  lastingHardship: one(
    'flex-modification.lasting-hardship',
    'choice',
    'permanent',
    guide.flex('2026-04-08', 'official'),
    FLEX_BEGINS,
  ),
  resolvedHardship: one(
    'flex-modification.resolved-hardship',
    'choice',
    'temporary-resolved',
    guide.hierarchy('2025-08-13', 'secondary', 'G2'),
    FLEX_BEGINS,
  ),
};

const disasterFlexSource = guide.flex('2026-04-08', 'secondary', 'U-FX-DIS');

export const disasterFlexModification = {
  ...flexOffer,
  firstLien: firstLien(flexText2020, FLEX_BEGINS),
  disasterCause: disasterCause(disasterFlexSource, FLEX_BEGINS),
  disasterLink: disasterLink(disasterFlexSource, FLEX_BEGINS),
  delinquencyAtEvent: one(
    'disaster-flex-modification.delinquency-at-event',
    'months',
    2,
    disasterFlexSource,
    FLEX_BEGINS,
  ),
  shortestDelinquency: one(
    'disaster-flex-modification.shortest-delinquency',
    'months',
    3,
    disasterFlexSource,
    FLEX_BEGINS,
  ),
};

export const shortSale = { firstLien: firstLien(guide.shortSale('2025-08-13', 'secondary')) };
export const deedInLieu = { firstLien: firstLien(guide.deedInLieu('2025-08-13', 'secondary')) };

/** The floor of the rate step on the evaluation date. Dates before the first row need the household's own figure (reading G6). */
export const modificationRate: Parameter<Rate> = {
  id: `${AUTHORITY}.modification-rate`,
  unit: 'rate',
  values: [
    since('2026-08-14', yearly('6.625'), guide.flexProcessing('2026-08-14', 'secondary')),
    since('2026-09-15', yearly('6.750'), guide.flexProcessing('2026-09-15', 'secondary', 'U-MIR')),
  ],
};
