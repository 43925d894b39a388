import { solved } from '../case/fact';
import type { Case } from '../case/schema';
import { situationOf, type Wishes } from '../case/situation';
import { optionsFor } from '../programs/registry';
import { rowsOf } from './outcome';
import type { OutcomeRow } from './results';

/** The months of one option's outcome, built only when somebody looks; where nothing of it fits, those of its illustration; empty where it has none. */
export function outcomeRows(household: Case, optionId: string, wishes?: Wishes): readonly OutcomeRow[] {
  const situation = situationOf(household, wishes);
  const option = optionsFor(situation.backer).find(({ id }) => id === optionId);
  const { outcome: offered, illustration } = option?.find(situation) ?? {};
  const outcome = solved(offered) ?? solved(illustration?.outcome);
  return outcome ? rowsOf(outcome) : [];
}
