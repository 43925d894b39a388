/** Thrown where an amount is too large for whole cents to hold it exactly: what a household's own figures alone can cause. */
export class BeyondExactAmounts extends RangeError {
  override readonly name = 'BeyondExactAmounts';
}

/**
 * Named roundings of a quotient of whole numbers. Multiply first, divide last, round once (contract, arithmetic 1).
 * Every intermediate product must stay a safe integer; `exact` throws where it would not, so no cent is lost silently.
 */

/** @throws BeyondExactAmounts for what is too large, RangeError for a fraction or no number: a slip in the code. */
export function exact(integer: number): number {
  if (Number.isSafeInteger(integer)) return integer;
  const problem = `Not an exact whole number: ${integer}`;
  throw Math.abs(integer) > Number.MAX_SAFE_INTEGER ? new BeyondExactAmounts(problem) : new RangeError(problem);
}

/** Nearest whole number; a tie goes away from zero (half-up on the positive amounts that loans have). */
export function divideHalfUp(dividend: number, divisor: number): number {
  const magnitude = Math.abs(dividend);
  const whole = divideFloor(magnitude, divisor);
  const quotient = 2 * (magnitude - whole * divisor) >= divisor ? whole + 1 : whole;
  return dividend < 0 ? 0 - quotient : quotient;
}

/**
 * The greatest whole number not above the quotient; `divisor` is a positive whole number. The division is safe: the quotient
 * of safe integers is either whole or further from the next whole number than the rounding of a double can move it.
 */
export function divideFloor(dividend: number, divisor: number): number {
  return Math.floor(exact(dividend) / divisor);
}

/** The smallest whole number not below the quotient. */
export function divideCeiling(dividend: number, divisor: number): number {
  return 0 - divideFloor(0 - dividend, divisor);
}

/**
 * How far a double of a few operations, `expm1` and `log1p` among them, may lie from the exact figure, as a share of it: a
 * thousand times what their makers allow (some units of 2^-53), so that no engine's library decides a rounding.
 */
const DOUBLE_ERROR = 1e-12;

/**
 * The greatest whole number not above a double and `more`; undefined where the double's error might reach the edge between two
 * whole numbers, or where it is no number, and the exact figure has to be asked.
 */
export function floorOfDouble(double: number, more: number): number | undefined {
  const error = Math.abs(double) * DOUBLE_ERROR;
  const whole = Math.floor(double + more - error);
  return Number.isSafeInteger(whole) && whole === Math.floor(double + more + error) ? whole : undefined;
}
