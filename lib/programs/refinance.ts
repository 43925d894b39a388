import { derive, valueIfKnown } from '../case/fact';
import type { Situation } from '../case/situation';
import { levelPayment } from '../loan/level-payment';
import { add, type Money, ZERO } from '../money/money';
import type { Rate } from '../money/rate';
import { typedOrTableRate } from './market-rate';
import { equityOf } from './ordinary-sale';
import { surveyTable } from './parameters';

interface RefinanceFigures {
  readonly noteRate: Rate;
  /** The survey's rate. */
  readonly marketRate: Rate;
  /** What the home is worth beyond every known debt on it. */
  readonly equity: Money;
  /** Whole payment a month at the survey's rate over the months that are left, without fees; absent while a figure of it is unknown. */
  readonly totalPayment?: Money;
}

/**
 * The figures of a new loan, with the survey's rate, where a new loan in place of the old one may be worth asking for: the loan's rate is above it, the home is
 * worth more than every known debt on it, and nothing is past due. Undefined where one of these is not so, or not known.
 */
export function refinanceAt(situation: Situation): RefinanceFigures | undefined {
  const { asOf, loan, market, unpaidInstallments } = situation;
  const marketRate = valueIfKnown(typedOrTableRate(market.pmms30Percent, surveyTable, asOf));
  const noteRate = valueIfKnown(loan.noteRate);
  const equity = valueIfKnown(equityOf(situation));
  if (marketRate === undefined || noteRate === undefined || equity === undefined) return undefined;
  if (noteRate <= marketRate || equity <= ZERO || valueIfKnown(unpaidInstallments) !== 0) return undefined;
  const { principalBalance: balance, remainingMonths: months, escrow } = loan;
  const totalPayment = valueIfKnown(
    derive({ balance, months, escrow }, (known) =>
      add(levelPayment(known.balance, marketRate, known.months), known.escrow),
    ),
  );
  return { noteRate, marketRate, equity, ...(totalPayment !== undefined && { totalPayment }) };
}
