import { type ParseResult, type Problem, parseWith } from '../case/problems';
import { type Case, caseSchema } from '../case/schema';
import { LONGEST_CASE } from './input';

/**
 * Reads a case from JSON text; text that is no JSON is a problem of the whole document.
 * @param asOf replaces the day of the document, to run the case as of another one
 */
export function readCase(text: string, asOf?: string): ParseResult<Case> {
  if (text.length > LONGEST_CASE) return { ok: false, problems: [{ path: '', problem: 'too-long' }] };
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, problems: [{ path: '', problem: 'json' } satisfies Problem] };
  }
  return parseWith(caseSchema, asOf === undefined ? document : withDay(document, asOf));
}

/** Anything but a group of answers is left for the schema to refuse. */
function withDay(document: unknown, asOf: string): unknown {
  const isGroup = typeof document === 'object' && document !== null && !Array.isArray(document);
  return isGroup ? { ...document, asOf } : document;
}
