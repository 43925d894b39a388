import { outcomeRows } from '../../lib/simulate/outcome-rows';
import type { Simulation } from '../../lib/simulate/results';
import { simulate } from '../../lib/simulate/simulate';
import { caseWith } from '../support/household';

const loanCase = caseWith();

/** Every Fannie Mae option with its checks, terms, steps, payments and totals. */
export const full = (): Simulation => simulate(loanCase);

/** The same, and every month of every option that has payments. */
export const withSchedules = () =>
  full().options.map(({ id, payments }) => (payments ? outcomeRows(loanCase, id) : []));
