import type { Truth } from '../rules/check';
import type { Evidence, Unit } from '../rules/parameter';
import type { CheckAnswer, SourceAnswer } from '../simulate/simulation';
import { choiceQuestion } from './choice-questions';
import type { Sentence, Value } from './sentence';

/** What a check does to its option, the strongest first. */
export const ROLES = ['decides', 'against', 'open', 'refers', 'for'] as const;
export type Role = (typeof ROLES)[number];

export interface Reason {
  readonly id: string;
  readonly name: string;
  readonly truth: Truth;
  readonly role: Role;
  readonly label: Sentence;
  readonly sentence: Sentence;
  readonly source: SourceAnswer;
  readonly since: string;
  /** The parts that made a combined rule what it is; a fitting one shows none but its own fitting parts. */
  readonly parts: readonly Reason[];
}

/** The reasons of an option, those that decide first, else in the order of its rules. */
export function reasonsOf(checks: readonly CheckAnswer[]): readonly Reason[] {
  const reasons = checks.map((check) => reason(check, roleOf(check)));
  return ROLES.flatMap((role) => reasons.filter((one) => one.role === role));
}

function roleOf({ truth, decides, effect }: CheckAnswer): Role {
  if (truth === 'unknown') return 'open';
  if (truth === 'true') return 'for';
  if (effect === 'refers') return 'refers';
  return decides ? 'decides' : 'against';
}

function reason(check: CheckAnswer, role: Role): Reason {
  const { id, truth, source, since } = check;
  const name = id.slice(id.lastIndexOf('.') + 1);
  const sentence = (part: string): Sentence => ({
    key: `checks.${name}.${part}`,
    rather: `checksOf.${id}.${part}`,
    values: figures(check, name),
  });
  return {
    id, name, truth, role, source, since,
    label: sentence('label'),
    sentence: sentence(truth),
    parts: tellingParts(check).map((part) => reason(part, role)),
  };
}

/** Of a combined rule only the parts that made it true, false or open; behind an `is-not` stands the rule it turns round. */
function tellingParts({ relation, truth, parts = [] }: CheckAnswer): readonly CheckAnswer[] {
  if (relation === 'is-not') return truth === 'unknown' ? [] : parts.flatMap(tellingParts);
  return parts.filter((part) => part.truth === truth);
}

const MISSING: Value = { unit: 'missing' };

function figures({ actual, limit, unit }: CheckAnswer, name: string): Readonly<Record<string, Value>> {
  return {
    actual: figure(actual, unit, name),
    limit: figure(limit, unit, name),
    actualCount: { unit: 'count', value: wholeNumber(actual) },
    limitCount: { unit: 'count', value: wholeNumber(limit) },
  };
}

function wholeNumber(text: string | undefined): number {
  return text !== undefined && /^-?\d+$/.test(text) ? Number.parseInt(text, 10) : 0;
}

function figure(text: string | undefined, unit: Unit, check: string): Value {
  if (text === undefined || text === 'none') return MISSING;
  switch (unit) {
    case 'money':
    case 'rate':
    case 'percent':
      return { unit, value: text };
    case 'months':
    case 'days':
    case 'count':
      return { unit, value: wholeNumber(text) };
    case 'yes-no':
      return { unit, value: text === 'true' };
    case 'choice': {
      const values = text.split(' ');
      const path = choiceQuestion(check, values);
      return path === undefined ? { unit: 'name', value: text } : { unit: 'choices', path, values };
    }
    case 'status':
      return { unit: 'sentences', value: [{ key: `statuses.${text}.label` }] };
  }
}

export interface EvidenceNote {
  readonly evidence: Evidence;
  readonly sentence: Sentence;
  /** Which rules it is about. */
  readonly rules: Sentence;
  readonly ask: Sentence;
}

/** One note a grade below official, over the rules that are told, the best grade first. */
export function evidenceNotes(reasons: readonly Reason[], grades: readonly Evidence[]): readonly EvidenceNote[] {
  const told = reasons.flatMap(withParts);
  return grades
    .filter((grade) => grade !== 'official')
    .flatMap((evidence) => {
      const labels = new Map(told.filter(({ source }) => source.evidence === evidence).map(({ name, label }) => [name, label]));
      if (labels.size === 0) return [];
      const rules: Sentence = {
        key: 'evidence.rules',
        values: { count: { unit: 'count', value: labels.size }, rules: { unit: 'sentences', value: [...labels.values()] } },
      };
      return [{ evidence, sentence: { key: `evidence.${evidence}.sentence` }, rules, ask: { key: 'evidence.ask' } }];
    });
}

function withParts(reason: Reason): readonly Reason[] {
  return [reason, ...reason.parts.flatMap(withParts)];
}
