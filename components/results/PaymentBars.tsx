import { approximate } from '../../lib/explain/approximate';
import { moneyValue } from '../../lib/explain/sentence';
import type { Money } from '../../lib/money/money';
import { Bar, BarFills } from '../charts/Bar';
import type { Mark } from '../charts/looks';
import { useSpeaker } from '../words';
import styles from './results.module.css';

interface Props {
  /** One bar each: a key of `answer` in the words, and an amount a month, `isEstimate` where it is an estimate. */
  readonly bars: readonly {
    readonly label: 'before' | 'without' | 'after' | 'low' | 'high';
    readonly amount: Money;
    readonly isEstimate?: boolean;
    /** How its option looks on every picture; absent for a payment without help, which is an empty frame. */
    readonly look?: Mark | undefined;
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
      <BarFills looks={bars.map(({ look }) => look)} />
      {bars.map(({ label, amount, look }, index) => (
        <g key={label}>
          <text x="0" y={index * ROW + 17}>
            {lines[index]}
          </text>
          <Bar
            look={look}
            x={1}
            y={index * ROW + 24}
            width={Math.max(2, (amount / farthest) * (WIDTH - 2))}
            height={16}
          />
        </g>
      ))}
    </svg>
  );
}
