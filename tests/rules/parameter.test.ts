import { expect, it } from 'vitest';
import { ALWAYS, publishedAs, withIds } from '../../lib/rules/parameter';
import { reading } from '../../lib/rules/reading';
import { limitsFrom } from '../../lib/rules/source';

const limit = limitsFrom(ALWAYS);
const shared = withIds('toy', { firstLien: limit('yes-no', true, reading('A9')) });

it('makes a parameter’s id of its owner’s and its key', () => {
  const { longestPlan } = withIds('toy.plan', { longestPlan: limit('months', 6, reading('A9'), '2026-01-01') });
  expect(longestPlan).toEqual({
    id: 'toy.plan.longest-plan',
    unit: 'months',
    values: [{ from: '2026-01-01', value: 6, source: reading('A9') }],
  });
});

it('keeps an id that was published otherwise, and the one that a shared parameter has', () => {
  const { rateRounding, firstLien } = withIds('toy.plan', {
    ...shared,
    rateRounding: publishedAs('rate-step', limit('percent', 1, reading('A9'))),
  });
  expect(rateRounding.id).toBe('toy.plan.rate-step');
  expect(firstLien).toBe(shared.firstLien);
});
