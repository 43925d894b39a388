import { derive, type Fact } from '../case/fact';
import type { Situation } from '../case/situation';
import { type Rate, roundToNearest } from '../money/rate';
import type { Rule } from '../rules/parameter';

/**
 * Freddie Mac's weekly survey of 30-year fixed rates, rounded to the nearest eighth, a tie upwards
 * (rules/va-usda-private.md 0.2, item 6).
 */
export function surveyRate({ market }: Situation, eighth: Rule<Rate>): Fact<Rate> {
  return derive({ survey: market.pmms30Percent }, ({ survey }) => roundToNearest(survey, eighth.value));
}
