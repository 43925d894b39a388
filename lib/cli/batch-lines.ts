import type { ParseResult, PlacedProblem } from '../case/problems';
import type { Case } from '../case/schema';
import { type CsvForm, csvLine, documentOfLine, readPlaced } from '../contract/csv-cases';
import { COLUMNS, type FlatRow, flatRows, rowWithoutOption } from '../contract/write-columns';
import { briefJson, simulationJson } from '../contract/write-simulation';
import { explainFileProblem } from '../explain/problem';
import { writeJson } from '../json/json';
import type { Simulation } from '../simulate/results';
import { simulate } from '../simulate/simulate';
import { withinExactAmounts } from '../simulate/within-exact-amounts';
import type { Locale } from '../words/locale';
import { speaker } from '../words/say';
import { escapeControls } from './escape-controls';
import { namedProblems } from './named-problems';
import { performanceColumn, performanceDocument } from './performance-file';
import { readCase } from './read-case';

/** How the answers of a batch are written: whole, without their checks, or as flat rows of an option each. */
export type OutputForm = 'whole' | 'brief' | 'ndjson-rows' | 'csv-rows';

/** How a file of cases is written. */
export const READERS = ['ndjson', 'csv', 'fannie-mae-performance'] as const;
export type Reader = (typeof READERS)[number];

const NO_COLUMNS: CsvForm = { columns: [], delimiter: ',' };

/** Some lines of the input, with all it takes to answer them. */
export interface BatchTask {
  readonly lines: readonly { readonly line: number; readonly text: string }[];
  readonly from: Reader;
  /** What the first line of a CSV file says; undefined in other files. */
  readonly csv?: CsvForm | undefined;
  readonly form: OutputForm;
  readonly locale: Locale;
}

/** The answers of a task as text, with how many cases they hold and how many of them were refused. */
export interface AnsweredLines {
  /** Whole lines. */
  readonly text: string;
  readonly cases: number;
  readonly refused: number;
}

type Explained = PlacedProblem & { readonly message: string };

/** A bad line's answer, in its place. */
interface LineError {
  readonly line: number;
  readonly error: { readonly problems: readonly Omit<Explained, 'line'>[] };
}

/** Answers some lines of a batch: a simulation for each, or what is wrong with it. */
export function answerLines({ lines, from, csv, form, locale }: BatchTask): AnsweredLines {
  let text = '';
  let refused = 0;
  for (const { line, text: given } of lines) {
    const parsed = readLine(given, from, csv);
    const run = parsed.ok ? withinExactAmounts(() => simulate(parsed.value)) : parsed;
    if (run.ok) {
      text += written(run.value, line, form);
    } else {
      refused += 1;
      text += writtenRefusal(run.problems, line, form, locale);
    }
  }
  return { text, cases: lines.length, refused };
}

function readLine(text: string, from: Reader, csv: CsvForm = NO_COLUMNS): ParseResult<Case> {
  switch (from) {
    case 'ndjson':
      return readCase(text);
    case 'csv': {
      const row = documentOfLine(text, csv);
      return row.ok ? readPlaced(row.document, (path) => csv.columns.indexOf(path) + 1) : row;
    }
    case 'fannie-mae-performance': {
      const row = performanceDocument(text);
      if ('problem' in row) return { ok: false, problems: [row.problem] };
      return readPlaced(row.document, performanceColumn);
    }
  }
}

function written(simulation: Simulation, line: number, form: OutputForm): string {
  if (form === 'whole') return jsonLine(simulationJson(simulation));
  if (form === 'brief') return jsonLine(briefJson(simulation));
  return flatRows(simulation, line)
    .map((row) => writtenRow(row, form))
    .join('');
}

function writtenRow(row: FlatRow, form: OutputForm): string {
  return form === 'csv-rows' ? csvLine(COLUMNS.map((name) => row[name])) : jsonLine(row);
}

function writtenRefusal(found: readonly PlacedProblem[], line: number, form: OutputForm, locale: Locale): string {
  const { say } = speaker(locale);
  const problems = namedProblems(found).map(({ line: _, ...one }) => ({
    ...one,
    message: escapeControls(say(explainFileProblem(one))),
  }));
  if (form === 'whole' || form === 'brief') return jsonLine({ line, error: { problems } } satisfies LineError);
  const messages = problems.map(({ problem, path, column, message }) =>
    [problem, ...(column === undefined ? [] : [`column ${column}`]), path && escapeControls(path), message]
      .filter(Boolean)
      .join(': '),
  );
  return writtenRow(rowWithoutOption(line, messages.join(' | ').replaceAll('\n', ' ')), form);
}

/** JSON on one line; signs that JSON leaves raw and a terminal obeys are written as their numbers. */
function jsonLine(value: unknown): string {
  const escaped = (sign: string) =>
    sign.replace(/./gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `${writeJson(value).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, escaped)}\n`;
}
