import { describe, expect, it, vi } from 'vitest';
import { memoize } from '../../lib/case/memoize';

describe('a remembered answer', () => {
  it('is computed once while no more than two keys are asked in turn, and again after two others', () => {
    const compute = vi.fn((key: string) => key.toUpperCase());
    const answer = memoize(compute);
    expect(['a', 'b', 'a', 'b', 'a'].map(answer)).toEqual(['A', 'B', 'A', 'B', 'A']);
    expect(compute.mock.calls).toEqual([['a'], ['b']]);
    expect(['c', 'b', 'a'].map(answer)).toEqual(['C', 'B', 'A']);
    expect(compute.mock.calls.slice(2)).toEqual([['c'], ['b'], ['a']]);
  });

  it('is the right one where it is asked for another key on the way, also when nothing is its value', () => {
    const factorial: (n: number) => number = memoize((n) => (n < 2 ? 1 : n * factorial(n - 1)));
    expect([5, 4, 5, 3, 5].map(factorial)).toEqual([120, 24, 120, 6, 120]);
    const compute = vi.fn(() => undefined);
    const nothing = memoize(compute);
    expect([nothing('a'), nothing('a'), compute.mock.calls.length]).toEqual([undefined, undefined, 1]);
  });
});
