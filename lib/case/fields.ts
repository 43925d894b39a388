import * as z from 'zod/mini';
import { parseDate } from '../calendar/date';
import { parseMoney, parseRate } from '../money/text';
import type { FactPath, NamedPath } from './schema';

// Compiled validators need `eval`, which the page's content security policy forbids.
z.config({ jitless: true });

/**
 * The kinds of fact a case holds. A kind carries how the contract writes it, what is refused, and (as metadata) how a
 * page asks for it. Every fact may be missing or null: unknown, never a default.
 *
 * A refusal's message is a key of `problems` in the words, so that page and command line say it in the reader's language.
 */
export type FieldKind = 'money' | 'percent' | 'count' | 'date' | 'event-date' | 'yes-no' | 'choice';

interface KindMeta {
  readonly kind: FieldKind;
  readonly choices?: readonly string[];
  /** Several of its choices may be given. */
  readonly isList?: true;
}

/** All that is said of a field. */
export interface FieldMeta extends KindMeta, FieldAttributes<FactPath> {}

/** What is said of one field beside its kind; every list of fields follows from it. */
interface FieldAttributes<P extends string> {
  /** A figure of every month, or a percentage a year. */
  readonly per?: 'month' | 'year';
  /** A number of months. */
  readonly isMonths?: true;
  /** A number of months, told in years as well. */
  readonly isSpan?: true;
  /** A year, told without a mark between thousands. */
  readonly isYear?: true;
  /** The household may be able to change it; the lower, the sooner. What is past and who it is have none. */
  readonly changeable?: number;
  /** An event of the past: the rules about it ask for time to pass. */
  readonly isPastEvent?: true;
  /** A day that nobody can tell before it has come; no rule asks for time to pass after it. */
  readonly isPastDay?: true;
  /** A day on which a payment falls due: the first of a month, where nobody says otherwise. */
  readonly isDueDate?: true;
  /** The row of a mortgage statement that tells it. */
  readonly onStatement?: string;
  /** One of the four figures of a level loan: the other three make it. */
  readonly ofLevelLoan?: true;
  /** A small amount: asked after all that brings figures. */
  readonly isSmall?: true;
  /** Whether the page of the answer lets the reader try other values of it. */
  readonly isTried?: true;
  /** Facts that it stands in for: it is worth asking while one of them is open. */
  readonly alternativeTo?: readonly P[];
  /** What it is where the case says of its whole group that there was none. */
  readonly ifNone?: 'none' | false;
  /** A published rate, for which a dated table stands in. */
  readonly isMarketRate?: true;
  /** Other facts that settle it: it is asked only once the first of them is known, and while none settles it. */
  readonly settledBy?: readonly Settling<P>[];
}

/** How another fact settles this one. */
export interface Settling<P extends string> {
  /** Path of the settling fact. */
  readonly by: P;
  /** The value of it, as a case holds it, that settles; or the one value that does not. */
  readonly is?: string | number | boolean;
  readonly isNot?: string;
  /** What the settled fact then is; left out where it is another fact, or the rules that read it say so themselves. */
  readonly as?: 'none' | false | 0;
  /** What was told of it all the same stands. */
  readonly unlessGiven?: true;
}

const ATTRIBUTES = new WeakMap<z.ZodMiniType, FieldAttributes<string>>();

/** A type alone: the paths that a field's entry names, which the schema of a case holds against its own (`NamedPath`). */
export interface NamesPaths<P extends string> {
  readonly '~paths': P;
}

/** A field of its own, with what is said of it beside its kind. */
export function field<S extends z.ZodMiniType, const P extends string = never>(schema: S, said: FieldAttributes<P>) {
  const own = schema.clone(undefined, { parent: true });
  ATTRIBUTES.set(own, said);
  return own as S & NamesPaths<P>;
}

/** The kind and attributes of a field. */
export function metaOf(schema: z.ZodMiniType): FieldMeta {
  const said = ATTRIBUTES.get(schema) as FieldAttributes<NamedPath> | undefined;
  return { ...(z.globalRegistry.get(schema) as unknown as KindMeta), ...said };
}

/** The same schema, with what its JSON Schema says besides. */
export function described<S extends z.ZodMiniType>(schema: S, meta: Readonly<Record<string, unknown>>): S {
  z.globalRegistry.add(schema as z.ZodMiniType, { ...meta });
  return schema;
}

