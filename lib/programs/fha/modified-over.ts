import { derive, type Fact } from '../../case/fact';
import type { Situation } from '../../case/situation';
import { type Money, percentOfFloored } from '../../money/money';
import { addRates, type Rate } from '../../money/rate';
import type { Rule, RulesOf } from '../../rules/parameter';
import { capitalized } from '../capitalize';
import { levelLoanOf, type ModifiedLoan, modifiedLoan } from '../modified-loan';
import type { Step } from '../option';
import { surveyRate } from '../survey-rate';
import { yearlyRate } from '../terms';
import type { modificationParameters } from './parameters';

type Rules = RulesOf<typeof modificationParameters>;

/** Principal and interest after the cut, floored to the cent. */
export function targetPrincipalAndInterest({ loan }: Situation, { targetCut }: Pick<Rules, 'targetCut'>): Fact<Money> {
  return derive({ principalAndInterest: loan.principalAndInterest }, ({ principalAndInterest }) =>
    percentOfFloored(principalAndInterest, 100 - targetCut.value),
  );
}

/** The balance with everything past due but late charges added, over a term at its margin above the survey rate. */
export function modifiedOver(
  situation: Situation,
  term: Rule<number>,
  margin: Rule<Rate>,
  rules: Pick<Rules, 'rateRounding' | 'targetCut'>,
): Fact<ModifiedLoan> {
  return derive(
    {
      added: capitalized(situation),
      marketRate: surveyRate(situation, rules.rateRounding),
      target: targetPrincipalAndInterest(situation, rules),
    },
    ({ added, marketRate, target }) =>
      modifiedLoan(added, { rate: addRates(marketRate, margin.value), months: term.value, target }),
  );
}

/** The step of a modification: the term that was tried and the payment that it gives. */
export function modifyStep(
  modified: ModifiedLoan,
  noteRate: Rate,
  outcome: Pick<Step, 'stoppedBecause' | 'source' | 'amounts'>,
): Step {
  const { rate, months, principalAndInterest } = modified;
  return {
    id: `modify-${months}`,
    from: yearlyRate(noteRate),
    to: yearlyRate(rate),
    settles: ['termMonths'],
    principalAndInterest,
    loan: levelLoanOf(modified),
    ...outcome,
  };
}
