import { describe, expect, test } from 'vitest';
import { date } from '../../lib/calendar/date';
import {
  CATALOG,
  COMPARED_ON,
  COMPARED_SINCE,
  changesBetween,
  criteriaOn,
  rulesOn,
  weakestEvidence,
} from '../../lib/explain/catalog';
import { AUTHORITIES } from '../../lib/programs/registry';
import { dollars, percent } from '../money/amounts';

const entryOf = (id: string) => {
  const found = CATALOG.find((entry) => entry.id === id);
  if (!found) throw new Error(`No option ${id}`);
  return found;
};

const claim = entryOf('va.partial-claim');
const forbearance = entryOf('fannie-mae.forbearance');

describe('the catalog', () => {
  test('has every option of the registry, in its order', () => {
    expect(CATALOG.map(({ id }) => id)).toEqual(
      Object.values(AUTHORITIES)
        .flatMap(({ options }) => options)
        .map(({ id }) => id),
    );
    expect(forbearance).toMatchObject({ authority: 'fannie-mae', kind: 'forbearance', order: 3 });
  });

  test('knows the first day and the first day after', () => {
    expect(claim).toMatchObject({ from: '2026-06-15', endedOn: '2030-07-31' });
    expect(entryOf('fannie-mae.flex-modification')).toMatchObject({ from: '2024-12-01' });
    expect(forbearance).not.toHaveProperty('endedOn');
  });

  test('has every value of a limit with its day and its source', () => {
    const limit = forbearance.limits.find(({ name }) => name === 'longestTerm');
    expect(limit).toMatchObject({
      id: 'fannie-mae.forbearance.longest-term',
      unit: 'months',
      values: [
        { from: '1900-01-01', value: { unit: 'months', value: 6 }, source: { evidence: 'weak' } },
        {
          from: '2026-05-01',
          value: { unit: 'months', value: 3 },
          source: { section: 'D2-3.2-01', evidence: 'official' },
        },
      ],
    });
    const cap = claim.limits.find(({ name }) => name === 'cap');
    expect(cap?.values.at(-1)).not.toHaveProperty('value');
  });

  test('gives amounts, rates and choices with their unit', () => {
    const flex = entryOf('fannie-mae.flex-modification');
    const first = (name: string) => flex.limits.find((limit) => limit.name === name)?.values[0]?.value;
    expect(first('cashReserves')).toEqual({ unit: 'money', value: dollars('25000.00') });
    expect(first('rateStep')).toEqual({ unit: 'rate', value: percent('0.125') });
    expect(first('seriousCauses')).toEqual({
      unit: 'choice',
      path: 'hardship.cause',
      value: ['death', 'illness-or-disability', 'divorce-or-separation'],
    });
  });

  test('was compared with its sources between the first day and the last of any of them', () => {
    const days = CATALOG.flatMap(({ limits }) =>
      limits.flatMap(({ values }) => values.map(({ source }) => source.verifiedOn)),
    );
    expect([COMPARED_SINCE, COMPARED_ON]).toEqual([[...days].sort()[0], [...days].sort().at(-1)]);
  });

  test('tells the least sure grade of the values in force', () => {
    const gradeOn = (day: string) => weakestEvidence(rulesOn(forbearance, date(day)).map(([, { source }]) => source));
    expect(gradeOn('2026-04-30')).toBe('weak');
    expect(gradeOn('2026-05-01')).toBe('secondary');
    expect(weakestEvidence([])).toBeUndefined();
  });
});

describe('criteria', () => {
  test('are what an option asks, without a household', () => {
    const seasoning = criteriaOn(entryOf('fannie-mae.payment-deferral'), COMPARED_ON).find(
      ({ id }) => id === 'seasoning',
    );
    expect(seasoning).toMatchObject({
      relation: 'at-least',
      limit: { unit: 'months', value: 12 },
      unit: 'months',
      effect: 'denies',
      since: '2023-10-01',
      source: { section: 'D2-3.2-04' },
      parts: [],
    });
    expect(seasoning).not.toHaveProperty('truth');
    expect(seasoning).not.toHaveProperty('missing');
  });

  test('keep the parts of a combined rule', () => {
    const occupancy = criteriaOn(forbearance, COMPARED_ON).find(({ id }) => id === 'occupancy');
    expect(occupancy?.relation).toBe('any-of');
    expect(occupancy?.parts).toHaveLength(2);
  });

  test('are those of the day', () => {
    expect(criteriaOn(claim, date('2026-06-14'))).toEqual([]);
    expect(criteriaOn(claim, date('2026-06-15'))).not.toEqual([]);
    expect(criteriaOn(claim, date('2030-07-31'))).toEqual([]);
  });
});

describe('what changed between two days', () => {
  const enterprises = (option: string) => /^(fannie-mae|freddie-mac)\./.test(option);

  test('on 1 May 2026 is the longest forbearance of both enterprises, and nothing else of theirs', () => {
    const { options, limits } = changesBetween(date('2026-04-30'), date('2026-05-01'));
    expect(options.filter(({ option }) => enterprises(option))).toEqual([]);
    expect(
      limits
        .filter(({ option }) => enterprises(option))
        .map(({ option, name, before, after, since }) => ({ option, name, before, after, since })),
    ).toEqual(
      ['fannie-mae.forbearance', 'freddie-mac.forbearance'].map((option) => ({
        option,
        name: 'longestTerm',
        before: { unit: 'months', value: 6 },
        after: { unit: 'months', value: 3 },
        since: '2026-05-01',
      })),
    );
  });

  test('names an option that begins or ends, each on its first day', () => {
    const claimBetween = (from: string, to: string) =>
      changesBetween(date(from), date(to)).options.filter(({ option }) => option === claim.id);
    expect(claimBetween('2026-06-14', '2026-06-15')).toEqual([
      { option: claim.id, change: 'begins', on: '2026-06-15' },
    ]);
    expect(claimBetween('2026-06-15', '2030-07-30')).toEqual([]);
    expect(claimBetween('2030-07-30', '2030-07-31')).toEqual([{ option: claim.id, change: 'ends', on: '2030-07-31' }]);
    expect(claimBetween('2026-06-14', '2030-07-31')).toEqual([]);
  });

  test('from a day to itself is nothing', () => {
    const day = date('2026-05-01');
    expect(changesBetween(day, day)).toEqual({ from: day, to: day, options: [], limits: [] });
  });
});
