import { valueIfKnown } from '../case/fact';
import type { Case } from '../case/schema';
import { type RequestedLengths, situationOf } from '../case/situation';
import type { Option, Outcome } from '../programs/option';
import { optionsFor } from '../programs/registry';
import { withEstimates } from './estimates';
import { rowsOf } from './outcome';
import type { OutcomeRow } from './results';

/** The months of one option's outcome, built only when somebody looks; where it has none, those of its illustration; empty where it has neither. */
export function outcomeRows(loanCase: Case, optionId: string, requested?: RequestedLengths): readonly OutcomeRow[] {
  const situation = situationOf(loanCase, requested);
  const option = optionsFor(situation.backer).find(({ id }) => id === optionId);
  const { outcome: offered, illustration } = option?.evaluate(situation) ?? {};
  const outcome =
    valueIfKnown(offered) ?? valueIfKnown(illustration?.outcome) ?? guessedOutcome(loanCase, option, requested);
  return outcome ? rowsOf(outcome) : [];
}

function guessedOutcome(
  loanCase: Case,
  option: Option | undefined,
  requested: RequestedLengths | undefined,
): Outcome | undefined {
  const { outcome, illustration } = option?.evaluate(withEstimates(loanCase, requested).situation) ?? {};
  return valueIfKnown(outcome) ?? valueIfKnown(illustration?.outcome);
}
