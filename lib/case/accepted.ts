import type { Money } from '../money/money';
import type { Rate } from '../money/rate';
import { formatMoney, formatRate } from '../money/text';
import { metaAt, parseAt } from './paths';

/** One answer in the form that a case holds it: whole cents, thousandths of a percent, counts, days, choices, yes or no. */
export type CaseValue = number | string | boolean;

/** The same answer if a case takes it at this path, null for one that is not known; undefined where a case is refused for it. */
export function acceptedAt(path: string, value: CaseValue | null): unknown {
  const { kind } = metaAt(path);
  if (typeof value !== 'number') return parseAt(path, value);
  if (kind === 'money') return parseAt(path, formatMoney(value as Money));
  return parseAt(path, kind === 'percent' ? formatRate(value as Rate) : value);
}
