import { type PlainDate, parseDate } from '../calendar/date';
import { FACTS } from '../case/facts';
import type { FieldMeta } from '../case/fields';
import { metaAt, valueIn, withValueIn } from '../case/paths';
import type { FactPath } from '../case/schema';
import type { Money } from '../money/money';
import { formatMoney, parseMoney, parseRate } from '../money/text';
import { type Answers, answeredPaths } from './answers';

export { metaAt, valueIn } from '../case/paths';
export type { Answers } from './answers';

export const UNKNOWN = 'unknown';

/** A box takes no longer figure; one cut here is far beyond every limit, so that it is refused and never read as another. */
export const LONGEST_TYPED = 40;

/** How the page marks an estimate. */
export const ESTIMATED = '~';
/** In front of a figure: it is about so much. The page writes the first of these, people write the others. */
const ABOUT = /^\s*([~≈]+|(about|around|approx\.?|unos|unas|como|aprox\.?|cerca de|más o menos)(?=\s|\d|\$))\s*/i;
const AROUND_FIGURES = /US\$|[$%\s\u00a0\u202f]|\b(USD|dollars?|dólares?|percent|por ?ciento|a month|al mes)\b/gi;

/** Whether a figure was typed as an estimate: `~290,000`. */
export function isEstimate(typed: string): boolean {
  return ABOUT.test(typed);
}

/** The same figure as an estimate, or as an exact one. */
export function estimated(typed: string, isAbout: boolean): string {
  const figure = typed.replace(ABOUT, '');
  return isAbout ? ESTIMATED + figure : figure;
}

/** Strips what people write around a figure, and reads both `1,850.50` and `1850,5`. Other text stays as it is. */
function readFigure(text: string): string {
  const figure = withoutSurroundings(text);
  if (/^-?\d{1,3}(,\d{3})+(\.\d*)?$/.test(figure)) return trimPoint(figure.replaceAll(',', ''));
  // No amount has three decimals: these points part thousands.
  if (/^-?\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(figure)) return figure.replaceAll('.', '').replace(',', '.');
  return readDecimal(figure);
}

/** A percentage has no thousands: `6,875` and `6.875` are the same rate. */
function readDecimal(text: string): string {
  const figure = withoutSurroundings(text);
  return trimPoint(/^-?\d*,\d{1,3}$/.test(figure) ? figure.replace(',', '.') : figure);
}

function withoutSurroundings(text: string): string {
  return text.replace(ABOUT, '').replace(AROUND_FIGURES, '');
}

function trimPoint(figure: string): string {
  return figure.replace(/\.$/, '').replace(/^(-?)\./, '$10.');
}

function readWholeNumber(text: string): string | number {
  const figure = readFigure(text);
  return /^-?\d{1,9}$/.test(figure) ? Number.parseInt(figure, 10) : text;
}

/** `2026-4-1` → `2026-04-01`; anything else stays for the schema to refuse. */
function readDate(text: string): string {
  const [year = '', month = '', day = ''] = text.split('-').map((part) => part.trim());
  return /^\d{4}$/.test(year) ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
}

/** A list of choices with one more of them, or without one that it had; not to be sure of any is an answer of its own. */
export function toggledIn(typed: string, choice: string): string {
  const chosen = typed.split(',').filter((one) => one !== '' && one !== UNKNOWN);
  if (choice === UNKNOWN) return typed === UNKNOWN ? '' : UNKNOWN;
  return (chosen.includes(choice) ? chosen.filter((one) => one !== choice) : [...chosen, choice]).join(',');
}

/** The day that somebody typed; undefined where it is none. */
export function readDay(text: string): PlainDate | undefined {
  return parseDate(readDate(text));
}

/** The contract's form of what somebody typed; null when it is not known. Text that cannot be read stays, to be refused. */
export function readTyped({ kind }: FieldMeta, typed: string): string | number | boolean | null {
  const text = typed.trim();
  if (estimated(text, false) === '' || text === UNKNOWN) return null;
  switch (kind) {
    case 'money':
      return readFigure(text);
    case 'percent':
      return readDecimal(text);
    case 'count':
      return readWholeNumber(text);
    case 'date':
      return readDate(text);
    case 'event-date':
      return text === 'none' ? text : readDate(text);
    case 'yes-no':
      return text === 'yes' ? true : text === 'no' ? false : text;
    case 'choice':
      return text;
  }
}

/** What was typed, in the form that a case holds it: null where nothing was, undefined for no amount or rate; other text that no case takes stays. */
export function typedValue(path: FactPath, typed: string): string | number | boolean | null | undefined {
  const { kind } = metaAt(path);
  const read = readTyped(metaAt(path), typed);
  if (read === null) return null;
  if (kind === 'money') return parseMoney(String(read));
  return kind === 'percent' ? parseRate(String(read)) : read;
}

/** The amount that somebody typed; undefined where it is none, or not known. */
export function readAmount(typed: string): Money | undefined {
  return parseMoney(String(readTyped({ kind: 'money' }, typed)));
}

/** An amount as a box holds it. */
export function typedAmount(amount: Money): string {
  return formatMoney(amount);
}

/** Reads one answer. The backer alone is never left out: the contract has a word for not knowing it. */
export function readAt(path: FactPath, typed: string) {
  const value = readTyped(metaAt(path), typed);
  return path === 'loan.backer' ? (value ?? UNKNOWN) : value;
}

/** The case document these answers make: what a file holds and `caseSchema` reads. */
export function caseFileOf(answers: Answers, asOf: string): Record<string, unknown> {
  let document: Readonly<Record<string, unknown>> = { loan: { backer: UNKNOWN } };
  for (const path of answeredPaths(answers)) {
    const value = readAt(path, answers[path] ?? '');
    if (value !== null) document = withValueIn(document, path, value);
  }
  const withoutDisaster = answers['disaster.occurredOn'] === 'none';
  return { version: 1, asOf, ...document, ...(withoutDisaster && { disaster: 'none' }) };
}

/** The answers that a case document stands for, ready to be edited on the page; keys that are no question are left out. */
export function answersOf(document: Readonly<Record<string, unknown>>): Answers {
  const typed = FACTS.map(({ path }) => [path, typedOf(valueIn(document, path))] as const);
  const withoutDisaster = document.disaster === 'none' ? [['disaster.occurredOn', 'none'] as const] : [];
  return Object.fromEntries([...typed, ...withoutDisaster].filter(([, text]) => text !== ''));
}

/** A group or a nested list is no answer, and nothing to type: the schema names it. */
function typedOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? value.join(',') : '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
