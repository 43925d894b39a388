import { outcomeRows } from '../simulate/outcome-rows';
import { type ForbearancePath, forbearancePaths } from '../simulate/paths';
import type { OutcomeRow } from '../simulate/results';
import type { Run } from './run';

/** The paths of a run that begin with a pause today. */
export function pathsOf({ loanCase, simulation, requested }: Run): readonly ForbearancePath[] {
  return forbearancePaths(loanCase, simulation, requested);
}

/** The months of one option of a run, built only when somebody looks; empty where it has no figures. */
export function monthsOf(
  { loanCase, requested }: Pick<Run, 'loanCase' | 'requested'>,
  optionId: string,
): readonly OutcomeRow[] {
  return outcomeRows(loanCase, optionId, requested);
}
