import { approximate } from '../../lib/explain/approximate';
import { moneyValue } from '../../lib/explain/sentence';
import type { Money } from '../../lib/money/money';
import { useSpeaker } from '../words';
import styles from './results.module.css';

interface Props {
  /** One bar each: a key of `answer` in the words, and an amount a month, `isEstimate` where it is an estimate. */
  readonly bars: readonly {
    readonly label: 'before' | 'without' | 'after' | 'low' | 'high';
    readonly amount: Money;
    readonly isEstimate?: boolean;
  }[];
}

const WIDTH = 320;
const ROW = 46;

/** A bar for each payment, its amount written above it: drawn at once, before any library has come. One alone shows nothing. */
export function PaymentBars({ bars }: Props) {
  const { format, value, words } = useSpeaker();
  if (bars.length < 2) return null;
  const farthest = Math.max(1, ...bars.map(({ amount }) => amount));
  // Beside an estimate, which has no cents, no amount has any.
  const exact = bars.some(({ isEstimate }) => isEstimate)
    ? format.moneyRounded
    : format.moneyAmong(bars.map(({ amount }) => amount));
  const lines = bars.map(({ label, amount, isEstimate }) =>
    words(`answer.${label}`, { amount: isEstimate ? value(approximate(moneyValue(amount))) : exact(amount) }),
  );
  return (
    <svg
      className={styles.two}
      viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`}
      role="img"
      aria-label={[words('answer.picture'), ...lines].join('. ')}
    >
      {bars.map(({ label, amount }, index) => (
        <g key={label}>
          <text x="0" y={index * ROW + 17}>
            {lines[index]}
          </text>
          <rect
            data-bar={label}
            x="0"
            y={index * ROW + 24}
            width={Math.max(2, (amount / farthest) * WIDTH)}
            height="16"
          />
        </g>
      ))}
    </svg>
  );
}
