import type { PlainDate } from '../calendar/date';
import type { Money } from '../money/money';
import type { SituationResult } from '../simulate/results';

/** A known later payment of the loan as it is, a month, with the day from which it holds. */
export interface LaterPayment {
  readonly on: PlainDate;
  readonly payment: Money;
}

/** The payments that known changes bring without any help, in the order of their days; empty where none is told. */
export function laterWithoutHelp({ changes }: Pick<SituationResult, 'changes'>): readonly LaterPayment[] {
  return (changes ?? []).flatMap(({ on, totalPayment }) =>
    totalPayment === null ? [] : [{ on, payment: totalPayment }],
  );
}

type HighestPayment<B> =
  | { readonly is: 'option'; readonly bar: B }
  | ({ readonly is: 'without-help' } & LaterPayment)
  | { readonly is: 'lowest'; readonly bar: B }
  | { readonly is: 'none-higher' }
  | { readonly is: 'none-fits' };

/**
 * What a picture of monthly payments says first: the highest one that a fitting option brings; a known later payment where that
 * is as high without help; that none is above today's; or, where only what does not fit is above it, the lowest one that fits and
 * is below today's, else nothing of the kind.
 */
export function highestPayment<B extends { readonly payment: Money; readonly fits: boolean }>(
  bars: readonly B[],
  today: Money | null,
  later: readonly LaterPayment[],
): HighestPayment<B> {
  const top = highestOf(bars.filter(({ fits }) => fits));
  const rise = highestOf(later.filter(({ payment }) => today !== null && payment > today));
  const without = rise?.payment ?? today;
  if (top && (without === null || top.payment > without)) return { is: 'option', bar: top };
  if (rise) return { is: 'without-help', ...rise };
  const isHigher = bars.some(({ payment }) => today === null || payment > today);
  if (!isHigher) return { is: 'none-higher' };
  const [lowest] = bars.filter(({ fits, payment }) => fits && today !== null && payment < today).sort(byPayment);
  return lowest ? { is: 'lowest', bar: lowest } : { is: 'none-fits' };
}

function byPayment<P extends { readonly payment: Money }>(one: P, other: P): number {
  return one.payment - other.payment;
}

/** The run with the highest payment, the first of several equal ones; undefined where there is none. */
function highestOf<P extends { readonly payment: Money }>(payments: readonly P[]): P | undefined {
  return payments.reduce<P | undefined>((top, one) => (top && top.payment >= one.payment ? top : one), undefined);
}
