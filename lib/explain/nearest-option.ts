import type { Case } from '../case/schema';
import type { OptionResult } from '../simulate/results';
import { type Change, whatWouldChange } from '../simulate/what-would-change';
import { afterSale } from './sale';
import type { Sentence } from './sentence';

/** Waiting for a day on which the home is sold already. */
export function comesAfterSale({ to }: Change, loanCase: Case): boolean {
  return to.unit === 'date' && afterSale(to.value, loanCase) !== undefined;
}

/** The nearest single changes of one option, by what they come to. */
export interface ChangesExplanation {
  /** Each would open the option. */
  readonly enough: readonly Change[];
  /** Each meets one rule, and others still stand in the way. */
  readonly partly: readonly Change[];
  /** Each would come after the foreclosure sale. */
  readonly late: readonly Change[];
  /** Says of these that the sale comes first. */
  readonly tooLate: Sentence | undefined;
}

/** What would change the answer to one option, by its id; every list is empty where no single change would. */
export function changesOf(loanCase: Case, optionId: string): ChangesExplanation {
  const changes = whatWouldChange(loanCase, optionId);
  const late = changes.filter((change) => comesAfterSale(change, loanCase));
  const inTime = changes.filter((change) => !late.includes(change));
  const [tooLate] = late.flatMap(({ to }) => (to.unit === 'date' && afterSale(to.value, loanCase)) || []);
  return {
    enough: inTime.filter(({ opens }) => opens),
    partly: inTime.filter(({ opens }) => !opens),
    late,
    tooLate,
  };
}

/** An option and the one change that opens it. */
export interface NearestOption {
  readonly option: OptionResult;
  readonly change: Change;
}

/**
 * The option that keeps the home and opens most easily: by time alone, for which nobody has to do anything, else by one other
 * change. To catch up at once is no such change: whoever could would not ask. Nor is it one to say that the payment cannot be made.
 */
export function nearestOption(loanCase: Case, options: readonly OptionResult[]): NearestOption | undefined {
  const nearest = options
    .filter(({ kind }) => kind !== 'disposition' && kind !== 'reinstatement')
    .flatMap((option) => whatWouldChange(loanCase, option.id).map((change) => ({ option, change })))
    .filter(
      ({ change }) => change.opens && change.path !== 'household.canResumePayment' && !comesAfterSale(change, loanCase),
    );
  return nearest.find(({ change }) => change.path === 'asOf') ?? nearest[0];
}
