import { type Money, ZERO } from '../../money/money';
import type { Outcome } from '../option';

/** The monthly part of an escrow shortage, paid on top from the first payment on. */
export function escrowShare(monthly: Money, spread: number): Outcome['addOns'] {
  return monthly === ZERO ? [] : [{ fromMonth: 1, months: spread, amount: monthly }];
}
