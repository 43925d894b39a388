import { firstOfNextMonth } from '../calendar/date';
import { derive, type Fact } from '../case/fact';
import type { Situation } from '../case/situation';
import { levelPayment } from '../loan/level-payment';
import { add, type Money, subtract, ZERO } from '../money/money';
import type { Rate } from '../money/rate';
import { percentChange } from '../money/ratio';
import { TERM_PLACES } from '../money/text';
import { type Check, staysWithin } from '../rules/check';
import type { Rule } from '../rules/parameter';
import type { Capitalized } from './capitalize';
import { type Evaluation, type LevelLoan, type Outcome, type Terms, warnIf } from './option';
import { escrowFrom } from './payment-changes';
import { escrowChanges, monthsToMaturity } from './regular-loan';
import { amount, amountWithoutRate, monthsTerm, percentTerm, yearlyRate, yesOrNo } from './terms';

/** A loan after a modification: its balance, yearly rate, months and payment. */
export interface ModifiedLoan {
  readonly capitalized: Capitalized;
  readonly rate: Rate;
  readonly months: number;
  /** The part of the capitalized balance that bears no interest and falls due at the end; 0.00 where nothing is set aside. */
  readonly setAside: Money;
  readonly principalAndInterest: Money;
  /** What principal and interest should come down to; absent where the rule sets no target. */
  readonly target?: Money;
}

/** The loan after capitalization at a new rate and term. */
export function modifiedLoan(
  capitalized: Capitalized,
  terms: Pick<ModifiedLoan, 'rate' | 'months' | 'target'> & { readonly setAside?: Money },
): ModifiedLoan {
  const { rate, months: term, setAside = ZERO } = terms;
  const principalAndInterest = levelPayment(subtract(capitalized.gross, setAside), rate, term);
  return { ...terms, capitalized, setAside, principalAndInterest };
}

/** The balance, rate and months that its level payment is computed from. */
export function levelLoanOf({ capitalized, setAside, rate, months: term }: ModifiedLoan): LevelLoan {
  return { balance: subtract(capitalized.gross, setAside), rate, months: term };
}

/** The new payment, escrow included, is within what the household says it can pay (reading A23). */
export function newPaymentAffordable(
  { loan, household }: Situation,
  modified: Fact<ModifiedLoan>,
  rule: Rule<unknown>,
): Check {
  const payment = derive({ modified, escrow: loan.escrow }, ({ modified: { principalAndInterest }, escrow }) =>
    add(principalAndInterest, escrow),
  );
  return staysWithin('new-payment-affordable', { amount: payment, limit: household.affordablePayment }, rule);
}

/** Terms and outcome of a modification whose first new installment is due on the first of next month. */
export function modificationOffer(
  situation: Situation,
  modified: Fact<ModifiedLoan | null>,
  trialMonths: Fact<number>,
) {
  const { asOf, loan } = situation;
  return {
    terms: derive(
      {
        modified,
        principalAndInterest: loan.principalAndInterest,
        escrow: loan.escrow,
        changes: escrowChanges(situation),
        trialMonths,
      },
      ({ modified, principalAndInterest: before, escrow, changes, trialMonths }): Terms | null => {
        if (modified === null) return null;
        const { capitalized, rate, setAside, principalAndInterest, target } = modified;
        const first = escrowFrom(firstOfNextMonth(asOf), trialMonths + modified.months, escrow, changes);
        const payment = add(principalAndInterest, first.escrow);
        return {
          ratePercent: yearlyRate(rate),
          termMonths: monthsTerm(modified.months),
          principalBalance: amountWithoutRate(capitalized.gross),
          interestBearingBalance: amount(subtract(capitalized.gross, setAside)),
          deferredBalance: amount(setAside),
          principalAndInterest: amount(principalAndInterest),
          payment: amount(payment),
          principalAndInterestChangePercent: percentTerm(percentChange(before, principalAndInterest, TERM_PLACES)),
          ...(target !== undefined && { targetMet: yesOrNo(principalAndInterest <= target) }),
          trialMonths: monthsTerm(trialMonths),
          trialPayment: amount(payment),
        };
      },
    ),
    outcome: derive(
      {
        modified,
        escrow: loan.escrow,
        changes: escrowChanges(situation),
        trialMonths,
        scheduled: monthsToMaturity(situation),
        deferredBalance: loan.deferredBalance,
        escrowAdvances: situation.arrears.escrowAdvances,
      },
      ({ modified, escrow, changes, trialMonths, ...before }): Outcome | null => {
        if (modified === null) return null;
        const { capitalized, rate, setAside, principalAndInterest } = modified;
        const firstDueOn = firstOfNextMonth(asOf);
        return {
          firstDueOn,
          trial: { months: trialMonths, principalAndInterest },
          loan: {
            balance: subtract(capitalized.gross, setAside),
            rate,
            months: modified.months,
            principalAndInterest,
            phase: 'modified',
          },
          ...escrowFrom(firstDueOn, trialMonths + modified.months, escrow, changes),
          cashNow: ZERO,
          pastDue: ZERO,
          escrowInDebt: add(before.escrowAdvances, capitalized.escrowShortage),
          accruedInterest: capitalized.accruedInterest,
          dueAtEnd: add(setAside, before.deferredBalance),
          monthsAdded: modified.months - before.scheduled,
        };
      },
    ),
    warnings: warnIf(modified.known && modified.value !== null && modified.value.setAside > ZERO, 'balloon-at-end'),
  } satisfies Partial<Evaluation>;
}
