import { derive } from '../../case/fact';
import type { Situation } from '../../case/situation';
import { presentValue } from '../../loan/annuity';
import { roundToCents } from '../../money/exact';
import { largest, type Money, smallest, subtract } from '../../money/money';
import { monthlyRate } from '../../money/rate';
import { ratioIs } from '../../rules/check';
import type { RulesOf } from '../../rules/parameter';
import { type Capitalized, capitalizeStep } from '../capitalize';
import type { Step } from '../option';
import { amount } from '../terms';
import { runStandardWaterfall, standardChecks, standardRises } from './hamp-waterfall';
import { capitalizedInFull, type PastLoan, pastOffer, principalAndInterestAt, waterfallFacts } from './offer';
import { hampPrincipalReductionParameters as parameters } from './parameters';
import { pastProgram } from './program';
import { exactTarget, shareOfValue } from './waterfall';

type Rules = RulesOf<typeof parameters>;

/** Tier 1 with a part of the debt erased first, down to 31 % of income or to 115 % of the home's value. */
export const hampPrincipalReduction = pastProgram({
  name: 'hamp-principal-reduction',
  parameters,
  evaluate: (situation, rules) => {
    const { property } = situation;
    const made = loanOf(situation, rules);
    const loanToValue = derive(
      { capitalized: capitalizedInFull(situation), value: property.value },
      ({ capitalized: { gross }, value }) => ({ part: gross, whole: value }),
    );
    return {
      checks: [
        ...standardChecks(situation, made, rules),
        ratioIs('capitalized-loan-to-value', loanToValue, 'more-than', rules.valueShare),
      ],
      ceiling: 'servicer-decides',
      ...pastOffer(situation, made, standardRises(situation, made, rules), rules.trial.value),
    };
  },
});

function loanOf(situation: Situation, rules: Rules) {
  return derive(
    { ...waterfallFacts(situation), value: situation.property.value },
    ({ capitalized, rate, months, income, escrow, value }): PastLoan | null => {
      const target = exactTarget(income, escrow, rules.target);
      if (target.lte(0)) return null;
      const carried = presentValue(target, monthlyRate(rate), months);
      const atTarget = carried.gte(capitalized.gross) ? capitalized.gross : roundToCents(carried, 'up');
      const atValue = shareOfValue(value, rules.valueShare);
      const balance = smallest(capitalized.gross, largest(atTarget, atValue));
      const reduction = subtract(capitalized.gross, balance);
      const start = { balance, rate, months };
      const reached = balance === atTarget;
      const steps = [
        capitalizeStep(capitalized),
        reductionStep(capitalized, balance, principalAndInterestAt(start), reached, rules),
      ];
      const state = runStandardWaterfall({ ...start, reached, steps }, target, rules);
      return { capitalized, state, reduction, aims: true };
    },
  );
}

function reductionStep(
  { gross }: Capitalized,
  balance: Money,
  principalAndInterest: Money,
  reached: boolean,
  { valueShare }: Rules,
): Step {
  return {
    id: 'past-reduction',
    from: amount(gross),
    to: amount(balance),
    principalAndInterest,
    stoppedBecause: balance === gross ? 'none' : reached ? 'target' : 'value',
    source: valueShare.source,
    amounts: { reduction: subtract(gross, balance) },
  };
}
