import fc from 'fast-check';
import { date } from '../../lib/calendar/date';
import { factAt, known } from '../../lib/case/fact';
import type { FactPath } from '../../lib/case/schema';
import { type Check, is } from '../../lib/rules/check';
import type { Rule, Source } from '../../lib/rules/parameter';

export const SOURCE: Source = {
  document: 'Servicing Guide',
  section: 'D2-3.2-02',
  url: 'https://example.org/guide',
  effective: date('2025-08-13'),
  evidence: 'official',
  verifiedOn: date('2026-11-23'),
};

/** A rule in force since August 2025; one on a choice is of the occupancy. */
export function rule<T>(value: T, unit: Rule<T>['unit'] = 'count'): Rule<T> {
  const question = unit === 'choice' ? ('property.occupancy' as const) : undefined;
  return { id: 'a.rule', unit, question, value, since: date('2025-08-13'), source: SOURCE };
}

const YES = rule(true, 'yes-no');

/** A check on the answer at `path`, which is yes, no or unknown. */
export function checkOn(path: FactPath, given: boolean | null): Check {
  return is(path, given === null ? factAt<boolean>(null, path) : known(given), YES);
}

/** Plain checks of each truth on a few answers, so that two of them often wait for the same one. */
export const plainChecks: fc.Arbitrary<Check> = fc
  .record({
    path: fc.constantFrom('loan.escrow', 'property.value', 'household.canReinstate'),
    given: fc.constantFrom(true, false, null),
    effect: fc.constantFrom('denies' as const, 'refers' as const),
  })
  .map(({ path, given, effect }) => ({ ...checkOn(path, given), effect }));
