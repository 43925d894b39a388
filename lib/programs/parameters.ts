import { date } from '../calendar/date';
import type { Rate } from '../money/rate';
import { ALWAYS, type Parameter } from '../rules/parameter';
import { reading } from '../rules/reading';
import { type CitedDocument, cite, since, yearly } from '../rules/source';

/** Values that several authorities share. */

const SURVEY: CitedDocument = {
  title: 'Freddie Mac, Primary Mortgage Market Survey, as quoted by others',
  verifiedOn: date('2026-11-27'),
};

const week = (effective: string) =>
  cite(SURVEY, {
    section: '30-year fixed rate',
    url: 'https://www.freddiemac.com/pmms',
    effective,
    evidence: 'secondary',
  });

const row = (from: string, percent: string) => since(from, yearly(percent), week(from));

/**
 * The weekly survey of 30-year fixed rates, by the day of its release. The weeks between 13 August and 10 September and after
 * 8 October are not known: the last row stays in force, and its age is told.
 */
export const surveyTable: Parameter<Rate> = {
  id: 'market.survey-rate',
  unit: 'rate',
  values: [
    row('2026-08-06', '6.70'),
    row('2026-08-13', '6.67'),
    row('2026-09-10', '6.76'),
    row('2026-09-17', '6.95'),
    row('2026-09-24', '7.03'),
    row('2026-10-01', '7.28'),
    row('2026-10-08', '7.40'),
  ],
};

/** A survey older than this has been followed by another. */
export const surveyTerm: Parameter<number> = {
  id: 'market.survey-rate-term',
  unit: 'days',
  values: [since(ALWAYS, 7, week('2026-08-06'))],
};

/** Percent of the price that selling a home costs: agents, taxes and papers. What every authority's ways to leave share. */
export const sellingCosts: Parameter<number> = {
  id: 'ordinary-sale.selling-costs',
  unit: 'percent',
  values: [since(ALWAYS, 8, reading('A33'))],
};
