import { addMonths, firstOfNextMonth, parseDate, wholeMonthsBetween } from '../calendar/date';
import { answerAt, withFact } from '../case/answer-at';
import { derivedFrom } from '../case/derived';
import { derive, type Fact, known } from '../case/fact';
import { unitAt } from '../case/paths';
import type { Case, FactPath } from '../case/schema';
import { isSettledIn, type Situation, situationOf } from '../case/situation';
import { LONGEST_TERM } from '../loan/level-payment';
import { divideMoneyHalfUp, type Money, smallest, subtract, times, ZERO } from '../money/money';
import { fromThousandths, type Rate } from '../money/rate';
import { loanModificationParameters } from '../programs/other/parameters';
import { inForce } from '../rules/parameter';
import { type Quantity, quantityOf } from '../rules/quantity';

/** How an unknown figure was estimated: a key of `estimates.how` in the words. */
export const ESTIMATION_METHODS = [
  'none',
  'usual',
  'left-out',
  'rest-of-payment',
  'whole-payment',
  'escrow-of-unpaid-months',
  'from-year-it-ends',
  'from-start-and-term',
  'from-the-other-three',
  'as-much-as-owed',
  'lowers-no-further',
  'can-still-rise',
  'no-cap',
] as const;
type EstimationMethod = (typeof ESTIMATION_METHODS)[number];

/** As the case holds the fact: whole cents, thousandths of a percent, a number of months, yes or no, or a choice. */
type Figure = Money | Rate | number | boolean | 'fixed';

interface Estimating {
  readonly path: FactPath;
  readonly how: EstimationMethod;
  readonly of: (situation: Situation) => Fact<Figure | null>;
}

/** A figure that nobody gave, guessed so that an option can be illustrated. No verdict rests on it. */
export interface Estimate {
  readonly path: FactPath;
  readonly value: Quantity;
  readonly how: EstimationMethod;
}

/** A situation with estimates in the place of facts that nobody gave; what rests on one is known by its path. */
export interface Guess {
  readonly situation: Situation;
  readonly estimates: readonly Estimate[];
}

const none = (path: FactPath): Estimating => ({ path, how: 'none', of: () => known(ZERO) });
const fromStartAndTerm: Estimating = { path: 'loan.remainingMonths', how: 'from-start-and-term', of: monthsOfTerm };
/** Balance, rate, months and payment of a level loan: any three tell the fourth. */
const FOUR: readonly Estimating[] = [
  {
    path: 'loan.principalAndInterest',
    how: 'from-the-other-three',
    of: (situation) => withinTotalPayment(derivedFrom(situation).principalAndInterest, situation),
  },
  {
    path: 'loan.principalBalance',
    how: 'from-the-other-three',
    of: (situation) => derivedFrom(situation).principalBalance,
  },
  { path: 'loan.ratePercent', how: 'from-the-other-three', of: (situation) => derivedFrom(situation).noteRate },
  {
    path: 'loan.remainingMonths',
    how: 'from-the-other-three',
    of: (situation) => derivedFrom(situation).remainingMonths,
  },
];

/** A guess of principal and interest, at most the total payment stated; null where less than a cent a month is owed, which no case may hold. */
function withinTotalPayment(guess: Fact<Money>, { loan }: Situation): Fact<Money | null> {
  if (!guess.known || guess.value <= ZERO) return guess.known ? known(null) : guess;
  if (!loan.statedTotalPayment.known) return guess;
  return { ...guess, value: smallest(guess.value, loan.statedTotalPayment.value) };
}

/** Thirty years: what most home loans run (contract, simulation). */
const USUAL_TERM = 360;

/** In thousandths of a percent: the highest rate that a case may hold binds none (contract, simulation). */
const NO_CAP = fromThousandths(30_000);

/** In percent. */
const WHOLE = 100;

/** A line of credit has no usual length and no usual kind of rate: its contract alone tells them. */
const NOT_OF_A_LINE: readonly FactPath[] = ['loan.originalTermMonths', 'loan.remainingMonths', 'loan.rateType'];

/**
 * Each after those that it builds on. The servicer has paid the taxes and insurance of the unpaid months (contract,
 * arithmetic 9); what nobody named of them is left out of every payment, today's too.
 */
