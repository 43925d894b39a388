import { simulate } from '../../lib/simulate/simulate';
import { caseWith } from '../support/household';
import { millisecondsOf } from './measure';

const ROUNDS = 201;
const WARM_UP = 200;

/** The longest a simulation may take at the median, in milliseconds. */
export const LONGEST = 1;

/** Median milliseconds of a full simulation: a case with every Fannie Mae option, every term, step and total. */
export function medianSimulation(): number {
  const loanCase = caseWith();
  for (let call = 0; call < WARM_UP; call += 1) simulate(loanCase);
  const times = Array.from({ length: ROUNDS }, () => millisecondsOf(() => simulate(loanCase), 1));
  return times.sort((a, b) => a - b)[ROUNDS >> 1] ?? Number.POSITIVE_INFINITY;
}
