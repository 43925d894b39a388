import { wholeMonthsBetween } from '../../calendar/date';
import { derive } from '../../case/fact';
import { anyOf, is, isOneOf, lessThan } from '../../rules/check';
import type { Parameter } from '../../rules/parameter';
import { option } from '../option';
import { pauseOffer } from '../pause';

type ForbearanceParameters = {
  readonly firstLien: Parameter<boolean>;
  readonly hardship: Parameter<string>;
  readonly occupancy: Parameter<readonly string[]>;
  readonly disasterCause: Parameter<string>;
  readonly condition: Parameter<string>;
  /** The most months of one forbearance plan. */
  readonly longestTerm: Parameter<number>;
  /** The most months of all plans of one hardship, counted from the start of the first. */
  readonly cumulativeCap: Parameter<number>;
  readonly delinquencyCap: Parameter<number>;
};

/** Payments are reduced or paused for a short time; what is left out stays owed. */
export function forbearanceOf(authority: string, parameters: ForbearanceParameters) {
  return option({
    authority,
    name: 'forbearance',
    kind: 'forbearance',
    assumptions: ['spoke-with-servicer', 'hardship-papers'],
    parameters,
    evaluate: (situation, rules) => {
      const { asOf, loan, hardship, property, history, monthsDelinquent, arrearsToCure } = situation;
      const monthsSinceFirstPlan = derive(
        { forbearanceStartedOn: history.forbearanceStartedOn },
        ({ forbearanceStartedOn }) =>
          forbearanceStartedOn === 'none' ? 0 : wholeMonthsBetween(forbearanceStartedOn, asOf),
      );
      const planMonths = derive({ used: monthsSinceFirstPlan, monthsDelinquent }, ({ used, monthsDelinquent }) =>
        Math.min(
          rules.longestTerm.value,
          rules.cumulativeCap.value - used,
          rules.delinquencyCap.value - monthsDelinquent,
        ),
      );
      return {
        checks: [
          is('first-lien', loan.firstLien, rules.firstLien),
          is('hardship-ongoing', hardship.duration, rules.hardship),
          anyOf('occupancy', rules.occupancy, [
            isOneOf('occupancy-kind', property.occupancy, rules.occupancy),
            is('disaster-hardship', hardship.cause, rules.disasterCause),
          ]),
          is('dwelling-condition', property.condition, rules.condition),
          lessThan('cumulative-cap', monthsSinceFirstPlan, rules.cumulativeCap),
          lessThan('delinquency-cap', monthsDelinquent, rules.delinquencyCap),
        ],
        ...pauseOffer(situation, () => planMonths, arrearsToCure),
      };
    },
  });
}
