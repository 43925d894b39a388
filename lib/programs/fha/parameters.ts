import { ZERO } from '../../money/money';
import { ALWAYS, type Parameter, type Source, type Unit } from '../../rules/parameter';
import { reading } from '../../rules/reading';
import { dollars, since, yearly } from '../../rules/source';
import { fha } from './sources';

/** Every limit, criterion and rate of FHA's workouts, with its date and source; `spec.md` explains them. */

/** The first day of the permanent loss mitigation of Mortgagee Letter 2025-12. */
const BEGINS = '2025-10-01';

/** A parameter with a single value so far. */
function one<T>(id: string, unit: Unit, value: T, source: Source, from: string = BEGINS): Parameter<T> {
  return { id: `fha.${id}`, unit, values: [since(from, value, source)] };
}

export const reinstatement = {
  unpaidInstallments: one('reinstatement.unpaid-installments', 'count', 1, reading('U-REINSTATE'), ALWAYS),
  canReinstate: one('reinstatement.can-reinstate', 'yes-no', true, reading('U-REINSTATE'), ALWAYS),
};

export const repaymentPlan = {
  unpaidInstallments: one('repayment-plan.unpaid-installments', 'count', 1, reading('G3', 'U-FHA-PLAN')),
  longestPlan: one('repayment-plan.longest-plan', 'months', 24, reading('G3')),
  leftToRepay: one('repayment-plan.left-to-repay', 'money', ZERO, reading('N9')),
};

export const forbearance = {
  hardshipNotOver: one<readonly string[]>(
    'forbearance.hardship-not-over',
    'choice',
    ['temporary-ongoing', 'permanent'],
    reading('G1'),
  ),
  longestInAll: one('forbearance.longest-in-all', 'months', 12, fha.pressRelease('official')),
  longestPlan: one('forbearance.longest-plan', 'months', 6, fha.formerModification('earlier-edition')),
  /** Past-due money may grow to so many regular payments. */
  mostPayments: one('forbearance.most-payments', 'count', 12, fha.specialForbearance('earlier-edition')),
};

/** Asked of every permanent option. */
export const permanent = {
  defaultFrom: one('permanent.default-from', 'months', 1, fha.dates('official')),
  imminentDefault: one('permanent.imminent-default', 'yes-no', false, reading('G21')),
  /** Whether options from before October 2025 count is open; they do (the cautious reading). */
  sinceLastOption: one('permanent.since-last-option', 'months', 24, fha.bulletin('official', 'U-FHA-LOOKBACK')),
  disasterCause: one('permanent.disaster-cause', 'choice', 'disaster', fha.disaster('secondary')),
  femaArea: one('permanent.fema-area', 'yes-no', true, fha.disaster('secondary')),
  paymentsMade: one('permanent.payments-made', 'count', 4, fha.formerModification('earlier-edition', 'U-FHA-PAYMENTS')),
  seasoning: one('permanent.seasoning', 'months', 12, fha.formerModification('earlier-edition', 'U-FHA-PAYMENTS')),
  trial: one('permanent.trial', 'months', 3, fha.trial('secondary')),
  trialBeforeDefault: one('permanent.trial-before-default', 'months', 4, fha.imminentDefault('secondary')),
  /** Percent of the unpaid principal at the default tied to the first claim. */
  claimCap: one('permanent.claim-cap', 'percent', 30, fha.statute('official')),
};

/** Asked where a claim is paid: the statute's one to four family homes, lived in by the owner. */
export const claimedHome = {
  principalResidence: one(
    'claim.principal-residence',
    'choice',
    'primary',
    fha.standaloneClaim('earlier-edition', 'G9'),
  ),
  mostUnits: one('claim.most-units', 'count', 4, fha.statute('official')),
};

/** The Borrower Affordability Attestation chooses the branch, not a ratio. */
const canResume = one('attestation.can-resume', 'yes-no', true, fha.pressRelease('official'));
const cannotResume = one('attestation.cannot-resume', 'yes-no', false, fha.pressRelease('official'));

/** What a loan that changes is changed to. */
export const modification = {
  /** Percent by which principal and interest should fall. */
  targetCut: one('modification.target-cut', 'percent', 25, fha.pressRelease('official')),
  term: one('modification.term', 'months', 360, fha.recoveryModification('secondary')),
  longTerm: one('modification.long-term', 'months', 480, fha.fortyYears('official')),
  /** Market rates go to the nearest multiple. */
  eighth: one('modification.rate-step', 'rate', yearly('0.125'), fha.marketRate('earlier-edition')),
  overMarket: one('modification.over-market', 'rate', yearly('0.250'), fha.marketRate('earlier-edition', 'U-FHA-360')),
  longOverMarket: one(
    'modification.long-over-market',
    'rate',
    yearly('0.500'),
    fha.fortyYearRecovery('earlier-edition', 'U-FHA-480'),
  ),
  /** Where claims have used up their limit there is no more room than this. */
  noRoom: one('modification.no-room', 'money', ZERO, reading('G5')),
};

export const supplement = {
  fixedRate: one('payment-supplement.fixed-rate', 'choice', 'fixed', fha.supplement('earlier-edition')),
  shortestDelinquency: one(
    'payment-supplement.shortest-delinquency',
    'months',
    3,
    fha.supplement('earlier-edition', 'G10'),
  ),
  supplementMonths: one('payment-supplement.months', 'months', 36, fha.supplementInForce('secondary')),
  /** The least that each month is paid for the household: a share of principal and interest, and an amount. */
  leastShare: one('payment-supplement.least-share', 'percent', 5, fha.supplement('earlier-edition', 'U-FHA-SUP-MIN')),
  leastAmount: one(
    'payment-supplement.least-amount',
    'money',
    dollars('20.00'),
    fha.supplement('earlier-edition', 'U-FHA-SUP-MIN'),
  ),
  mostShare: one('payment-supplement.most-share', 'percent', 25, fha.supplement('earlier-edition', 'U-FHA-SUP-MAX')),
};

/** What the combination and the Payment Supplement ask; each also asks whether the other one leads to less. */
const lowerPayment = {
  ...permanent,
  ...claimedHome,
  ...modification,
  ...supplement,
  cannotResume,
  lowestPayment: one('lower-payment.lowest', 'yes-no', true, reading('G5')),
};

export const partialClaim = {
  ...permanent,
  ...claimedHome,
  canResume,
  unpaidInstallments: one('partial-claim.unpaid-installments', 'count', 1, reading('N14')),
};
export const loanModification = {
  ...permanent,
  ...modification,
  canResume,
  fits: one('loan-modification.fits', 'yes-no', true, reading('G8')),
};
export const combination = lowerPayment;
export const paymentSupplement = lowerPayment;

/** Nothing is computed from the value, it says that the option is in force. */
export const preForeclosureSale = {
  named: one('pre-foreclosure-sale.named', 'yes-no', true, fha.overview('official')),
};
export const deedInLieu = { named: one('deed-in-lieu.named', 'yes-no', true, fha.overview('official')) };
