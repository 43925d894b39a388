import type { Fact } from '../../case/fact';
import type { Situation } from '../../case/situation';
import type { Rate } from '../../money/rate';
import type { Parameter } from '../../rules/parameter';
import { typedOrTableRate } from '../market-rate';

/** Path into the case of the modification rate that Fannie Mae and Freddie Mac publish. */
export const MODIFICATION_RATE = 'market.gseModificationRatePercent';

/** The modification interest rate: what the household typed, else the dated table; before its first row it is missing. */
export function modificationRateOf({ asOf, market }: Situation, table: Parameter<Rate>): Fact<Rate> {
  return typedOrTableRate(market.gseModificationRatePercent, table, asOf);
}
