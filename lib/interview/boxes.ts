import * as z from 'zod/mini';
import type { PlainDate } from '../calendar/date';
import { countField, dateField, moneyField, rateField, typedFor } from '../case/fields';
import { LONGEST_TERM } from '../loan/level-payment';
import type { Money } from '../money/money';
import type { Rate } from '../money/rate';
import { readTyped } from './typed';

/** Boxes that belong to no field of the case, such as the terms of a letter, by the unit of what is typed there. */
const SCHEMA_OF_UNIT = {
  money: moneyField,
  rate: rateField,
  months: countField(0, LONGEST_TERM),
  date: dateField,
} as const;
/** The kind of field that takes a value of each unit. */
const KIND_OF_UNIT = { money: 'money', rate: 'percent', months: 'count', date: 'date' } as const;
/** The unit of what a box of a letter holds. */
export type BoxUnit = Exclude<keyof typeof SCHEMA_OF_UNIT, 'date'>;

/** The kind of field of a box that holds a value of this unit. */
export function kindOf(unit: BoxUnit): (typeof KIND_OF_UNIT)[BoxUnit] {
  return KIND_OF_UNIT[unit];
}

const readIn = (unit: keyof typeof SCHEMA_OF_UNIT) => (text: unknown) =>
  typeof text === 'string' ? readTyped({ kind: KIND_OF_UNIT[unit] }, text) : null;

/** Refuses what cannot be read of a letter, and a day after `asOf`; whatever is left empty is not known. */
export function letterSchema(terms: Readonly<Record<string, BoxUnit>>, asOf: PlainDate) {
  return z.looseObject({
    decidedOn: typedFor(SCHEMA_OF_UNIT.date, readIn('date')).check(
      z.refine((day) => day === null || day <= asOf, { error: 'in-the-future' }),
    ),
    terms: z.object(
      Object.fromEntries(
        Object.entries(terms).map(([term, unit]) => [term, typedFor(SCHEMA_OF_UNIT[unit], readIn(unit))]),
      ),
    ),
  });
}

type BoxValue =
  | { readonly unit: 'money'; readonly value: Money }
  | { readonly unit: 'rate'; readonly value: Rate }
  | { readonly unit: 'months'; readonly value: number };

/** What is typed in a box; undefined while it is empty or cannot be read. */
export function readBox(unit: BoxUnit, text: string): BoxValue | undefined {
  const typed = readTyped({ kind: KIND_OF_UNIT[unit] }, text);
  switch (unit) {
    case 'money': {
      const value = SCHEMA_OF_UNIT.money.safeParse(typed).data ?? null;
      return value === null ? undefined : { unit, value };
    }
    case 'rate': {
      const value = SCHEMA_OF_UNIT.rate.safeParse(typed).data ?? null;
      return value === null ? undefined : { unit, value };
    }
    case 'months': {
      const value = SCHEMA_OF_UNIT.months.safeParse(typed).data ?? null;
      return value === null ? undefined : { unit, value };
    }
  }
}
