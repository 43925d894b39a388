import { derive, type Fact } from '../case/fact';
import type { Situation } from '../case/situation';
import { add, type Money, smallest, subtract, times } from '../money/money';

interface DeferredAmounts {
  readonly balance: Money;
  /** The part of the money in suspense that has lowered the deferred balance. */
  readonly suspense: Money;
}

/** The deferred amount: principal and interest of the deferrable installments and the servicer's advances, less the money in suspense; never below 0.00. */
export function deferredBalance({ loan, arrears }: Situation, deferrable: Fact<number>): Fact<DeferredAmounts> {
  return derive(
    {
      deferrable,
      principalAndInterest: loan.principalAndInterest,
      escrowAdvances: arrears.escrowAdvances,
      servicingAdvances: arrears.servicingAdvances,
      suspense: arrears.suspense,
    },
    ({ deferrable, principalAndInterest, escrowAdvances, servicingAdvances, suspense: inSuspense }) => {
      const unpaid = add(times(principalAndInterest, deferrable), escrowAdvances, servicingAdvances);
      const suspense = smallest(inSuspense, unpaid);
      return { balance: subtract(unpaid, suspense), suspense };
    },
  );
}
