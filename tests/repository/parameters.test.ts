import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parseDate } from '../../lib/calendar/date';
import { AUTHORITIES } from '../../lib/programs/registry';
import { EVIDENCE, type Parameter, UNITS } from '../../lib/rules/parameter';
import { simulateWithHistory } from '../../lib/simulate/history';
import { caseOf, sampledCases } from '../support/arbitrary-case';
import { caseWith } from '../support/household';
import { filesUnder, ROOT } from './code';

/** What the engine read while it ran: the names of a set of parameters, and parameters asked for one by one. */
const read = vi.hoisted(() => ({ names: new Map<object, Set<string>>(), single: new Set<object>() }));

vi.mock('../../lib/rules/parameter', async (original) => {
  const real = await original<typeof import('../../lib/rules/parameter')>();
  return {
    ...real,
    inForce: (parameter: Parameter, asOf: Parameters<typeof real.inForce>[1]) => {
      read.single.add(parameter);
      return real.inForce(parameter, asOf);
    },
    rulesOf: (parameters: Readonly<Record<string, Parameter>>, asOf: Parameters<typeof real.rulesOf>[1]) => {
      const rules = real.rulesOf(parameters, asOf);
      const names = read.names.get(parameters) ?? new Set();
      read.names.set(parameters, names);
      return (
        rules &&
        new Proxy(rules, {
          get: (target, name, receiver) => {
            names.add(String(name));
            return Reflect.get(target, name, receiver);
          },
        })
      );
    },
  };
});

const CASES = 300;
/**
 * Answers that drawn cases seldom hold together: a new servicer, and a decision shortly before a sale, with an application and without;
 * papers that are missing; an appeal that was sent.
 */
const LATE_DECISION = {
  'foreclosure.servicerChangedOn': '2026-11-01',
  'foreclosure.decisionOn': '2026-11-20',
  'foreclosure.saleOn': '2026-12-20',
};
const SELDOM = [
  LATE_DECISION,
  { ...LATE_DECISION, 'foreclosure.completeApplicationOn': null },
  { ...LATE_DECISION, 'foreclosure.completeApplicationOn': '2026-11-02' },
  {
    'foreclosure.applicationSentOn': '2026-10-01',
    'foreclosure.completeApplicationOn': null,
    'foreclosure.incompleteNoticeOn': '2026-11-20',
    'foreclosure.saleOn': '2027-03-20',
  },
  {
    'foreclosure.completeApplicationOn': '2026-10-01',
    'foreclosure.decisionOn': '2026-11-01',
    'foreclosure.denialReasons': ['other'],
    'foreclosure.appealSentOn': '2026-11-10',
    'foreclosure.saleOn': '2027-03-20',
  },
];
const OLDEST_YEARS = 2;
/** What dates and cites an option of which the sources give the name alone: it has no check that could read it. */
const NAME_ONLY = /\.named$/;

function isParameter(value: unknown): value is Parameter {
  return typeof value === 'object' && value !== null && 'id' in value && 'unit' in value && 'values' in value;
}

/** Every parameter that a module exports, alone or in a group. */
function* parametersIn(exported: unknown): Generator<Parameter> {
  if (isParameter(exported)) yield exported;
  else if (typeof exported === 'object' && exported !== null) {
    for (const inner of Object.values(exported)) yield* parametersIn(inner);
  }
}

let all: readonly Parameter[] = [];

beforeAll(async () => {
  const files = filesUnder('lib').filter((path) => path.endsWith('/parameters.ts'));
  const modules = await Promise.all(
    files.map((path) => import(/* @vite-ignore */ join(ROOT, path)) as Promise<unknown>),
  );
  const ofOptions = Object.values(AUTHORITIES).flatMap(({ options }) => options.map(({ parameters }) => parameters));
  all = [...new Set([...modules, ...ofOptions].flatMap((exported) => [...parametersIn(exported)]))];
  for (const document of sampledCases(CASES)) simulateWithHistory(caseOf(document));
  for (const changes of SELDOM) simulateWithHistory(caseWith(changes));
});

