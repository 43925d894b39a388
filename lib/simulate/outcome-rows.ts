import { valueIfKnown } from '../case/fact';
import type { Case } from '../case/schema';
import { type RequestedLengths, type Situation, situationOf } from '../case/situation';
import type { Option, Outcome } from '../programs/option';
import { optionsFor } from '../programs/registry';
import { withEstimates } from './estimates';
import { rowsOf } from './outcome';
import type { OutcomeRow } from './results';

/** The monthly rows of one option: of its outcome, else of its illustration, else with estimates for unknown figures; empty where none of them has an outcome. */
export function outcomeRows(loanCase: Case, optionId: string, requested?: RequestedLengths): readonly OutcomeRow[] {
  const situation = situationOf(loanCase, requested);
  const option = optionsFor(loanCase.loan).find(({ id }) => id === optionId);
  const { outcome: offered, illustration } = option?.evaluate(situation) ?? {};
  const outcome =
    valueIfKnown(offered) ?? valueIfKnown(illustration?.outcome) ?? guessedOutcome(loanCase, option, situation);
  return outcome ? rowsOf(outcome) : [];
}

function guessedOutcome(loanCase: Case, option: Option | undefined, situation: Situation): Outcome | undefined {
  const { outcome, illustration } = option?.evaluate(withEstimates(loanCase, situation).situation) ?? {};
  return valueIfKnown(outcome) ?? valueIfKnown(illustration?.outcome);
}
