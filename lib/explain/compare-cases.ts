import { type Money, subtract, ZERO } from '../money/money';
import type { OptionResult, SituationResult } from '../simulate/results';
import { approximate, areTotalsApproximate, isApproximate, isStatedPayment } from './approximate';
import { paymentWith } from './figures';
import { withIllustration } from './payment-change';
import { moneyValue, type Value } from './sentence';

/** An option that at least one of two cases has. */
export type ComparedOption = Pick<OptionResult, 'id' | 'name' | 'authority'>;

/** The options of two cases, each once, in the order of the first case. */
export function optionsOfBoth(
  ones: readonly OptionResult[],
  others: readonly OptionResult[],
): readonly ComparedOption[] {
  return [...new Map([...ones, ...others].map((option) => [option.id, option])).values()];
}

/** Measures of an option beside that of another case, in their order: keys of the words of the desk. */
export const CASE_MEASURES = ['payment', 'change', 'dueAtEnd', 'totalPaid', 'totalInterest', 'paidOffOn'] as const;
type CaseMeasure = (typeof CASE_MEASURES)[number];

/** What an option comes to in its case, told as "about" where it rests on estimates; a measure is left out where it has none. */
export function caseFigures(
  option: OptionResult,
  situation: SituationResult,
): Readonly<Partial<Record<CaseMeasure, Value>>> {
  const { totalPayment: today } = situation;
  const shown = withIllustration(option);
  const payment = paymentWith(shown);
  const { totals } = shown;
  const isAbout = isApproximate(option);
  const orRoughly = (value: Value) => (isAbout && !isStatedPayment(value, situation) ? approximate(value) : value);
  const sum = (value: Money) => (areTotalsApproximate(shown) ? approximate(moneyValue(value)) : moneyValue(value));
  return {
    ...(payment !== undefined && { payment: orRoughly(moneyValue(payment)) }),
    ...(payment !== undefined && today !== null && { change: apart(subtract(payment, today), isAbout) }),
    ...(totals && {
      dueAtEnd: sum(totals.dueAtEnd),
      totalPaid: sum(totals.totalPaid),
      totalInterest: sum(totals.totalInterest),
      paidOffOn: { unit: 'month-of-year', value: totals.paidOffOn } as const,
    }),
  };
}

/** By how much a payment lies above today's, or below it. */
function apart(value: Money, isAbout: boolean): Value {
  return { unit: 'money-apart', value, ...(isAbout && value !== ZERO && { about: true }) };
}
