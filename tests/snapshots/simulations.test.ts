import { expect, it } from 'vitest';
import type { Authority } from '../../lib/programs/registry';
import { A } from '../programs/fha/households';
import { PRIVATE } from '../programs/other/households';
import { BEHIND } from '../programs/usda/households';
import { LOW_RATE } from '../programs/va/households';
import { simulationWith } from '../support/household';
import { simulationText } from './simulation-text';

/*
 * One household per authority and its whole simulation as text, so that whoever moves a parameter sees in the change what it
 * does to people. `npm run unit -- tests/snapshots -u` writes them anew; read the difference before you commit it.
 */
const HOUSEHOLDS = {
  'fannie-mae': {},
  'freddie-mac': { 'loan.backer': 'freddie-mac' },
  fha: A,
  va: LOW_RATE,
  usda: BEHIND,
  other: PRIVATE,
} satisfies Record<Authority, object>;

it.each(Object.entries(HOUSEHOLDS))(
  'a household with a loan of %s is told the same as before',
  async (name, changes) => {
    await expect(simulationText(simulationWith(changes))).toMatchFileSnapshot(`${name}.txt`);
  },
);
