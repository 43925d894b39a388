import { type Money, ZERO } from '../../money/money';
import type { Outcome } from '../option';

/** The monthly part of an escrow shortage on top of the first `spread` payments; empty where it is 0.00. */
export function escrowShare(monthly: Money, spread: number): Outcome['addOns'] {
  return monthly === ZERO ? [] : [{ fromMonth: 1, months: spread, amount: monthly }];
}
