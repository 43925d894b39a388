import type { Fact } from '../case/fact';
import type { Situation } from '../case/situation';

/** How late the loan is today in the unit of a limit: calendar days or whole months (contract, arithmetic 8). */
export function delinquencyIn(unit: string, { daysDelinquent, monthsDelinquent }: Situation): Fact<number> {
  return unit === 'days' ? daysDelinquent : monthsDelinquent;
}
