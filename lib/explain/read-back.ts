import { parseDate } from '../calendar/date';
import type { FactPath } from '../case/schema';
import { metaAt, readTyped } from '../interview/typed';
import { parseMoney, parseRate } from '../money/text';
import type { Value } from './sentence';

/** What typed text was read as; undefined when it is not known or cannot be read. */
export function readValue(path: FactPath, typed: string): Value | undefined {
  const { kind, choices } = metaAt(path);
  const read = readTyped(metaAt(path), typed);
  if (read === null) return undefined;
  const text = String(read);
  switch (kind) {
    case 'money': {
      const amount = parseMoney(text);
      return amount === undefined || amount < 0 ? undefined : { unit: 'money', value: amount };
    }
    case 'percent': {
      const rate = parseRate(text);
      return rate === undefined || rate < 0 ? undefined : { unit: 'rate', value: rate };
    }
    case 'count':
      if (typeof read !== 'number' || read < 0) return undefined;
      if (metaAt(path).isYear) return { unit: 'name', value: text };
      return { unit: metaAt(path).isSpan ? 'months' : 'count', value: read };
    case 'date':
    case 'event-date': {
      const day = parseDate(text);
      return day && { unit: 'date', value: day };
    }
    case 'yes-no':
      return typeof read === 'boolean' ? { unit: 'choices', path, values: [read ? 'yes' : 'no'] } : undefined;
    case 'choice': {
      // Several reasons are one text, with commas between them.
      const values = text.split(',');
      return values.every((value) => choices?.includes(value))
        ? { unit: 'choices', path, values, all: true }
        : undefined;
    }
  }
}

/** Whether reading a figure back tells more than the figure: not for a bare number. */
export function isReadBack(path: FactPath): boolean {
  const { kind, isSpan = false } = metaAt(path);
  return kind !== 'count' || isSpan;
}
