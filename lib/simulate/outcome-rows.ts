import { solved } from '../case/fact';
import type { Case } from '../case/schema';
import { situationOf, type Wishes } from '../case/situation';
import type { Option, Outcome } from '../programs/option';
import { optionsFor } from '../programs/registry';
import { withEstimates } from './estimates';
import { rowsOf } from './outcome';
import type { OutcomeRow } from './results';

/** The months of one option's outcome, built only when somebody looks; where it has none, those of its illustration; empty where it has neither. */
export function outcomeRows(household: Case, optionId: string, wishes?: Wishes): readonly OutcomeRow[] {
  const situation = situationOf(household, wishes);
  const option = optionsFor(situation.backer).find(({ id }) => id === optionId);
  const { outcome: offered, illustration } = option?.find(situation) ?? {};
  const outcome = solved(offered) ?? solved(illustration?.outcome) ?? guessedOutcome(household, option, wishes);
  return outcome ? rowsOf(outcome) : [];
}

function guessedOutcome(household: Case, option: Option | undefined, wishes: Wishes | undefined): Outcome | undefined {
  const { outcome, illustration } = option?.find(withEstimates(household, wishes).situation) ?? {};
  return solved(outcome) ?? solved(illustration?.outcome);
}
