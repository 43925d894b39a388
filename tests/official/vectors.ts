import type { Difference } from '../../components/rules/scoreboard';
import { Exact } from '../../lib/money/exact';
import type { Answer } from './answer';
import type { Example } from './example';
import { Inputs, type Json, type JsonRecord } from './inputs';
import { ADAPTERS } from './kinds';
import { vectorSource } from './sources';
import file from './vectors.json';

interface Vector {
  readonly id: string;
  readonly kind: string;
  readonly inputs: JsonRecord;
  readonly expected: Json;
  readonly tolerance: string;
  readonly source: string;
}

/** Printed figures that exact arithmetic does not give, as the source's own note says. */
const DIFFERS: Readonly<Record<string, Readonly<Record<string, Difference>>>> = {
  'qm-graduated-recast': { max_balance: 'printed-amount' },
};

/** The published examples of loan arithmetic. */
export const vectors: readonly Example[] = (file as unknown as readonly Vector[]).map((vector) => ({
  id: vector.id,
  source: vectorSource(vector.source),
  place: `${vector.kind}: ${vector.source}`,
  inputs: vector.inputs,
  expected: vector.expected,
  ...(Number(vector.tolerance) > 0 && { tolerance: new Exact(vector.tolerance).toFixed() }),
  ...(DIFFERS[vector.id] && { differs: DIFFERS[vector.id] }),
  answer: () => plain(ADAPTERS[vector.kind]?.(new Inputs(vector.inputs))),
}));

function plain(answer: Answer): Json {
  if (answer === undefined) return null;
  if (answer instanceof Exact) return answer.toFixed();
  return Object.fromEntries(Object.entries(answer).map(([name, part]) => [name, plain(part)]));
}
