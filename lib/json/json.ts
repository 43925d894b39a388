/** What keeps a text from being read: no JSON, too deep, or a name that stands twice in a group, where nobody can tell which was meant. */
interface JsonProblem {
  /** Dotted path into what the text holds; empty for the whole of it. */
  readonly path: string;
  readonly problem: 'json' | 'document' | 'duplicate-key';
  readonly key?: string;
  /** Both from 1 on. */
  readonly line?: number;
  readonly column?: number;
}

type JsonResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly JsonProblem[] };

/** Groups within groups. What we write has eight; deeper text holds something else. */
const DEEPEST = 100;

/** The one reader of JSON. Who wants a limit of length sets it first. */
export function readJson(text: string): JsonResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problems: [{ path: '', problem: 'json' }] };
  }
  const problems = problemsIn(text);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

/** JSON on one line. @param as what stands in the place of a value: the value itself where left out, undefined for nothing */
export function writeJson(value: unknown, as: (value: unknown) => unknown = (one) => one): string {
  return JSON.stringify(value, (_, one) => as(one));
}

/** JSON to be read by people, with a line feed at its end. */
export function writeIndentedJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Whether this is a group of named values: no list, and not null. */
export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The line and the column of a place in a text, both from 1 on. */
export function placeIn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

const SIGNS = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:\n]/g;

/** A group or a list that a text is within. */
interface Within {
  /** The names of a group so far. */
  readonly names: Set<string>;
  /** The name, or the place in a list. */
  at: string | number;
}

/** Names that stand twice, and what is too deep, in a text that is JSON. */
function problemsIn(text: string): readonly JsonProblem[] {
  const twice: JsonProblem[] = [];
  const within: Within[] = [];
  let line = 1;
  let lineStart = 0;
  let string = { written: '', line, column: 1 };
  for (const { 0: sign, index: offset } of text.matchAll(SIGNS)) {
    const inner = within.at(-1);
    if (sign === '{' || sign === '[') within.push({ names: new Set(), at: sign === '[' ? 0 : '' });
    else if (sign === '}' || sign === ']') within.pop();
    else if (sign === ',' && typeof inner?.at === 'number') inner.at += 1;
    else if (sign === ':' && inner !== undefined) {
      const key: string = JSON.parse(string.written);
      inner.at = key;
      if (inner.names.has(key)) {
        const path = within.map(({ at }) => at).join('.');
        twice.push({ path, problem: 'duplicate-key', key, line: string.line, column: string.column });
      }
      inner.names.add(key);
    } else if (sign === '\n') {
      line += 1;
      lineStart = offset + 1;
    } else string = { written: sign, line, column: offset - lineStart + 1 };
    if (within.length > DEEPEST) return [{ path: '', problem: 'document' }];
  }
  return twice;
}
