import { expect, it } from 'vitest';
import type { Status } from '../../lib/rules/status';
import { checkIn, optionIn, simulationWith } from './household';

type Changes = Readonly<Record<string, unknown>>;

/**
 * One numbered criterion of a `spec.md` with its three scenarios: `a` passes (at the limit), `b` fails (one unit beyond),
 * `c` leaves a fact open. In the household that all three change, every other criterion of the option holds.
 */
export interface Criterion {
  readonly no: string;
  readonly option: string;
  readonly household: Changes;
  readonly check: string;
  readonly a: Changes;
  readonly b: Changes;
  readonly c: Changes;
  /** Paths that the option names in `c`. */
  readonly missing: readonly string[];
  /** Status in `a`; `may-qualify` unless told. */
  readonly passes?: Status;
  /** Status in `c`; `needs-information` unless told. */
  readonly opens?: Status;
  /** Status in `b`; `does-not-qualify` unless told. */
  readonly fails?: Status;
}

export function scenarios(criteria: readonly Criterion[]): void {
  it.each(criteria)('$no a, b, c: $option, $check', (criterion) => {
    const {
      option,
      household,
      check,
      a,
      b,
      c,
      missing,
      passes = 'may-qualify',
      fails = 'does-not-qualify',
      opens = 'needs-information',
    } = criterion;
    const found = (changes: Changes) => {
      const answer = optionIn(simulationWith({ ...household, ...changes }), option);
      return { truth: checkIn(answer, check).truth, status: answer.status, missing: answer.missing };
    };
    expect(found(a), `${criterion.no}a`).toEqual({ truth: 'true', status: passes, missing: [] });
    expect(found(b), `${criterion.no}b`).toEqual({ truth: 'false', status: fails, missing: [] });
    expect(found(c), `${criterion.no}c`).toEqual({ truth: 'unknown', status: opens, missing });
  });
}
