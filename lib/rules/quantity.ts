import type { PlainDate } from '../calendar/date';
import type { FactPath } from '../case/schema';
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
  /** A part of a month, as the rule writes it: "0.05". */
  | { readonly unit: 'part-of-month'; readonly value: string }
  | { readonly unit: 'date'; readonly value: PlainDate }
  | { readonly unit: 'yes-no'; readonly value: boolean }
  /** One choice or several of the answer at a path. */
  | { readonly unit: 'choice'; readonly path: FactPath; readonly value: readonly string[] }
  | { readonly unit: 'status'; readonly value: Status }
  /** An event that never happened. */
  | { readonly unit: 'none' };

/**
 * A bare value of a rule or a fact with the unit of its parameter, and the path of the answer that a choice belongs to.
 * @throws RangeError for a value that has no such unit, and for a choice of no answer
 */
export function quantityOf(value: unknown, unit: Unit, path?: FactPath): Quantity {
  if (value === 'none') return { unit: 'none' };
  switch (unit) {
    case 'money':
      if (typeof value === 'number') return { unit, value: value as Money };
      break;
    case 'rate':
      if (typeof value === 'number') return { unit, value: value as Rate };
      break;
    case 'percent':
      if (typeof value === 'number' || typeof value === 'string') return { unit, value: percent(value) };
      break;
    case 'months':
    case 'days':
    case 'count':
      if (typeof value === 'number') return { unit, value };
      if (typeof value === 'string') return { unit: 'part-of-month', value };
      break;
    case 'date':
      if (typeof value === 'string') return { unit, value: value as PlainDate };
      break;
    case 'yes-no':
      if (typeof value === 'boolean') return { unit, value };
      break;
    case 'choice':
      if (path !== undefined) return { unit, path, value: [value].flat().map(String) };
      break;
    case 'status':
      if (typeof value === 'string') return { unit, value: value as Status };
      break;
  }
  throw new RangeError(`Not of the unit ${unit}: ${value}`);
}

export function sameQuantity(one: Quantity, other: Quantity): boolean {
  if (one.unit === 'none' || other.unit === 'none') return one.unit === other.unit;
  return one.unit === other.unit && String(one.value) === String(other.value);
}

/** A figure of nothing at all: no amount, no time, no share. */
export function isNothing(quantity: Quantity): boolean {
  return quantity.unit !== 'none' && (quantity.value === 0 || quantity.value === 0n);
}
