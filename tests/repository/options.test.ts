import { beforeAll, describe, expect, it } from 'vitest';
import { DENIAL_REASONS } from '../../lib/case/schema';
import { explainSimulation } from '../../lib/explain/explain';
import type { Sentence, Value } from '../../lib/explain/sentence';
import { pastOptions } from '../../lib/programs/history/options';
import { AUTHORITIES } from '../../lib/programs/registry';
import { DECIDING_CHECKS } from '../../lib/rules/deciding-checks';
import { STATUSES } from '../../lib/rules/status';
import { simulateWithHistory } from '../../lib/simulate/history';
import { type CheckResult, PHASES, type Simulation } from '../../lib/simulate/results';
import { LOCALES } from '../../lib/words/locale';
import { en } from '../../lib/words/messages/en';
import { speaker } from '../../lib/words/say';
import { caseOf, sampledCases } from '../support/arbitrary-case';
import { simulationWith } from '../support/household';
import { LEAVES } from '../support/leaves';
import { isSentence, sameWords } from '../support/sentences';
import { readText } from './code';

/** A row of the contract's table of option ids: authorities, their options in order, and a remark. */
const ROW = /^\| (?<authorities>`[^|]+`) \| (?<options>`[^|:]+`)(?:: [^|]+)? \|$/gm;
const namesIn = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

/** The option ids that other people's files depend on, by their authority, as docs/contract.md lists them. */
const CONTRACT = Object.fromEntries(
  [...(readText('docs/contract.md').split('\n## Option ids\n')[1]?.split('\n## ')[0] ?? '').matchAll(ROW)].flatMap(
    ({ groups = {} }) =>
      namesIn(groups.authorities).map((authority) => [
        authority,
        namesIn(groups.options).map((name) => `${authority}.${name}`),
      ]),
  ),
);

it('the contract lists every option of every authority, and of the closed programs, in the order of their `options.ts`', () => {
  const inCode = Object.entries({ ...AUTHORITIES, history: { options: pastOptions } });
  expect(CONTRACT).toEqual(
    Object.fromEntries(inCode.map(([authority, { options }]) => [authority, options.map(({ id }) => id)])),
  );
  expect(Object.keys(CONTRACT)).toEqual(inCode.map(([authority]) => authority));
  expect(Object.keys(AUTHORITIES)).not.toContain('history');
});

const CASES = 300;
/** Of these, so many are told in full. */
const SAID = 100;
let simulations: readonly Simulation[] = [];
/** What the explanations of these say, each once: figures and days take no words of their own. */
const said = { sentences: new Map<string, Sentence>(), values: new Map<string, Value>() };

beforeAll(() => {
  simulations = sampledCases(CASES).map((document) => simulateWithHistory(caseOf(document)));
  for (const simulation of simulations.slice(0, SAID)) collect(explainSimulation(simulation));
});

function collect(explained: unknown): void {
  if (typeof explained !== 'object' || explained === null) return;
  if (isSentence(explained)) said.sentences.set(sameWords(explained), explained);
  else if (isValue(explained)) said.values.set(sameWords(explained), explained);
  for (const inner of Object.values(explained)) collect(inner);
}

function withParts(checks: readonly CheckResult[]): readonly CheckResult[] {
  return checks.flatMap((check) => [check, ...withParts(check.parts ?? [])]);
}

const nameOf = (id: string) => id.slice(id.lastIndexOf('.') + 1);

it('some option makes each check that more than words hang on', () => {
  const made = simulations.flatMap(({ options }) => options.flatMap(({ checks }) => withParts(checks)));
  const names = new Set(made.map(({ name }) => name));
  expect(DECIDING_CHECKS.filter((name) => !names.has(name))).toEqual([]);
});

