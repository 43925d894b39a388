import { execFileSync } from 'node:child_process';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { resultsOf } from '../../../components/engine/compute-results';
import { WordsProvider } from '../../../components/page-words';
import { OptionList } from '../../../components/results/OptionList';
import { FACTS } from '../../../lib/case/facts';
import { simulationJson } from '../../../lib/contract/write-simulation';
import { CATALOG, criteriaOn } from '../../../lib/explain/catalog';
import { explainSimulation } from '../../../lib/explain/explain';
import type { Sentence } from '../../../lib/explain/sentence';
import { readCaseText } from '../../../lib/interview/file';
import { PAGES } from '../../../lib/interview/pages';
import { askedOn } from '../../../lib/interview/relevance';
import { LOCALES, type Locale } from '../../../lib/words/locale';
import { en } from '../../../lib/words/messages/en';
import { es } from '../../../lib/words/messages/es';
import { speaker } from '../../../lib/words/say';
import { documentWith, typedSimulationWith } from '../../support/household';

/* Run by `tests/programs/toy-authority.test.ts` in a copy of the tree that has the authority. */

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

it('is one of the owners while nobody knows whose loan it is', () => {
  const { options } = typedSimulationWith({ ...HOUSEHOLD, 'loan.backer': 'unknown' });
  expect(options.map(({ authority }) => authority)).toContain('toy');
});

it('stands in the book of rules', () => {
  const [, plan] = CATALOG.filter(({ id }) => id.startsWith('toy.'));
  expect(plan).toMatchObject({ authority: 'toy', order: 2, from: '2026-01-01' });
  expect(plan?.limits.map(({ id }) => id)).toContain('toy.repayment-plan.longest-plan');
  expect(plan && criteriaOn(plan, simulation.asOf).map(({ id }) => id)).toContain('hardship-over');
});

it('is a choice of the first question, and its loans are asked what its folder lists', () => {
  const backer = FACTS.find(({ path }) => path === 'loan.backer');
  expect(backer?.meta.choices).toContain('toy');
  const asked = PAGES.flatMap((page) => askedOn(page, { 'loan.backer': 'toy' }));
  expect(asked).toContain('household.cashReserves');
  expect(asked).toContain('loan.principalBalance');
  expect(asked).not.toContain('household.creditScore');
});

it.each(LOCALES)('is explained in the words that all share: %s', (locale) => {
  const { say, words } = speaker(locale);
  expect([words('options.authority.toy'), words('fields.loan.backer.choices.toy')]).toEqual(['Toy', 'Toy']);
  const sentences = sentencesIn(explainSimulation(simulation));
  expect(sentences.length).toBeGreaterThan(50);
  for (const sentence of sentences) expect(say(sentence), sentence.key).not.toBe('');
});

function commandLine(...args: readonly string[]): string {
  const input = JSON.stringify(documentWith(HOUSEHOLD));
  return execFileSync(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', ...args], { input, encoding: 'utf8' });
}

it('is simulated by the command line as by the library', () => {
  expect(JSON.parse(commandLine('simulate', '-'))).toEqual(JSON.parse(JSON.stringify(simulationJson(simulation))));
});

it.each(LOCALES)('is told by the command line, and listed on the page of results: %s', (locale) => {
  const { say, words } = speaker(locale);
  const titles = explainSimulation(simulation).options.map(({ title }) => say(title));
  const statuses = ['may-qualify', 'does-not-qualify'].map((status) => words(`statuses.${status}.label`));
  const told = plain(commandLine('explain', '-', '--lang', locale));
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
