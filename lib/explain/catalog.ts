import type { PlainDate } from '../calendar/date';
import { caseSchema } from '../case/schema';
import { situationOf } from '../case/situation';
import type { EndedOption } from '../programs/ended';
import type { Kind, LearnPage, Option } from '../programs/option';
import { AUTHORITIES, AUTHORITY_NAMES, type Authority } from '../programs/registry';
import type { Check } from '../rules/check';
import {
  EVIDENCE,
  type Evidence,
  inForce,
  type Parameter,
  type Parameters,
  type Rule,
  rulesOf,
  type Source,
  type Unit,
} from '../rules/parameter';
import { type Quantity, quantityOf, sameQuantity } from '../rules/quantity';

/** The rules as a book to read: what is modelled, since when, from which text, and what changed between two days. */

/** One value of a limit, from its first day on; without a value the limit ends. */
interface LimitValue {
  readonly from: PlainDate;
  readonly value?: Quantity;
  readonly source: Source;
}

interface Limit {
  /** What the option calls it, e.g. `longestTerm`. */
  readonly name: string;
  readonly id: string;
  readonly unit: Unit;
  readonly values: readonly LimitValue[];
}

/** One of today’s options as a chapter of the book of rules. */
export interface CatalogEntry {
  readonly id: string;
  readonly authority: Authority;
  readonly kind: Kind;
  /** Its place in the authority's own order of review. */
  readonly order: number;
  /** The first day on which every limit has a value. */
  readonly from: PlainDate;
  /** The first day without it. */
  readonly endedOn?: PlainDate;
  readonly limits: readonly Limit[];
  readonly option: Option;
}

export const CATALOG: readonly CatalogEntry[] = AUTHORITY_NAMES.flatMap((authority) =>
  AUTHORITIES[authority].options.map((option, index) => entry(option, authority, index + 1)),
);

/** The rules of one of today's options. @throws RangeError for an id that names none */
export function entryAt(id: string): CatalogEntry {
  const entry = CATALOG.find((one) => one.id === id);
  if (!entry) throw new RangeError(`No option is called ${id}`);
  return entry;
}

/** All rules of one authority: its options in its own order, what it has ended, and what is not modelled. */
export interface Chapter {
  readonly authority: Authority;
  readonly entries: readonly CatalogEntry[];
  readonly ended: readonly EndedOption[];
  /** Keys of `rulesPages.notModelled`. */
  readonly notModelled: readonly string[];
}

export const CHAPTERS: readonly Chapter[] = AUTHORITY_NAMES.map((authority) => {
  const { ended = [], notModelled } = AUTHORITIES[authority];
  return { authority, entries: CATALOG.filter((one) => one.authority === authority), ended, notModelled };
});

/** Every option of a kind of workout, of all authorities. */
export function entriesOf(kind: LearnPage): readonly CatalogEntry[] {
  return CATALOG.filter(({ option }) => option.learnPage === kind);
}

function limitsOf({ parameters, endedLimits }: Option): Parameters {
  return { ...parameters, ...endedLimits };
}

function entry(option: Option, authority: Authority, order: number): CatalogEntry {
  const { id, kind, parameters } = option;
  const all = Object.values(parameters);
  const days = [...new Set(all.flatMap(({ values }) => values.map(({ from }) => from)))].sort();
  const from = days.find((day) => rulesOf(parameters, day));
  if (from === undefined) throw new RangeError(`${id} is never in force`);
  const endedOn = days.find((day) => day > from && !rulesOf(parameters, day));
  const limits = Object.entries(limitsOf(option)).map(([name, parameter]) => limit(name, parameter));
  return { id, authority, kind, order, from, ...(endedOn && { endedOn }), limits, option };
}

function limit(name: string, { id, unit, question, values }: Parameter): Limit {
  const explained = values.map(({ from, value, source }) => ({
    from,
    ...(value !== null && { value: quantityOf(value, unit, question) }),
    source,
  }));
  return { name, id, unit, values: explained };
}

