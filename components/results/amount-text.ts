import { approximate, isStatedPayment } from '../../lib/explain/approximate';
import type { Money } from '../../lib/money/money';
import type { SituationResult } from '../../lib/simulate/results';
import { useSpeaker } from '../words';

/** Writes the amounts of an option: about so many whole dollars where its figures are estimates, else to the cent, as what was told always is. */
export function useAmountText(situation: SituationResult): (isEstimate: boolean) => (amount: Money) => string {
  const { format, value } = useSpeaker();
  return (isEstimate) => (amount) => {
    const figure = { unit: 'money', value: amount } as const;
    return isEstimate && !isStatedPayment(figure, situation)
      ? value(approximate(figure))
      : format.moneyWithCents(amount);
  };
}
