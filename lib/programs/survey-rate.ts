import { derive, type Fact } from '../case/fact';
import type { Situation } from '../case/situation';
import { type Rate, roundToNearest } from '../money/rate';
import type { Rule } from '../rules/parameter';
import { type MarketRate, typedOrTableRate } from './market-rate';
import { surveyTable, surveyTerm } from './parameters';

export const SURVEY_RATE: MarketRate = { path: 'market.pmms30Percent', table: surveyTable, term: surveyTerm };

function rounded(survey: Fact<Rate>, rateRounding: Rule<Rate>): Fact<Rate> {
  return derive({ survey }, ({ survey }) => roundToNearest(survey, rateRounding.value));
}

/**
 * Freddie Mac's weekly survey of 30-year fixed rates, rounded to the nearest eighth, a tie upwards
 * (rules/va-usda-private.md 0.2, item 6).
 */
export function surveyRate({ asOf, market }: Situation, rateRounding: Rule<Rate>): Fact<Rate> {
  return rounded(typedOrTableRate(market.pmms30Percent, surveyTable, asOf), rateRounding);
}

/** The same for the closed programs, which are older than the table: only what was typed. */
export function surveyRateTyped({ market }: Situation, rateRounding: Rule<Rate>): Fact<Rate> {
  return rounded(market.pmms30Percent, rateRounding);
}
