import type { PlainDate } from '../calendar/date';
import type { Source } from '../rules/parameter';

/** An option that has ended: the rules pages name it with its last day. */
export interface EndedOption {
  /** AUTHORITY.OPTION */
  readonly id: string;
  /** The first day on which it was no longer offered; absent where the sources give no day. */
  readonly endedOn?: PlainDate;
  readonly source: Source;
}
