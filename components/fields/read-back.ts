import { parseDate } from '../../lib/calendar/date';
import { isEstimate, metaAt, readTyped, UNKNOWN } from '../../lib/case/typed';
import type { Value } from '../../lib/explain/sentence';
import { parseMoney } from '../../lib/money/money';
import { parseRate } from '../../lib/money/rate';
import { useSpeaker } from '../words';

/** What typed text was read as; undefined when it is not known or cannot be read. */
function readValue(path: string, typed: string): Value | undefined {
  const { kind } = metaAt(path);
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
      return { unit: metaAt(path).isSpan ? 'months' : 'count', value: read };
    case 'date':
    case 'event-date': {
      const day = parseDate(text);
      return day && { unit: 'date', value: day };
    }
    case 'yes-no':
      return typeof read === 'boolean' ? { unit: 'choices', path, values: [read ? 'yes' : 'no'] } : undefined;
    case 'choice':
      return { unit: 'choices', path, values: [text] };
  }
}

/** Writes an answer in the reader's language; undefined when it is not known or cannot be read. */
export function useAnswer() {
  const { format, value, words } = useSpeaker();
  return (path: string, typed: string): string | undefined => {
    if (typed === 'none') return words(`fields.${path}.none`);
    if (typed === UNKNOWN) return undefined;
    const read = readValue(path, typed);
    if (read?.unit !== 'money') return read && value(read);
    const amount = format.moneyWithCents(read.value);
    return isEstimate(typed) ? words('wizard.about', { value: amount }) : amount;
  };
}

/** Whether reading a figure back tells more than the figure: not for a bare number. */
export function isReadBack(path: string): boolean {
  const { kind, isSpan = false } = metaAt(path);
  return kind !== 'count' || isSpan;
}

/** Says under a box how the figure in it was read: "We read: $1,850.00 a month". */
export function useReadBack() {
  const { words } = useSpeaker();
  const answer = useAnswer();
  return (path: string, typed: string): string | undefined => {
    const value = answer(path, typed);
    if (value === undefined) return undefined;
    const { per } = metaAt(path);
    if (per === 'month') return words('wizard.readsMonthly', { value });
    return words(per === 'year' ? 'wizard.readsYearly' : 'wizard.reads', { value });
  };
}
