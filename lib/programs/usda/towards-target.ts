import { derive, type Fact } from '../../case/fact';
import type { Situation } from '../../case/situation';
import { levelPayment, termForPayment } from '../../loan/level-payment';
import { divideMoneyHalfUp, type Money, times } from '../../money/money';
import type { Rate } from '../../money/rate';
import type { RulesOf } from '../../rules/parameter';
import { type Capitalized, capitalized, capitalizeStep } from '../capitalize';
import { levelLoanOf, type ModifiedLoan, modifiedLoan } from '../modified-loan';
import type { Step } from '../option';
import { scheduledMonthsLeft } from '../regular-loan';
import { surveyRate } from '../survey-rate';
import { monthsTerm, yearlyRate } from '../terms';
import type { loanModificationParameters as parameters } from './parameters';

type Rules = RulesOf<typeof parameters>;

interface PaymentGoal {
  readonly capitalized: Capitalized;
  readonly noteRate: Rate;
  readonly marketRate: Rate;
  /** What principal and interest should come down to, half-up to the cent (reading A28). */
  readonly target: Money;
  /** Principal and interest today. */
  readonly principalAndInterest: Money;
}

/** What both modifications start from: the capitalized balance, the market rate and the payment aimed at. */
export function paymentGoal(situation: Situation, rules: Rules): Fact<PaymentGoal> {
  const { loan } = situation;
  return derive(
    {
      capitalized: capitalized(situation),
      noteRate: loan.noteRate,
      marketRate: surveyRate(situation, rules.rateRounding),
      principalAndInterest: loan.principalAndInterest,
    },
    (given) => ({
      ...given,
      target: divideMoneyHalfUp(times(given.principalAndInterest, 100 - rules.targetCut.value), 100),
    }),
  );
}

interface Lengthened {
  readonly modified: ModifiedLoan;
  readonly steps: readonly Step[];
}

/** Months are added one by one to those left to the old maturity, up to the longest term, until the target is met. */
export function lengthened(situation: Situation, goal: Fact<PaymentGoal>, rules: Rules): Fact<Lengthened> {
  const longest = rules.longestTerm.value;
  return derive(
    { goal, scheduled: scheduledMonthsLeft(situation) },
    ({ goal: { capitalized: added, noteRate, marketRate, target, principalAndInterest }, scheduled }) => {
      const left = Math.min(longest, Math.max(1, scheduled));
      const started = levelPayment(added.gross, marketRate, left);
      const start: Step = {
        id: 'start',
        from: yearlyRate(noteRate),
        to: yearlyRate(marketRate),
        principalAndInterest: started,
        loan: { balance: added.gross, rate: marketRate, months: left },
        stoppedBecause: started <= target ? 'target' : 'above-target',
        source: rules.rateRounding.source,
        amounts: { target, installment: principalAndInterest },
        withoutRate: true,
      };
      const term = termForPayment(added.gross, marketRate, target, left, longest) ?? longest;
      const modified = modifiedLoan(added, { rate: marketRate, months: term, target });
      const extend: Step = {
        id: 'extend-term',
        from: monthsTerm(Math.min(left, Math.max(0, scheduled))),
        to: monthsTerm(term),
        settles: ['termMonths'],
        principalAndInterest: modified.principalAndInterest,
        loan: levelLoanOf(modified),
        stoppedBecause: modified.principalAndInterest <= target ? 'target' : 'limit',
        source: rules.longestTerm.source,
      };
      return { modified, steps: [capitalizeStep(added), start, ...(started <= target ? [] : [extend])] };
    },
  );
}
