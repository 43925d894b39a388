import type { PlainDate } from '../calendar/date';
import type { FactPath } from '../case/schema';
import type { MonthFraction } from '../loan/month-fraction';
import type { Money } from '../money/money';
import type { Rate } from '../money/rate';
import { type Percent, percent } from '../money/ratio';
import type { Unit } from './parameter';
import type { Status } from './status';

/** A figure with its unit: what a check compares, and what a limit is. */
export type Quantity =
  | { readonly unit: 'money'; readonly value: Money }
  | { readonly unit: 'rate'; readonly value: Rate }
  | { readonly unit: 'percent'; readonly value: Percent }
  | { readonly unit: 'months' | 'days' | 'count'; readonly value: number }
  | { readonly unit: 'part-of-month'; readonly value: MonthFraction }
  | { readonly unit: 'date'; readonly value: PlainDate }
  | { readonly unit: 'yes-no'; readonly value: boolean }
  /** One choice or several of the answer at a path. */
  | { readonly unit: 'choice'; readonly path: FactPath; readonly value: readonly string[] }
  | { readonly unit: 'status'; readonly value: Status }
  /** An event that never happened. */
  | { readonly unit: 'none' };

/** An event that never happened. */
export const NEVER: Quantity = { unit: 'none' };

function isMonthFraction(value: unknown): value is MonthFraction {
  return typeof value === 'object' && value !== null && 'hundredths' in value;
}

/**
 * A bare value of a rule or a fact with the unit that its parameter or its field states, and the path of the answer that a choice
 * belongs to.
 * @throws RangeError for a value that has no such unit, and for a choice of no answer
 */
export function quantityOf(value: unknown, unit: Unit, path?: FactPath): Quantity {
  switch (unit) {
    case 'money':
      if (typeof value === 'number') return { unit, value: value as Money };
      break;
    case 'rate':
      if (typeof value === 'number') return { unit, value: value as Rate };
      break;
    case 'percent':
      if (typeof value === 'number') return { unit, value: percent(value) };
      if (typeof value === 'bigint') return { unit, value: value as Percent };
      break;
    case 'months':
    case 'days':
    case 'count':
      if (typeof value === 'number') return { unit, value };
      if (isMonthFraction(value)) return { unit: 'part-of-month', value };
      break;
    case 'date':
      if (typeof value === 'string') return { unit, value: value as PlainDate };
      break;
    case 'yes-no':
      if (typeof value === 'boolean') return { unit, value };
      break;
    case 'choice':
      if (path !== undefined) return { unit, path, value: Array.isArray(value) ? value.map(String) : [String(value)] };
      break;
    case 'status':
      if (typeof value === 'string') return { unit, value: value as Status };
      break;
  }
  throw new RangeError(`Not of the unit ${unit}: ${value}`);
}

/** Whether two quantities have the same unit and the same value; `none` equals `none` alone. */
export function sameQuantity(one: Quantity, other: Quantity): boolean {
  if (one.unit === 'none' || other.unit === 'none') return one.unit === other.unit;
  if (one.unit === 'choice' && other.unit === 'choice') {
    return one.value.length === other.value.length && one.value.every((chosen, index) => chosen === other.value[index]);
  }
  if (one.unit === 'part-of-month' && other.unit === 'part-of-month') {
    return one.value.hundredths === other.value.hundredths;
  }
  return one.unit === other.unit && one.value === other.value;
}

/** A figure of nothing at all: no amount, no time, no share. */
export function isZeroQuantity(quantity: Quantity): boolean {
  return quantity.unit !== 'none' && (quantity.value === 0 || quantity.value === 0n);
}
