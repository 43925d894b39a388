import { describe, expect, it } from 'vitest';
import { parseWith } from '../../lib/case/problems';
import { caseSchema } from '../../lib/case/schema';
import { caseWith, documentWith } from '../support/household';
import { accepts, GROUPS, UNKNOWABLE } from '../support/leaves';

/** What is wrong with the contract's example after some changes. */
function problemsWith(changes: Readonly<Record<string, unknown>>) {
  const reading = parseWith(caseSchema, documentWith(changes));
  return reading.ok ? [] : reading.problems.map(({ path, problem }) => [path, problem]);
}

describe('a case is refused, with the path of the field', () => {
  it.each([
    ['a negative amount', 'loan.escrow', '-5.00', 'negative'],
    ['a negative number', 'household.cashReserves', -5, 'negative'],
    ['three decimals', 'loan.escrow', '520.125', 'money'],
    ['a number with three decimals', 'loan.escrow', 520.125, 'money'],
    ['an amount in words', 'loan.escrow', '$520', 'money'],
    ['thousands separators', 'loan.principalBalance', '236,765.47', 'money'],
    ['an exponent', 'loan.principalBalance', '2e5', 'money'],
    ['a number beyond a billion', 'loan.principalBalance', 1e21, 'money'],
    ['a billion', 'loan.principalBalance', '1000000000', 'too-large'],
    ['an amount that is a yes', 'loan.escrow', true, 'money'],
    ['no principal', 'loan.principalBalance', '0.00', 'not-positive'],
    ['no payment', 'loan.principalAndInterest', 0, 'not-positive'],
    ['no month left', 'loan.remainingMonths', 0, 'count-range'],
    ['no term', 'loan.originalTermMonths', 0, 'count-range'],
    ['half a month', 'loan.remainingMonths', 309.5, 'count'],
    ['a count as text', 'loan.remainingMonths', '309', 'count'],
    ['a negative count', 'history.priorModifications', -1, 'count-range'],
    ['a rate above 30', 'loan.ratePercent', '30.001', 'percent-range'],
    ['a rate below 0', 'loan.ratePercent', '-0.001', 'percent-range'],
    ['a rate with four decimals', 'loan.ratePercent', '6.8755', 'percent'],
    ['a rate with its sign', 'loan.ratePercent', '6.5%', 'percent'],
    ['30 February', 'loan.originatedOn', '2019-02-30', 'date'],
    ['29 February of a common year', 'loan.originatedOn', '2023-02-29', 'date'],
    ['a date in the American order', 'loan.originatedOn', '05/01/2019', 'date'],
    ['a date with a time', 'loan.originatedOn', '2019-05-01T00:00:00Z', 'date'],
    ['"none" where there is always a date', 'loan.originatedOn', 'none', 'date'],
    ['an event that is neither a date nor none', 'history.lastDeferralOn', 'never', 'event-date'],
    ['a choice that is none', 'property.occupancy', 'owner', 'choice'],
    ['a yes as text', 'loan.firstLien', 'yes', 'yes-no'],
    ['a missing backer', 'loan.backer', null, 'choice'],
  ])('%s', (_, path, value, problem) => {
    const found = problemsWith({ [path]: value });
    expect(found.map(([where]) => where)).toEqual([path]);
    expect(found).toEqual([[path, problem]]);
  });

  it('another version, a missing one, a day that does not exist', () => {
    expect(problemsWith({ version: 2 })).toEqual([['version', 'version']]);
    expect(problemsWith({ version: undefined })).toEqual([['version', 'version']]);
    expect(problemsWith({ asOf: '2026-11-31' })).toEqual([['asOf', 'date']]);
    expect(problemsWith({ asOf: null })).toEqual([['asOf', 'date']]);
  });

  it('nothing unpaid together with an unpaid due date on or before the day', () => {
    const unpaid = (day: string) => problemsWith({ 'arrears.current': true, 'arrears.oldestUnpaidDueDate': day });
    expect(unpaid('2026-11-22')).toEqual([['arrears.oldestUnpaidDueDate', 'current-but-unpaid']]);
    expect(unpaid('2026-11-23')).toEqual([['arrears.oldestUnpaidDueDate', 'current-but-unpaid']]);
    expect(unpaid('2026-11-24')).toEqual([]);
  });

  it('an unknown key at every level, which must not silently become an unknown fact', () => {
    expect(problemsWith({ lone: {} })).toEqual([['lone', 'unknown-key']]);
    for (const group of GROUPS) {
      const path = `${group}.typo`;
      const document = group === 'disaster' ? { disaster: { typo: 1 } } : { [path]: 1 };
      expect(problemsWith(document)).toEqual([[path, 'unknown-key']]);
    }
  });

  it('a group that is no group', () => {
    for (const group of GROUPS) {
      expect(
        problemsWith({ [group]: 5 }).map(([path]) => path),
        group,
      ).toEqual([group]);
      expect(problemsWith({ [group]: 'no' }), group).toEqual([[group, 'group']]);
    }
  });

  it('with every problem at once, in the order of the contract’s groups', () => {
    const found = problemsWith({ 'foreclosure.saleOn': 'soon', 'loan.escrow': -1, 'loan.typo': 1 });
    expect(found.map(([path]) => path).sort()).toEqual(['foreclosure.saleOn', 'loan.escrow', 'loan.typo']);
    expect(found.at(-1)).toEqual(['foreclosure.saleOn', 'event-date']);
  });

  it.each([[null], [5], ['text'], [[]]])('when the document is %j', (document) => {
    const reading = parseWith(caseSchema, document);
    expect(reading).toEqual({ ok: false, problems: [{ path: '', problem: 'document' }] });
  });
});

