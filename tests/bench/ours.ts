import { levelPayment } from '../../lib/loan/level-payment';
import { type ScheduleRow, schedule } from '../../lib/loan/schedule';
import type { Money } from '../../lib/money/money';
import type { Rate } from '../../lib/money/rate';
import { outcomeRows } from '../../lib/simulate/outcome-rows';
import type { Simulation } from '../../lib/simulate/results';
import { simulate } from '../../lib/simulate/simulate';
import { caseWith } from '../support/household';

export interface Loan {
  readonly balance: Money;
  readonly rate: Rate;
  readonly months: number;
}

/** The level payment and every row, in whole cents. */
export function ourSchedule({ balance, rate, months }: Loan): readonly ScheduleRow[] {
  return schedule({ balance, rate, months, principalAndInterest: levelPayment(balance, rate, months) });
}

const loanCase = caseWith();

/** Every Fannie Mae option with its checks, terms, steps, payments and totals. */
export const full = (): Simulation => simulate(loanCase);

/** The same, and every month of every option that has payments. */
export const withSchedules = () =>
  full().options.map(({ id, payments }) => (payments ? outcomeRows(loanCase, id) : []));
