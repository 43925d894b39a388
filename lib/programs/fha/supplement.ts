import { derive, type Fact } from '../../case/fact';
import type { Situation } from '../../case/situation';
import { balanceAfter } from '../../loan/schedule';
import {
  add,
  divideMoneyFloored,
  largest,
  type Money,
  percentOfCeiled,
  percentOfFloored,
  smallest,
  subtract,
  times,
} from '../../money/money';
import { monthInterest } from '../../money/rate';
import { atLeast, type Check, is, staysWithin } from '../../rules/check';
import type { RulesOf } from '../../rules/parameter';
import { availableIn, claimRoom } from '../claim';
import { missedPayments } from './missed-payments';
import type { paymentSupplement } from './parameters';

type Rules = RulesOf<typeof paymentSupplement>;

export interface Supplement {
  /** Paid each month for the household, of the principal. */
  readonly reduction: Money;
  readonly claim: Money;
  /** What is left to pay of principal and interest. */
  readonly principalAndInterest: Money;
}

/** The claim cures what is past due and pays as much of each month's principal as share, principal and room allow. */
export function supplementOf(situation: Situation, rules: Rules): Fact<Supplement> {
  const months = rules.supplementMonths.value;
  return derive(
    {
      installment: situation.loan.principalAndInterest,
      pastDue: missedPayments(situation),
      available: availableIn(claimRoom(situation, rules.claimCap)),
      most: mostReduction(situation, rules),
    },
    ({ installment, pastDue, available, most }) => {
      const reduction = smallest(most, divideMoneyFloored(subtract(available, pastDue), months));
      return {
        reduction,
        claim: add(pastDue, times(reduction, months)),
        principalAndInterest: subtract(installment, reduction),
      };
    },
  );
}

/** What makes a Payment Supplement work, apart from what every permanent option asks. */
export function supplementChecks(situation: Situation, rules: Rules): readonly Check[] {
  const { loan, monthsDelinquent } = situation;
  const least = leastReduction(situation, rules);
  const needed = derive({ pastDue: missedPayments(situation), least }, ({ pastDue, least: monthly }) =>
    add(pastDue, times(monthly, rules.supplementMonths.value)),
  );
  return [
    is('fixed-rate', loan.rateType, rules.fixedRate),
    atLeast('delinquency-min', monthsDelinquent, rules.shortestDelinquency),
    staysWithin('supplement-room', { amount: needed, limit: availableIn(claimRoom(situation, rules.claimCap)) }, rules.claimCap),
    staysWithin('reduction-range', { amount: least, limit: mostReduction(situation, rules) }, rules.mostShare),
  ];
}

function leastReduction({ loan }: Situation, { leastShare, leastAmount }: Rules): Fact<Money> {
  return derive({ installment: loan.principalAndInterest }, ({ installment }) =>
    largest(percentOfCeiled(installment, leastShare.value), leastAmount.value),
  );
}

/** A share of principal and interest, and no more than the principal in the first installment after the missed ones. */
function mostReduction({ loan, unpaidInstallments }: Situation, { mostShare }: Rules): Fact<Money> {
  return derive(
    {
      balance: loan.principalBalance,
      rate: loan.ratePercent,
      installment: loan.principalAndInterest,
      unpaid: unpaidInstallments,
    },
    ({ balance, rate, installment, unpaid }) => {
      const interest = monthInterest(balanceAfter(balance, rate, installment, unpaid), rate);
      return smallest(percentOfFloored(installment, mostShare.value), subtract(installment, interest));
    },
  );
}
