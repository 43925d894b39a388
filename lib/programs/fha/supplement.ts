import { derive, type Fact } from '../../case/fact';
import type { Situation } from '../../case/situation';
import { balanceAfter } from '../../loan/schedule';
import { add, fromCents, largest, type Money, percentOfFloored, smallest, subtract, times } from '../../money/money';
import { monthInterest } from '../../money/rate';
import { divideCeiling, divideFloor } from '../../money/rounding';
import { atLeast, type Check, is, staysWithin } from '../../rules/check';
import type { RulesOf } from '../../rules/parameter';
import { availableIn, claimRoom } from '../claim';
import { missedPayments } from './missed-payments';
import type { paymentSupplementParameters } from './parameters';

type Rules = RulesOf<typeof paymentSupplementParameters>;

/** The amounts of a payment supplement, those of a month and the claim. */
export interface Supplement {
  /** The least that has to be paid each month for the household, and the most that share and principal allow. */
  readonly least: Money;
  readonly most: Money;
  /** The claim at the least reduction, and the room for it. */
  readonly leastClaim: Money;
  readonly available: Money;
  /** Paid each month: the most that the room allows too. Below the least one the supplement does not work. */
  readonly reduction: Money;
  readonly claim: Money;
  /** What is left to pay of principal and interest. */
  readonly principalAndInterest: Money;
}

/**
 * A claim cures what is past due and pays part of the principal of each installment. The principal is that of the first
 * installment after the missed ones (reading G10).
 */
export function supplementOf(situation: Situation, rules: Rules): Fact<Supplement> {
  const { loan, unpaidInstallments } = situation;
  const months = rules.supplementMonths.value;
  return derive(
    {
      principalAndInterest: loan.principalAndInterest,
      principalBalance: loan.principalBalance,
      noteRate: loan.noteRate,
      unpaidInstallments,
      pastDue: missedPayments(situation),
      available: availableIn(claimRoom(situation, rules.claimCap)),
    },
    ({ principalAndInterest, principalBalance, noteRate, unpaidInstallments, pastDue, available }) => {
      const leastShare = fromCents(divideCeiling(principalAndInterest * rules.leastShare.value, 100));
      const least = largest(leastShare, rules.leastAmount.value);
      const interest = monthInterest(
        balanceAfter(principalBalance, noteRate, principalAndInterest, unpaidInstallments),
        noteRate,
      );
      const most = smallest(
        percentOfFloored(principalAndInterest, rules.mostShare.value),
        subtract(principalAndInterest, interest),
      );
      const roomEachMonth = fromCents(divideFloor(subtract(available, pastDue), months));
      const reduction = smallest(most, roomEachMonth);
      return {
        least,
        most,
        leastClaim: add(pastDue, times(least, months)),
        available,
        reduction,
        claim: add(pastDue, times(reduction, months)),
        principalAndInterest: subtract(principalAndInterest, reduction),
      };
    },
  );
}

/** What makes a supplement work, apart from what every permanent option asks. */
export function supplementChecks(situation: Situation, supplement: Fact<Supplement>, rules: Rules): readonly Check[] {
  const figure = (name: keyof Supplement) => derive({ supplement }, ({ supplement }) => supplement[name]);
  return [
    is('fixed-rate', situation.loan.rateType, rules.fixedRate),
    atLeast('delinquency-min', situation.monthsDelinquent, rules.shortestDelinquency),
    staysWithin('supplement-room', { amount: figure('leastClaim'), limit: figure('available') }, rules.claimCap),
    staysWithin('reduction-range', { amount: figure('least'), limit: figure('most') }, rules.mostShare),
  ];
}
