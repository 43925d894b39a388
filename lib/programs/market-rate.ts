import { daysBetween, type PlainDate } from '../calendar/date';
import { type Fact, imputed } from '../case/fact';
import type { FactPath } from '../case/schema';
import type { Rate } from '../money/rate';
import { inForce, type Parameter, type Rule } from '../rules/parameter';

/** A market rate with a dated table, whose row is used while the household has given no rate of its own. */
export interface MarketRate {
  /** Path into the case of the rate that a household may type. */
  readonly path: FactPath;
  readonly table: Parameter<Rate>;
  /** In days: a row older than this has probably been followed by another. */
  readonly term: Parameter<number>;
}

/** What the household typed, else the row of the dated table under the answer's path; missing before the first row. */
export function typedOrTableRate(typed: Fact<Rate>, table: Parameter<Rate>, asOf: PlainDate): Fact<Rate> {
  const row = inForce(table, asOf);
  const [path] = typed.known ? [] : typed.missing;
  return row && path !== undefined ? imputed(row.value, path) : typed;
}

/** A row of a dated table on one day. */
interface TableRow {
  readonly row: Rule<Rate>;
  readonly termDays: number;
  readonly isOld: boolean;
}

/** The row in force; undefined before the first one. */
export function rowInForce({ table, term }: MarketRate, asOf: PlainDate): TableRow | undefined {
  const row = inForce(table, asOf);
  const days = inForce(term, asOf);
  return row && days && { row, termDays: days.value, isOld: daysBetween(row.since, asOf) > days.value };
}
