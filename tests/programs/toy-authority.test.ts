import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, expect, it, vi } from 'vitest';
import { WordsProvider } from '../../components/page-words';
import { resultsOf } from '../../components/results/compute-results';
import { OptionList } from '../../components/results/OptionList';
import { simulationJson } from '../../lib/contract/write-simulation';
import { CATALOG, criteriaOn } from '../../lib/explain/catalog';
import { explain } from '../../lib/explain/explain';
import type { Sentence } from '../../lib/explain/sentence';
import { readCaseText } from '../../lib/interview/file';
import { LOCALES, type Locale } from '../../lib/words/locale';
import { en } from '../../lib/words/messages/en';
import { es } from '../../lib/words/messages/es';
import { speaker } from '../../lib/words/say';
import { documentWith, typedSimulationWith } from '../support/household';

// The folder `toy`, its line of the registry, the answer that names it, and its name in the words: nothing else is added.
vi.mock('../../lib/programs/registry', async (original) => {
  const registry = await original<typeof import('../../lib/programs/registry')>();
  const { toy } = await import('./toy/options');
  Object.assign(registry.AUTHORITIES, { toy });
  return registry;
});
vi.mock('../../lib/case/backers', () => ({ BACKERS: ['toy', 'unknown'] }));
vi.mock('../../lib/words/messages/en/options', async (original) => named(await original()));
vi.mock('../../lib/words/messages/es/options', async (original) => named(await original()));

function named({ options }: { readonly options: { readonly authority: object } }) {
  return { options: { ...options, authority: { ...options.authority, toy: 'Toy' } } };
}

/** Two installments behind, with the means for a plan. */
const HOUSEHOLD = {
  'loan.backer': 'toy',
  'arrears.oldestUnpaidDueDate': '2026-10-01',
  'hardship.duration': 'temporary-resolved',
  'household.canResumePayment': true,
  'household.affordablePayment': '4000.00',
};
const simulation = typedSimulationWith(HOUSEHOLD);

it('gets verdicts, and its results are written like every other', () => {
  expect(simulation.options.map(({ id, status }) => [id, status])).toEqual([
    ['toy.reinstatement', 'does-not-qualify'],
    ['toy.repayment-plan', 'may-qualify'],
    ['toy.short-sale', 'does-not-qualify'],
  ]);
  expect(simulationJson(simulation)).toMatchObject({ options: [{ id: 'toy.reinstatement' }, {}, {}] });
});

it('stands in the book of rules', () => {
  const [, plan] = CATALOG.filter(({ id }) => id.startsWith('toy.'));
  expect(plan).toMatchObject({ authority: 'toy', order: 2, from: '2026-01-01' });
  expect(plan?.limits.map(({ id }) => id)).toContain('toy.repayment-plan.longest-plan');
  expect(plan && criteriaOn(plan, simulation.asOf).map(({ id }) => id)).toContain('hardship-over');
});

it.each(LOCALES)('is explained in the words that all share: %s', (locale) => {
  const { say } = speaker(locale);
  const sentences = sentencesIn(explain(simulation));
  expect(sentences.length).toBeGreaterThan(50);
  for (const sentence of sentences) expect(say(sentence), sentence.key).not.toBe('');
});

const folder = mkdtempSync(join(tmpdir(), 'alivio-toy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command line itself, in this process, since only here the authority exists. */
async function commandLine(command: string, ...options: readonly string[]): Promise<string> {
  const file = join(folder, 'case.json');
  writeFileSync(file, JSON.stringify(documentWith(HOUSEHOLD)));
  const argv = process.argv;
  const written: string[] = [];
  const write = (text: unknown) => written.push(String(text)) > 0;
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(write),
    vi.spyOn(console, 'log').mockImplementation(write),
  ];
  process.argv = [...argv.slice(0, 2), command, file, ...options];
  try {
    // Each run is a module of its own.
    const main = `../../lib/cli/main?${command}${options.join('')}`;
    await import(/* @vite-ignore */ main);
    return written.join('');
  } finally {
    process.argv = argv;
    for (const spy of spies) spy.mockRestore();
  }
}

it('is simulated by the command line as by the library', async () => {
  expect(JSON.parse(await commandLine('simulate'))).toEqual(JSON.parse(JSON.stringify(simulationJson(simulation))));
  expect(process.exitCode).toBe(0);
});

it.each(LOCALES)('is told by the command line, and listed on the page of results: %s', async (locale) => {
  const { say, words } = speaker(locale);
  const titles = explain(simulation).options.map(({ title }) => say(title));
  const statuses = ['may-qualify', 'does-not-qualify'].map((status) => words(`statuses.${status}.label`));
  const told = plain(await commandLine('explain', '--lang', locale));
  const page = plain(resultsPage(locale));
  expect(titles).toHaveLength(3);
  for (const text of [...titles, ...statuses].map(plain)) {
    expect(told).toContain(text);
    expect(page).toContain(text);
  }
});

/** The command line breaks its lines and writes titles in capitals. */
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').toLowerCase();

/** The list of options as the page draws it for what was typed. */
function resultsPage(locale: Locale): string {
  const typed = readCaseText(JSON.stringify(documentWith(HOUSEHOLD)));
  if (!typed.ok) throw new Error('The case is refused.');
  const results = resultsOf({ answers: typed.answers, asOf: simulation.asOf });
  if (results.is !== 'answered') throw new Error('The answers are refused.');
  const list = createElement(OptionList, { ...results, paths: [] });
  return renderToStaticMarkup(createElement(WordsProvider, { locale, messages: { en, es }[locale], children: list }));
}

function sentencesIn(said: unknown): readonly Sentence[] {
  if (typeof said !== 'object' || said === null) return [];
  if ('key' in said && typeof said.key === 'string') return [said as Sentence];
  return Object.values(said).flatMap(sentencesIn);
}
