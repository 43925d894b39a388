import { expect, it, vi } from 'vitest';
import { simulationJson } from '../../lib/contract/write-simulation';
import { CATALOG, criteriaOn } from '../../lib/explain/catalog';
import { explain } from '../../lib/explain/explain';
import type { Sentence } from '../../lib/explain/sentence';
import { LOCALES } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { typedSimulationWith } from '../support/household';

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

const simulation = typedSimulationWith({ 'loan.backer': 'toy', 'hardship.duration': 'temporary-resolved' });

it('gets verdicts, and its results are written like every other', () => {
  expect(simulation.options.map(({ id, status }) => [id, status])).toEqual([
    ['toy.reinstatement', 'does-not-qualify'],
    ['toy.repayment-plan', 'does-not-qualify'],
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

function sentencesIn(said: unknown): readonly Sentence[] {
  if (typeof said !== 'object' || said === null) return [];
  if ('key' in said && typeof said.key === 'string') return [said as Sentence];
  return Object.values(said).flatMap(sentencesIn);
}
