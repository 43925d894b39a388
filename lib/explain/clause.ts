import type { PlainDate } from '../calendar/date';
import { ALWAYS, type Source } from '../rules/parameter';
import type { Value } from './sentence';

/** Where a rule is written, and since when it applies. */
interface Clause {
  readonly source: Source;
  readonly since: PlainDate;
}

/** The first day of a rule; undefined where its source names none. */
export function firstDay(since: PlainDate): Value | undefined {
  return since === ALWAYS ? undefined : { unit: 'date', value: since };
}

/** A part is often written in the very clause of its whole, which is then named once. */
export function isSameClause({ source, since }: Clause, whole: Clause): boolean {
  const { url, section, evidence } = whole.source;
  return since === whole.since && source.url === url && source.section === section && source.evidence === evidence;
}
