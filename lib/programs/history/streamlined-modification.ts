import { derive } from '../../case/fact';
import type { Situation } from '../../case/situation';
import { lowestRate } from '../../money/rate';
import { anyOf, atLeast, atMost, is, isOneOf, notAfter, ratioIs } from '../../rules/check';
import type { RulesOf } from '../../rules/parameter';
import { capitalizeStep } from '../capitalize';
import { surveyRateTyped } from '../survey-rate';
import { backerIs, escrowLeavesRoom } from './gates';
import { type PastLoan, pastOffer, waterfallFacts } from './offer';
import { streamlinedModificationParameters as parameters } from './parameters';
import { pastProgram } from './program';
import {
  exactTarget,
  FULL_PRECISION,
  type Goal,
  lengthenTerm,
  lowerRate,
  risesOf,
  runWaterfall,
  setAside,
} from './waterfall';

type Rules = RulesOf<typeof parameters>;

/** 38 % of income: first more time, then a lower rate, then principal set aside. Nothing is forgiven. */
export const streamlinedModification = pastProgram({
  name: 'streamlined-modification',
  parameters,
  evaluate: (situation, rules) => {
    const { asOf, loan, property, unpaidInstallments, foreclosure } = situation;
    const made = loanOf(situation, rules);
    const begun = derive(
      { firstFilingOn: foreclosure.firstFilingOn },
      ({ firstFilingOn }) => firstFilingOn !== 'none' && firstFilingOn <= asOf,
    );
    const loanToValue = derive({ part: loan.principalBalance, whole: property.value }, (ratio) => ratio);
    return {
      checks: [
        backerIs(situation, rules.backers),
        notAfter('made-by', loan.originatedOn, rules.madeBy),
        anyOf('three-missed-or-foreclosure', rules.missedPayments, [
          atLeast('missed-payments', unpaidInstallments, rules.missedPayments),
          is('foreclosure-begun', begun, rules.foreclosureBegun),
        ]),
        isOneOf<string>('past-occupancy', property.occupancy, rules.occupancy),
        atMost('past-units', property.units, rules.units),
        ratioIs('past-loan-to-value', loanToValue, 'at-least', rules.loanToValue),
        escrowLeavesRoom(situation, rules.target),
      ],
      ...pastOffer(
        situation,
        made,
        derive(
          { made, marketRate: surveyRateTyped(situation, rules.rateRounding), noteRate: loan.noteRate },
          ({ made, marketRate, noteRate }) =>
            made && risesOf(made.state, lowestRate(marketRate, noteRate), rules, FULL_PRECISION),
        ),
        rules.trial.value,
      ),
    };
  },
});

function loanOf(situation: Situation, rules: Rules) {
  return derive(waterfallFacts(situation), ({ capitalized, rate, months, income, escrow }): PastLoan | null => {
    const target = exactTarget(income, escrow, rules.target);
    if (target.lte(0)) return null;
    const goal: Goal = { target, approach: 'at-or-below', arithmetic: FULL_PRECISION };
    const start = {
      balance: capitalized.gross,
      rate,
      months,
      reached: false,
      steps: [capitalizeStep(capitalized)],
    };
    const stages = [lengthenTerm(goal, rules), lowerRate(goal, rules), setAside(goal, rules.target.source)];
    return { capitalized, state: runWaterfall(start, stages), aims: true };
  });
}
