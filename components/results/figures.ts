import type { Value } from '../../lib/explain/sentence';
import { termValue } from '../../lib/explain/figures';
import type { OptionAnswer, SituationAnswer } from '../../lib/simulate/simulation';

export interface ShownFigure {
  /** A key of the words. */
  readonly label: string;
  readonly value: Value;
  /** For a payment that starts later: the month. */
  readonly fromMonth?: number;
}

const money = (value: string): Value => ({ unit: 'money', value });

/** The few figures that tell an option at a glance, in the order in which they are paid; none where it has none. */
export function keyFigures({ terms = {}, payments = [], totals }: OptionAnswer, { payment: now }: SituationAnswer): readonly ShownFigure[] {
  const first = payments[0];
  const last = payments.at(-1);
  if (!first || !last) return [];
  const term = (name: string): readonly ShownFigure[] => {
    const value = terms[name];
    return value === undefined ? [] : [{ label: `terms.${name}`, value: termValue(name, value) }];
  };
  return [
    ...(now === null ? [] : [{ label: 'results.figures.now', value: money(now) }]),
    ...term('amount'),
    { label: 'results.figures.first', value: money(first.payment) },
    ...(last.payment === first.payment ? [] : [{ label: 'results.figures.later', value: money(last.payment), fromMonth: last.fromMonth }]),
    ...term('arrearsAtEnd'),
    ...(totals ? [{ label: 'results.figures.dueAtEnd', value: money(totals.dueAtEnd) }] : []),
  ];
}
