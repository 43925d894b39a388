import { Exact } from '../../lib/money/exact';
import type { Money } from '../../lib/money/money';
import type { Rate } from '../../lib/money/rate';
import { parseMoney, parseRate } from '../../lib/money/text';

export type Json = string | number | boolean | null | readonly Json[] | JsonRecord;
export interface JsonRecord {
  readonly [key: string]: Json;
}

/** The inputs of one vector, read by name; a missing or misshapen one fails with its name. */
export class Inputs {
  constructor(private readonly record: JsonRecord) {}

  /** Reads an input, or gives undefined where the vector leaves it out. */
  optional<T>(key: string, read: (value: Json) => T | undefined): T | undefined {
    const value = this.record[key];
    return value === undefined || value === null ? undefined : required(key, read(value));
  }

  private read<T>(key: string, read: (value: Json) => T | undefined): T {
    return required(key, this.optional(key, read));
  }

  exact(key: string): Exact {
    return this.read(key, asExact);
  }

  integer(key: string): number {
    return this.read(key, asInteger);
  }

  money(key: string): Money {
    return this.read(key, asMoney);
  }

  rate(key: string): Rate {
    return this.read(key, asRate);
  }

  list(key: string): readonly Json[] {
    return this.read(key, asList);
  }

  records(key: string): readonly Inputs[] {
    return this.list(key).map((item) => new Inputs(required(key, asRecord(item))));
  }

  /** A yes or no, written as true, false, 1 or 0; no when left out. */
  flag(key: string): boolean {
    return this.optional(key, (value) => ['1', 'true'].includes(String(value))) ?? false;
  }
}

function required<T>(key: string, value: T | undefined): T {
  if (value === undefined) throw new TypeError(`Input "${key}" is missing or not in the expected form`);
  return value;
}

export function asExact(value: Json): Exact | undefined {
  return typeof value === 'string' || typeof value === 'number' ? new Exact(value) : undefined;
}

export function asText(value: Json): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function asInteger(value: Json): number | undefined {
  const number = asExact(value);
  return number?.isInteger() ? number.toNumber() : undefined;
}

export function asMoney(value: Json): Money | undefined {
  const amount = asExact(value);
  return amount && parseMoney(amount.toFixed());
}

function asRate(value: Json): Rate | undefined {
  const percent = asExact(value);
  return percent && parseRate(percent.toFixed());
}

export function asList(value: Json): readonly Json[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

export function asRecord(value: Json): JsonRecord | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonRecord) : undefined;
}
