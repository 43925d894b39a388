import { describe, expect, it } from 'vitest';
import { FACTS } from '../../lib/case/facts.data';
import { isFactPath, metaAt } from '../../lib/case/paths';
import type { FactPath } from '../../lib/case/schema';

describe('what is said of a fact', () => {
  it('names other facts by paths that exist', () => {
    const named = FACTS.flatMap(({ meta: { settledBy = [], alternativeTo = [] } }) => [
      ...settledBy.map(({ by }) => by),
      ...alternativeTo,
    ]);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !isFactPath(path))).toEqual([]);
  });

  it('is asked of facts alone', () => {
    expect(() => metaAt('loan.color' as FactPath)).toThrow('No fact is called loan.color');
  });
});
