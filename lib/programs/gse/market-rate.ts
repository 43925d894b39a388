import { daysBetween } from '../../calendar/date';
import { type Fact, known, unknown } from '../../case/fact';
import type { Situation } from '../../case/situation';
import type { Rate } from '../../money/rate';
import { inForce, type Parameter, type Rule } from '../../rules/parameter';

/** The modification interest rate: what the household typed, else the dated table; before its first row it is missing. */
export function modificationRate({ asOf, market }: Situation, table: Parameter<Rate>): Fact<Rate> {
  if (market.gseModificationRatePercent.known) return market.gseModificationRatePercent;
  const row = inForce(table, asOf);
  return row ? known(row.value) : unknown('market.gseModificationRatePercent');
}

/** Whether the table's row is so old that a newer one may have replaced it (U-MIR). */
export function isStale({ asOf, market }: Situation, table: Parameter<Rate>, staleAfterDays: Rule<number>): boolean {
  const row = inForce(table, asOf);
  return (
    !market.gseModificationRatePercent.known && row !== undefined && daysBetween(row.since, asOf) > staleAfterDays.value
  );
}
