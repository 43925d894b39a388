import { firstOfNextMonth } from '../../calendar/date';
import { derive, type Fact, known } from '../../case/fact';
import type { Situation } from '../../case/situation';
import { levelPayment } from '../../loan/level-payment';
import { add, type Money, subtract, ZERO } from '../../money/money';
import { interestInFull } from '../../money/rate';
import { percentChange } from '../../money/ratio';
import { TERM_PLACES } from '../../money/text';
import type { Capitalized } from '../capitalize';
import { type Evaluation, type Outcome, type RateStep, type Terms, warnIf } from '../option';
import { monthsToMaturity } from '../regular-loan';
import { amount, amountWithoutRate, monthsTerm, percentTerm, yearlyRate, yesOrNo } from '../terms';
import type { LoanInWaterfall } from './waterfall';

/** The loan that a program of the past would have made. */
export interface PastLoan {
  readonly capitalized: Capitalized;
  /** Where the waterfall ended: `balance` bears interest. */
  readonly state: LoanInWaterfall;
  /** Principal that is forgiven; undefined where none is. */
  readonly reduction?: Money;
  /** Whether the program aims at a share of income. */
  readonly aims: boolean;
}

/** What a waterfall starts from that comes down to a share of income. */
export function waterfallFacts(situation: Situation) {
  const { loan, household } = situation;
  return {
    capitalized: capitalizedInFull(situation),
    rate: loan.noteRate,
    months: loan.remainingMonths,
    income: household.grossMonthlyIncome,
    escrow: loan.escrow,
  };
}

/** What is past due joins the balance: interest in full, escrow and servicing advances, never late charges (readings A12, H1). */
export function capitalizedInFull({ loan, arrears, unpaidInstallments }: Situation): Fact<Capitalized> {
  return derive(
    {
      principalBalance: loan.principalBalance,
      noteRate: loan.noteRate,
      unpaidInstallments,
      escrowAdvances: arrears.escrowAdvances,
      servicingAdvances: arrears.servicingAdvances,
    },
    ({ principalBalance, noteRate, unpaidInstallments, escrowAdvances, servicingAdvances }) => {
      const accruedInterest = interestInFull(principalBalance, noteRate, unpaidInstallments);
      const advances = add(escrowAdvances, servicingAdvances);
      const gross = add(principalBalance, accruedInterest, advances);
      return { principalBalance, accruedInterest, advances, escrowShortage: ZERO, gross };
    },
  );
}

/** Principal and interest a month of the loan as it stands in the waterfall, half-up to the cent. */
export function principalAndInterestAt({
  balance,
  rate,
  months: term,
}: Pick<LoanInWaterfall, 'balance' | 'rate' | 'months'>): Money {
  return levelPayment(balance, rate, term);
}

/** Principal set aside without interest and due at the end of the loan. */
export function setAsideOf({ capitalized, state, reduction = ZERO }: PastLoan): Money {
  return subtract(capitalized.gross, add(reduction, state.balance));
}

/** Terms, steps and what the household would have paid, its rate rising after the first years. */
export function pastOffer(
  situation: Situation,
  made: Fact<PastLoan | null>,
  rises: Fact<readonly RateStep[] | null>,
  trial: number | undefined,
) {
  const { asOf, loan } = situation;
  return {
    terms: derive(
      { made, principalAndInterest: loan.principalAndInterest, escrow: loan.escrow },
      ({ made, principalAndInterest: before, escrow }): Terms | null => {
        if (made === null) return null;
        const { capitalized, state, reduction, aims } = made;
        const principalAndInterest = principalAndInterestAt(state);
        const payment = amount(add(principalAndInterest, escrow));
        return {
          ratePercent: yearlyRate(state.rate),
          termMonths: monthsTerm(state.months),
          principalBalance: amountWithoutRate(subtract(capitalized.gross, reduction ?? ZERO)),
          interestBearingBalance: amount(state.balance),
          deferredBalance: amount(setAsideOf(made)),
          ...(reduction !== undefined && { principalReduction: amount(reduction) }),
          principalAndInterest: amount(principalAndInterest),
          payment,
          principalAndInterestChangePercent: percentTerm(percentChange(before, principalAndInterest, TERM_PLACES)),
          ...(aims && { targetMet: yesOrNo(state.reached) }),
          ...(trial !== undefined && { trialMonths: monthsTerm(trial), trialPayment: payment }),
        };
      },
    ),
    steps: derive({ made }, ({ made }) => made?.state.steps ?? null),
    outcome: derive(
      {
        made,
        rises,
        escrow: loan.escrow,
        deferredBalance: loan.deferredBalance,
        scheduled: monthsToMaturity(situation),
        escrowAdvances: situation.arrears.escrowAdvances,
      },
      ({ made, rises, escrow, deferredBalance, scheduled, escrowAdvances }): Outcome | null => {
        if (made === null || rises === null) return null;
        const { capitalized, state } = made;
        const principalAndInterest = principalAndInterestAt(state);
        return {
          firstDueOn: firstOfNextMonth(asOf),
          ...(trial !== undefined && { trial: { months: trial, principalAndInterest } }),
          loan: {
            balance: state.balance,
            rate: state.rate,
            months: state.months,
            principalAndInterest,
            phase: 'modified',
            rateSteps: rises,
          },
          escrow,
          addOns: [],
          cashNow: ZERO,
          pastDue: ZERO,
          escrowInDebt: escrowAdvances,
          accruedInterest: capitalized.accruedInterest,
          dueAtEnd: add(setAsideOf(made), deferredBalance),
          monthsAdded: state.months - scheduled,
        };
      },
    ),
    warnings: [
      ...warnIf(made.known && made.value !== null && setAsideOf(made.value) > ZERO, 'balloon-at-end'),
      ...warnIf(rises.known && rises.value !== null && rises.value.length > 0, 'payment-rises-over-time'),
    ],
  } satisfies Partial<Evaluation>;
}

/** The rises of a rate that is fixed for good: none. */
export const NO_RISES = known<readonly RateStep[]>([]);
