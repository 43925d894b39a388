import { ZERO } from '../../money/money';
import type { Rate } from '../../money/rate';
import { ALWAYS, type Parameter, type Source, type Unit } from '../../rules/parameter';
import { reading } from '../../rules/reading';
import { dollars, since, yearly } from '../../rules/source';
import { guide, help, resolve } from './sources';

/** Every limit, criterion and rate of Freddie Mac's workouts, with its dates and sources; `spec.md` explains them. */

const AUTHORITY = 'freddie-mac';
const FLEX_BEGINS = '2024-12-01';
const DEFERRALS_BEGIN = '2023-10-01';

/** A parameter with a single value so far. */
function one<T>(id: string, unit: Unit, value: T, source: Source, from: string = ALWAYS): Parameter<T> {
  return { id: `${AUTHORITY}.${id}`, unit, values: [since(from, value, source)] };
}

const firstLien = (source: Source, from?: string) => one('first-lien', 'yes-no', true, source, from);
const disasterLink = (source: Source, from?: string) => one('disaster-link', 'yes-no', true, source, from);
const disasterCause = (source: Source, from?: string) => one('disaster-cause', 'choice', 'disaster', source, from);

const hierarchy = guide.hierarchy('2026-02-11', 'secondary');
const spread = reading('G28');

export const reinstatement = {
  unpaidInstallments: one('reinstatement.unpaid-installments', 'count', 1, guide.hierarchy('2026-02-11', 'weak')),
  canReinstate: one('reinstatement.can-reinstate', 'yes-no', true, guide.hierarchy('2026-02-11', 'weak')),
};

const planReading = reading('U-FRE-RP');
const planCap = one('repayment-plan.payment-cap', 'percent', 150, planReading);
const longestPlan = one('repayment-plan.longest-plan', 'months', 12, planReading);
const leftToRepay = one('repayment-plan.left-to-repay', 'money', ZERO, reading('N9'));

export const repaymentPlan = {
  firstLien: firstLien(planReading),
  hardship: one('repayment-plan.hardship', 'choice', 'temporary-resolved', hierarchy),
  unpaidInstallments: one('repayment-plan.unpaid-installments', 'count', 1, planReading),
  paymentCap: planCap,
  longestPlan,
  leftToRepay,
  monthsWithoutApplication: one('repayment-plan.months-without-application', 'months', 6, planReading),
  monthsLateWithoutApplication: one(
    'repayment-plan.months-late-without-application',
    'months',
    3,
    reading('N5', 'U-DELQ'),
  ),
};

const forbearanceReading = reading('U-FRE-OCC');

export const forbearance = {
  firstLien: firstLien(forbearanceReading),
  hardship: one('forbearance.hardship', 'choice', 'temporary-ongoing', hierarchy),
  occupancy: one<readonly string[]>('forbearance.occupancy', 'choice', ['primary', 'vacant'], forbearanceReading),
  disasterCause: disasterCause(forbearanceReading),
  condition: one('forbearance.condition', 'choice', 'sound', forbearanceReading),
  longestTerm: {
    id: `${AUTHORITY}.forbearance.longest-term`,
    unit: 'months',
    values: [
      since(ALWAYS, 6, guide.shortTerm('2019-01-01', 'weak')),
      since('2026-05-01', 3, guide.shortTerm('2026-02-11', 'secondary', 'U-FRE-DATE')),
    ],
  } satisfies Parameter<number>,
  cumulativeCap: one('forbearance.cumulative-cap', 'months', 12, guide.shortTerm('2026-02-11', 'secondary')),
  delinquencyCap: one('forbearance.delinquency-cap', 'months', 12, guide.shortTerm('2026-02-11', 'secondary')),
};

const monthsCounted = help.monthsDelinquent('official');
const deferralText = guide.deferral('2023-10-01', 'official');
const deferralSource = guide.deferral('2023-10-01', 'secondary');

