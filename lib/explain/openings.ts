import type { Case } from '../case/schema';
import type { OptionResult } from '../simulate/results';
import { type Change, whatWouldChange } from '../simulate/what-would-change';
import { figure } from './reasons';
import { afterSale } from './sale';
import type { Value } from './sentence';

/** Waiting for a day on which the home is sold already. */
export function isLate({ to }: Change, household: Case): boolean {
  return to.unit === 'date' && afterSale(to.value, household) !== undefined;
}

/** An answer at a path with its unit. */
export function factValue(path: string, fact: Change['to']): Value {
  return fact.unit === 'choice' ? { unit: 'choices', path, values: fact.value } : figure(fact, path);
}

export interface Opening {
  readonly id: string;
  readonly change: Change;
}

/**
 * The option that keeps the home and opens most easily: by time alone, for which nobody has to do anything, else by one other
 * change. To catch up at once is no such change: whoever could would not ask.
 */
export function nearestOpening(household: Case, options: readonly OptionResult[]): Opening | undefined {
  const openings = options
    .filter(({ kind }) => kind !== 'disposition' && kind !== 'reinstatement')
    .flatMap(({ id }) => whatWouldChange(household, id).map((change) => ({ id, change })))
    .filter(({ change }) => change.opens && !isLate(change, household));
  return openings.find(({ change }) => change.path === 'asOf') ?? openings[0];
}
