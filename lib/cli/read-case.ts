import { findNodeAtLocation, type Node, type ParseError, parseTree, visit } from 'jsonc-parser';
import { type ParseResult, type PlacedProblem, type Problem, parseWith } from '../case/problems';
import { type Case, caseSchema } from '../case/schema';
import { LONGEST_CASE } from './input';

type PlacedResult<T> = ParseResult<T> & { readonly problems?: readonly PlacedProblem[] };

/**
 * Reads JSON text of no more than `longest` characters. Text that is no JSON is a problem of the whole document; a name that a group
 * has twice is one too, since nobody can tell which of the two was meant.
 */
export function readJson(text: string, longest = LONGEST_CASE): PlacedResult<unknown> {
  if (text.length > longest) return { ok: false, problems: [{ path: '', problem: 'too-long' }] };
  try {
    return readNested(text);
  } catch (error) {
    // Groups within groups, thousands deep, are no case, and more than the stack holds.
    if (error instanceof RangeError) return { ok: false, problems: [{ path: '', problem: 'document' }] };
    throw error;
  }
}

function readNested(text: string): PlacedResult<unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problems: [notJson(text)] };
  }
  const twice = namesGivenTwice(text);
  return twice.length > 0 ? { ok: false, problems: twice } : { ok: true, value };
}

/**
 * Reads a case from JSON text.
 * @param asOf replaces the day of the document, to run the case as of another one
 */
export function readCase(text: string, asOf?: string): PlacedResult<Case> {
  const json = text.replace(/^\uFEFF/, '');
  const document = readJson(json);
  if (!document.ok) return document;
  const parsed = parseWith(caseSchema, asOf === undefined ? document.value : withDay(document.value, asOf));
  return parsed.ok ? parsed : { ok: false, problems: placed(parsed.problems, json) };
}

/** Anything but a group of answers is left for the schema to refuse. */
function withDay(document: unknown, asOf: string): unknown {
  const isGroup = typeof document === 'object' && document !== null && !Array.isArray(document);
  return isGroup ? { ...document, asOf } : document;
}

/** The first place where the text stops being JSON. */
function notJson(text: string): PlacedProblem {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  return { path: '', problem: 'json', ...(first && placeOf(first.offset, text)) };
}

function namesGivenTwice(text: string): readonly PlacedProblem[] {
  const twice: PlacedProblem[] = [];
  const groups: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => {
      groups.push(new Set());
    },
    onObjectEnd: () => {
      groups.pop();
    },
    onObjectProperty: (key, _offset, _length, line, column, pathOf) => {
      const names = groups.at(-1);
      if (names?.has(key)) {
        const path = [...pathOf(), key].join('.');
        twice.push({ path, problem: 'duplicate-key', key, line: line + 1, column: column + 1 });
      }
      names?.add(key);
    },
  });
  return twice;
}

/** The problems with their places: that of the answer, or of the group that lacks it. */
function placed(problems: readonly Problem[], text: string): readonly PlacedProblem[] {
  const tree = parseTree(text);
  return problems.map((problem) => {
    const node = tree && nearest(tree, problem.path.split('.'));
    return { ...problem, ...(node && placeOf((node.parent?.type === 'property' ? node.parent : node).offset, text)) };
  });
}

function nearest(tree: Node, path: readonly string[]): Node {
  const segments = path.map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment));
  for (let length = segments.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, segments.slice(0, length));
    if (node) return node;
  }
  return tree;
}

function placeOf(offset: number, text: string): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
