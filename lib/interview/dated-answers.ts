import { type DateParts, dateOf, type PlainDate } from '../calendar/date';
import type { Answers } from './typed';

/** What somebody has typed so far, as text by path, and the day the rules are read. */
export interface DatedAnswers {
  readonly answers: Answers;
  /** Today where the reader is. */
  readonly asOf: PlainDate;
}

/** The day that a device's clock shows. @throws RangeError for one that no calendar has */
export function dayOnClock(parts: DateParts): PlainDate {
  const day = dateOf(parts);
  if (day === undefined) throw new RangeError('This device has no usable date.');
  return day;
}
