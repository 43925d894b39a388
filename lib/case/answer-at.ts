import type { Money } from '../money/money';
import type { Rate } from '../money/rate';
import { formatMoney, formatRate } from '../money/text';
import { parseAt } from './field-at';
import { metaAt, valueIn, withValueIn } from './paths';
import { type Case, type FactPath, isContradictory } from './schema';

/** One answer in the form that a case holds it: whole cents, thousandths of a percent, counts, days, choices, yes or no. */
export type CaseValue = number | string | boolean;

/** The answer as the case holds it; null where it is not known, and where the case says of its whole group that there was none. */
export function answerAt(loanCase: Case, path: FactPath): CaseValue | null {
  const value = valueIn(loanCase, path);
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

/** The same case with one answer changed, null for one that is not known; undefined where a case is refused for it. */
export function withAnswer(loanCase: Case, path: FactPath, value: CaseValue | null): Case | undefined {
  const accepted = acceptedAt(path, value);
  if (accepted === undefined) return undefined;
  const changed = withFact(loanCase, path, accepted);
  return isContradictory(changed) ? undefined : changed;
}

/** The same case with `value`, already in the form that a case holds it, at a path; not held against the schema. */
export function withFact(loanCase: Case, path: FactPath, value: unknown): Case {
  return withValueIn({ ...loanCase }, path, value) as Case;
}

/** The same answer if a case takes it at this path; undefined where a case is refused for it. */
function acceptedAt(path: FactPath, value: CaseValue | null): unknown {
  const { kind } = metaAt(path);
  if (typeof value !== 'number') return parseAt(path, value);
  if (kind === 'money') return parseAt(path, formatMoney(value as Money));
  return parseAt(path, kind === 'percent' ? formatRate(value as Rate) : value);
}
