import { addMonths, type PlainDate, wholeMonthsBetween } from '../calendar/date';
import { derive, type Fact, imputedPathsOf, known } from '../case/fact';
import type { FactPath } from '../case/schema';
import type { Money } from '../money/money';
import { compareToPercent, percentOf } from '../money/ratio';
import { TERM_PLACES } from '../money/text';
import type { Rule, Source, Unit } from './parameter';
import { NEVER, type Quantity, quantityOf } from './quantity';
import type { Status, Verdict } from './status';

export const TRUTHS = ['true', 'false', 'unknown'] as const;
export type Truth = (typeof TRUTHS)[number];

/** A failed check either denies the option or sends it to a person's judgment. */
export const EFFECTS = ['denies', 'refers'] as const;
export type Effect = (typeof EFFECTS)[number];

export const RELATIONS = [
  'at-least',
  'at-most',
  'more-than',
  'less-than',
  'is',
  'is-not',
  'one-of',
  'all-of',
  'any-of',
] as const;
type Relation = (typeof RELATIONS)[number];

/** A condition with its trace: what was compared with what, on which source, and what is still unknown. */
export interface Check {
  /** Within its option; the simulation prefixes the option's id. */
  readonly id: string;
  readonly truth: Truth;
  readonly effect: Effect;
  /** Paths that could still decide it; empty unless the truth is unknown. */
  readonly missing: readonly FactPath[];
  /** Paths for which a dated table stood in, where the truth or a figure rests on them. */
  readonly imputedPaths?: readonly FactPath[] | undefined;
  readonly relation: Relation;
  readonly unit: Unit;
  /** The household's figure; absent while unknown. */
  readonly actual?: Quantity | undefined;
  readonly limit?: Quantity | undefined;
  readonly since: PlainDate;
  readonly source: Source;
  /** The checks that `all-of` and `any-of` combine. */
  readonly parts?: readonly Check[] | undefined;
}

const NONE: readonly FactPath[] = [];

type Plain = number | string | boolean | readonly string[];

interface Comparison<T extends Plain, L extends Plain> {
  readonly id: string;
  readonly fact: Fact<T>;
  readonly rule: Rule<unknown>;
  readonly limit: L;
  readonly relation: Relation;
  readonly isMet: (value: T) => boolean;
  /** The household's figure with its unit, where it is not that of the rule. */
  readonly actual?: (value: T) => Quantity;
}

function compare<T extends Plain, L extends Plain>({
  id,
  fact,
  rule,
  limit,
  relation,
  isMet,
  actual = (value) => quantityOf(value, rule.unit, rule.question),
}: Comparison<T, L>): Check {
  const { unit, question } = rule;
  const named = quantityOf(limit, unit, question);
  if (!fact.known)
    return checkOf({ id, truth: 'unknown', missing: fact.missing, relation, unit, limit: named, basis: rule });
  const { value } = fact;
  return checkOf({
    id,
    truth: isMet(value) ? 'true' : 'false',
    imputedPaths: imputedPathsOf(fact),
    relation,
    unit,
    actual: actual(value),
    limit: named,
    basis: rule,
  });
}

type Fields = Partial<Omit<Check, 'since' | 'source'>> &
  Pick<Check, 'id' | 'truth' | 'relation' | 'unit'> & {
    /** The rule that the check reads. */
    readonly basis: Pick<Rule<unknown>, 'since' | 'source'>;
  };

/**
 * Makes every check, each with all fields in this order, and none is a copy of another: objects of one form are read without a search,
 * and a simulation reads its checks many times.
 */
function checkOf({
  id,
  truth,
  effect = 'denies',
  missing = NONE,
  imputedPaths = NONE,
  relation,
  unit,
  actual,
  limit,
  basis: { since, source },
  parts,
}: Fields): Check {
  const rests = imputedPaths.length > 0 ? imputedPaths : undefined;
  return { id, truth, effect, missing, imputedPaths: rests, relation, unit, actual, limit, since, source, parts };
}

/** The figure is the limit or more. */
export function atLeast<T extends number>(id: string, fact: Fact<T>, rule: Rule<T>): Check {
  return compare({ id, fact, rule, limit: rule.value, relation: 'at-least', isMet: (value) => value >= rule.value });
}

