import { date, type PlainDate } from '../calendar/date';
import type { Money } from '../money/money';
import type { Rate } from '../money/rate';
import { parseMoney, parseRate } from '../money/text';
import type { Dated, Evidence, Source, Unit, Unnamed } from './parameter';

/** A document that values rest on; `cite` adds the place in it, its date and how sure we are. */
export interface CitedDocument {
  readonly title: string;
  /** The day its values were last compared with it. */
  readonly verifiedOn: PlainDate;
}

interface CitedPassage {
  readonly section: string;
  readonly url: string;
  /** The date the document bears, or from which it applies. */
  readonly effective: string;
  readonly evidence: Evidence;
  readonly openQuestion?: string;
}

/** A passage of a document as the source of a value. @throws RangeError where `effective` is no calendar date */
export function cite({ title, verifiedOn }: CitedDocument, passage: CitedPassage): Source {
  return { document: title, verifiedOn, ...passage, effective: date(passage.effective) };
}

/** A value and the first day on which it applies. */
export function since<T>(from: string, value: T | null, source: Source): Dated<T> {
  return { from: date(from), value, source };
}

/** A maker of parameters with one value so far, from the given day on; a parameter may name a first day of its own. */
export function limitsFrom(firstDay: string) {
  return <T>(unit: Unit, value: T, source: Source, from: string = firstDay): Unnamed<T> => ({
    unit,
    values: [since(from, value, source)],
  });
}

/** An amount written in the source code; throws on a slip of the pen. */
export function dollars(text: string): Money {
  const money = parseMoney(text);
  if (money === undefined) throw new RangeError(`Not an amount: ${text}`);
  return money;
}

/** Percent a year written in the source code; throws on a slip of the pen. */
export function yearly(text: string): Rate {
  const rate = parseRate(text);
  if (rate === undefined) throw new RangeError(`Not a rate: ${text}`);
  return rate;
}
