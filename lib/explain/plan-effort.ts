import type { Case } from '../case/schema';
import { largest, ZERO } from '../money/money';
import type { OptionResult } from '../simulate/results';
import { moneyValue, type Sentence } from './sentence';

interface EffortExplanation {
  readonly sentence: Sentence;
  /** The plan takes more than the whole income: whatever the rules say, nobody can count on it. */
  readonly beyondIncome: boolean;
}

/**
 * What a plan that follows a pause asks of the household, beside its income. Such a plan is computed as if more money came
 * in, so the rules alone would call it open. Undefined for everything else, or while the income is unknown.
 */
export function planEffort(
  { kind, payments = [] }: Pick<OptionResult, 'kind' | 'payments'>,
  { household }: Pick<Case, 'household'>,
): EffortExplanation | undefined {
  const income = household.grossMonthlyIncome;
  if (kind !== 'repayment-plan' || income === null) return undefined;
  const monthly = payments.filter(({ balloon }) => !balloon);
  const payment = largest(ZERO, ...monthly.map((run) => run.payment));
  const beyondIncome = payment > income;
  return {
    beyondIncome,
    sentence: {
      key: `paths.effort.${beyondIncome ? 'beyond' : 'within'}`,
      values: {
        payment: moneyValue(payment),
        income: moneyValue(income),
      },
    },
  };
}
