import { FACTS } from '../case/facts';
import type { FactPath } from '../case/schema';
import type { Answers } from './typed';

/** The figures of a level loan say the same twice: any three of them make the fourth. */
export const FIGURES_OF_A_PAYMENT: readonly FactPath[] = FACTS.filter(({ meta }) => meta.ofLevelLoan).map(
  ({ path }) => path,
);

/** Principal and interest also follow from the whole payment and escrow. */
const SAY_A_PAYMENT: readonly FactPath[] = [...FIGURES_OF_A_PAYMENT, 'loan.payment', 'loan.escrow'];

/** Whether so much is typed that other answers may say something about this one: without the arithmetic that finds out what. */
export function mayBeDerived(path: FactPath, answers: Answers): boolean {
  const isTyped = (one: FactPath) => (answers[one] ?? '') !== '';
  if (path === 'arrears.oldestUnpaidDueDate') return isTyped(path);
  if (!FIGURES_OF_A_PAYMENT.includes(path)) return false;
  return SAY_A_PAYMENT.filter((one) => one !== path && isTyped(one)).length >= FIGURES_OF_A_PAYMENT.length - 1;
}
