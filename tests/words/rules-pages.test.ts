import { expect, test } from 'vitest';
import { NOT_MODELLED, NOT_MODELLED_EVERYWHERE, questionsOf } from '../../lib/explain/rules';
import { CATALOG, COMPARED_ON } from '../../lib/programs/catalog';
import { ENDED } from '../../lib/programs/registry';
import { RELATIONS } from '../../lib/rules/check';
import { LOCALES } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';

const { has } = speaker('en');
const missingOf = (keys: readonly string[]) => [...new Set(keys)].filter((key) => !has(`rulesPages.${key}`)).sort();
const limits = CATALOG.flatMap((entry) => entry.limits);
const ADVICE = 'write them in lib/words/messages/{en,es}/rulesPages.ts';

test('every limit of every option has a name for its page', () => {
  expect(missingOf(limits.map(({ name }) => `limits.${name}`)), ADVICE).toEqual([]);
});

test('every open question can be told, at least by the limits it moves', () => {
  for (const { say } of LOCALES.map(speaker)) {
    for (const { sentence } of CATALOG.flatMap((entry) => questionsOf(entry, COMPARED_ON))) {
      expect(() => say(sentence)).not.toThrow();
    }
  }
});

test('every relation and everything that is not modelled has its words', () => {
  const left = [...NOT_MODELLED_EVERYWHERE, ...Object.values(NOT_MODELLED).flat()];
  const ended = Object.values(ENDED).flat();
  expect(
    missingOf([
      ...RELATIONS.map((one) => `relation.${one}`),
      ...left.map((one) => `notModelled.${one}`),
      ...ended.map(({ id }) => `noLonger.${id}`),
    ]),
  ).toEqual([]);
});
