import { daysBetween, parseDate } from '../../lib/calendar/date';
import { readDate } from '../../lib/case/typed';
import type { DatedAnswers } from '../../lib/interview/dated-answers';

/** A sale this close interrupts everything else. */
const NEAR_DAYS = 45;

/** Whether the sale date that was typed lies ahead, and at most 45 days. */
export function isSaleNear({ answers, asOf }: DatedAnswers): boolean {
  const sale = parseDate(readDate(answers['foreclosure.saleOn'] ?? ''));
  if (sale === undefined) return false;
  const days = daysBetween(asOf, sale);
  return days >= 0 && days <= NEAR_DAYS;
}
