import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Exact } from '../../lib/money/exact';
import { differences } from './answer';
import { Inputs, type Json, type JsonRecord } from './inputs';
import { ADAPTERS, LEFT_OUT } from './kinds';

interface Vector {
  readonly id: string;
  readonly kind: string;
  readonly inputs: JsonRecord;
  readonly expected: Json;
  readonly tolerance: string;
  readonly source: string;
}

const vectors: readonly Vector[] = JSON.parse(
  readFileSync(fileURLToPath(new URL('./vectors.json', import.meta.url)), 'utf8'),
);

describe('published examples', () => {
  test.each(vectors.filter(({ kind }) => !(kind in LEFT_OUT)))(
    '$kind $id is reproduced within its tolerance',
    (vector) => {
      const adapter = ADAPTERS[vector.kind];
      if (!adapter) {
        const known = Object.keys(ADAPTERS).sort().join(', ');
        throw new Error(
          `No adapter for kind "${vector.kind}". Add one in tests/official/*-kinds.ts or a reason to LEFT_OUT. Known: ${known}`,
        );
      }
      expect(
        differences(vector.expected, adapter(new Inputs(vector.inputs)), new Exact(vector.tolerance)),
        vector.source,
      ).toEqual([]);
    },
  );

  test('every kind has an adapter or a reason to be left out, and never both', () => {
    const kinds = [...new Set(vectors.map(({ kind }) => kind))];
    expect(kinds.filter((kind) => kind in ADAPTERS === kind in LEFT_OUT)).toEqual([]);
  });
});
