import type { Money } from '../../lib/money/money';
import type { Compared } from './compared';

/** Some months in a row with the same payment: one bar of the picture and one row of its table. */
export interface EqualPayments {
  readonly key: string;
  /** Index of the option among those compared. */
  readonly option: number;
  readonly from: number;
  readonly to: number;
  readonly payment: Money;
  /** Nobody knows until which month. */
  readonly goesOn: boolean;
  /** The whole balance at the end: far more than the bars of monthly payments can show. */
  readonly isBalloon: boolean;
  /** The words' key of the phase or of the balloon. */
  readonly kind: string;
}

/** The payments of all options compared, option after option; a stretch names its first and last month, 1 being the first after the change. */
export function equalPaymentsOf(compared: readonly Compared[]): readonly EqualPayments[] {
  return compared.flatMap(({ id, payments }, option) =>
    payments.map(({ fromMonth, months, phase, payment, balloon, goesOn = false }) => ({
      key: `${id} ${fromMonth}`,
      option,
      from: fromMonth,
      to: fromMonth + months - 1,
      payment,
      goesOn,
      isBalloon: balloon === true,
      kind: balloon ? 'phases.within.balloonLabel' : `phases.${phase}.label`,
    })),
  );
}

/** Whole dollars tell payments apart on a picture. */
const DOLLAR = 100;

/** The bars of the picture: a trial of the same payment, or a last one a few cents off, is no bar of its own. */
export function barsOf(stretches: readonly EqualPayments[]): readonly EqualPayments[] {
  const bars: EqualPayments[] = [];
  for (const next of stretches.filter(({ isBalloon }) => !isBalloon)) {
    const last = bars.at(-1);
    const isSame = last?.option === next.option && Math.abs(last.payment - next.payment) < DOLLAR;
    if (last && isSame) bars[bars.length - 1] = { ...last, to: next.to, goesOn: next.goesOn };
    else bars.push(next);
  }
  return bars;
}
