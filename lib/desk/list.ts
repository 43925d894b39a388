import type { PlainDate } from '../calendar/date';
import type { PlacedProblem } from '../case/problems';
import { type CsvForm, documentOfLine, formOf, readPlaced } from '../contract/csv-cases';
import { type Answers, answersOf } from '../interview/typed';

/** The one column of a list that is no answer: what its cases are called. */
const NAME = 'name';

/** Far more cases than one counselor has: a file of more bytes is not read. */
export const LIST_BYTES = 50_000_000;

/** A file of cases, cut into lines that are read one after the other. */
export interface CaseLines extends CsvForm {
  readonly lines: readonly NumberedLine[];
}

interface NumberedLine {
  /** Of the file, from 1 on. */
  readonly line: number;
  readonly text: string;
}

/** A case of a list, as if it had been typed. */
export interface ListedCase {
  readonly line: number;
  /** Empty where the list has no name. */
  readonly name: string;
  readonly answers: Answers;
}

type ReadLines =
  | { readonly ok: true; readonly list: CaseLines }
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] };

type ReadLine =
  | { readonly ok: true; readonly listed: ListedCase }
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] };

/** The lines of a CSV file with the columns of `alivio batch`, and one called `name` if it likes; blank ones count but hold nothing. */
export function readLines(text: string): ReadLines {
  const lines = text.split('\n').map((one, index) => ({ line: index + 1, text: one }));
  const [header, ...others] = lines.filter((one) => one.text.trim() !== '');
  if (header === undefined) return { ok: false, problems: [{ path: '', problem: 'document' }] };
  const { form, problems } = formOf(header.text, [NAME]);
  if (problems.length > 0) return { ok: false, problems: problems.map((one) => ({ ...one, line: header.line })) };
  return { ok: true, list: { ...form, lines: others } };
}

/** The case of a line on the day of the reader, whatever day the line names; or what is wrong with it, and where. */
export function readLine({ line, text }: NumberedLine, form: CsvForm, asOf: PlainDate): ReadLine {
  const refused = (problems: readonly PlacedProblem[]): ReadLine => ({
    ok: false,
    problems: problems.map((one) => ({ ...one, line })),
  });
  const row = documentOfLine(text, form);
  if (!row.ok) return refused(row.problems);
  const { columns } = form;
  const parsed = readPlaced({ ...row.document, asOf }, (path) => columns.indexOf(path) + 1);
  if (!parsed.ok) return refused(parsed.problems);
  const name = row.cells[columns.indexOf(NAME)]?.trim() ?? '';
  return { ok: true, listed: { line, name, answers: answersOf(row.document) } };
}
