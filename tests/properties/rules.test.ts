import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, date } from '../../lib/calendar/date';
import { allOf, anyOf, type Check, missingPaths, not, type Truth } from '../../lib/rules/check';
import { inForce, type Parameter, rulesOf } from '../../lib/rules/parameter';
import { decisiveIn, verdictOf } from '../../lib/rules/verdict';
import { plainChecks, rule, SOURCE } from '../support/checks';
import { dates } from './arbitraries';

const YES = rule(true, 'yes-no');
const every = (...parts: readonly Check[]) => allOf('every', YES, parts);
const some = (...parts: readonly Check[]) => anyOf('some', YES, parts);
const opposite = (check: Check) => not('opposite', YES, check);

/** What a combination says, without how it is built. */
const said = ({ truth, missing }: Check) => ({ truth, missing: [...missing].sort() });

/** Plain checks and combinations of them, three deep. */
const checks: fc.Arbitrary<Check> = fc.letrec<{ check: Check }>((tie) => ({
  check: fc.oneof(
    { depthSize: 'small', maxDepth: 3, withCrossShrink: true },
    plainChecks,
    fc.array(tie('check'), { minLength: 1, maxLength: 3 }).map((parts) => every(...parts)),
    fc.array(tie('check'), { minLength: 1, maxLength: 3 }).map((parts) => some(...parts)),
    tie('check').map(opposite),
  ),
})).check;
const lists = fc.array(checks, { maxLength: 4 });

describe.each([
  ['all of', every, 'false'],
  ['any of', some, 'true'],
] as const)('%s', (_, combine, settling) => {
  const neutral: Truth = settling === 'false' ? 'true' : 'false';

  it('does not depend on the order of its parts', () => {
    fc.assert(
      fc.property(checks, checks, checks, (a, b, c) => {
        expect(said(combine(a, b, c))).toEqual(said(combine(c, a, b)));
        expect(said(combine(a, b))).toEqual(said(combine(b, a)));
      }),
    );
  });

  it('does not depend on how its parts are grouped', () => {
    fc.assert(
      fc.property(checks, checks, checks, (a, b, c) => {
        expect(said(combine(combine(a, b), c))).toEqual(said(combine(a, combine(b, c))));
        expect(said(combine(combine(a, b), c))).toEqual(said(combine(a, b, c)));
      }),
    );
  });

  it('says of one part, or of the same part twice, what the part says', () => {
    fc.assert(
      fc.property(checks, (a) => {
        expect(said(combine(a))).toEqual(said(a));
        expect(said(combine(a, a))).toEqual(said(a));
      }),
    );
  });

  it('is settled by one part alone, whatever is open beside it, and then waits for nothing', () => {
    fc.assert(
      fc.property(lists, (parts) => {
        const combined = combine(...parts);
        if (parts.some(({ truth }) => truth === settling))
          expect(said(combined)).toEqual({ truth: settling, missing: [] });
        else if (parts.some(({ truth }) => truth === 'unknown')) expect(combined.truth).toBe('unknown');
        else expect(combined.truth).toBe(neutral);
      }),
    );
  });

  it('waits, while it is open, exactly for what its open parts wait for', () => {
    fc.assert(
      fc.property(lists, (parts) => {
        const { truth, missing } = combine(...parts);
        const open = parts.filter((part) => part.truth === 'unknown');
        expect(missing).toEqual(truth === 'unknown' ? missingPaths(open) : []);
        expect(missing.length > 0).toBe(truth === 'unknown');
      }),
    );
  });

  it('of nothing leaves nothing open', () => {
    expect(said(combine())).toEqual({ truth: neutral, missing: [] });
  });
});

describe('not', () => {
  it('twice is the check itself', () => {
    fc.assert(
      fc.property(checks, (check) => {
        expect(said(opposite(opposite(check)))).toEqual(said(check));
      }),
    );
  });

  it('turns all of into any of, and back (De Morgan)', () => {
    fc.assert(
      fc.property(lists, (parts) => {
        const opposites = parts.map(opposite);
        expect(said(opposite(every(...parts)))).toEqual(said(some(...opposites)));
        expect(said(opposite(some(...parts)))).toEqual(said(every(...opposites)));
      }),
    );
  });
});

