import type { PlainDate } from '../calendar/date';
import { type Answers, answeredPaths } from '../interview/answers';
import { caseText, type ReadCase, readCaseDocument, readCaseText, type Unreadable } from '../interview/file';
import { documentOf } from '../interview/read-answers';
import { estimated, isEstimate } from '../interview/typed';
import { isGroup, readJson, writeIndentedJson } from '../json/json';
import type { DeskCase } from './desk-case';

/** All cases of a desk in one file: each a case document of the contract, with what the desk says of it. */
const VERSION = 1;
/** Far more cases than one counselor has. */
const LONGEST = 50_000_000;
/** So that a file of more bytes needs no reading. */
export const DESK_FILE_BYTES = 4 * LONGEST;

/** What a file holds of a case; its id is given by the desk that takes it in. */
export type ImportedCase = Pick<DeskCase, 'name' | 'notes' | 'answers' | 'paperNotes'>;

interface RefusedCase {
  readonly name: string;
  readonly because: Unreadable;
}

/** The cases of a file, and those of it that could not be opened. */
export interface Imported {
  readonly cases: readonly ImportedCase[];
  readonly refused: readonly RefusedCase[];
}

/** The text of one case's file, in the shape of the contract: it holds neither name nor notes. */
export function caseFileText({ answers }: Pick<DeskCase, 'answers'>, asOf: PlainDate): string {
  return caseText(documentOf({ answers, asOf }));
}

/** What the file of a case is called: its name, with nothing that a file's name cannot have. */
export function fileNameOf(name: string): string {
  return `${name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'alivio'}.json`;
}

/** The text of a file with every case; `readDeskFile` reads it. */
export function deskFileText(cases: readonly DeskCase[], asOf: PlainDate): string {
  const written = cases.map(({ name, notes, savedOn, answers, paperNotes }) => ({
    name,
    notes,
    savedOn,
    paperNotes,
    // A case document has no word for it.
    estimated: answeredPaths(answers).filter((path) => isEstimate(answers[path] ?? '')),
    case: documentOf({ answers, asOf }),
  }));
  return writeIndentedJson({ alivioDesk: VERSION, cases: written });
}

/**
 * The cases of a file: one case of the contract, called as its file is, or all cases of a desk. What cannot be opened is named
 * with its reason, and keeps nothing else out.
 * @param fileName with or without `.json`
 */
export function readDeskFile(text: string, fileName: string): Imported {
  const name = fileName.replace(/\.json$/i, '');
  if (text.length > LONGEST) return { cases: [], refused: [{ name, because: 'too-big' }] };
  const json = readJson(text);
  const desk = json.ok && isGroup(json.value) && 'alivioDesk' in json.value ? json.value : undefined;
  if (desk === undefined) return readOne(readCaseText(text), { name });
  if (desk.alivioDesk !== VERSION || !Array.isArray(desk.cases)) {
    const isNewer = typeof desk.alivioDesk === 'number' && desk.alivioDesk > VERSION;
    return { cases: [], refused: [{ name, because: isNewer ? 'newer' : 'not-a-case' }] };
  }
  const read = desk.cases.map((one: unknown, index) => {
    const { case: document, ...said } = Object(one);
    return readOne(readCaseDocument(document), { ...said, name: textOf(said.name) || `${name} ${index + 1}` });
  });
  return { cases: read.flatMap(({ cases }) => cases), refused: read.flatMap(({ refused }) => refused) };
}

function readOne(opened: ReadCase, said: Readonly<Record<string, unknown>>): Imported {
  const name = textOf(said.name);
  if (!opened.ok) return { cases: [], refused: [{ name, because: opened.because }] };
  const marked = Array.isArray(said.estimated) ? said.estimated : [];
  const answers: Answers = Object.fromEntries(
    answeredPaths(opened.answers).map((path) => [path, estimated(opened.answers[path] ?? '', marked.includes(path))]),
  );
  const paperNotes = Object.entries(Object(said.paperNotes)).map(([paper, note]) => [paper, textOf(note)]);
  return {
    cases: [{ name, notes: textOf(said.notes), answers, paperNotes: Object.fromEntries(paperNotes) }],
    refused: [],
  };
}

function textOf(written: unknown): string {
  return typeof written === 'string' ? written : '';
}
