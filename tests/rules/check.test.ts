import { describe, expect, it } from 'vitest';
import { date } from '../../lib/calendar/date';
import { imputed, known, unknown } from '../../lib/case/fact';
import type { FactPath } from '../../lib/case/schema';
import { fromCents } from '../../lib/money/money';
import { fromThousandths } from '../../lib/money/rate';
import {
  anyOf,
  atLeast,
  atMost,
  is,
  isOneOf,
  lessThan,
  moreThan,
  notAfter,
  notBefore,
  notWithin,
  optionIs,
  ratioIs,
  soft,
  staysWithin,
} from '../../lib/rules/check';
import { rule } from '../support/checks';
import { figuresAsText } from '../support/json';

const ASKED = unknown('property.value');

describe('a comparison', () => {
  it.each([
    [atLeast, [false, true, true]],
    [atMost, [true, true, false]],
    [moreThan, [false, false, true]],
    [lessThan, [true, false, false]],
  ])('%o is decided one unit below, at and one unit above the limit', (compare, expected) => {
    const truths = [11, 12, 13].map((value) => compare('check', known(value), rule(12)).truth);
    expect(truths).toEqual(expected.map(String));
  });

  it.each([
    [notBefore, [false, true, true]],
    [notAfter, [true, true, false]],
  ])('%o is decided the day before, on and the day after the day of the rule', (compare, expected) => {
    const day = rule(date('2026-05-01'), 'date');
    const truths = ['2026-04-30', '2026-05-01', '2026-05-02'].map((on) => compare('day', known(date(on)), day).truth);
    expect(truths).toEqual(expected.map(String));
  });

  it('tells what was compared with what, each figure with its unit', () => {
    expect(figuresAsText(atMost('fee', known(fromCents(158_017)), rule(fromCents(2_500_000), 'money')))).toMatchObject({
      actual: '1580.17',
      limit: '25000.00',
      relation: 'at-most',
      unit: 'money',
      since: '2025-08-13',
    });
    expect(
      figuresAsText(atLeast('rate', known(fromThousandths(6875)), rule(fromThousandths(6500), 'rate'))),
    ).toMatchObject({
      actual: '6.875',
      limit: '6.500',
    });
  });

  it('with an unknown fact is open, names the answer it waits for, and still tells the limit', () => {
    const open = atLeast('value', ASKED, rule(12));
    expect(figuresAsText(open)).toMatchObject({ truth: 'unknown', missing: ['property.value'], limit: '12' });
    expect(open.actual).toBeUndefined();
  });

  it('denies when it fails, unless it refers to a person', () => {
    const failed = is('stays', known(false), rule(true, 'yes-no'));
    expect(failed).toMatchObject({ truth: 'false', effect: 'denies' });
    expect(soft(failed)).toEqual({ ...failed, effect: 'refers' });
  });

  it('of a choice with several right answers lists them', () => {
    const check = isOneOf('use', known('vacant'), rule<readonly string[]>(['primary', 'vacant'], 'choice'));
    expect(figuresAsText(check)).toMatchObject({
      truth: 'true',
      actual: 'vacant',
      limit: 'primary vacant',
      relation: 'one-of',
    });
    expect(isOneOf('use', known('rental'), rule<readonly string[]>(['primary'], 'choice')).truth).toBe('false');
  });

  it('of a choice knows whose choice it is, and refuses one that is nobody’s', () => {
    const kind = rule('primary', 'choice');
    expect(is('use', known('rental'), kind)).toMatchObject({
      actual: { path: 'property.occupancy', value: ['rental'] },
      limit: { path: 'property.occupancy', value: ['primary'] },
    });
    expect(() => is('use', known('rental'), { ...kind, question: undefined })).toThrow(RangeError);
  });
});

