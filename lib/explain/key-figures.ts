import type { Money } from '../money/money';
import type { OptionResult, SituationResult } from '../simulate/results';
import { approximate, areTotalsApproximate, isApproximate } from './approximate';
import { amountDueAtOnce } from './figures';
import type { Value } from './sentence';

interface ShownFigure {
  /** The words' key of the figure's label. */
  readonly label: string;
  readonly value: Value;
  /** Whether the amount is paid every month. */
  readonly monthly: boolean;
  /** The month, from 1 on, in which a later payment starts; absent for one that starts at once. */
  readonly fromMonth?: number;
}

const each = (label: string, amount: Money, fromMonth?: number): ShownFigure => ({
  label,
  value: { unit: 'money', value: amount },
  monthly: true,
  ...(fromMonth !== undefined && { fromMonth }),
});

/** The few figures that tell an option at a glance, in the order in which they are paid; none where it has none. */
export function keyFigures(option: OptionResult, situation: SituationResult): readonly ShownFigure[] {
  const figures = exactFigures(option, situation);
  const isToday = (value: Value) => value.unit === 'money' && value.value === situation.totalPayment;
  return figures.map((one) => {
    const rests = one.label === DUE_AT_END ? areTotalsApproximate(option) : isApproximate(option);
    return rests && !isToday(one.value) ? { ...one, value: approximate(one.value) } : one;
  });
}

const NOW = 'results.figures.now';
const DUE_AT_END = 'results.figures.dueAtEnd';

function exactFigures(option: OptionResult, { totalPayment: now }: SituationResult): readonly ShownFigure[] {
  const { terms = {}, payments = [], totals } = option;
  const atOnce = amountDueAtOnce(option);
  const first = payments[0];
  // A balloon is told as what is due at the end.
  const monthly = payments.filter(({ balloon }) => !balloon);
  const last =
    monthly.find((_, index) => new Set(monthly.slice(index).map(({ payment }) => payment)).size === 1) ?? first;
  if (!first || !last) return [];
  const term = (name: string): readonly ShownFigure[] => {
    const value = terms[name];
    return value === undefined ? [] : [{ label: `terms.${name}`, value, monthly: false }];
  };
  return [
    ...(now === null ? [] : [each(NOW, now)]),
    ...(atOnce === undefined
      ? []
      : [{ label: 'terms.amount', value: { unit: 'money', value: atOnce }, monthly: false } as const]),
    each('results.figures.first', first.payment),
    ...(last.payment === first.payment ? [] : [each('results.figures.later', last.payment, last.fromMonth)]),
    ...term('arrearsAtEnd'),
    ...(totals
      ? [
          {
            label: DUE_AT_END,
            value: { unit: 'money', value: totals.dueAtEnd },
            monthly: false,
          } as const,
        ]
      : []),
  ];
}