export const paymentDeferral = {
  firstLien: firstLien(deferralText, DEFERRALS_BEGIN),
  canResume: one('payment-deferral.can-resume', 'yes-no', true, deferralText, DEFERRALS_BEGIN),
  canReinstate: one('payment-deferral.can-reinstate', 'yes-no', false, deferralText, DEFERRALS_BEGIN),
  paymentCap: planCap,
  longestPlan,
  leftToRepay,
  shortestDelinquency: one('payment-deferral.shortest-delinquency', 'months', 2, monthsCounted, DEFERRALS_BEGIN),
  longestDelinquency: one('payment-deferral.longest-delinquency', 'months', 6, monthsCounted, DEFERRALS_BEGIN),
  seasoning: one('payment-deferral.seasoning', 'months', 12, deferralSource, DEFERRALS_BEGIN),
  sincePriorDeferral: one('payment-deferral.since-prior-deferral', 'months', 12, deferralSource, DEFERRALS_BEGIN),
  monthsToMaturity: one('payment-deferral.months-to-maturity', 'months', 36, deferralSource, DEFERRALS_BEGIN),
  sinceModification: one('payment-deferral.since-modification', 'months', 12, deferralSource, DEFERRALS_BEGIN),
  sinceFailedTrial: one('payment-deferral.since-failed-trial', 'months', 12, deferralSource, DEFERRALS_BEGIN),
  fewestMonths: one('payment-deferral.fewest-months', 'months', 2, deferralSource, DEFERRALS_BEGIN),
  mostMonths: one('payment-deferral.most-months', 'months', 6, deferralSource, DEFERRALS_BEGIN),
  lifetimeCap: one(
    'payment-deferral.lifetime-cap',
    'months',
    12,
    guide.deferral('2023-10-01', 'secondary', 'U-PD-CAP'),
    DEFERRALS_BEGIN,
  ),
  shortageSpread: one('payment-deferral.shortage-spread', 'months', 60, spread, DEFERRALS_BEGIN),
};

const disasterDeferral = guide.shortTerm('2023-10-01', 'secondary');

export const disasterPaymentDeferral = {
  firstLien: firstLien(disasterDeferral, DEFERRALS_BEGIN),
  disasterCause: disasterCause(disasterDeferral, DEFERRALS_BEGIN),
  disasterLink: disasterLink(disasterDeferral, DEFERRALS_BEGIN),
  canResume: one('disaster-payment-deferral.can-resume', 'yes-no', true, disasterDeferral, DEFERRALS_BEGIN),
  delinquencyAtEvent: one(
    'disaster-payment-deferral.delinquency-at-event',
    'months',
    2,
    reading('N5', 'U-DELQ'),
    DEFERRALS_BEGIN,
  ),
  shortestDelinquency: one(
    'disaster-payment-deferral.shortest-delinquency',
    'months',
    1,
    disasterDeferral,
    DEFERRALS_BEGIN,
  ),
  longestDelinquency: one(
    'disaster-payment-deferral.longest-delinquency',
    'months',
    12,
    disasterDeferral,
    DEFERRALS_BEGIN,
  ),
  monthsToMaturity: one(
    'disaster-payment-deferral.months-to-maturity',
    'months',
    36,
    disasterDeferral,
    DEFERRALS_BEGIN,
  ),
  fewestMonths: one('disaster-payment-deferral.fewest-months', 'months', 1, disasterDeferral, DEFERRALS_BEGIN),
  mostMonths: one('disaster-payment-deferral.most-months', 'months', 12, disasterDeferral, DEFERRALS_BEGIN),
  shortageSpread: one('disaster-payment-deferral.shortage-spread', 'months', 60, spread, DEFERRALS_BEGIN),
};

const flexStep = guide.flexProcessing('2024-12-01', 'official');
const flexNumbers = guide.flexProcessing('2024-12-01', 'secondary');

const flexOffer = {
  targetCut: one('flex.target-cut', 'percent', 20, flexNumbers, FLEX_BEGINS),
  /** The cut rounded to two decimals of a percent is at least 20.01. */
  targetExcess: one('flex.target-excess', 'percent', '0.005', resolve.targetPayment('official'), FLEX_BEGINS),
  interestThroughTrial: one('flex.interest-through-trial', 'yes-no', true, resolve.balance('official'), FLEX_BEGINS),
  rateStepFromLtv: one('flex.rate-step-from-ltv', 'percent', 50, flexNumbers, FLEX_BEGINS),
  rateStep: one('flex.rate-step', 'rate', yearly('0.125'), flexNumbers, FLEX_BEGINS),
  longestTerm: one('flex.longest-term', 'months', 480, flexStep, FLEX_BEGINS),
  setAsideAboveLtv: one('flex.set-aside-above-ltv', 'percent', 50, flexNumbers, FLEX_BEGINS),
  setAsideCap: one('flex.set-aside-cap', 'percent', 30, resolve.setAside('official'), FLEX_BEGINS),
  remainingTermSlack: one('flex.remaining-term-slack', 'months', '0.05', reading('U-REM'), FLEX_BEGINS),
  lateForTrial: one('flex.late-for-trial', 'months', 1, reading('U-PI'), FLEX_BEGINS),
  trialIfLate: one('flex.trial-if-late', 'months', 3, resolve.trial('official'), FLEX_BEGINS),
  trialOtherwise: one('flex.trial-otherwise', 'months', 3, resolve.workoutTrial('official'), FLEX_BEGINS),
  noticeDay: one('flex.notice-day', 'days', 15, help.workoutTerms('official'), FLEX_BEGINS),
  shortageSpread: one('flex.shortage-spread', 'months', 60, spread, FLEX_BEGINS),
  staleAfterDays: one('flex.market-rate-stale-after', 'days', 45, reading('U-MIR'), FLEX_BEGINS),
};