describe('a ratio', () => {
  const plan = (part: number) => ratioIs('cap', known({ part, whole: 200_000 }), 'at-most', rule(150, 'percent'));

  it.each([
    ['at-least', [false, true, true]],
    ['at-most', [true, true, false]],
    ['more-than', [false, false, true]],
    ['less-than', [true, false, false]],
  ] as const)('%s a share is decided a cent below, at and a cent above it', (relation, expected) => {
    const truths = [79_999, 80_000, 80_001].map(
      (part) => ratioIs('share', known({ part, whole: 100_000 }), relation, rule(80, 'percent')).truth,
    );
    expect(truths).toEqual(expected.map(String));
  });

  it('is compared exactly: a cent above the limit fails although its percentage is rounded to the limit', () => {
    expect(figuresAsText(plan(300_000))).toMatchObject({ truth: 'true', actual: '150.0000', limit: '150' });
    const whole = 90_000_000_00;
    const beyond = ratioIs('cap', known({ part: (whole / 2) * 3 + 1, whole }), 'at-most', rule(150, 'percent'));
    expect(figuresAsText(beyond)).toMatchObject({ truth: 'false', actual: '150.0000' });
  });

  it('of nothing shows no percentage', () => {
    expect(ratioIs('cap', known({ part: 1, whole: 0 }), 'more-than', rule(40, 'percent')).actual).toBeUndefined();
  });
});

describe('an amount within another', () => {
  const [low, high] = [fromCents(100), fromCents(101)];

  it.each([
    ['equal amounts are within', low, low, false, 'true'],
    ['equal amounts are not strictly within', low, low, true, 'false'],
    ['a cent more is not', high, low, false, 'false'],
    ['a cent less is strictly within', low, high, true, 'true'],
  ] as const)('%s', (_, amount, limit, strictly, truth) => {
    expect(
      staysWithin('offer', { amount: known(amount), limit: known(limit), strictly: known(strictly) }, rule(0)).truth,
    ).toBe(truth);
  });

  it('waits for every fact that either side lacks', () => {
    const open = staysWithin(
      'offer',
      { amount: unknown('loan.escrow', 'loan.ratePercent'), limit: unknown('loan.escrow', 'property.value') },
      rule(0),
    );
    expect(open).toMatchObject({ truth: 'unknown', missing: ['loan.escrow', 'loan.ratePercent', 'property.value'] });
  });
});

describe('an event that may not be recent', () => {
  const asOf = date('2026-11-23');
  const since = (day: string) => notWithin('event', known(date(day)), asOf, rule(12, 'months'));

  it.each([
    ['twelve months ago to the day is long enough ago', '2025-11-23', 'true', '12'],
    ['a day later is not', '2025-11-24', 'false', '11'],
    ['a date to come is not', '2027-01-01', 'false', '0'],
  ])('%s', (_, day, truth, actual) => {
    expect(figuresAsText(since(day))).toMatchObject({ truth, actual, limit: '12' });
  });

  it('never happened: holds, and says so', () => {
    expect(figuresAsText(notWithin('event', known('none'), asOf, rule(12, 'months')))).toMatchObject({
      truth: 'true',
      actual: 'none',
    });
  });

  it('is clamped to the end of a month: 31 August is six months before 28 February', () => {
    const check = (day: string) => notWithin('event', known(date('2025-08-31')), date(day), rule(6, 'months')).truth;
    expect([check('2026-02-27'), check('2026-02-28')]).toEqual(['false', 'true']);
  });
});

describe('checks taken together', () => {
  const yes = rule(true, 'yes-no');
  const [plain, onRate, onOther] = [
    is('plain', known(true), yes),
    is('on-rate', imputed(true, 'market.pmms30Percent'), yes),
    is('on-other', imputed(true, 'market.gseModificationRatePercent'), yes),
  ];
  const fails = is('fails', known(false), yes);

  it('rest on what stood in for an answer, sorted, unless a part that settles them rests on nothing', () => {
    expect(anyOf('any', yes, [fails, onRate, onOther]).imputedPaths).toEqual([
      'market.gseModificationRatePercent',
      'market.pmms30Percent',
    ]);
    expect(anyOf('any', yes, [plain, onRate]).imputedPaths).toBeUndefined();
    expect(anyOf('any', yes, [onRate, plain, fails]).imputedPaths).toBeUndefined();
  });
});

describe('another option’s status', () => {
  const fits = (status: Parameters<typeof optionIs>[1]['status'], missing: readonly FactPath[] = []) =>
    optionIs('no-deferral', { status, missing }, 'does-not-qualify', rule(true));

  it('is compared when settled, and open while that option waits for answers, which it passes on', () => {
    expect(fits('does-not-qualify').truth).toBe('true');
    expect(fits('may-qualify').truth).toBe('false');
    expect(fits('needs-information', ['loan.escrow'])).toMatchObject({ truth: 'unknown', missing: ['loan.escrow'] });
  });
});
