import type { Money } from '../../lib/money/money';
import type { Rate } from '../../lib/money/rate';
import { parseMoney, parseRate } from '../../lib/money/text';

/** An amount as a test writes it: `dollars('1580.17')`. */
export function dollars(text: string): Money {
  return required(parseMoney(text), text);
}

/** A yearly rate as a test writes it: `percent('6.875')`. */
export function percent(text: string): Rate {
  return required(parseRate(text), text);
}

function required<T>(value: T | undefined, text: string): T {
  if (value === undefined) throw new RangeError(`Not readable: ${text}`);
  return value;
}
