import { expect, test } from 'vitest';
import { SCOREBOARD } from '../../components/rules/scoreboard';
import { CATALOG, COMPARED_ON } from '../../lib/explain/catalog';
import { NOT_MODELLED_EVERYWHERE, questionsOf } from '../../lib/explain/rules';
import { AUTHORITIES } from '../../lib/programs/registry';
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
  const left = [...NOT_MODELLED_EVERYWHERE, ...Object.values(AUTHORITIES).flatMap(({ notModelled }) => notModelled)];
  const ended = Object.values(AUTHORITIES).flatMap(({ ended = [] }) => ended);
  expect(
    missingOf([
      ...RELATIONS.map((one) => `relation.${one}`),
      ...left.map((one) => `notModelled.${one}`),
      ...ended.map(({ id }) => `noLonger.${id}`),
    ]),
  ).toEqual([]);
});

test('every figure, input and reason of the scoreboard has its words', () => {
  const known = (...keys: readonly string[]) => keys.some((key) => has(key));
  const figures = SCOREBOARD.examples.flatMap((example) => example.figures);
  const missing = [
    ...figures.flatMap(({ name }) => (known(`scoreboard.figures.${name}`, `terms.${name}`) ? [] : [`figures.${name}`])),
    ...[SCOREBOARD.base, ...SCOREBOARD.examples.map(({ inputs }) => inputs)]
      .flat()
      .map(({ name }) => name)
      .filter((name) => !known(`scoreboard.input.${name}`, `fields.${name}.label`)),
    ...figures.flatMap(({ reason }) => (reason === undefined || known(`scoreboard.reason.${reason}`) ? [] : [reason])),
  ];
  expect([...new Set(missing)], 'write them in lib/words/library/{en,es}/scoreboard.ts').toEqual([]);
});