const COMPARISONS: readonly PlainDate[] = CATALOG.flatMap(({ limits }) =>
  limits.flatMap(({ values }) => values.map(({ source }) => source.verifiedOn)),
);

/** The last day on which somebody compared a value with its source. */
export const COMPARED_ON: PlainDate = COMPARISONS.reduce((latest, day) => (day > latest ? day : latest));

/** The day since which every value has been compared with its source at least once. */
export const COMPARED_SINCE: PlainDate = COMPARISONS.reduce((first, day) => (day < first ? day : first));

/** Every rule of an option on one day, by its name; none while the option is not in force. */
export function rulesOn(
  { option: { parameters } }: CatalogEntry,
  day: PlainDate,
): readonly (readonly [name: string, rule: Rule<unknown>])[] {
  return Object.entries(rulesOf(parameters, day) ?? {});
}

/** The least sure of these sources. */
export function weakestEvidence(sources: readonly Source[]): Evidence | undefined {
  return EVIDENCE.findLast((grade) => sources.some(({ evidence }) => evidence === grade));
}

/** A check without a household: what is asked, not whether it holds. */
export interface Criterion extends Pick<Check, 'id' | 'effect' | 'relation' | 'unit' | 'limit' | 'since' | 'source'> {
  readonly parts: readonly Criterion[];
}

/** What the option asks of a household of which nothing but the owner of the loan is known. */
export function criteriaOn({ authority, option }: CatalogEntry, day: PlainDate): readonly Criterion[] {
  const loanCase = caseSchema.parse({ version: 1, asOf: day, loan: { backer: authority } });
  return (option.evaluate(situationOf(loanCase))?.checks ?? []).map(criterion);
}

function criterion({ truth, actual, missing, parts = [], ...asked }: Check): Criterion {
  return { ...asked, parts: parts.map(criterion) };
}

/** An option that is in force on one of two days only. */
export interface OptionChange {
  readonly option: string;
  readonly change: 'begins' | 'ends';
  readonly on: PlainDate;
}

/** A limit with other values on two days. */
export interface LimitChange {
  readonly option: string;
  readonly name: string;
  readonly parameter: string;
  readonly unit: Unit;
  readonly before: Quantity;
  readonly after: Quantity;
  /** The first day of the later value. */
  readonly since: PlainDate;
  readonly source: Source;
}

/** What differs between the rules of two days. */
export interface Changes {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly options: readonly OptionChange[];
  readonly limits: readonly LimitChange[];
}

/** What differs between the rules in force on two days, `from` being the earlier one. */
export function changesBetween(from: PlainDate, to: PlainDate): Changes {
  return {
    from,
    to,
    options: CATALOG.flatMap((option) => optionChange(option, from, to)),
    limits: CATALOG.flatMap(({ id, option }) =>
      Object.entries(limitsOf(option)).flatMap(([name, parameter]) => limitChange(id, name, parameter, from, to)),
    ),
  };
}

function optionChange(
  { id, from: firstDay, endedOn }: CatalogEntry,
  from: PlainDate,
  to: PlainDate,
): readonly OptionChange[] {
  const begins = from < firstDay && firstDay <= to;
  const ends = endedOn !== undefined && from < endedOn && endedOn <= to;
  if (begins && !ends) return [{ option: id, change: 'begins', on: firstDay }];
  return ends && !begins ? [{ option: id, change: 'ends', on: endedOn }] : [];
}

function limitChange(
  option: string,
  name: string,
  parameter: Parameter,
  from: PlainDate,
  to: PlainDate,
): readonly LimitChange[] {
  const [old, now] = [inForce(parameter, from), inForce(parameter, to)];
  if (!old || !now) return [];
  const { id, unit, question, since, source } = now;
  const [before, after] = [quantityOf(old.value, unit, question), quantityOf(now.value, unit, question)];
  return sameQuantity(before, after) ? [] : [{ option, name, parameter: id, unit, before, after, since, source }];
}
