import { expect, it } from 'vitest';
import type { OptionJson, SimulationJson } from '../../lib/contract/simulation-schema';
import { A } from '../programs/fha/households';
import { PRIVATE } from '../programs/other/households';
import { BEHIND } from '../programs/usda/households';
import { LOW_RATE } from '../programs/va/households';
import { simulationWith } from '../support/household';

/*
 * One household per authority, told in a page each, so that whoever moves a parameter sees in the change what it does to
 * people. `npm run unit -- tests/snapshots -u` writes them anew; read the difference before you commit it.
 */
const HOUSEHOLDS = {
  'fannie-mae': {},
  'freddie-mac': { 'loan.backer': 'freddie-mac' },
  fha: A,
  va: LOW_RATE,
  usda: BEHIND,
  other: PRIVATE,
};

const pairs = (record: object) => Object.entries(record).map(([name, value]) => `${name} ${value}`);

function told({ id, status, missing, checks, terms, payments, totals, warnings }: OptionJson): string {
  const why = checks
    .filter(({ decides }) => decides)
    .map((check) => `${check.id.slice(id.length + 1)}: ${check.actual ?? '?'} ${check.relation} ${check.limit ?? ''}`);
  const stretches = payments?.map(({ months, payment, phase }) => `${months} × ${payment} ${phase}`);
  const lines = {
    because: why,
    missing,
    terms: terms && pairs(terms),
    payments: stretches,
    totals: totals && pairs(totals),
    warnings,
  };
  return [
    `${id}: ${status}`,
    ...Object.entries(lines).flatMap(([name, parts = []]) =>
      parts.length === 0 ? [] : [`  ${name.padEnd(8)} ${parts.map((part) => part.trim()).join(', ')}`],
    ),
  ].join('\n');
}

function page({ asOf, rulesVersion, situation, options, suggestedOrder }: SimulationJson): string {
  return `${[
    `on ${asOf}, rules of ${rulesVersion}`,
    pairs(situation).join(', '),
    `first: ${suggestedOrder.join(', ')}`,
    ...options.map(told),
  ].join('\n\n')}\n`;
}

it.each(Object.entries(HOUSEHOLDS))(
  'a household with a loan of %s is told the same as before',
  async (name, changes) => {
    await expect(page(simulationWith(changes))).toMatchFileSnapshot(`${name}.txt`);
  },
);
