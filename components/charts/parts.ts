import type { PaymentParts } from '../../lib/explain/payment-parts';
import type { Money } from '../../lib/money/money';
import type { Compared } from './compared';

/** The payment of one option in the chosen month. */
export interface DividedPayment {
  readonly key: string;
  readonly title: string;
  readonly short: string;
  /** The text above its bar. */
  readonly above: string;
  readonly payment: Money;
  readonly parts: PaymentParts;
}

const EVERY = 60;

/** The first month of every stretch, each fifth year, and the last month of every option. */
export function monthsToChoose(compared: readonly Compared[]): readonly number[] {
  const months = compared.flatMap(({ payments, rows }) => [
    ...payments.map(({ fromMonth }) => fromMonth),
    ...Array.from({ length: Math.floor(rows.length / EVERY) }, (_, index) => (index + 1) * EVERY),
    rows.length,
  ]);
  return [...new Set([1, ...months])].filter((month) => month > 0).sort((a, b) => a - b);
}

/** The first of these months in which no payment is a trial, which is not divided. */
export function firstMonthDivided(compared: readonly Compared[], months: readonly number[]): number {
  const isTrial = (month: number) => compared.some(({ rows }) => rows[month - 1]?.phase === 'trial');
  return months.find((month) => !isTrial(month)) ?? 1;
}
