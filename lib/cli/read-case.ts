import { type Problem, type Reading, read } from '../case/problems';
import { type Case, caseSchema } from '../case/schema';

/** Reads a case from JSON text; text that is no JSON is a problem of the whole document. */
export function readCase(text: string): Reading<Case> {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, problems: [{ path: '', problem: 'json' } satisfies Problem] };
  }
  return read(caseSchema, document);
}