const flex = guide.flex('2024-12-01', 'secondary');
const imminent = reading('U-FRE-ID');

export const flexModification = {
  ...flexOffer,
  firstLien: firstLien(flex, FLEX_BEGINS),
  seasoning: one('flex-modification.seasoning', 'months', 12, resolve.message('LM000001'), FLEX_BEGINS),
  lateEnough: one('flex-modification.late-enough', 'months', 2, help.loanDetails('official'), FLEX_BEGINS),
  principalResidence: one('flex-modification.principal-residence', 'choice', 'primary', imminent, FLEX_BEGINS),
  cashReserves: one('flex-modification.cash-reserves', 'money', dollars('25000.00'), imminent, FLEX_BEGINS),
  seriousCauses: one<readonly string[]>(
    'flex-modification.serious-causes',
    'choice',
    ['death', 'illness-or-disability', 'divorce-or-separation'],
    imminent,
    FLEX_BEGINS,
  ),
  stepRateIncrease: one('flex-modification.step-rate-increase', 'yes-no', true, imminent, FLEX_BEGINS),
  creditScore: one('flex-modification.credit-score', 'count', 620, imminent, FLEX_BEGINS),
  latePayments: one('flex-modification.late-payments', 'count', 2, imminent, FLEX_BEGINS),
  housingRatio: one('flex-modification.housing-ratio', 'percent', 40, imminent, FLEX_BEGINS),
  modificationsBefore: one(
    'flex-modification.modifications-before',
    'count',
    3,
    resolve.message('LM000002'),
    FLEX_BEGINS,
  ),
  sinceFailedTrial: one('flex-modification.since-failed-trial', 'months', 12, resolve.message('LM000003'), FLEX_BEGINS),
  redefaulted: one('flex-modification.redefaulted', 'yes-no', false, resolve.message('LM000004'), FLEX_BEGINS),
  lastingHardship: one('flex-modification.lasting-hardship', 'choice', 'permanent', hierarchy, FLEX_BEGINS),
  resolvedHardship: one(
    'flex-modification.resolved-hardship',
    'choice',
    'temporary-resolved',
    reading('G2'),
    FLEX_BEGINS,
  ),
};

const disasterFlex = guide.flex('2024-12-01', 'secondary', 'U-FX-DIS');

export const disasterFlexModification = {
  ...flexOffer,
  firstLien: firstLien(flex, FLEX_BEGINS),
  disasterCause: disasterCause(disasterFlex, FLEX_BEGINS),
  disasterLink: disasterLink(disasterFlex, FLEX_BEGINS),
  delinquencyAtEvent: one(
    'disaster-flex-modification.delinquency-at-event',
    'months',
    2,
    reading('N5', 'U-DELQ'),
    FLEX_BEGINS,
  ),
  shortestDelinquency: one('disaster-flex-modification.shortest-delinquency', 'months', 3, disasterFlex, FLEX_BEGINS),
};

/** A home may be condemned, but not abandoned (U-FRE-OCC). */
export const notAbandoned = {
  conditions: one<readonly string[]>(
    'flex-modification.conditions',
    'choice',
    ['sound', 'condemned'],
    reading('U-FRE-OCC'),
    FLEX_BEGINS,
  ),
};

export const shortSale = { firstLien: firstLien(guide.shortSale('2026-02-11', 'secondary')) };
export const deedInLieu = { firstLien: firstLien(guide.deedInLieu('2026-02-11', 'secondary')) };

/** Freddie Mac posts its own figure, historically the same as Fannie Mae's (U-MIR). */
export const modificationRate: Parameter<Rate> = {
  id: `${AUTHORITY}.modification-rate`,
  unit: 'rate',
  values: [
    since('2026-08-14', yearly('6.625'), reading('U-MIR')),
    since('2026-09-15', yearly('6.750'), reading('U-MIR')),
  ],
};