/** A schema for what `read` makes of what was typed. */
export function typedFor<S extends z.ZodMiniType>(schema: S, read: (typed: unknown) => unknown) {
  return z.pipe(z.transform(read), schema);
}

/** A schema whose values are read further; `read` may refuse them. */
export function readAs<S extends z.ZodMiniType, O>(schema: S, read: (value: z.output<S>, refused: Refusal) => O) {
  return z.pipe(
    schema,
    z.transform((value: z.output<S>, payload) =>
      read(value, (problem) => {
        payload.issues.push({ code: 'custom', message: problem, input: value });
        return z.NEVER;
      }),
    ),
  );
}

/** Reports a problem at this field, which then has no value. */
type Refusal = (problem: string) => never;

function textOrNumber(problem: string, pattern: string) {
  const schema = z.union([z.string(), z.number()], { error: problem });
  return readAs(described(schema, { anyOf: [{ type: 'string', pattern }, { type: 'number' }] }), String);
}

function unknownable<S extends z.ZodMiniType>(schema: S, meta: KindMeta) {
  return described(
    readAs(z.nullish(schema), (value) => value ?? null),
    { ...meta },
  );
}

const moneyAmount = readAs(textOrNumber('money', '^\\d{1,9}(\\.\\d{1,2})?$'), (text, refuse) => {
  if (/^-/.test(text)) return refuse('negative');
  if (/^\d{10,}(\.\d{1,2})?$/.test(text)) return refuse('too-large');
  return parseMoney(text) ?? refuse('money');
});

/** An amount of 0.00 or more, up to the largest that stays exact. */
export const moneyField = unknownable(moneyAmount, { kind: 'money' });

/** An amount above 0.00. */
export const positiveMoney = unknownable(
  moneyAmount.check(z.refine((amount) => amount > 0, { error: 'not-positive' })),
  { kind: 'money' },
);

/** Percent with at most three decimals between two bounds; a yearly rate lies between 0 and 30. */
export function percentField(lowest: number, highest: number) {
  const range = readAs(textOrNumber('percent', '^-?\\d{1,3}(\\.\\d{1,3})?$'), (text, refuse) => {
    const rate = parseRate(text) ?? refuse('percent');
    return rate < lowest * 1000 || rate > highest * 1000 ? refuse('percent-range') : rate;
  });
  return unknownable(range, { kind: 'percent' });
}

export const rateField = percentField(0, 30);

/** A whole number between two bounds. */
export function countField(lowest: number, highest: number) {
  const error = 'count-range';
  const whole = z.int({ error: 'count' }).check(z.minimum(lowest, { error }), z.maximum(highest, { error }));
  return unknownable(whole, { kind: 'count' });
}

const calendarDate = readAs(
  described(z.string({ error: 'date' }), { pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
  (text, refuse) => parseDate(text) ?? refuse('date'),
);

export const requiredDate = calendarDate;
export const dateField = unknownable(calendarDate, { kind: 'date' });

/** A date, or `"none"`: it never happened, or none is scheduled. */
export const eventDate = unknownable(z.union([z.literal('none'), calendarDate], { error: 'event-date' }), {
  kind: 'event-date',
});

export const yesNo = unknownable(z.boolean({ error: 'yes-no' }), { kind: 'yes-no' });

/** One of the choices, or null where it is not known; any other text is refused as `choice`. */
export function choice<const C extends readonly [string, ...string[]]>(choices: C) {
  return unknownable(z.enum(choices, { error: 'choice' }), { kind: 'choice', choices });
}

/** Several of the choices, as a list; a page writes them as one text, with commas between them. */
export function choices<const C extends readonly [string, ...string[]]>(of: C) {
  const listed = z.union([z.string(), z.array(z.unknown())], { error: 'choice' });
  const chosen = readAs(described(listed, { type: 'array', items: { enum: of } }), (given, refuse) => {
    const read = z.array(z.enum(of)).safeParse(typeof given === 'string' ? given.split(',') : given);
    // A wrong one is told of the question: a place in the list has no name.
    return read.success ? read.data : refuse('choice');
  });
  return unknownable(chosen, { kind: 'choice', choices: of, isList: true });
}