describe('a verdict', () => {
  const denials = fc.array(
    plainChecks.map((check): Check => ({ ...check, effect: 'denies' })),
    { maxLength: 4 },
  );
  const everything = fc.array(plainChecks, { maxLength: 5 });

  it('does not depend on the order of the checks', () => {
    fc.assert(
      fc.property(everything, (list) => {
        expect(verdictOf([...list].reverse())).toEqual(verdictOf(list));
      }),
    );
  });

  it('is a no exactly when a denying check fails, whatever else is open', () => {
    fc.assert(
      fc.property(everything, (list) => {
        const fails = list.some(({ effect, truth }) => effect === 'denies' && truth === 'false');
        expect(verdictOf(list).status === 'does-not-qualify').toBe(fails);
      }),
    );
  });

  it('over denying checks alone says what “all of” says', () => {
    fc.assert(
      fc.property(denials, (list) => {
        const { truth, missing } = every(...list);
        const status = { true: 'may-qualify', false: 'does-not-qualify', unknown: 'needs-information' }[truth];
        expect(verdictOf(list)).toEqual({ status, missing });
      }),
    );
  });

  it('waits for something exactly while it needs information', () => {
    fc.assert(
      fc.property(everything, fc.constantFrom('may-qualify' as const, 'servicer-decides' as const), (list, ceiling) => {
        const { status, missing } = verdictOf(list, ceiling);
        expect(missing.length > 0).toBe(status === 'needs-information');
        expect(missingPaths(list)).toEqual(expect.arrayContaining([...missing]));
      }),
    );
  });

  it('never goes above its ceiling, which changes no denial', () => {
    fc.assert(
      fc.property(everything, (list) => {
        const free = verdictOf(list);
        const capped = verdictOf(list, 'servicer-decides');
        expect(capped.status).not.toBe('may-qualify');
        expect(capped.status === 'does-not-qualify').toBe(free.status === 'does-not-qualify');
      }),
    );
  });

  it('has one decisive check at most: the one that alone keeps it denied', () => {
    fc.assert(
      fc.property(everything, (list) => {
        const isDenied = verdictOf(list).status === 'does-not-qualify';
        const decisive = decisiveIn(list);
        list.forEach((check, index) => {
          const turned = list.with(index, { ...check, truth: 'true' });
          expect(check === decisive).toBe(isDenied && verdictOf(turned).status !== 'does-not-qualify');
        });
      }),
    );
  });
});

describe('a dated parameter', () => {
  /** Values from ascending days on, some of them an end (null). */
  const parameters: fc.Arbitrary<Parameter<number>> = fc
    .uniqueArray(dates, { minLength: 1, maxLength: 5 })
    .chain((days) =>
      fc.tuple(
        fc.constant([...days].sort()),
        fc.array(fc.option(fc.integer()), { minLength: days.length, maxLength: days.length }),
      ),
    )
    .map(([days, values]) => ({
      id: 'a.parameter',
      unit: 'count',
      values: days.map((from, index) => ({ from, value: values[index] ?? null, source: SOURCE })),
    }));

  it('has no value before its first day and after its end, never the nearest one', () => {
    fc.assert(
      fc.property(parameters, dates, (parameter, day) => {
        const begun = parameter.values.filter(({ from }) => from <= day);
        const last = begun.at(-1);
        const found = inForce(parameter, day);
        if (last === undefined || last.value === null) expect(found).toBeUndefined();
        else expect(found).toMatchObject({ value: last.value, since: last.from });
      }),
    );
  });

  it('changes on the very day that it names', () => {
    fc.assert(
      fc.property(parameters, (parameter) => {
        for (const [index, { from, value }] of parameter.values.entries()) {
          expect(inForce(parameter, from)?.value ?? null).toBe(value);
          expect(inForce(parameter, addDays(from, -1))?.value ?? null).toBe(parameter.values[index - 1]?.value ?? null);
        }
      }),
    );
  });

  it('takes a whole set out of force when it alone has no value', () => {
    fc.assert(
      fc.property(fc.array(parameters, { minLength: 1, maxLength: 4 }), dates, (list, day) => {
        const set = Object.fromEntries(list.map((parameter, index) => [`parameter${index}`, parameter]));
        const isInForce = list.every((parameter) => inForce(parameter, day) !== undefined);
        expect(rulesOf(set, day) !== undefined).toBe(isInForce);
      }),
    );
  });

  it('answers false and 0 as values, not as ends', () => {
    const from = date('2026-01-01');
    for (const value of [0, false, '']) {
      expect(inForce({ id: 'a', unit: 'count', values: [{ from, value, source: SOURCE }] }, from)?.value).toBe(value);
    }
  });
});
