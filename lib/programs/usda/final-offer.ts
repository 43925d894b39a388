import { derive } from '../../case/fact';
import { atLeast, is, ratioIs } from '../../rules/check';
import { capitalized, capitalizeStep } from '../capitalize';
import { trialMonths } from '../default-or-imminent';
import { modificationOffer, modifiedLoan } from '../modified-loan';
import { option, type Step } from '../option';
import { monthsToMaturity } from '../regular-loan';
import { surveyRate } from '../survey-rate';
import { monthsTerm, yearlyRate } from '../terms';
import { finalOfferParameters as parameters } from './parameters';
import { LASTING_ASSUMPTIONS } from './required-of-every-option';

/**
 * The last modification before a foreclosure, without a look at what the household can pay: market rate and longest term at
 * once, where that lowers principal and interest enough (3555.304).
 */
export const finalOffer = option({
  authority: 'usda',
  name: 'final-offer',
  kind: 'modification',
  assumptions: [...LASTING_ASSUMPTIONS, 'final-offer-modeled'],
  parameters,
  evaluate: (situation, rules) => {
    const { loan, property, foreclosure, daysDelinquent } = situation;
    const modified = derive(
      { added: capitalized(situation), marketRate: surveyRate(situation, rules.rateRounding) },
      ({ added, marketRate }) => modifiedLoan(added, { rate: marketRate, months: rules.longestTerm.value }),
    );
    return {
      checks: [
        is('principal-residence', property.occupancy, rules.principalResidence),
        is('dwelling-condition', property.condition, rules.condition),
        atLeast('days-delinquent', daysDelinquent, rules.lateEnough),
        is(
          'before-filing',
          derive({ firstFilingOn: foreclosure.firstFilingOn }, ({ firstFilingOn }) => firstFilingOn !== 'none'),
          rules.filed,
        ),
        ratioIs(
          'payment-falls',
          derive(
            { modified, principalAndInterest: loan.principalAndInterest },
            ({ modified: { principalAndInterest }, principalAndInterest: whole }) => ({
              part: principalAndInterest,
              whole,
            }),
          ),
          'at-most',
          rules.mostOfOldPayment,
        ),
      ],
      ceiling: 'servicer-decides',
      steps: derive(
        { modified, noteRate: loan.noteRate, left: monthsToMaturity(situation) },
        ({ modified: { capitalized: added, rate, months: term, principalAndInterest }, noteRate, left }): Step[] => [
          capitalizeStep(added),
          {
            id: 'market-rate',
            from: yearlyRate(noteRate),
            to: yearlyRate(rate),
            settles: ['ratePercent'],
            stoppedBecause: 'done',
            source: rules.rateRounding.source,
          },
          {
            id: 'new-term',
            from: monthsTerm(left),
            to: monthsTerm(term),
            settles: ['termMonths'],
            principalAndInterest,
            loan: { balance: added.gross, rate, months: term },
            stoppedBecause: 'changed',
            source: rules.longestTerm.source,
          },
        ],
      ),
      ...modificationOffer(situation, modified, trialMonths(situation, rules)),
    };
  },
});
