import type { Rate } from '../../money/rate';
import { atLeast, is, lessThan } from '../../rules/check';
import type { Parameter } from '../../rules/parameter';
import { delinquencyAtEvent } from '../delinquency-at-event';
import { option } from '../option';
import { disasterBasis } from './disaster';
import { type FlexOfferParameters, flexOffer } from './flex-offer';

type DisasterFlexModificationParameters = FlexOfferParameters & {
  readonly firstLien: Parameter<boolean>;
  readonly disasterCause: Parameter<string>;
  readonly disasterLink: Parameter<boolean>;
  readonly delinquencyAtEvent: Parameter<number>;
  readonly shortestDelinquency: Parameter<number>;
};

/** The Flex Modification after a disaster: the same terms; the tests on loan age and past help drop out (reading U-FX-DIS). */
export function disasterFlexModificationOf(
  authority: string,
  parameters: DisasterFlexModificationParameters,
  table: Parameter<Rate>,
) {
  return option({
    authority,
    name: 'disaster-flex-modification',
    afterDisaster: true,
    kind: 'modification',
    assumptions: ['no-other-plan', 'recent-value', 'escrow-reviewed', 'state-allows-costs', 'land-lease', 'trial-paid'],
    parameters,
    evaluate: (situation, rules) => {
      const { offer, ...result } = flexOffer(situation, rules, table);
      return {
        checks: [
          is('first-lien', situation.loan.firstLien, rules.firstLien),
          disasterBasis(situation, rules),
          lessThan('delinquency-at-event', delinquencyAtEvent('months', situation), rules.delinquencyAtEvent),
          atLeast('delinquency-min', situation.monthsDelinquent, rules.shortestDelinquency),
          offer,
        ],
        ...result,
      };
    },
  });
}
