import { derive, type Fact } from '../../case/fact';
import type { Situation } from '../../case/situation';
import { balanceForPayment } from '../../loan/level-payment';
import { add, largest, type Money, smallest, subtract, ZERO } from '../../money/money';
import { addRates, type Rate } from '../../money/rate';
import type { Rule, RulesOf } from '../../rules/parameter';
import { capitalized } from '../capitalize';
import { claimRoom } from '../claim';
import { levelLoanOf, type ModifiedLoan, modifiedLoan } from '../modified-loan';
import type { Step } from '../option';
import { surveyRate } from '../survey-rate';
import { amount } from '../terms';
import { modifyStep, targetPrincipalAndInterest } from './modified-over';
import type { combinationParameters } from './parameters';

type Rules = RulesOf<typeof combinationParameters>;

/** The modified loan and the claim of a combination. */
export interface CombinedLoan {
  /** The loan after the modification; the principal that it sets aside becomes the partial claim. */
  readonly modified: ModifiedLoan;
  readonly steps: readonly Step[];
}

/**
 * The claim pays the interest of the unpaid installments and the servicer's advances, and what it leaves is modified: over 30 years, then with as much of the balance in the
 * claim as the target needs, then the same over 40 years. The first that meets the target is taken; else 40 years with all
 * the room there is (rules/fha.md 8.2; ML 2021-18 as extended by ML 2022-07).
 */
export function combinedLoan(situation: Situation, rules: Rules): Fact<CombinedLoan> {
  return derive(
    {
      added: capitalized(situation),
      marketRate: surveyRate(situation, rules.rateRounding),
      noteRate: situation.loan.noteRate,
      principalAndInterest: situation.loan.principalAndInterest,
      target: targetPrincipalAndInterest(situation, rules),
      room: claimRoom(situation, rules.claimCap),
    },
    ({ added, marketRate, noteRate, principalAndInterest, target, room }) => {
      const pastDue = subtract(added.gross, added.principalBalance);
      const available = largest(ZERO, room.left);
      const claimed = smallest(pastDue, available);
      const base = subtract(added.gross, claimed);
      const spare = subtract(available, claimed);

      const over = (term: Rule<number>, margin: Rule<Rate>): CombinedLoan & { readonly met: boolean } => {
        const rate = addRates(marketRate, margin.value);
        const offer = (setAside: Money) => modifiedLoan(added, { rate, months: term.value, setAside, target });
        const plain = offer(claimed);
        const met = plain.principalAndInterest <= target;
        const modify = modifyStep(plain, noteRate, {
          stoppedBecause: met ? 'target' : 'above-target',
          source: margin.source,
          amounts: { target, installment: principalAndInterest },
        });
        if (met) return { modified: plain, steps: [modify], met };

        const needed = subtract(base, balanceForPayment(target, rate, term.value));
        const deferred = smallest(needed, spare);
        const modified = offer(add(claimed, deferred));
        const defer: Step = {
          id: `defer-${term.value}`,
          from: amount(base),
          to: amount(subtract(base, deferred)),
          principalAndInterest: modified.principalAndInterest,
          loan: levelLoanOf(modified),
          stoppedBecause: needed <= spare ? 'target' : 'room',
          source: rules.claimCap.source,
          amounts: { needed, deferred, room: spare },
          found: ['needed', 'deferred'],
        };
        return { modified, steps: [modify, defer], met: needed <= spare };
      };

      const claimArrears: Step = {
        id: 'claim-arrears',
        from: amount(added.principalBalance),
        to: amount(base),
        settles: ['deferredBalance', 'claim'],
        stoppedBecause: pastDue === ZERO ? 'nothing-to-claim' : claimed === pastDue ? 'done' : 'room',
        source: rules.claimCap.source,
        amounts: { pastDue, claimed, capitalized: subtract(pastDue, claimed), room: spare },
        withoutRate: true,
      };
      const thirty = over(rules.term, rules.overMarket);
      if (thirty.met) return { modified: thirty.modified, steps: [claimArrears, ...thirty.steps] };
      const forty = over(rules.longTerm, rules.longOverMarket);
      return { modified: forty.modified, steps: [claimArrears, ...thirty.steps, ...forty.steps] };
    },
  );
}