/** Parameters that break a rule, each with what is wrong. */
function faults(check: (parameter: Parameter) => readonly string[]): readonly string[] {
  return [...new Set(all.flatMap((parameter) => check(parameter).map((fault) => `${parameter.id}: ${fault}`)))];
}

describe('every parameter', () => {
  it('is found', () => {
    expect(all.length).toBeGreaterThan(100);
  });

  it('has a value from some day on, in ascending order of days', () => {
    const found = faults(({ values }) => {
      const days = values.map(({ from }) => from);
      if (days.length === 0) return ['no value'];
      const ascends = days.every((day, index) => index === 0 || (days[index - 1] ?? day) < day);
      return ascends && days.every((day) => parseDate(day) !== undefined) ? [] : [`its days are ${days.join(', ')}`];
    });
    expect(found, 'order the values by `from`, each day once').toEqual([]);
  });

  it('has a unit that the words know', () => {
    expect(
      faults(({ unit }) => (UNITS.includes(unit) ? [] : [unit])),
      'use one of UNITS',
    ).toEqual([]);
  });

  it('says of each value where it stands, how sure we are and when somebody last looked', () => {
    const found = faults(({ values }) =>
      values.flatMap(({ from, source: { document, section, url, effective, evidence, verifiedOn } }) => [
        // A name of the code is no section.
        ...(/\b[a-z]+[A-Z]/.test(section) ? [`the section “${section}”`] : []),
        ...(document.trim() === '' || section.trim() === '' ? [`no document or section from ${from}`] : []),
        ...(/^https:\/\/[^/\s]+\.[^/\s]+/.test(url) ? [] : [`the address “${url}” from ${from}`]),
        ...(EVIDENCE.includes(evidence) ? [] : [`the grade “${evidence}” from ${from}`]),
        ...(parseDate(effective) && parseDate(verifiedOn) ? [] : [`the days “${effective}” and “${verifiedOn}”`]),
      ]),
    );
    expect(found, 'complete the source with cite() in sources.ts').toEqual([]);
  });

  it('is used: an option reads it', () => {
    const used = new Set(read.single);
    for (const [parameters, names] of read.names) {
      for (const [name, parameter] of Object.entries(parameters)) if (names.has(name)) used.add(parameter);
    }
    const idle = all.filter((parameter) => !used.has(parameter) && !NAME_ONLY.test(parameter.id)).map(({ id }) => id);
    expect([...new Set(idle)], 'read it as rules.NAME in an option, or delete it').toEqual([]);
  });

  it('has one id of its own', () => {
    const valuesOf = ({ values }: Parameter) => values.map(({ value }) => value);
    const first = new Map(all.toReversed().map((parameter) => [parameter.id, valuesOf(parameter)]));
    const shared = all.filter((parameter) => !isDeepStrictEqual(valuesOf(parameter), first.get(parameter.id)));
    expect(
      shared.map(({ id }) => id),
      'parameters with different values share this id: give each its own',
    ).toEqual([]);
  });

  // The clock is not asked: the newest look at any source stands for today.
  it('was compared with its source within two years of the newest look at any', () => {
    const looks = all.flatMap(({ id, values }) => values.map(({ source }) => ({ id, on: source.verifiedOn })));
    const newest = looks.reduce((latest, { on }) => (on > latest ? on : latest), '');
    const oldest = `${Number(newest.slice(0, 4)) - OLDEST_YEARS}${newest.slice(4)}`;
    const stale = looks.filter(({ on }) => on < oldest).map(({ id, on }) => `${id}: last verified on ${on}`);
    expect(
      [...new Set(stale)],
      `read these sources again, correct the values, and set verifiedOn in sources.ts (the newest look is ${newest})`,
    ).toEqual([]);
  });
});
