import { Exact } from '../../lib/money/exact';
import { asExact, asRecord, type Json } from './inputs';

/** What the library computes for a vector: a figure in dollars, percent or periods, none, or several by name. */
export type Answer = Exact | undefined | { readonly [name: string]: Answer };

/** Where `actual` misses `expected` by more than `tolerance`, in words; empty when it reproduces. */
export function differences(expected: Json, actual: Answer, tolerance: Exact, name = 'answer'): readonly string[] {
  const parts = asRecord(expected);
  if (parts) {
    return Object.entries(parts).flatMap(([key, part]) =>
      differences(part, partOf(actual, key), tolerance, `${name}.${key}`),
    );
  }
  if (expected === null && actual === undefined) return [];
  const figure = asExact(expected);
  if (figure && actual instanceof Exact && actual.minus(figure).abs().lte(tolerance)) return [];
  return [`${name}: expected ${expected} ± ${tolerance}, got ${actual instanceof Exact ? actual.toFixed() : actual}`];
}

function partOf(answer: Answer, key: string): Answer {
  return answer === undefined || answer instanceof Exact ? undefined : answer[key];
}
