import type { Agreement, Difference, FigureResult, ScoreboardResult } from '../../components/rules/scoreboard';
import { Exact } from '../../lib/money/exact';
import { CONTRACT_EXAMPLE } from '../support/household';
import type { Example } from './example';
import { EXAMPLES } from './examples';
import { asExact, asRecord, type Json } from './inputs';

/** Digits of ours beyond the printed ones, so that a reader sees how close it is. */
const FURTHER_DIGITS = 2;

/** Every published value of an example beside ours, words such as a status included. */
export function compared(example: Example): readonly FigureResult[] {
  return figuresOf(example, example.expected, example.answer(), '');
}

function figuresOf(example: Example, expected: Json, ours: Json | undefined, path: string): readonly FigureResult[] {
  if (expected !== null && typeof expected === 'object') {
    const parts = Object.entries(Array.isArray(expected) ? numbered(expected) : expected);
    const answered = ours !== null && typeof ours === 'object' ? (Array.isArray(ours) ? numbered(ours) : ours) : {};
    const count = (value: object) => Object.keys(value).length;
    const tooMany: readonly FigureResult[] =
      Array.isArray(expected) && count(answered) > count(parts)
        ? [figure({ ...example, tolerance: '0' }, `${path}.count`, count(parts), count(answered))]
        : [];
    const answers = asRecord(answered) ?? {};
    const below = parts.flatMap(([name, part]) =>
      figuresOf(example, part, answers[name], path === '' ? name : `${path}.${name}`),
    );
    return [...below, ...tooMany];
  }
  return [figure(example, path === '' ? 'answer' : path, expected, ours)];
}

/** Lists count from one, as steps and months do. */
function numbered(list: readonly Json[]): Readonly<Record<string, Json>> {
  return Object.fromEntries(list.map((item, index) => [String(index + 1), item]));
}

function figure(
  { tolerance = '0', differs = {} }: Example,
  path: string,
  expected: Json,
  ours: Json | undefined,
): FigureResult {
  const [published, answered] = [exactOf(expected), exactOf(ours)];
  if (published === undefined || answered === undefined) {
    const [a, b] = [String(expected), String(ours ?? null)];
    return { figure: path, expected: a, ours: b, ...agreed(a === b ? 'same' : 'differs', differs[path]) };
  }
  const printed = decimalsOf(expected);
  const difference = answered.minus(published);
  const isSame = answered.toDecimalPlaces(printed, Exact.ROUND_HALF_UP).eq(published);
  const agreement = isSame ? 'same' : difference.abs().lte(tolerance) ? 'near' : 'differs';
  const shown = (value: Exact) => {
    const rounded = value.toDecimalPlaces(printed + FURTHER_DIGITS);
    return rounded.toFixed(Math.max(printed, rounded.decimalPlaces()));
  };
  return {
    figure: path,
    expected: String(expected),
    ours: shown(answered),
    difference: shown(difference),
    ...agreed(agreement, differs[path]),
  };
}

function agreed(agreement: Agreement, reason: Difference | undefined) {
  return { agreement, ...(agreement !== 'same' && reason !== undefined && { reason }) };
}

function decimalsOf(value: Json): number {
  return String(value).split('.')[1]?.length ?? 0;
}

function exactOf(value: Json | undefined): Exact | undefined {
  return /^-?\d+(\.\d+)?$/.test(String(value)) ? asExact(value ?? null) : undefined;
}

/** A number, a date, a status or "no answer": what a reader compares. The names of steps and phases are compared too, unseen. */
function isShown({ figure, expected }: FigureResult): boolean {
  return figure === 'status' || expected === 'null' || /^-?\d/.test(expected);
}

const { version, ...BASE } = CONTRACT_EXAMPLE;

/** The whole result, as the page shows it. */
export function scoreboard(examples: readonly Example[] = EXAMPLES): ScoreboardResult {
  const sources = [...new Set(examples.map(({ source }) => source))];
  return {
    sources,
    examples: examples.map((example) => ({
      id: example.id,
      source: sources.indexOf(example.source),
      place: example.place,
      ...(example.option !== undefined && { option: example.option }),
      ...(example.tolerance !== undefined && { tolerance: example.tolerance }),
      inputs: written(flat(example.inputs)),
      figures: compared(example).filter(isShown),
    })),
    base: written(flat(BASE)),
  };
}

/** A case as paths with their answers. */
function flat(document: Json, path = ''): Readonly<Record<string, Json>> {
  const parts = asRecord(document);
  if (!parts) return { [path]: document };
  return Object.assign(
    {},
    ...Object.entries(parts).map(([name, part]) => flat(part, path === '' ? name : `${path}.${name}`)),
  );
}

function written(inputs: Readonly<Record<string, Json>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(inputs)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}

/** The file that the page reads: written by `npm run scoreboard`, and compared by a test with what the run yields. */
export const RESULT_FILE = new URL('../../components/rules/scoreboard.json', import.meta.url);

export function fileText(result: ScoreboardResult): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
