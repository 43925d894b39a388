import { findNodeAtLocation, type Node, type ParseError, parseTree, visit } from 'jsonc-parser';
import { type ParseResult, type Problem, parseWith } from '../case/problems';
import { type Case, caseSchema } from '../case/schema';
import { LONGEST_CASE } from './input';

/** A problem with its place in the text, both from 1 on, where it has one. */
export interface PlacedProblem extends Problem {
  readonly line?: number;
  readonly column?: number;
}

/**
 * Reads a case from JSON text. Text that is no JSON is a problem of the whole document; a name that a group has twice is one too,
 * since nobody can tell which of the two was meant.
 * @param asOf replaces the day of the document, to run the case as of another one
 */
export function readCase(
  text: string,
  asOf?: string,
): ParseResult<Case> & { readonly problems?: readonly PlacedProblem[] } {
  if (text.length > LONGEST_CASE) return { ok: false, problems: [{ path: '', problem: 'too-long' }] };
  const json = text.replace(/^\uFEFF/, '');
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch {
    return { ok: false, problems: [notJson(json)] };
  }
  const twice = namesGivenTwice(json);
  if (twice.length > 0) return { ok: false, problems: twice };
  const reading = parseWith(caseSchema, asOf === undefined ? document : withDay(document, asOf));
  return reading.ok ? reading : { ok: false, problems: placed(reading.problems, json) };
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
      const path = [...pathOf(), key].join('.');
      if (names?.has(key)) twice.push({ path, problem: 'duplicate-key', key, line: line + 1, column: column + 1 });
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
