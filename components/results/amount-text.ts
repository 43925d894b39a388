import { approximate, isStatedPayment } from '../../lib/explain/rough';
import type { Money } from '../../lib/money/money';
import type { SituationResult } from '../../lib/simulate/results';
import { useSpeaker } from '../words';

/** Writes the amounts of an option: about so many whole dollars where its figures are estimates, else to the cent, as what was told always is. */
export function useAmountText(situation: SituationResult): (rough: boolean) => (amount: Money) => string {
  const { format, value } = useSpeaker();
  return (rough) => (amount) => {
    const figure = { unit: 'money', value: amount } as const;
    return rough && !isStatedPayment(figure, situation) ? value(approximate(figure)) : format.moneyWithCents(amount);
  };
}