const GUESSES: readonly Estimating[] = [
  ...FOUR,
  { path: 'loan.remainingMonths', how: 'from-year-it-ends', of: monthsUntilYear },
  ...FOUR,
  // An earlier modification has changed what start and term say: they tell the months where payment and rate cannot.
  fromStartAndTerm,
  { path: 'loan.originalTermMonths', how: 'usual', of: () => known(USUAL_TERM) },
  fromStartAndTerm,
  ...FOUR,
  // Without months a whole payment cannot be split: the longest usual term leaves most of it to taxes and insurance, which no option lowers.
  {
    path: 'loan.remainingMonths',
    how: 'usual',
    of: ({ loan }) =>
      loan.principalAndInterest.known
        ? known(null)
        : derive(
            { totalPayment: loan.statedTotalPayment, balance: loan.principalBalance, noteRate: loan.noteRate },
            () => USUAL_TERM,
          ),
  },
  ...FOUR,
  // However a whole payment is split, the months that are past due come to the same.
  { path: 'loan.principalAndInterest', how: 'whole-payment', of: ({ loan }) => loan.statedTotalPayment },
  {
    path: 'loan.escrow',
    how: 'rest-of-payment',
    of: ({ loan }) =>
      derive(
        { statedTotalPayment: loan.statedTotalPayment, principalAndInterest: loan.principalAndInterest },
        ({ statedTotalPayment, principalAndInterest }) => subtract(statedTotalPayment, principalAndInterest),
      ),
  },
  { path: 'loan.rateType', how: 'usual', of: () => known('fixed') },
  // The start of a Flex Modification is then the higher of the loan's rate and the market rate (rules/gse.md 7.3 step 2): never less than what it would be.
  { path: 'loan.atFinalRate', how: 'can-still-rise', of: ({ loan }) => derive({ type: loan.rateType }, () => false) },
  { path: 'loan.lifetimeCapPercent', how: 'no-cap', of: ({ loan }) => derive({ type: loan.rateType }, () => NO_CAP) },
  {
    path: 'arrears.escrowAdvances',
    how: 'escrow-of-unpaid-months',
    of: ({ loan, unpaidInstallments }) =>
      derive({ escrow: loan.escrow, unpaidInstallments }, ({ escrow, unpaidInstallments }) =>
        times(escrow, unpaidInstallments),
      ),
  },
  { path: 'loan.escrow', how: 'left-out', of: () => known(ZERO) },
  none('arrears.escrowAdvances'),
  none('loan.deferredBalance'),
  none('arrears.servicingAdvances'),
  none('arrears.lateCharges'),
  none('arrears.escrowShortage'),
  none('arrears.suspense'),
  none('history.partialClaimsPaid'),
  none('history.monthsDeferred'),
  none('history.forbearanceMonthsUsed'),
  { path: 'history.missedVaPaymentMar2020ToMay2025', how: 'none', of: () => known(false) },
  { path: 'property.value', how: 'as-much-as-owed', of: ({ loan }) => loan.principalBalance },
  { path: 'household.grossMonthlyIncome', how: 'lowers-no-further', of: incomeOfPayment },
];

/** The income of which today's payment is the share that a private servicer aims at: with no more than that, the cut alone decides (reading A29). */
function incomeOfPayment({ asOf, totalPayment }: Situation): Fact<Money | null> {
  const share = inForce(loanModificationParameters.housingRatio, asOf);
  return derive({ totalPayment }, (known) =>
    share === undefined ? null : divideMoneyHalfUp(times(known.totalPayment, WHOLE), share.value),
  );
}

/** People know the year in which a loan ends, seldom the month: the one in the middle is never more than half a year off. */
const MIDDLE_OF_YEAR = '07-01';

/** Installments from the oldest unpaid one on, to the middle of the year in which the loan ends. */
function monthsUntilYear({ loan, oldestUnpaidOn, nextDueOn }: Situation): Fact<number | null> {
  return derive(
    { endsInYear: loan.endsInYear, oldestUnpaidOn, nextDueOn },
    ({ endsInYear, oldestUnpaidOn, nextDueOn }) => {
      const last = parseDate(`${endsInYear}-${MIDDLE_OF_YEAR}`);
      const first = oldestUnpaidOn === 'none' ? nextDueOn : oldestUnpaidOn;
      if (last === undefined || last < first) return null;
      const months = wholeMonthsBetween(first, last) + 1;
      return months > LONGEST_TERM ? null : months;
    },
  );
}

/** Scheduled installments from the oldest unpaid one on: the first falls due a month after the first of the month that follows the start. */
function monthsOfTerm({ loan, oldestUnpaidOn, nextDueOn }: Situation): Fact<number | null> {
  return derive(
    { originatedOn: loan.originatedOn, originalTermMonths: loan.originalTermMonths, oldestUnpaidOn, nextDueOn },
    ({ originatedOn, originalTermMonths, oldestUnpaidOn, nextDueOn }) => {
      const first = addMonths(firstOfNextMonth(originatedOn), 1);
      const from = oldestUnpaidOn === 'none' ? nextDueOn : oldestUnpaidOn;
      const left = from < first ? originalTermMonths : originalTermMonths - wholeMonthsBetween(first, from);
      return left < 1 ? null : left;
    },
  );
}

/**
 * Puts a guess in the place of each unknown figure that others tell: to illustrate what an option would take, never for a verdict.
 * `stated` is the situation of the case itself; it comes back where nothing is guessed.
 */
export function withEstimates(loanCase: Case, stated: Situation): Guess {
  const estimates: Estimate[] = [];
  let completed = loanCase;
  let situation = stated;
  const isLine = loanCase.loan.product === 'home-equity-line';
  for (const { path, how, of } of GUESSES) {
    if (isLine && NOT_OF_A_LINE.includes(path)) continue;
    const guess = answerAt(completed, path) === null && !isSettledIn(completed, path) ? of(situation) : undefined;
    if (!guess?.known || guess.value === null) continue;
    completed = withFact(completed, path, guess.value);
    estimates.push({ path, value: quantityOf(guess.value, unitAt(path), path), how });
    const guessed = estimates.map((estimate) => estimate.path);
    situation = situationOf(completed, stated.requested, guessed);
  }
  return { situation, estimates };
}
