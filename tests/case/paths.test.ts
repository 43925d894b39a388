import { describe, expect, it } from 'vitest';
import { FACTS } from '../../lib/case/facts';
import { metaAt, unitAt } from '../../lib/case/paths';
import type { FactPath } from '../../lib/case/schema';

describe('what is said of a fact', () => {
  it('counts no months as bare numbers, and says of a monthly amount that it is one', () => {
    const months = FACTS.filter(({ path }) => /months/i.test(path) && !/Last\d+Months/.test(path));
    expect(months.length).toBeGreaterThan(6);
    expect(months.filter(({ path }) => unitAt(path) !== 'months')).toEqual([]);
    const monthly = FACTS.filter(({ path }) => /monthly/i.test(path));
    expect(monthly.length).toBeGreaterThan(1);
    expect(monthly.filter(({ meta }) => meta.per !== 'month')).toEqual([]);
  });

  it('is asked of facts alone', () => {
    expect(() => metaAt('loan.color' as FactPath)).toThrow('No fact is called loan.color');
  });
});
