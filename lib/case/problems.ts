import type * as z from 'zod/mini';

/** One thing wrong with a case: where, what (a key of `problems` in the words) and the value that stood there. */
export interface Problem {
  /** Dotted path into the case (`loan.ratePercent`); empty for the document itself. */
  readonly path: string;
  readonly problem: string;
  /** For unknown keys: the key. */
  readonly key?: string;
}

/** A problem with its place in a text, both from 1 on, where it has one. */
export interface PlacedProblem extends Problem {
  readonly line?: number;
  readonly column?: number;
}

/** What was read, or every problem that keeps it from being read. */
export type ParseResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function problemsOf(issue: z.core.$ZodIssue): readonly Problem[] {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: path === '' ? key : `${path}.${key}`, problem: 'unknown-key', key }));
  }
  if (issue.code === 'invalid_union') {
    const [deepest] = issue.errors
      .map((errors) => errors.flatMap(problemsOf))
      .filter((found) => found.some((one) => one.path !== ''));
    if (deepest) return deepest.map((one) => ({ ...one, path: `${path}.${one.path}` }));
  }
  return [{ path, problem: issue.message }];
}

/** Parses with a schema of this folder and answers with the value or with every problem, in the order of the fields. */
export function parseWith<S extends z.ZodMiniType>(schema: S, input: unknown): ParseResult<z.output<S>> {
  const result = schema.safeParse(input);
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, problems: result.error.issues.flatMap(problemsOf) };
}
