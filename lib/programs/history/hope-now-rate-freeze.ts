import { derive } from '../../case/fact';
import type { Situation } from '../../case/situation';
import { levelPayment } from '../../loan/level-payment';
import { roundToCents, toExact } from '../../money/exact';
import { type Money, subtract, times, ZERO } from '../../money/money';
import { addRates, fromThousandths, type Rate, roundToNearest } from '../../money/rate';
import { allOf, anyOf, atMost, is, isOneOf, lessThan, notAfter, notBefore, ratioIs, soft } from '../../rules/check';
import type { RulesOf } from '../../rules/parameter';
import { type Outcome, type RateStep, type Step, type Terms, warnIf } from '../option';
import { amount, monthsTerm, yearlyRate } from '../terms';
import { rateFreezeParameters as parameters } from './parameters';
import { pastProgram } from './program';
import { FULL_PRECISION } from './waterfall';

type Rules = RulesOf<typeof parameters>;

/** The first rate of a subprime adjustable loan stays for five years more, without a look at income. */
export const rateFreeze = pastProgram({
  name: 'hope-now-rate-freeze',
  parameters,
  evaluate: (situation, rules) => {
    const { loan, property, household, historical, daysDelinquent, nextDueOn } = situation;
    const frozen = frozenLoan(situation, rules);
    const shock = derive(
      { frozen, principalAndInterest: loan.principalAndInterest },
      ({ frozen: { reset }, principalAndInterest }) => ({
        part: reset,
        whole: principalAndInterest,
      }),
    );
    const score = derive({ part: household.creditScore, whole: historical.originationCreditScore }, (scores) => scores);
    const loanToValue = derive(
      { part: loan.originalPrincipal, whole: historical.originalPropertyValue },
      (ratio) => ratio,
    );
    return {
      checks: [
        is('past-first-lien', loan.firstLien, rules.firstLien),
        is<string>('past-rate-kind', loan.rateType, rules.rateKind),
        is('subprime-pool', historical.subprimePool, rules.subprimePool),
        atMost('first-fixed-period', historical.initialFixedMonths, rules.longestFixedPeriod),
        notBefore('made-from', loan.originatedOn, rules.madeFrom),
        notAfter('made-by', loan.originatedOn, rules.madeBy),
        notBefore('reset-from', historical.nextResetOn, rules.resetFrom),
        notAfter('reset-by', historical.nextResetOn, rules.resetBy),
        atMost('past-current', daysDelinquent, rules.currentUpTo),
        atMost('late-sixty-days', historical.sixtyDayLatesLast12Months, rules.lateTwice),
        soft(
          anyOf('no-refinance', rules.refinanceRatio, [
            ratioIs('first-loan-to-value', loanToValue, 'more-than', rules.refinanceRatio),
            is('cannot-refinance', historical.canRefinance, rules.cannotRefinance),
          ]),
        ),
        soft(isOneOf<string>('past-occupancy', property.occupancy, rules.occupancy)),
        soft(
          allOf('past-score', rules.scoreBelow, [
            lessThan('score-below', household.creditScore, rules.scoreBelow),
            ratioIs('score-growth', score, 'less-than', rules.scoreGrowth),
          ]),
        ),
        soft(ratioIs('payment-shock', shock, 'more-than', rules.paymentShock)),
      ],
      terms: derive(
        { frozen },
        ({ frozen: { resetRate, reset, saving } }): Terms => ({
          frozenMonths: monthsTerm(rules.frozenMonths.value),
          resetRatePercent: yearlyRate(resetRate),
          resetPrincipalAndInterest: amount(reset),
          freezeSaving: amount(saving),
        }),
      ),
      steps: derive({ frozen }, ({ frozen: { resetRate, reset, initial, rate, saving } }): readonly Step[] => [
        {
          id: 'past-freeze',
          from: yearlyRate(resetRate),
          to: yearlyRate(rate),
          principalAndInterest: initial,
          stoppedBecause: 'done',
          source: rules.frozenMonths.source,
          amounts: { reset, saving },
        },
      ]),
      outcome: derive(
        { frozen, escrow: loan.escrow, deferredBalance: loan.deferredBalance, nextDueOn },
        ({ frozen, escrow, deferredBalance, nextDueOn }): Outcome => ({
          firstDueOn: nextDueOn,
          loan: {
            balance: frozen.balance,
            rate: frozen.rate,
            months: frozen.term,
            principalAndInterest: frozen.initial,
            phase: 'modified',
            rateSteps: afterFreeze(frozen, rules),
          },
          escrow,
          addOns: [],
          cashNow: ZERO,
          pastDue: ZERO,
          accruedInterest: ZERO,
          dueAtEnd: deferredBalance,
          monthsAdded: 0,
        }),
      ),
      warnings: warnIf(frozen.known && frozen.value.resetRate > frozen.value.rate, 'payment-rises-over-time'),
    };
  },
});

interface Frozen {
  readonly balance: Money;
  readonly rate: Rate;
  readonly term: number;
  readonly resetRate: Rate;
  readonly initial: Money;
  readonly reset: Money;
  readonly saving: Money;
}

/** The lowest of index and margin rounded to the nearest eighth, of the first cap and of the cap for life. */
function frozenLoan({ loan, historical }: Situation, { rateRounding, frozenMonths }: Rules) {
  return derive(
    {
      principalBalance: loan.principalBalance,
      noteRate: loan.noteRate,
      remainingMonths: loan.remainingMonths,
      lifetimeCapPercent: loan.lifetimeCapPercent,
      indexPercent: historical.indexPercent,
      marginPercent: historical.marginPercent,
      firstCapPercent: historical.firstCapPercent,
    },
    ({
      principalBalance,
      noteRate,
      remainingMonths,
      lifetimeCapPercent,
      indexPercent,
      marginPercent,
      firstCapPercent,
    }): Frozen => {
      const indexed = roundToNearest(addRates(indexPercent, marginPercent), rateRounding.value);
      const resetRate = fromThousandths(Math.min(indexed, addRates(noteRate, firstCapPercent), lifetimeCapPercent));
      const initial = levelPayment(principalBalance, noteRate, remainingMonths);
      const reset = levelPayment(principalBalance, resetRate, remainingMonths);
      const saving = times(subtract(reset, initial), frozenMonths.value);
      return { balance: principalBalance, rate: noteRate, term: remainingMonths, resetRate, initial, reset, saving };
    },
  );
}

/** The note comes back: its own rate, with a new payment over the months left. */
function afterFreeze({ balance, rate, term, resetRate }: Frozen, { frozenMonths }: Rules): readonly RateStep[] {
  const frozenFor = frozenMonths.value;
  if (term <= frozenFor) return [];
  const frozenPayment = FULL_PRECISION.levelPayment(toExact(balance), rate, term);
  const left = FULL_PRECISION.balanceAfter(toExact(balance), rate, frozenPayment, frozenFor);
  const principalAndInterest = roundToCents(FULL_PRECISION.levelPayment(left, resetRate, term - frozenFor), 'half-up');
  return [{ fromMonth: frozenFor + 1, rate: resetRate, principalAndInterest, phase: 'regular' }];
}
