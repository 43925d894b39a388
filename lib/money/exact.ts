import { Decimal } from 'decimal.js';

/**
 * The project's one decimal type: 34 digits, half-up, untouched by anybody else's `Decimal.set`.
 * Used where a figure needs more than whole cents: level payments, present values, logarithms, yields.
 */
export const Exact = Decimal.clone({ defaults: true, precision: 34, rounding: Decimal.ROUND_HALF_UP });
export type Exact = Decimal;