describe.each(LOCALES)('the words in %s', (locale) => {
  const { has, say, value } = speaker(locale);
  const lacking = (keys: readonly string[]) => [...new Set(keys)].filter((key) => !has(key)).sort();
  const file = (name: string) => `write these in lib/words/messages/${locale}/${name}.ts`;
  const options = () => simulations.flatMap((simulation) => simulation.options);

  it('tell every check that any option can make, for each truth', () => {
    const ids = new Set(options().flatMap(({ checks }) => withParts(checks).map(({ id }) => id)));
    const untold = [...ids].flatMap((id) =>
      ['label', 'true', 'false', 'unknown']
        .filter((part) => !has(`checks.${nameOf(id)}.${part}`) && !has(`checksOf.${id}.${part}`))
        .map((part) => `checks.${nameOf(id)}.${part}`),
    );
    expect([...new Set(untold)].sort(), file('checks')).toEqual([]);
  });

  it('tell every status', () => {
    expect(
      lacking(STATUSES.flatMap((id) => ['label', 'sentence', 'next'].map((part) => `statuses.${id}.${part}`))),
      file('statuses'),
    ).toEqual([]);
  });

  it('tell every step and why it stopped', () => {
    const steps = options().flatMap((option) => option.steps ?? []);
    const keys = steps.flatMap(({ id, stoppedBecause }) => [`steps.${id}.title`, `steps.${id}.${stoppedBecause}`]);
    expect(lacking(keys), file('steps')).toEqual([]);
  });

  it('name every term', () => {
    const names = options().flatMap(({ terms = {} }) => Object.keys(terms));
    expect(lacking(names.map((name) => `terms.${name}`)), file('terms')).toEqual([]);
  });

  it('tell every warning', () => {
    expect(
      lacking(options().flatMap(({ warnings }) => warnings.map((id) => `warnings.${id}`))),
      file('warnings'),
    ).toEqual([]);
  });

  it('tell every caution, of whichever loan', () => {
    const changes = [
      {
        'loan.backer': 'unknown',
        'loan.principalAndInterest': null,
        'property.occupancy': 'vacant',
        'hardship.cause': 'disaster',
      },
      { 'loan.backer': 'other', 'loan.firstLien': false },
      { 'loan.firstLien': false, 'loan.otherLiens.balance': '150000.00' },
      { 'arrears.current': true, 'arrears.oldestUnpaidDueDate': null, 'loan.ratePercent': '9.000' },
      { 'loan.backer': 'usda-direct', 'household.role': 'heir', 'household.bankruptcy': 'chapter-7' },
      { 'loan.product': 'reverse', 'household.role': 'heir', 'household.bankruptcy': 'discharged' },
      {
        'household.role': 'divorced-co-owner',
        'household.successorConfirmedOn': 'none',
        'household.bankruptcy': 'chapter-13',
        'foreclosure.saleOn': '2027-02-01',
      },
      {
        'arrears.current': true,
        'arrears.oldestUnpaidDueDate': null,
        'household.role': 'borrower',
        'hardship.cause': 'divorce-or-separation',
        'foreclosure.servicerChangedOn': '2026-11-02',
      },
      { 'hardship.stepRateIncreaseInLast12Months': true, 'household.onActiveDutyInLast12Months': true },
      { 'foreclosure.firstFilingOn': '2026-11-02', 'arrears.oldestUnpaidDueDate': '2014-04-01' },
      { 'foreclosure.saleOn': '2026-11-22', 'loan.otherLiens.balance': '40000.00' },
      { 'loan.product': 'home-equity-line', 'household.role': 'other', 'property.occupancy': 'displaced' },
      {
        'foreclosure.applicationSentOn': '2026-11-02',
        'foreclosure.servicerChangedOn': '2026-11-02',
        'loan.changes': [{ reason: 'escrow' }],
        'foreclosure.denialReasons': DENIAL_REASONS,
        'history.trialPaidThenRefused': true,
      },
    ];
    const found = changes.flatMap((one) => simulationWith(one).cautions.map(({ caution }) => `cautions.${caution}`));
    expect(lacking(found), file('cautions')).toEqual([]);
    const { titles, ...cautions } = en.cautions;
    expect(new Set(found)).toEqual(new Set(Object.keys(cautions).map((id) => `cautions.${id}`)));
    expect(Object.keys(titles).sort()).toEqual(Object.keys(cautions).sort());
  });

  it('tell every notice and every date', () => {
    const notices = simulations.flatMap((simulation) => simulation.notices.map(({ notice }) => `notices.${notice}`));
    expect(lacking(notices), file('notices')).toEqual([]);
    const dates = simulations.flatMap((simulation) =>
      simulation.timeline.flatMap(({ id, uncertain }) => [
        `timeline.${id}.label`,
        `timeline.${id}.${uncertain ? 'perhaps' : 'sentence'}`,
      ]),
    );
    expect(lacking(dates), file('timeline')).toEqual([]);
  });

  it('name every phase of the payments', () => {
    expect(
      lacking(PHASES.flatMap((phase) => [`phases.${phase}.label`, `phases.${phase}.line`])),
      file('phases'),
    ).toEqual([]);
  });

  it('label every question of a case', () => {
    expect(lacking(LEAVES.map(({ path }) => `fields.${path}.label`)), file('fields')).toEqual([]);
  });

  it('say every sentence about any case, each with the values that it asks for', () => {
    const failed = new Set<string>();
    const attempt = (telling: () => unknown) => {
      try {
        telling();
      } catch (error) {
        failed.add(error instanceof Error ? error.message : String(error));
      }
    };
    expect(said.sentences.size).toBeGreaterThan(1000);
    expect(said.values.size).toBeGreaterThan(100);
    for (const sentence of said.sentences.values()) attempt(() => say(sentence));
    for (const one of said.values.values()) attempt(() => value(one));
    expect([...failed].sort(), `correct these in lib/words/messages/${locale}, or the values in lib/explain`).toEqual(
      [],
    );
  });
});

function isValue(explained: object): explained is Value {
  return 'unit' in explained && 'value' in explained && !('values' in explained);
}
