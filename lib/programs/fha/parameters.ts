import { ZERO } from '../../money/money';
import { ALWAYS, choiceOf, publishedAs, withIds } from '../../rules/parameter';
import { reading } from '../../rules/reading';
import { dollars, limitsFrom, yearly } from '../../rules/source';
import { texts } from './sources';

/** Every limit, criterion and rate of FHA's workouts, with its date and source; `spec.md` explains them. */

/** The first day of the permanent loss mitigation of Mortgagee Letter 2025-12. */
const BEGINS = '2025-10-01';

const limit = limitsFrom(BEGINS);

export const reinstatementParameters = withIds('fha.reinstatement', {
  unpaidInstallments: limit('count', 1, reading('U-REINSTATE'), ALWAYS),
  canReinstate: limit('yes-no', true, reading('U-REINSTATE'), ALWAYS),
});

export const repaymentPlanParameters = withIds('fha.repayment-plan', {
  unpaidInstallments: limit('count', 1, reading('G3', 'U-FHA-PLAN')),
  longestPlan: limit('months', 24, reading('G3')),
  leftToRepay: limit('money', ZERO, reading('N9')),
});

export const forbearanceParameters = withIds('fha.forbearance', {
  hardshipNotOver: choiceOf(
    'hardship.duration',
    limit<readonly string[]>('choice', ['temporary-ongoing', 'permanent'], reading('G1')),
  ),
  longestInAll: limit('months', 12, texts.pressRelease('official')),
  longestTerm: publishedAs('longest-plan', limit('months', 6, texts.formerModification('earlier-edition'))),
  /** Past-due money may grow to so many regular payments. */
  mostPayments: limit('count', 12, texts.specialForbearance('earlier-edition')),
});

/** Conditions of every permanent option. */
export const permanentParameters = withIds('fha.permanent', {
  defaultFrom: limit('months', 1, texts.dates('official')),
  imminentDefault: limit('yes-no', false, reading('G21')),
  /** Whether options from before October 2025 count is open; they do (the cautious reading). */
  sinceLastOption: limit('months', 24, texts.bulletin('official', 'U-FHA-LOOKBACK')),
  disasterCause: choiceOf('hardship.cause', limit('choice', 'disaster', texts.disaster('secondary'))),
  femaArea: limit('yes-no', true, texts.disaster('secondary')),
  paymentsMade: limit('count', 4, texts.formerModification('earlier-edition', 'U-FHA-PAYMENTS')),
  seasoning: limit('months', 12, texts.formerModification('earlier-edition', 'U-FHA-PAYMENTS')),
  trial: limit('months', 3, texts.trial('secondary')),
  /** Trial months of somebody who holds title but has not signed the note. */
  trialNotOnNote: limit('months', 6, texts.trial('secondary')),
  trialBeforeDefault: limit('months', 4, texts.imminentDefault('secondary')),
  /** Percent of the unpaid principal at the default tied to the first claim. */
  claimCap: limit('percent', 30, texts.statute('official')),
});

/** Asked where a claim is paid: the statute's one to four family homes, lived in by the owner. */
export const claimedHomeParameters = withIds('fha.claim', {
  principalResidence: choiceOf(
    'property.occupancy',
    limit('choice', 'primary', texts.standaloneClaim('earlier-edition', 'G9')),
  ),
  mostUnits: limit('count', 4, texts.statute('official')),
});

/** The Borrower Affordability Attestation chooses the branch, not a ratio. */
const { canResume, cannotResume } = withIds('fha.attestation', {
  canResume: limit('yes-no', true, texts.pressRelease('official')),
  cannotResume: limit('yes-no', false, texts.pressRelease('official')),
});

/** Terms of every modified loan. */
export const modificationParameters = withIds('fha.modification', {
  /** Percent by which principal and interest should fall. */
  targetCut: limit('percent', 25, texts.pressRelease('official')),
  term: limit('months', 360, texts.recoveryModification('secondary')),
  longTerm: limit('months', 480, texts.fortyYears('official')),
  /** The step to which a market rate is rounded, to the nearest: an eighth of a percent. */
  rateRounding: publishedAs('rate-step', limit('rate', yearly('0.125'), texts.marketRate('earlier-edition'))),
  overMarket: limit('rate', yearly('0.250'), texts.marketRate('earlier-edition', 'U-FHA-360')),
  longOverMarket: limit('rate', yearly('0.500'), texts.fortyYearRecovery('earlier-edition', 'U-FHA-480')),
  /** Where claims have used up their limit there is no more room than this. */
  noRoom: limit('money', ZERO, reading('G5')),
});

const supplement = withIds('fha.payment-supplement', {
  fixedRate: choiceOf('loan.rateType', limit('choice', 'fixed', texts.supplement('earlier-edition'))),
  shortestDelinquency: limit('months', 3, texts.supplement('earlier-edition', 'G10')),
  supplementMonths: publishedAs('months', limit('months', 36, texts.supplementInForce('secondary'))),
  /** The least that each month is paid for the household: a share of principal and interest, and an amount. */
  leastShare: limit('percent', 5, texts.supplement('earlier-edition', 'U-FHA-SUP-MIN')),
  leastAmount: limit('money', dollars('20.00'), texts.supplement('earlier-edition', 'U-FHA-SUP-MIN')),
  mostShare: limit('percent', 25, texts.supplement('earlier-edition', 'U-FHA-SUP-MAX')),
});

/** What the combination and the Payment Supplement ask; each also asks whether the other one leads to less. */
const lowerPayment = withIds('fha.lower-payment', {
  ...permanentParameters,
  ...claimedHomeParameters,
  ...modificationParameters,
  ...supplement,
  cannotResume,
  lowestPayment: publishedAs('lowest', limit('yes-no', true, reading('G5'))),
});

export const partialClaimParameters = withIds('fha.partial-claim', {
  ...permanentParameters,
  ...claimedHomeParameters,
  canResume,
  unpaidInstallments: limit('count', 1, reading('N14')),
});
export const loanModificationParameters = withIds('fha.loan-modification', {
  ...permanentParameters,
  ...modificationParameters,
  canResume,
  fits: limit('yes-no', true, reading('G8')),
});
export const combinationParameters = lowerPayment;
export const paymentSupplementParameters = lowerPayment;

/** Nothing is computed from the value, it says that the option is in force. */
export const preForeclosureSaleParameters = withIds('fha.pre-foreclosure-sale', {
  named: limit('yes-no', true, texts.overview('official')),
});
export const deedInLieuParameters = withIds('fha.deed-in-lieu', {
  named: limit('yes-no', true, texts.overview('official')),
});
