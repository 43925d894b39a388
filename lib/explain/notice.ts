import type { Notice } from '../case/notices';
import { largest, subtract, ZERO } from '../money/money';
import { moneyValue, type Sentence } from './sentence';

/** A day of the foreclosure that is told as past and has not come: steps and dates count from it. */
export function isForeclosureDayToCome({ path, notice }: Pick<Notice, 'path' | 'notice'>): boolean {
  return notice === 'in-the-future' && path.startsWith('foreclosure.');
}

/** An answer to look at once more, ready to be said. */
export function explainNotice({ path, notice, amount, computed }: Notice): Sentence {
  return {
    key: `notices.${notice}`,
    values: {
      field: { unit: 'field', path },
      ...(amount !== undefined && { amount: moneyValue(amount) }),
      ...(computed !== undefined && { computed: moneyValue(computed) }),
      ...(amount !== undefined &&
        computed !== undefined && { above: moneyValue(largest(ZERO, subtract(amount, computed))) }),
    },
  };
}
