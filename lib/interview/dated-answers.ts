import type { PlainDate } from '../calendar/date';
import type { Answers } from '../case/typed';

/** What somebody has typed so far, as text by path, and the day the rules are read. */
export interface DatedAnswers {
  readonly answers: Answers;
  /** Today where the reader is. */
  readonly asOf: PlainDate;
}
