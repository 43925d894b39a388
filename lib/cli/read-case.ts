import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { type ParseResult, type PlacedProblem, type Problem, parseWith } from '../case/problems';
import { type Case, caseSchema } from '../case/schema';
import { isGroup, placeIn, readJson } from '../json/json';
import { LONGEST_CASE } from './input';
import { MOST_NAMED } from './named-problems';

type PlacedResult<T> = ParseResult<T> & { readonly problems?: readonly PlacedProblem[] };

/** Reads JSON text of no more than `longest` characters, and says where it is wrong. */
export function readJsonText(text: string, longest = LONGEST_CASE): PlacedResult<unknown> {
  if (text.length > longest) return { ok: false, problems: [{ path: '', problem: 'too-long' }] };
  const json = readJson(text);
  const isJson = json.ok || json.problems.every(({ problem }) => problem !== 'json');
  return isJson ? json : { ok: false, problems: [notJson(text)] };
}

/**
 * Reads a case from JSON text.
 * @param asOf replaces the day of the document, to run the case as of another one
 */
export function readCase(text: string, asOf?: string): PlacedResult<Case> {
  const json = text.replace(/^\uFEFF/, '');
  const document = readJsonText(json);
  if (!document.ok) return document;
  const parsed = parseWith(caseSchema, asOf === undefined ? document.value : withDay(document.value, asOf));
  return parsed.ok ? parsed : { ok: false, problems: placed(parsed.problems, json) };
}

/** Anything but a group of answers is left for the schema to refuse. */
function withDay(document: unknown, asOf: string): unknown {
  return isGroup(document) ? { ...document, asOf } : document;
}

/** The first place where the text stops being JSON. */
function notJson(text: string): PlacedProblem {
  const errors: ParseError[] = [];
  try {
    parseTree(text, errors, { disallowComments: true });
  } catch (error) {
    // Groups within groups, thousands deep, are no case, and more than the stack holds.
    if (error instanceof RangeError) return { path: '', problem: 'document' };
    throw error;
  }
  const [first] = errors;
  return { path: '', problem: 'json', ...(first && placeIn(text, first.offset)) };
}

/** The problems with their places, where they are named: that of the answer, or of the group that lacks it. */
function placed(problems: readonly Problem[], text: string): readonly PlacedProblem[] {
  const tree = parseTree(text);
  return problems.map((problem, index) => {
    if (index >= MOST_NAMED) return problem;
    const node = tree && nearest(tree, problem.path.split('.'));
    return { ...problem, ...(node && placeIn(text, (node.parent?.type === 'property' ? node.parent : node).offset)) };
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