/** The figure is the limit or less. */
export function atMost<T extends number>(id: string, fact: Fact<T>, rule: Rule<T>): Check {
  return compare({ id, fact, rule, limit: rule.value, relation: 'at-most', isMet: (value) => value <= rule.value });
}

/** The figure is more than the limit. */
export function moreThan<T extends number>(id: string, fact: Fact<T>, rule: Rule<T>): Check {
  return compare({ id, fact, rule, limit: rule.value, relation: 'more-than', isMet: (value) => value > rule.value });
}

/** The figure is less than the limit. */
export function lessThan<T extends number>(id: string, fact: Fact<T>, rule: Rule<T>): Check {
  return compare({ id, fact, rule, limit: rule.value, relation: 'less-than', isMet: (value) => value < rule.value });
}

/** On that day or later. */
export function notBefore(id: string, fact: Fact<PlainDate>, rule: Rule<PlainDate>): Check {
  return compare({ id, fact, rule, limit: rule.value, relation: 'at-least', isMet: (day) => day >= rule.value });
}

/** On that day or earlier. */
export function notAfter(id: string, fact: Fact<PlainDate>, rule: Rule<PlainDate>): Check {
  return compare({ id, fact, rule, limit: rule.value, relation: 'at-most', isMet: (day) => day <= rule.value });
}

/** The fact is what the rule asks for: a yes, a no, or one choice. */
export function is<T extends string | boolean>(id: string, fact: Fact<T>, rule: Rule<T>): Check {
  return compare({ id, fact, rule, limit: rule.value, relation: 'is', isMet: (value) => value === rule.value });
}

/** The answer is one of those that the rule lists. */
export function isOneOf<T extends string>(id: string, fact: Fact<T>, rule: Rule<readonly T[]>): Check {
  return compare({
    id,
    fact,
    rule,
    limit: rule.value,
    relation: 'one-of',
    isMet: (value) => rule.value.includes(value),
  });
}

/** A part of a whole, compared exactly and shown in percent (contract, arithmetic 5). */
export interface Ratio {
  readonly part: number;
  readonly whole: number;
}

const SIDES = {
  'at-least': (side: number) => side >= 0,
  'at-most': (side: number) => side <= 0,
  'more-than': (side: number) => side > 0,
  'less-than': (side: number) => side < 0,
};

/** The part stands so to a whole number of percent of the whole. */
export function ratioIs(id: string, fact: Fact<Ratio>, relation: keyof typeof SIDES, rule: Rule<number>): Check {
  const unit = 'percent';
  const limit = quantityOf(rule.value, unit);
  if (!fact.known) return checkOf({ id, truth: 'unknown', missing: fact.missing, relation, unit, limit, basis: rule });
  const { part, whole } = fact.value;
  return checkOf({
    id,
    truth: SIDES[relation](compareToPercent(part, whole, rule.value)) ? 'true' : 'false',
    imputedPaths: imputedPathsOf(fact),
    relation,
    unit,
    actual: whole > 0 ? { unit, value: percentOf(part, whole, TERM_PLACES) } : undefined,
    limit,
    basis: rule,
  });
}

/** An amount stays at or below (strictly: below) another amount of the household's own. */
export function staysWithin(
  id: string,
  { amount, limit, strictly = known(false) }: { amount: Fact<Money>; limit: Fact<Money>; strictly?: Fact<boolean> },
  rule: Rule<unknown>,
): Check {
  const compared = derive({ amount, limit, strictly }, (values) =>
    values.strictly ? values.amount < values.limit : values.amount <= values.limit,
  );
  const unit = 'money';
  return checkOf({
    id,
    truth: compared.known ? (compared.value ? 'true' : 'false') : 'unknown',
    missing: compared.known ? NONE : compared.missing,
    imputedPaths: imputedPathsOf(amount, limit),
    relation: strictly.known && strictly.value ? 'less-than' : 'at-most',
    unit,
    actual: amount.known ? { unit, value: amount.value } : undefined,
    limit: limit.known ? { unit, value: limit.value } : undefined,
    basis: rule,
  });
}

