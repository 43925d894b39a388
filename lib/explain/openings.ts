import type { Case } from '../case/schema';
import type { OptionAnswer } from '../simulate/simulation';
import { type Change, whatWouldChange } from '../simulate/what-would-change';
import { afterSale } from './sale';

/** Waiting for a day on which the home is sold already. */
export function isLate({ path, to }: Change, household: Case): boolean {
  return path === 'asOf' && afterSale(`${to}`, household) !== undefined;
}

export interface Opening {
  readonly id: string;
  readonly change: Change;
}

/**
 * The option that keeps the home and opens most easily: by time alone, for which nobody has to do anything, else by one other
 * change. To catch up at once is no such change: whoever could would not ask.
 */
export function nearestOpening(household: Case, options: readonly OptionAnswer[]): Opening | undefined {
  const openings = options
    .filter(({ kind }) => kind !== 'disposition' && kind !== 'reinstatement')
    .flatMap(({ id }) => whatWouldChange(household, id).map((change) => ({ id, change })))
    .filter(({ change }) => change.opens && !isLate(change, household));
  return openings.find(({ change }) => change.path === 'asOf') ?? openings[0];
}
