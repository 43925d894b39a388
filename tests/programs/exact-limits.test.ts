import { describe, expect, it } from 'vitest';
import { AUTHORITIES } from '../../lib/programs/registry';
import { optionIn, simulationWith } from '../support/household';
import { rows } from './exact-limits';
import type { Changes } from './fha/households';

describe('At its limit and one unit beyond', () => {
  it.each(rows)('%s (%s)', (_, id, read, household, at, expectedAt, beyond, expectedBeyond) => {
    const readWith = (changes: Changes) => read(optionIn(simulationWith({ ...household, ...changes }), id));
    expect([readWith(at), readWith(beyond)]).toEqual([expectedAt, expectedBeyond]);
  });
});

it('what FHA and VA pay for a household is a second lien; USDA’s advance stays in the first one (rules/va-usda-private.md B.4)', () => {
  const options = Object.values(AUTHORITIES).flatMap((authority) => authority.options);
  expect(options.filter(({ addsLien }) => addsLien).map(({ id }) => id)).toEqual([
    'fha.partial-claim',
    'fha.combination',
    'fha.payment-supplement',
    'va.partial-claim',
  ]);
});