describe('a case is accepted', () => {
  it.each([
    ['an amount as a number', 'loan.escrow', 520.1, 52_010],
    ['a whole amount as a number', 'loan.escrow', 520, 52_000],
    ['an amount with one decimal', 'loan.escrow', '520.1', 52_010],
    ['an amount of zero', 'loan.escrow', '0.00', 0],
    ['the largest amount', 'loan.principalBalance', '999999999.99', 99_999_999_999],
    ['a cent of principal', 'loan.principalBalance', '0.01', 1],
    ['a rate as a number', 'loan.ratePercent', 6.875, 6875],
    ['a rate of zero', 'loan.ratePercent', '0', 0],
    ['a rate of 30', 'loan.ratePercent', '30', 30_000],
    ['one month left', 'loan.remainingMonths', 1, 1],
    ['29 February of a leap year', 'loan.originatedOn', '2024-02-29', '2024-02-29'],
    ['an event that never happened', 'history.lastDeferralOn', 'none', 'none'],
  ] as const)('with %s', (_, path, value, expected) => {
    const [group, name] = path.split('.') as ['loan' | 'history', string];
    const facts: Readonly<Record<string, unknown>> = caseWith({ [path]: value })[group];
    expect(facts[name]).toBe(expected);
  });

  it('with nothing but version, day and backer', () => {
    expect(parseWith(caseSchema, { version: 1, asOf: '2026-11-23', loan: { backer: 'unknown' } }).ok).toBe(true);
  });

  it('with each answer missing or null, which is the same: unknown', () => {
    for (const { path } of UNKNOWABLE) {
      const missing = caseWith({ [path]: undefined });
      expect(caseWith({ [path]: null }), path).toEqual(missing);
      expect(accepts(path, null), path).toBe(true);
    }
  });

  it('with each group missing or null, which is the same as its fields missing', () => {
    for (const group of GROUPS.filter((one) => one !== 'loan')) {
      expect(caseWith({ [group]: null }), group).toEqual(caseWith({ [group]: {} }));
      expect(caseWith({ [group]: undefined }), group).toEqual(caseWith({ [group]: {} }));
    }
  });
});
