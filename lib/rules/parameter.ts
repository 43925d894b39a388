import { date, type PlainDate } from '../calendar/date';
import type { FactPath } from '../case/schema';

/** How sure we are of a value, from the text itself down to our own choice. */
export const EVIDENCE = [
  'official', // the authority's own text, read
  'earlier-edition', // the authority's own text, in an edition before the one in force
  'secondary', // law firm, trade press, servicer or a repository that cites the text
  'weak', // software or generic articles
  'recollection', // professional memory, text not seen
  'reading', // the texts leave it open; this is the reading we chose
] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Where a value is written, and how sure we are of it. */
export interface Source {
  readonly document: string;
  readonly section: string;
  readonly url: string;
  /** The date the document bears, or from which it applies. */
  readonly effective: PlainDate;
  readonly evidence: Evidence;
  /** The day somebody last compared the value with the source. */
  readonly verifiedOn: PlainDate;
  /** The heading of `docs/readings.md` that says what is open behind this value, e.g. `U-REM`. */
  readonly openQuestion?: string;
}

export const UNITS = [
  'money',
  'months',
  'days',
  'percent',
  'rate',
  'count',
  'date',
  'yes-no',
  'choice',
  'status',
] as const;
export type Unit = (typeof UNITS)[number];

/** A value from a day on. */
export interface Dated<T> {
  /** The first day on which we apply this value. */
  readonly from: PlainDate;
  /** `null` ends a rule. */
  readonly value: T | null;
  readonly source: Source;
}

/** A limit, rate or criterion with all its values over time. Periods cannot overlap: there are only starts. */
export interface Parameter<T = unknown> {
  readonly id: string;
  readonly unit: Unit;
  /** The answer whose choices the values are; of the unit `choice` alone. */
  readonly question?: FactPath | undefined;
  readonly values: readonly Dated<T>[];
}

/** The value of a parameter on one day, with what it rests on. */
export interface Rule<T> {
  readonly id: string;
  readonly unit: Unit;
  /** The answer whose choices the value is; of the unit `choice` alone. */
  readonly question?: FactPath | undefined;
  readonly value: T;
  readonly since: PlainDate;
  readonly source: Source;
}

/** For rules whose sources name no first day: in force as far back as anybody can ask. */
export const ALWAYS = date('1900-01-01');

/** The value in force on `asOf`; undefined before the first one and after the end, never the nearest one. */
export function inForce<T>({ id, unit, question, values }: Parameter<T>, asOf: PlainDate): Rule<T> | undefined {
  const current = values.findLast(({ from }) => from <= asOf);
  if (current === undefined || current.value === null) return undefined;
  return { id, unit, question, value: current.value, since: current.from, source: current.source };
}

/** The parameters of an option by their names. */
export type Parameters = Readonly<Record<string, Parameter>>;
/** Their values on one day, under the same names. */
export type RulesOf<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? Rule<T> : never;
};

/** All parameters of an option on one day; undefined when any of them has no value then. */
export function rulesOf<P extends Parameters>(parameters: P, asOf: PlainDate): RulesOf<P> | undefined {
  const rules: Record<string, Rule<unknown>> = {};
  for (const [name, parameter] of Object.entries(parameters)) {
    const rule = inForce(parameter, asOf);
    if (rule === undefined) return undefined;
    rules[name] = rule;
  }
  return rules as RulesOf<P>;
}

/** A parameter before it has its id. */
export interface Unnamed<T> extends Omit<Parameter<T>, 'id'> {
  /** The last part of its id, where that is not its key. */
  readonly name?: string;
}

type Named<P> = { readonly [K in keyof P]: P[K] extends Unnamed<infer T> ? Parameter<T> : never };

/**
 * Parameters with the ids that follow from their keys: `longestPlan` under `fannie-mae.repayment-plan` becomes
 * `fannie-mae.repayment-plan.longest-plan`. One that has its id already, shared with other options, keeps it.
 */
export function withIds<P extends Readonly<Record<string, Unnamed<unknown>>>>(owner: string, parameters: P): Named<P> {
  const named = Object.entries(parameters).map(([key, parameter]) => {
    if ('id' in parameter) return [key, parameter];
    const { name = inKebabCase(key), ...values } = parameter;
    return [key, { id: `${owner}.${name}`, ...values }];
  });
  return Object.fromEntries(named);
}

function inKebabCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The same parameter with an id that does not follow from its key, because it was published under that id. */
export function publishedAs<T>(name: string, parameter: Unnamed<T>): Unnamed<T> {
  return { ...parameter, name };
}

/** The same parameter, of the unit `choice`, with the answer whose choices its values are. */
export function choiceOf<T>(question: FactPath, parameter: Unnamed<T>): Unnamed<T> {
  return { ...parameter, question };
}
