import { derive } from '../../case/fact';
import { isOneOf } from '../../rules/check';
import { capitalized, capitalizeStep } from '../capitalize';
import { trialMonths } from '../default-or-imminent';
import { modificationOffer, modifiedLoan, newPaymentAffordable } from '../modified-loan';
import { option, type Step } from '../option';
import { scheduledMonthsLeft } from '../regular-loan';
import { surveyRate } from '../survey-rate';
import { months, yearlyRate } from '../terms';
import { baseline } from './baseline';
import { finalOffer as parameters } from './parameters';

/** The last modification before a foreclosure: market rate and longest term at once, no target (U-21). */
export const finalOffer = option({
  id: 'usda.final-offer',
  kind: 'modification',
  parameters,
  find: (situation, rules) => {
    const { loan, hardship } = situation;
    const modified = derive(
      { added: capitalized(situation), rate: surveyRate(situation, rules.eighth) },
      ({ added, rate }) => modifiedLoan(added, { rate, months: rules.longestTerm.value }),
    );
    return {
      checks: [
        ...baseline(situation, rules),
        isOneOf('hardship-over', hardship.duration, rules.hardshipOver),
        newPaymentAffordable(situation, modified, rules.affordable),
      ],
      ceiling: 'servicer-decides',
      steps: derive(
        { modified, before: loan.ratePercent, left: scheduledMonthsLeft(situation) },
        ({ modified: { capitalized: added, rate, months: term, principalAndInterest }, before, left }): Step[] => [
          capitalizeStep(added),
          {
            id: 'market-rate',
            from: yearlyRate(before),
            to: yearlyRate(rate),
            stoppedBecause: 'done',
            source: rules.eighth.source,
          },
          {
            id: 'new-term',
            from: months(left),
            to: months(term),
            principalAndInterest,
            stoppedBecause: 'changed',
            source: rules.longestTerm.source,
          },
        ],
      ),
      ...modificationOffer(situation, modified, trialMonths(situation, rules)),
    };
  },
});
