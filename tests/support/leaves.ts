import * as z from 'zod';
import type { FieldKind, FieldMeta } from '../../lib/case/fields';
import { withValueIn } from '../../lib/case/paths';
import { parseWith } from '../../lib/case/problems';
import { caseSchema } from '../../lib/case/schema';

/** One answer of a case, as its JSON Schema tells it. */
export interface Leaf {
  /** `group.name` */
  readonly path: string;
  readonly kind: FieldKind;
  readonly choices: readonly string[];
  /** Bounds of a count. */
  readonly lowest: number;
  readonly highest: number;
}

type JsonSchema = z.core.JSONSchema.BaseSchema & Partial<FieldMeta>;

function alternatives(schema: JsonSchema): readonly JsonSchema[] {
  const inner = (schema.anyOf ?? []).flatMap((one) => (typeof one === 'object' ? alternatives(one as JsonSchema) : []));
  return [schema, ...inner];
}

function walk(schema: JsonSchema, path: string): readonly Leaf[] {
  const all = alternatives(schema);
  const groups = all.flatMap(({ properties }) => (properties ? [properties] : []));
  if (groups.length > 0) {
    return groups.flatMap((group) =>
      Object.entries(group).flatMap(([name, field]) =>
        typeof field === 'object' ? walk(field as JsonSchema, path === '' ? name : `${path}.${name}`) : [],
      ),
    );
  }
  const { kind } = schema;
  if (kind === undefined) return [];
  const bound = (name: 'minimum' | 'maximum') => all.map((one) => one[name]).find((value) => value !== undefined) ?? 0;
  return [{ path, kind, choices: schema.choices ?? [], lowest: bound('minimum'), highest: bound('maximum') }];
}

/** Every question of a case by its path; `version` and `asOf` are no questions. */
export const LEAVES: readonly Leaf[] = walk(z.toJSONSchema(caseSchema, { io: 'input' }), '');

/** The answers that may be missing: all but the backer, for which the contract has a word. */
export const UNKNOWABLE: readonly Leaf[] = LEAVES.filter(({ path }) => path !== 'loan.backer');

export const GROUPS: readonly string[] = [...new Set(LEAVES.map(({ path }) => path.slice(0, path.indexOf('.'))))];

/** Whether a case that holds nothing else may hold this answer. */
export function accepts(path: string, value: unknown): boolean {
  const document = withValueIn({ loan: { backer: 'unknown' } }, path, value);
  return parseWith(caseSchema, { version: 1, asOf: '2026-11-23', ...document }).ok;
}
