import { derive, type Fact } from '../case/fact';
import type { Situation } from '../case/situation';
import { add, type Money, times, ZERO } from '../money/money';
import { monthInterest } from '../money/rate';
import type { Step } from './option';
import { amount } from './terms';

/** What a capitalized balance is made of; `gross` is all of it. */
export interface Capitalized {
  readonly principalBalance: Money;
  /** Interest of the unpaid installments (contract, arithmetic 11). */
  readonly accruedInterest: Money;
  /** Paid out by the servicer: taxes and insurance, inspections, legal costs. */
  readonly advances: Money;
  readonly escrowShortage: Money;
  readonly gross: Money;
}

/**
 * The balance with what is past due added to it, as VA, USDA and private modifications do (readings A4, A12). Late charges,
 * money in suspense and what was deferred earlier stay out; private modifications leave the escrow shortage out too.
 */
export function capitalized(
  { loan, arrears, unpaidInstallments }: Situation,
  escrowShortage: Fact<Money> = arrears.escrowShortage,
): Fact<Capitalized> {
  return derive(
    {
      principalBalance: loan.principalBalance,
      noteRate: loan.noteRate,
      unpaidInstallments,
      escrowAdvances: arrears.escrowAdvances,
      servicingAdvances: arrears.servicingAdvances,
      shortage: escrowShortage,
    },
    ({ principalBalance, noteRate, unpaidInstallments, escrowAdvances, servicingAdvances, shortage }) => {
      const accruedInterest = times(monthInterest(principalBalance, noteRate), unpaidInstallments);
      const advances = add(escrowAdvances, servicingAdvances);
      return {
        principalBalance,
        accruedInterest,
        advances,
        escrowShortage: shortage,
        gross: add(principalBalance, accruedInterest, advances, shortage),
      };
    },
  );
}

/** The first step of a modification: what is past due joins the balance. */
export function capitalizeStep({
  principalBalance,
  gross,
  accruedInterest,
  advances,
  escrowShortage,
}: Capitalized): Step {
  return {
    id: 'capitalize',
    from: amount(principalBalance),
    to: amount(gross),
    settles: ['principalBalance'],
    stoppedBecause: escrowShortage === ZERO ? 'done' : 'with-shortage',
    amounts: { accruedInterest, advances, escrowShortage },
    withoutRate: true,
  };
}
