import type { Fact } from '../case/fact';
import type { Situation } from '../case/situation';
import type { Unit } from '../rules/parameter';

/**
 * How late the loan is today in the unit of a limit: calendar days or whole months (contract, arithmetic 8).
 * @throws RangeError for a limit of another unit
 */
export function delinquencyIn(unit: Unit, { daysDelinquent, monthsDelinquent }: Situation): Fact<number> {
  if (unit === 'days') return daysDelinquent;
  if (unit === 'months') return monthsDelinquent;
  throw new RangeError(`Lateness is not counted in ${unit}`);
}
