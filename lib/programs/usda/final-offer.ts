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
      { added: capitalized(situation), rate: surveyRate(situation, rules.eighth) },
      ({ added, rate }) => modifiedLoan(added, { rate, months: rules.longestTerm.value }),
    );
    return {
      checks: [
        is('principal-residence', property.occupancy, rules.principalResidence),
        is('dwelling-condition', property.condition, rules.condition),
        atLeast('days-delinquent', daysDelinquent, rules.lateEnough),
        is(
          'before-filing',
          derive({ filing: foreclosure.firstFilingOn }, ({ filing }) => filing !== 'none'),
          rules.filed,
        ),
        ratioIs(
          'payment-falls',
          derive(
            { modified, before: loan.principalAndInterest },
            ({ modified: { principalAndInterest }, before: whole }) => ({ part: principalAndInterest, whole }),
          ),
          'at-most',
          rules.mostOfOldPayment,
        ),
      ],
      ceiling: 'servicer-decides',
      steps: derive(
        { modified, before: loan.noteRate, left: monthsToMaturity(situation) },
        ({ modified: { capitalized: added, rate, months: term, principalAndInterest }, before, left }): Step[] => [
          capitalizeStep(added),
          {
            id: 'market-rate',
            from: yearlyRate(before),
            to: yearlyRate(rate),
            settles: ['ratePercent'],
            stoppedBecause: 'done',
            source: rules.eighth.source,
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
