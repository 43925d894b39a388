import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { FieldMeta } from '../../lib/case/fields';
import { caseSchema } from '../../lib/case/schema';
import type { CheckJson } from '../../lib/contract/simulation-schema';
import { assumedOf } from '../../lib/explain/assumed';
import { pastOptions } from '../../lib/programs/history/options';
import { AUTHORITIES } from '../../lib/programs/registry';
import { EVIDENCE } from '../../lib/rules/parameter';
import { speaker } from '../../lib/words/say';
import type { Messages } from '../../lib/words/speech';
import { caseWith } from '../support/household';
import { simulateWithHistoryJson } from '../support/json';
import { leaves, messages } from './messages';

const { has } = speaker('en');
const missingOf = (keys: readonly string[]) => [...new Set(keys)].filter((key) => !has(key)).sort();

const options = [...Object.values(AUTHORITIES).flatMap((authority) => authority.options), ...pastOptions];

/** Every check of every option, nested ones included, today and before VA dropped one in 2025: ids do not depend on the answers. */
const checks = ['2026-11-23', '2025-01-15'].flatMap((asOf) =>
  simulateWithHistoryJson(
    caseWith({ asOf, 'loan.backer': 'unknown', 'arrears.oldestUnpaidDueDate': null }),
  ).options.flatMap(({ checks: own }) => withParts(own)),
);

function withParts(list: readonly CheckJson[]): readonly CheckJson[] {
  return list.flatMap((check) => [check, ...withParts(check.parts ?? [])]);
}

const PARTS = ['label', 'true', 'false', 'unknown'];

const nameOf = (id: string) => id.slice(id.lastIndexOf('.') + 1);

describe('the words (write the keys that are listed here, in both languages)', () => {
  test('have a label and a sentence for each truth of every check', () => {
    const keys = checks.flatMap(({ id }) => PARTS.map((part) => `checks.${nameOf(id)}.${part}`));
    expect(missingOf(keys)).toEqual([]);
  });

  test('say nothing of a check that no option has', () => {
    const ids = new Set(checks.map(({ id }) => id));
    const known = [...ids].flatMap((id) => PARTS.map((part) => `${id}.${part}`));
    expect(leaves(messages.en.checksOf as Messages).filter(({ key }) => !known.includes(key))).toEqual([]);
    const names = new Set(checks.map(({ id }) => nameOf(id)));
    expect(Object.keys(messages.en.checks as Messages).filter((name) => !names.has(name))).toEqual([]);
  });

  test('say what every option is, how it ends and what to do next', () => {
    const keys = options.flatMap(({ id }) =>
      ['title', 'what', 'ends', 'next'].map((part) => `options.any.${id.slice(id.indexOf('.') + 1)}.${part}`),
    );
    expect(missingOf(keys)).toEqual([]);
    expect(missingOf(options.map(({ id }) => `options.authority.${id.slice(0, id.indexOf('.'))}`))).toEqual([]);
  });

  test('know every answer of a case with its choices', () => {
    expect(missingOf(fieldKeys(z.toJSONSchema(caseSchema, { io: 'input' })))).toEqual([]);
  });

  test('know every grade of evidence', () => {
    expect(
      missingOf(EVIDENCE.flatMap((grade) => ['label', 'sentence', 'note'].map((part) => `evidence.${grade}.${part}`))),
    ).toEqual([]);
  });

  test('know every criterion that is taken as met', () => {
    expect(
      missingOf(options.flatMap(({ assumptions }) => assumptions).map((criterion) => `assumed.${criterion}`)),
    ).toEqual([]);
  });
});

test('every option but reinstatement says what it takes as met', () => {
  const silent = options.filter(({ id, kind }) => kind !== 'reinstatement' && assumedOf(id).length === 0);
  expect(
    silent.map(({ id }) => id),
    'list them as its assumptions',
  ).toEqual([]);
});

type JsonSchema = z.core.JSONSchema.BaseSchema & Partial<FieldMeta>;

/** The keys that the fields of a schema need, walked as JSON Schema. */
function fieldKeys(schema: JsonSchema, path = ''): readonly string[] {
  const properties = [schema, ...(schema.anyOf ?? [])].flatMap((one) =>
    typeof one === 'object' && one.properties ? [one.properties] : [],
  );
  const inner = properties.flatMap((group) =>
    Object.entries(group).flatMap(([name, field]) =>
      typeof field === 'object' ? fieldKeys(field as JsonSchema, path === '' ? name : `${path}.${name}`) : [],
    ),
  );
  if (inner.length > 0) return inner;
  if (path === 'version') return [];
  const base = [`fields.${path}.label`, `fields.${path}.hint`];
  const choices = (schema.choices ?? []).map((choice) => `fields.${path}.choices.${choice}`);
  return [...base, ...choices, ...(schema.kind === 'event-date' ? [`fields.${path}.none`] : [])];
}
