import type { Rate } from '../../money/rate';
import { allOf, anyOf, atLeast, is, lessThan, notWithin, optionIs } from '../../rules/check';
import type { Parameter } from '../../rules/parameter';
import { type Option, option, verdictFor } from '../option';
import { type FlexOfferParameters, flexOffer } from './flex-offer';
import { type ImminentDefaultParameters, imminentDefault } from './imminent-default';

type FlexModificationParameters = FlexOfferParameters &
  ImminentDefaultParameters & {
    readonly firstLien: Parameter<boolean>;
    readonly seasoning: Parameter<number>;
    readonly modificationsBefore: Parameter<number>;
    readonly sinceFailedTrial: Parameter<number>;
    readonly redefaulted: Parameter<boolean>;
    readonly lastingHardship: Parameter<string>;
    readonly resolvedHardship: Parameter<string>;
  };

/**
 * A lasting change of rate, term and interest-bearing balance that aims at a cut of principal and interest (reading N4). A
 * hardship that is over reaches it only when the authority's own deferral does not fit (reading G2).
 */
export function flexModificationOf(
  authority: string,
  parameters: FlexModificationParameters,
  { table, deferral }: { readonly table: Parameter<Rate>; readonly deferral: Option },
) {
  return option({
    authority,
    name: 'flex-modification',
    kind: 'modification',
    assumptions: [
      'no-other-plan',
      'application-if-asked',
      'hardship-papers',
      'recent-value',
      'escrow-reviewed',
      'state-allows-costs',
      'no-special-agreement',
      'no-buydown',
      'land-lease',
      'trial-paid',
    ],
    parameters,
    evaluate: (situation, rules) => {
      const { asOf, loan, hardship, history, monthsDelinquent } = situation;
      const { offer, ...result } = flexOffer(situation, rules, table);
      return {
        checks: [
          is('first-lien', loan.firstLien, rules.firstLien),
          notWithin('seasoning', loan.originatedOn, asOf, rules.seasoning),
          anyOf('delinquency', rules.lateEnough, [
            atLeast('months-delinquent', monthsDelinquent, rules.lateEnough),
            imminentDefault(situation, rules),
          ]),
          lessThan('prior-modifications', history.priorModifications, rules.modificationsBefore),
          notWithin('recent-failed-trial', history.lastFailedTrialOn, asOf, rules.sinceFailedTrial),
          is('redefault', history.modificationRedefaultedInFirstYear, rules.redefaulted),
          anyOf('lasting-hardship', rules.lastingHardship, [
            is('permanent', hardship.duration, rules.lastingHardship),
            allOf('resolved-without-deferral', rules.resolvedHardship, [
              is('hardship-resolved', hardship.duration, rules.resolvedHardship),
              optionIs(
                'deferral-does-not-fit',
                verdictFor(deferral, situation),
                'does-not-qualify',
                rules.resolvedHardship,
              ),
            ]),
          ]),
          offer,
        ],
        ...result,
      };
    },
  });
}
