import { addDays, type PlainDate } from '../calendar/date';
import { ZERO } from '../money/money';
import type { Truth } from '../rules/check';
import { isOneOfChecks } from '../rules/deciding-checks';
import { EVIDENCE, type Evidence, type Source } from '../rules/parameter';
import type { Quantity } from '../rules/quantity';
import type { CheckResult } from '../simulate/results';
import { approximate } from './approximate';
import { moneyValue, type Sentence, type Value, type Values } from './sentence';

/** What a check does to its option, the strongest first. */
export const ROLES = ['decides', 'against', 'open', 'refers', 'for'] as const;
type Role = (typeof ROLES)[number];

/** One check in words. */
export interface Reason {
  readonly id: string;
  readonly name: string;
  readonly truth: Truth;
  readonly role: Role;
  readonly label: Sentence;
  readonly sentence: Sentence;
  readonly source: Source;
  readonly since: PlainDate;
  /** The parts that made a combined rule what it is; a fitting one shows none but its own fitting parts. */
  readonly parts: readonly Reason[];
}

interface Household {
  readonly unpaidInstallments: number | null;
  /** Whether the market rate that checks may rest on is older than its term. */
  readonly isRateOld: boolean;
}

/** What the sentence about a check needs beside the check itself. */
interface Around {
  readonly late: Value;
  readonly isRateOld: boolean;
}

/**
 * The reasons of an option, those that decide first, else in the order of its rules. With nothing past due none of them speaks
 * of paying a part of it; what rests on an old rate is about so much.
 */
export function reasonsOf(
  checks: readonly CheckResult[],
  { unpaidInstallments, isRateOld }: Household,
): readonly Reason[] {
  const late: Value = { unit: 'select', value: unpaidInstallments === 0 ? 'no' : 'yes' };
  const reasons = checks.map((check) => reason(check, roleOf(check), { late, isRateOld }));
  return ROLES.flatMap((role) => reasons.filter((one) => one.role === role));
}

function roleOf({ truth, decides, effect }: CheckResult): Role {
  if (truth === 'unknown') return 'open';
  if (truth === 'true') return 'for';
  if (effect === 'refers') return 'refers';
  return decides ? 'decides' : 'against';
}

function reason(check: CheckResult, role: Role, around: Around): Reason {
  const { id, name, truth, missing, source, since } = check;
  const sentence = (part: string): Sentence => ({
    key: `checks.${name}.${part}`,
    override: `checksOf.${id}.${part}`,
    values: {
      ...figures(check, around.isRateOld && check.imputedPaths !== undefined),
      late: around.late,
      capacity: { unit: 'select', value: missing.includes('household.affordablePayment') ? 'missing' : 'given' },
    },
  });
  return {
    id,
    name,
    truth,
    role,
    source,
    since,
    label: sentence('label'),
    sentence: sentence(truth),
    parts: decidingParts(check).map((part) => reason(part, role, around)),
  };
}

/**
 * The parts that decide a combined rule: of an `any-of` that holds, the first part that holds; of an `all-of` that fails, its own
 * plain parts before any nested rule; else every part of the same truth. Of an `is-not`, the parts of the rule that it negates.
 */
function decidingParts({ relation, truth, parts = [] }: CheckResult): readonly CheckResult[] {
  if (relation === 'is-not') return truth === 'unknown' ? [] : parts.flatMap(decidingParts);
  const same = parts.filter((part) => part.truth === truth);
  if (relation === 'any-of' && truth === 'true') return same.slice(0, 1);
  const plain = same.filter((part) => part.parts === undefined);
  return relation === 'all-of' && truth === 'false' && plain.length > 0 ? plain : same;
}

const MISSING: Value = { unit: 'missing' };

function figures({ name, actual, limit, since }: CheckResult, areApproximate: boolean): Values {
  // Nobody knows to the cent what a sale brings, and what is then owed.
  const isNeverExact = isOneOfChecks(name, 'owes-more-than-sale');
  const own = figureValue(actual);
  // A goal below zero, where taxes and insurance take more than all of it, is to a reader none.
  const bound = limit?.unit === 'money' && limit.value < 0 ? moneyValue(ZERO) : figureValue(limit);
  return {
    actual: areApproximate || isNeverExact ? approximate(own) : own,
    limit: isNeverExact ? approximate(bound) : bound,
    // What is left of a limit may be below zero: to a reader that is none.
    actualCount: { unit: 'count', value: Math.max(0, countOf(actual)) },
    limitCount: { unit: 'count', value: countOf(limit) },
    // From the first day of a policy on servicers have so many days until it binds them.
    ...(isOneOfChecks(name, 'servicers-bound') && {
      bound: { unit: 'date', value: addDays(since, countOf(limit)) } as const,
    }),
  };
}

function countOf(quantity: Quantity | undefined): number {
  switch (quantity?.unit) {
    case 'months':
    case 'days':
    case 'count':
      return quantity.value;
    default:
      return 0;
  }
}

/** A figure or limit as a sentence takes it. */
export function figureValue(quantity: Quantity | undefined): Value {
  if (quantity === undefined || quantity.unit === 'none') return MISSING;
  switch (quantity.unit) {
    case 'choice':
      return { unit: 'choices', path: quantity.path, values: quantity.value };
    case 'status':
      return { unit: 'quotes', value: [{ key: `statuses.${quantity.value}.label` }] };
    default:
      return quantity;
  }
}

/** How sure we are of some rules. */
export interface EvidenceNote {
  readonly evidence: Evidence;
  /** Names the rules that rest on evidence of one grade. */
  readonly sentence: Sentence;
  readonly ask: Sentence;
}

/** One note a grade below official, over the rules that are told, the best grade first. */
export function evidenceNotes(reasons: readonly Reason[]): readonly EvidenceNote[] {
  const explained = reasons.flatMap(plainReasons);
  return EVIDENCE.filter((grade) => grade !== 'official').flatMap((evidence) => {
    const labels = new Map(
      explained.filter(({ source }) => source.evidence === evidence).map(({ name, label }) => [name, label]),
    );
    if (labels.size === 0) return [];
    const values: Sentence['values'] = {
      count: { unit: 'count', value: labels.size },
      rules: { unit: 'quotes', value: [...labels.values()] },
    };
    return [{ evidence, sentence: { key: `evidence.${evidence}.note`, values }, ask: { key: 'evidence.ask' } }];
  });
}

/** The rules that compare something themselves, not those that combine others. */
function plainReasons(reason: Reason): readonly Reason[] {
  return reason.parts.length === 0 ? [reason] : reason.parts.flatMap(plainReasons);
}
