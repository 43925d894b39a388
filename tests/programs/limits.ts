import { EXAMPLES } from '../official/examples';
import { compared } from '../official/scoreboard';
import { checkIn, optionIn, simulationWith } from '../support/household';
import { rows as exactRows } from './exact-limits';
import { rows as fannieMaeRows } from './fannie-mae/limits';
import { rows as fhaRows } from './fha/limits';
import { rows as freddieMacRows } from './freddie-mac/limits';
import { rows as gseRows } from './gse/limits';
import { commonPractice, ownFacts } from './other/criteria';
import { baseline, ofOptions } from './usda/criteria';
import { rows as vaRows } from './va/limits';

type Changes = Readonly<Record<string, unknown>>;

/** Something that a test says about one option, and whether it still holds. */
export interface Promised {
  readonly option: string;
  readonly holds: () => boolean;
  /** The limit of the check, where it is one. */
  readonly limit?: () => string | undefined;
}

/** A check passes at its limit and fails one unit beyond. */
function boundary(option: string, check: string, household: Changes, at: Changes, beyond: Changes): Promised {
  const found = (changes: Changes) => checkIn(optionIn(simulationWith({ ...household, ...changes }), option), check);
  return {
    option,
    holds: () => found(at).truth === 'true' && found(beyond).truth === 'false',
    limit: () => found(at).limit,
  };
}

const enterprises = ['fannie-mae', 'freddie-mac'].flatMap((backer) =>
  gseRows.map(([, name, check, household, at, beyond]) =>
    boundary(`${backer}.${name}`, check, { 'loan.backer': backer, ...household }, at, beyond),
  ),
);

/** All that the tables of limits and the worked examples say. */
export const PROMISED: readonly Promised[] = [
  ...enterprises,
  ...fannieMaeRows.map(([, option, check, household, at, beyond]) => boundary(option, check, household, at, beyond)),
  ...freddieMacRows.map(([, name, check, household, at, beyond]) =>
    boundary(`freddie-mac.${name}`, check, { 'loan.backer': 'freddie-mac', ...household }, at, beyond),
  ),
  ...fhaRows.map(({ option, check, given, within, beyond }) => boundary(`fha.${option}`, check, given, within, beyond)),
  ...vaRows.map(({ option, check, given, within, beyond }) => boundary(`va.${option}`, check, given, within, beyond)),
  ...[...baseline, ...ofOptions, ...ownFacts, ...commonPractice].map(({ option, check, household, a, b }) =>
    boundary(option, check, household, a, b),
  ),
  ...exactRows.map(([, option, read, household, at, expectedAt, beyond, expectedBeyond]) => {
    const isAs = (changes: Changes, expected: unknown) =>
      JSON.stringify(read(optionIn(simulationWith({ ...household, ...changes }), option))) === JSON.stringify(expected);
    return { option, holds: () => isAs(at, expectedAt) && isAs(beyond, expectedBeyond) };
  }),
  ...EXAMPLES.flatMap((example) => {
    const { option } = example;
    const holds = () =>
      compared(example).every(({ agreement, reason }) => agreement !== 'differs' || reason !== undefined);
    return option === undefined ? [] : [{ option, holds }];
  }),
];
