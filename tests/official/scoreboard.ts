import type {
  Agreement,
  Difference,
  ExampleInput,
  FigurePlace,
  FigureResult,
  ScoreboardResult,
} from '../../components/rules/scoreboard';
import { isFactPath } from '../../lib/case/is-fact-path';
import { metaAt } from '../../lib/case/paths';
import { CATALOG } from '../../lib/explain/catalog';
import { Exact } from '../../lib/money/exact';
import { CONTRACT_EXAMPLE } from '../support/household';
import type { Example } from './example';
import { EXAMPLES } from './examples';
import { asExact, asRecord, type Json } from './inputs';

/** Digits of ours beyond the printed ones, so that a reader sees how close it is. */
const FURTHER_DIGITS = 2;

/** Every published value of an example beside ours, words such as a status included. */
export function compared(example: Example): readonly FigureResult[] {
  return figuresOf(example, example.expected, example.answer(), []);
}

/** The names and, in lists, the numbers that lead to a figure. */
type FigurePath = readonly string[];

function figuresOf(
  example: Example,
  expected: Json,
  ours: Json | undefined,
  path: FigurePath,
): readonly FigureResult[] {
  if (expected !== null && typeof expected === 'object') {
    const parts = Object.entries(Array.isArray(expected) ? numbered(expected) : expected);
    const answered = ours !== null && typeof ours === 'object' ? (Array.isArray(ours) ? numbered(ours) : ours) : {};
    const count = (value: object) => Object.keys(value).length;
    const tooMany: readonly FigureResult[] =
      Array.isArray(expected) && count(answered) > count(parts)
        ? [figure({ ...example, tolerance: '0' }, [...path, 'count'], count(parts), count(answered))]
        : [];
    const answers = asRecord(answered) ?? {};
    const below = parts.flatMap(([name, part]) => figuresOf(example, part, answers[name], [...path, name]));
    return [...below, ...tooMany];
  }
  return [figure(example, path.length === 0 ? ['answer'] : path, expected, ours)];
}

/** Lists count from one, as steps and months do. */
function numbered(list: readonly Json[]): Readonly<Record<string, Json>> {
  return Object.fromEntries(list.map((item, index) => [String(index + 1), item]));
}

function figure(
  { tolerance = '0', differs = {} }: Example,
  path: FigurePath,
  expected: Json,
  ours: Json | undefined,
): FigureResult {
  const key = path.join('.');
  const named = { figure: key, name: path.at(-1) ?? key, ...placeOf(path) };
  const [published, answered] = [exactOf(expected), exactOf(ours)];
  if (published === undefined || answered === undefined) {
    const [a, b] = [wordOf(expected), wordOf(ours ?? null)];
    return { ...named, expected: a, ours: b, ...agreed(a === b ? 'same' : 'differs', differs[key]) };
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
    ...named,
    expected: String(expected),
    ours: shown(answered),
    difference: shown(difference),
    ...agreed(agreement, differs[key]),
  };
}

/** Null stays what it is: no answer. */
function wordOf(value: Json): string | null {
  return value === null ? null : String(value);
}

const LISTS = ['steps', 'payments'] as const;

function placeOf([group = '', within = '', ...others]: FigurePath): { readonly place?: FigurePlace } {
  if (group === 'byStep') return { place: { kind: 'step', name: within } };
  if (group === 'checks') return { place: { kind: 'check', name: within } };
  const number = [group, within, ...others].map(Number).find(Number.isInteger);
  if (number === undefined) return {};
  return { place: { kind: LISTS.find((list) => list === group) ?? 'month', number } };
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
  return figure === 'status' || expected === null || /^-?\d/.test(expected);
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
      ...(example.option !== undefined && hasRulesPage(example.option) && { option: example.option }),
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

function written(inputs: Readonly<Record<string, Json>>): readonly ExampleInput[] {
  return Object.entries(inputs)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ({
      name,
      kind: kindOf(name, value),
      value: typeof value === 'string' ? value : JSON.stringify(value),
    }));
}

function kindOf(name: string, value: Json): ExampleInput['kind'] {
  if (typeof value === 'boolean') return 'yes-no';
  if (value === 'none') return 'none';
  return isFactPath(name) && metaAt(name).kind === 'choice' && typeof value === 'string' ? 'choice' : 'text';
}

/** Options of the past have no page of their rules. */
function hasRulesPage(id: string): boolean {
  return CATALOG.some((entry) => entry.id === id);
}

/** The file that the page reads: written by `npm run scoreboard`, and compared by a test with what the run yields. */
export const RESULT_FILE = new URL('../../components/rules/scoreboard.json', import.meta.url);

/** Without its indentation. */
const LONGEST_LINE = 100;

export function fileText(result: ScoreboardResult): string {
  // A figure or an input that fits takes one line, so that a reviewer sees which one moved.
  const text = JSON.stringify(result, null, 2).replaceAll(/\{[^{}[\]]*\}/g, (item) => {
    const line = item.replaceAll(/\n\s+/g, ' ');
    return line.length > LONGEST_LINE ? item : line;
  });
  return `${text}\n`;
}