/** Another option of the same authority came to this status. */
export function optionIs(id: string, verdict: Verdict, status: Status, rule: Rule<unknown>): Check {
  const truth = verdict.status === status ? 'true' : verdict.status === 'needs-information' ? 'unknown' : 'false';
  const unit = 'status';
  return checkOf({
    id,
    truth,
    missing: truth === 'unknown' ? verdict.missing : NONE,
    imputedPaths: verdict.imputedPaths,
    relation: 'is',
    unit,
    actual: quantityOf(verdict.status, unit),
    limit: quantityOf(status, unit),
    basis: rule,
  });
}

/**
 * An event never happened, or happened at least so many months ago; to the day counts (contract, arithmetic 8).
 * The actual figure is the whole months since, or `none`.
 */
export function notWithin(id: string, event: Fact<PlainDate | 'none'>, asOf: PlainDate, rule: Rule<number>): Check {
  const since = derive({ event }, ({ event: day }) => (day === 'none' ? 'none' : wholeMonthsBetween(day, asOf)));
  const longAgo = event.known && (event.value === 'none' || addMonths(event.value, rule.value) <= asOf);
  return compare<number | 'none', number>({
    id,
    fact: since,
    rule,
    limit: rule.value,
    relation: 'at-least',
    isMet: () => longAgo,
    actual: (months) => (months === 'none' ? NEVER : quantityOf(months, rule.unit)),
  });
}

/** False as soon as one part is false; else unknown while one part is unknown. */
export function allOf(id: string, rule: Rule<unknown>, parts: readonly Check[]): Check {
  return combine(id, rule, 'all-of', parts, 'false');
}

/** True as soon as one part is true; else unknown while one part is unknown. */
export function anyOf(id: string, rule: Rule<unknown>, parts: readonly Check[]): Check {
  return combine(id, rule, 'any-of', parts, 'true');
}

const OPPOSITE: Record<Truth, Truth> = { true: 'false', false: 'true', unknown: 'unknown' };

function combine(id: string, rule: Rule<unknown>, relation: Relation, parts: readonly Check[], settling: Truth): Check {
  const undecided = parts.filter(({ truth }) => truth === 'unknown');
  const settled = parts.some(({ truth }) => truth === settling);
  const truth = settled ? settling : undecided.length > 0 ? 'unknown' : OPPOSITE[settling];
  const missing = truth === 'unknown' ? missingPaths(undecided) : NONE;
  // What one part settles alone rests on nothing else.
  const free = settled && parts.some((part) => part.truth === settling && part.imputedPaths === undefined);
  const imputedPaths = free ? NONE : imputedPathsIn(parts);
  return checkOf({ id, truth, missing, imputedPaths, relation, unit: 'yes-no', basis: rule, parts });
}

/** The condition fails where `check` holds: an option that asks that another one does not fit. */
export function not(id: string, rule: Rule<unknown>, check: Check): Check {
  const { missing, imputedPaths } = check;
  const truth = OPPOSITE[check.truth];
  return checkOf({ id, truth, missing, imputedPaths, relation: 'is-not', unit: 'yes-no', basis: rule, parts: [check] });
}

/** A failure of this check sends the option to a person's judgment instead of denying it. */
export function soft(check: Check): Check {
  const { id, truth, missing, imputedPaths, relation, unit, actual, limit, parts } = check;
  const effect = 'refers';
  return checkOf({ id, truth, effect, missing, imputedPaths, relation, unit, actual, limit, basis: check, parts });
}

/** What stood in for an answer of any of these checks, sorted, each once. */
export function imputedPathsIn(checks: readonly Check[]): readonly FactPath[] {
  if (checks.every(({ imputedPaths }) => imputedPaths === undefined)) return NONE;
  return [...new Set(checks.flatMap(({ imputedPaths = [] }) => imputedPaths))].sort();
}

/** Every path named by these checks, sorted, each once. */
export function missingPaths(checks: readonly Check[]): readonly FactPath[] {
  return [...new Set(checks.flatMap(({ missing }) => missing))].sort();
}
