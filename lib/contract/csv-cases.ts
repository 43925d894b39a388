import Papa from 'papaparse';
import { FACTS } from '../case/facts';
import { withValueIn } from '../case/paths';
import { type ParseResult, type PlacedProblem, parseWith } from '../case/problems';
import { type Case, caseSchema } from '../case/schema';
import { readJson } from '../json/json';

/** Every column that a file of cases may have: the paths of a case. */
const PATHS: readonly string[] = ['version', 'asOf', 'disaster', ...FACTS.map(({ path }) => path)];

/** What parts cells: semicolons in the spreadsheets of countries where a comma parts cents. */
const DELIMITERS = [',', ';'];

/** How the lines of a file of cases are cut into cells, and what each of these holds. */
export interface CsvForm {
  readonly columns: readonly string[];
  readonly delimiter: string;
  /** Columns that hold no fact of a case. */
  readonly beside?: readonly string[];
}

/** The first line of a file of cases, with every column that says something of a household. */
export function csvTemplate(): string {
  return csvLine(PATHS.filter((path) => path !== 'version'));
}

/** Cells as one line, quoted where they have to be; null is an empty cell. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${Papa.unparse([[...cells]], { newline: '\n' })}\n`;
}

/** The cells of a line, or where its quotes go wrong. No cell of a case holds a line's end, so each line stands for itself. */
export function cellsOf(
  line: string,
  delimiter?: string,
): { readonly cells: readonly string[]; readonly delimiter: string; readonly problem?: PlacedProblem } {
  const { data, errors, meta } = Papa.parse<string[]>(line.replace(/^\uFEFF|\r$/g, ''), {
    ...(delimiter === undefined ? { delimitersToGuess: DELIMITERS } : { delimiter }),
    newline: '\n',
  });
  const cells = data[0] ?? [];
  const form = { cells, delimiter: meta.delimiter };
  // A line of one cell tells no delimiter, and needs none. A cell whose quotes go wrong swallows the rest of the line.
  return errors.some(({ type }) => type === 'Quotes')
    ? { ...form, problem: { path: '', problem: 'cells', column: cells.length } }
    : form;
}

/** How a first line says that the lines below it are to be read, or the column that no case has and that is not one of `beside`. Spreadsheets leave nameless columns behind the last one. */
export function formOf(
  header: string,
  beside: readonly string[] = [],
): { readonly form: CsvForm; readonly problems: readonly PlacedProblem[] } {
  const { cells, delimiter, problem } = cellsOf(header);
  const names = cells.map((name) => name.trim());
  const columns = names.slice(0, names.findLastIndex((name) => name !== '') + 1);
  const problems = columns.flatMap((path, index): PlacedProblem[] => {
    const column = index + 1;
    if (!PATHS.includes(path) && !beside.includes(path)) return [{ path, problem: 'unknown-key', key: path, column }];
    return columns.indexOf(path) < index ? [{ path, problem: 'duplicate-key', key: path, column }] : [];
  });
  return { form: { columns, delimiter, beside }, problems: problem ? [problem] : problems };
}

/** The document that a line makes, with its cells; or what is wrong with the line itself. */
export function documentOfLine(
  line: string,
  { columns, delimiter, beside = [] }: CsvForm,
):
  | { readonly ok: true; readonly cells: readonly string[]; readonly document: Record<string, unknown> }
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] } {
  const { cells, problem } = cellsOf(line, delimiter);
  if (problem) return { ok: false, problems: [problem] };
  const isWhole = cells.length >= columns.length && cells.slice(columns.length).every((cell) => cell.trim() === '');
  if (!isWhole) return { ok: false, problems: [{ path: '', problem: 'cell-count' }] };
  const facts = columns.map((path) => (beside.includes(path) ? undefined : path));
  return { ok: true, cells, document: rowDocument(cells, facts) };
}

/**
 * Reads a document that was made of cells.
 * @param columnOf the number of the cell that a fact comes from; 0 or undefined where it has none
 */
export function readPlaced(document: unknown, columnOf: (path: string) => number | undefined): ParseResult<Case> {
  const parsed = parseWith(caseSchema, document);
  if (parsed.ok) return parsed;
  const problems = parsed.problems.map((one): PlacedProblem => {
    const column = columnOf(one.path);
    return column ? { ...one, column } : one;
  });
  return { ok: false, problems };
}

/**
 * The document that a row of cells makes; a cell without a path says nothing of the case. An empty cell is unknown; whole numbers and what stands in
 * brackets are read as JSON does, true and false also as spreadsheets write them, all else is text. Without a column `version` it is the first.
 */
function rowDocument(cells: readonly string[], columns: readonly (string | undefined)[]): Record<string, unknown> {
  const document: Record<string, unknown> = { version: 1 };
  // The one group that no case lacks, so that what is wrong with it has the name of an answer.
  let groups: Readonly<Record<string, unknown>> = { loan: {} };
  for (const [index, path] of columns.entries()) {
    const cell = cells[index]?.trim() ?? '';
    if (cell === '' || path === undefined) continue;
    if (path.includes('.')) groups = withValueIn(groups, path, readCell(cell));
    else document[path] = readCell(cell);
  }
  // `disaster` alone is a word or a group; a row that has both says two things, and the schema refuses it.
  return document.disaster !== undefined && groups.disaster
    ? { ...document, ...groups, disaster: [document.disaster, groups.disaster] }
    : { ...document, ...groups };
}

/** In both languages of the spreadsheets. */
const YES_OR_NO = new Map([
  ['true', true],
  ['verdadero', true],
  ['false', false],
  ['falso', false],
]);

function readCell(cell: string): unknown {
  const answer = YES_OR_NO.get(cell.toLowerCase());
  if (answer !== undefined) return answer;
  if (!/^(\d+|\[.*\]|\{.*\})$/s.test(cell)) return cell;
  const json = readJson(cell);
  return json.ok ? json.value : cell;
}
