import { approximate } from '../../lib/explain/approximate';
import { moneyValue } from '../../lib/explain/sentence';
import type { Money } from '../../lib/money/money';
import { useSpeaker } from '../words';
import type { Mark } from './looks';

/** One amount of a picture. */
export interface AmountBar {
  readonly key: string;
  readonly label: string;
  readonly amount: Money;
  /** Undefined for today, with which the others are compared: an empty frame, as on every picture. */
  readonly look: Mark | undefined;
  /** Whether the amount is an estimate. */
  readonly isEstimate?: boolean;
  /** Amounts paid every month and sums paid once share no scale: each of them has its own. */
  readonly isOnce?: boolean;
}

/** A bar with the text above it, and its length as a share of the longest of its scale. */
export interface NamedBar extends AmountBar {
  readonly above: string;
  readonly share: number;
}

/** The bars with their text, in whole dollars or as an estimate, and their length; no amount on a scale of nothing but zero has any. */
export function useNamedBars(bars: readonly AmountBar[]): readonly NamedBar[] {
  const { format, value, words } = useSpeaker();
  return bars.map((bar) => {
    const { label, amount, isEstimate, isOnce } = bar;
    const alike = bars.filter((one) => one.isOnce === isOnce).map((one) => one.amount);
    const written = isEstimate ? value(approximate(moneyValue(amount))) : format.moneyRounded(amount);
    return {
      ...bar,
      above: words('charts.amounts.named', { name: label, amount: `${written}` }),
      share: amount / Math.max(1, ...alike),
    };
  });
}
