import type { FactPath } from './schema';

/** A fact about the household: its value, or the paths of the answers that would tell it. */
export type Fact<T> = Known<T> | Unknown;

interface Known<T> {
  readonly known: true;
  readonly value: T;
  /** Paths of the answers that nobody gave and a dated table stood in for; absent where there are none. */
  readonly imputedPaths?: readonly FactPath[];
}

interface Unknown {
  readonly known: false;
  /** Paths into the case, e.g. `loan.principalBalance`. */
  readonly missing: readonly FactPath[];
}

/** A fact that is told: its value, null never among them. */
export function known<T>(value: T): Known<T> {
  return { known: true, value };
}

/** A figure of a dated table in the place of the answer at `path`. */
export function imputed<T>(value: T, path: FactPath): Known<T> {
  return { known: true, value, imputedPaths: [path] };
}

/** A fact that nobody told, with the paths of the answers that would tell it. */
export function unknown(...missing: readonly FactPath[]): Unknown {
  return { known: false, missing };
}

/** The answer at `path`: null is unknown. */
export function factAt<T>(value: T | null, path: FactPath): Fact<T> {
  return value === null ? unknown(path) : known(value);
}

const NONE: readonly FactPath[] = [];

type Values<F> = { [K in keyof F]: F[K] extends Fact<infer T> ? T : never };

/**
 * A figure computed from several facts: it needs them all, and names every one that is missing; it rests on whatever stood in
 * for any of them.
 */
export function derive<const F extends Record<string, Fact<unknown>>, T>(
  facts: F,
  compute: (values: Values<F>) => T,
): Fact<T> {
  // Made where they are needed: most facts are known, and few rest on a table.
  let missing: readonly FactPath[] | undefined;
  let imputedPaths = NONE;
  const values: Record<string, unknown> = {};
  for (const name in facts) {
    const fact = facts[name];
    if (fact?.known) {
      values[name] = fact.value;
      if (fact.imputedPaths) imputedPaths = united(imputedPaths, fact.imputedPaths);
    } else missing = united(missing ?? NONE, fact?.missing ?? NONE);
  }
  if (missing) return { known: false, missing };
  return imputedFrom(imputedPaths, known(compute(values as Values<F>)));
}

/** A fact that is only asked for once another is known: the lifetime cap of a loan that is not fixed. */
export function andThen<T, U>(fact: Fact<T>, next: (value: T) => Fact<U>): Fact<U> {
  return fact.known ? imputedFrom(fact.imputedPaths ?? NONE, next(fact.value)) : fact;
}

function imputedFrom<T>(paths: readonly FactPath[], fact: Fact<T>): Fact<T> {
  if (!fact.known || paths.length === 0) return fact;
  return { known: true, value: fact.value, imputedPaths: united(fact.imputedPaths ?? NONE, paths) };
}

/** The paths of both, each once; a list of its own only where one says more than the other. */
function united(some: readonly FactPath[], others: readonly FactPath[]): readonly FactPath[] {
  if (some.length === 0) return others;
  return others.every((path) => some.includes(path)) ? some : [...new Set([...some, ...others])];
}

/** Paths of the answers in whose place a dated table gave the value of any of these facts. */
export function imputedPathsOf(...facts: readonly (Fact<unknown> | undefined)[]): readonly FactPath[] {
  let imputedPaths = NONE;
  for (const fact of facts)
    if (fact?.known && fact.imputedPaths) imputedPaths = united(imputedPaths, fact.imputedPaths);
  return imputedPaths.length < 2 ? imputedPaths : [...imputedPaths].sort();
}

/** The value of a computed part; undefined where it is unknown or the rule finds no solution. */
export function valueIfKnown<T>(fact: Fact<T | null> | undefined): T | undefined {
  return fact?.known ? (fact.value ?? undefined) : undefined;
}
