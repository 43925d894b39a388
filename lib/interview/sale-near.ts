import { daysBetween, type PlainDate } from '../calendar/date';
import type { DatedAnswers } from './dated-answers';
import { readDay } from './typed';

/** A sale this close interrupts everything else, and leaves no time for a door that may be shut (reading R17). */
export const NEAR_DAYS = 45;

/** The day of a sale that was typed; undefined where none was. */
export function typedSale({ answers }: Pick<DatedAnswers, 'answers'>): PlainDate | undefined {
  return readDay(answers['foreclosure.saleOn'] ?? '');
}

/** Whether the sale date that was typed lies ahead, and at most so many days. */
export function isSaleNear({ answers, asOf }: DatedAnswers): boolean {
  const sale = typedSale({ answers });
  if (sale === undefined) return false;
  const days = daysBetween(asOf, sale);
  return days >= 0 && days <= NEAR_DAYS;
}
