import type { PlainDate } from '../calendar/date';
import type { Source } from '../rules/parameter';

/** An option that no longer exists, named so that nobody asks for it in vain. */
export interface Ended {
  /** AUTHORITY.OPTION */
  readonly id: string;
  /** The first day without it; absent where our sources give no day. */
  readonly endedOn?: PlainDate;
  readonly source: Source;
}
