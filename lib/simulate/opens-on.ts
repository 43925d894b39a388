import { addDays, type PlainDate } from '../calendar/date';
import { type Case, isContradictory } from '../case/schema';
import { situationOf } from '../case/situation';
import type { Option } from '../programs/option';
import type { Check } from '../rules/check';
import { verdictOf } from '../rules/verdict';
import type { OptionResult } from './results';

/** About a month: who reads the answer can still act on it (contract, simulation). */
const SOON_DAYS = 31;

/** What a day more may turn: a count of days or months, alone or within other checks. */
function turnsWithTime({ unit, parts = [] }: Pick<Check, 'unit' | 'parts'>): boolean {
  return unit === 'days' || unit === 'months' || parts.some(turnsWithTime);
}

/**
 * The first day of the coming month from which on an option could fit that today fails for the time alone, while nothing is paid
 * until then. Undefined for an option that is open today, fails for something else, or stays closed all month.
 */
export function opensOn(
  { evaluate }: Option,
  { status, kind, checks }: OptionResult,
  loanCase: Case,
): PlainDate | undefined {
  if (status !== 'does-not-qualify' || kind === 'disposition') return undefined;
  const failed = checks.filter(({ truth, effect }) => truth === 'false' && effect === 'denies');
  if (!failed.every(turnsWithTime)) return undefined;
  const isOpenOn = (asOf: PlainDate) => {
    const then = { ...loanCase, asOf };
    const evaluation = isContradictory(then) ? undefined : evaluate(situationOf(then));
    return evaluation !== undefined && verdictOf(evaluation.checks, evaluation.ceiling).status !== 'does-not-qualify';
  };
  if (!isOpenOn(addDays(loanCase.asOf, SOON_DAYS))) return undefined;
  return Array.from({ length: SOON_DAYS }, (_, day) => addDays(loanCase.asOf, day + 1)).find(isOpenOn);
}
