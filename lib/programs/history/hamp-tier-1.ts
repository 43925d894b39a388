import { derive } from '../../case/fact';
import type { Situation } from '../../case/situation';
import type { RulesOf } from '../../rules/parameter';
import { capitalizeStep } from '../capitalize';
import { runStandardWaterfall, standardChecks, standardRises } from './hamp-waterfall';
import { type PastLoan, pastOffer, waterfallFacts } from './offer';
import { hampTierOneParameters as parameters } from './parameters';
import { pastProgram } from './program';
import { exactTarget } from './waterfall';

/** 31 % of income: first a lower rate, then more time, then principal set aside. */
export const hampTierOne = pastProgram({
  name: 'hamp-tier-1',
  parameters,
  evaluate: (situation, rules) => {
    const made = loanOf(situation, rules);
    return {
      checks: standardChecks(situation, made, rules),
      ...pastOffer(situation, made, standardRises(situation, made, rules), rules.trial.value),
    };
  },
});

function loanOf(situation: Situation, rules: RulesOf<typeof parameters>) {
  return derive(waterfallFacts(situation), ({ capitalized, rate, months, income, escrow }): PastLoan | null => {
    const target = exactTarget(income, escrow, rules.target);
    if (target.lte(0)) return null;
    const start = { balance: capitalized.gross, rate, months, reached: false, steps: [capitalizeStep(capitalized)] };
    return { capitalized, state: runStandardWaterfall(start, target, rules), aims: true };
  });
}
