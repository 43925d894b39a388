import { type PlainDate, parseDate } from '../calendar/date';
import { type Problem, parseWith } from '../case/problems';
import { caseSchema } from '../case/schema';
import { isGroup, readJson, writeIndentedJson } from '../json/json';
import { type Answers, answersOf } from './typed';

/** A case has some eighty facts: a longer text holds something else. */
const LONGEST = 100_000;
/** So that a file of more bytes needs no reading. */
export const CASE_FILE_BYTES = 4 * LONGEST;
const VERSION = 1;

/** Why a text holds no case that can be opened. */
export type Unreadable = 'empty' | 'too-big' | 'not-json' | 'simulation' | 'newer' | 'not-a-case' | 'broken-link';

/** The case of a text, or why it holds none. */
export type ReadCase =
  | { readonly ok: false; readonly because: Unreadable }
  | {
      readonly ok: true;
      /** The answers of the file as if they had been typed, wrong ones included. */
      readonly answers: Answers;
      /** The day the file was made for; undefined where it names none. */
      readonly asOf: PlainDate | undefined;
      /** What the page will not be able to read, and names that are no question. */
      readonly problems: readonly Problem[];
    };

/** The text of a case file, in the shape of the contract. */
export function caseText(document: Readonly<Record<string, unknown>>): string {
  return writeIndentedJson(document);
}

/** Opens the text of a case file; a half-good file gives what it has and names the rest. */
export function readCaseText(text: string): ReadCase {
  if (text.trim() === '') return { ok: false, because: 'empty' };
  if (text.length > LONGEST) return { ok: false, because: 'too-big' };
  const json = readJson(text);
  return json.ok ? readCaseDocument(json.value) : { ok: false, because: 'not-json' };
}

/** Opens a case that stands within another document; undefined where nothing does. */
export function readCaseDocument(document: unknown): ReadCase {
  if (document === undefined) return { ok: false, because: 'empty' };
  if (!isGroup(document)) return { ok: false, because: 'not-a-case' };
  const { version } = document;
  if ('options' in document) return { ok: false, because: 'simulation' };
  if (version !== VERSION) {
    return { ok: false, because: typeof version === 'number' && version > VERSION ? 'newer' : 'not-a-case' };
  }
  const parsed = parseWith(caseSchema, document);
  return {
    ok: true,
    answers: answersOf(document),
    asOf: typeof document.asOf === 'string' ? parseDate(document.asOf) : undefined,
    problems: parsed.ok ? [] : parsed.problems,
  };
}
