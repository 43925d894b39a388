import { parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../lib/words/locale';
import { leaves, messages, placeholders } from './messages';

const english = new Map(leaves(messages.en).map(({ key, text }) => [key, text]));
const spanish = new Map(leaves(messages.es).map(({ key, text }) => [key, text]));

/** Messages that are rightly the same in both languages: names, numbers, and words both share. */
const SAME_IN_BOTH = [
  /^fields\.property\.state\.choices\./,
  /^(common|wizard)\.no$/,
  /^site\.name$/,
  /^wizard\.titleWithError$/,
];

/** The names of the authorities are the same in both, wherever one stands alone. */
const isAuthority = (text: string) =>
  [...english].some(([key, name]) => key.startsWith('options.authority.') && name === text);

/** These say that nobody may promise. */
const ABOUT_PROMISES = ['start.limits.promise'];

const onlyValues = (text: string) => text.replace(/\{[^{}]*\}/g, '').replace(/[^\p{L}]/gu, '') === '';

describe('the two languages', () => {
  test('have the same keys', () => {
    expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('have the same placeholders in every message', () => {
    const different = [...english].filter(([key, text]) => {
      const other = spanish.get(key);
      return other === undefined || placeholders(text).join() !== placeholders(other).join();
    });
    expect(
      different.map(([key]) => key),
      'give these messages the same placeholders in en and es',
    ).toEqual([]);
  });

  test('are never the same by accident', () => {
    const same = [...english].filter(
      ([key, text]) =>
        spanish.get(key) === text &&
        !onlyValues(text) &&
        !isAuthority(text) &&
        !SAME_IN_BOTH.some((allowed) => allowed.test(key)),
    );
    expect(
      same.map(([key]) => key),
      'translate these, or allow them in SAME_IN_BOTH',
    ).toEqual([]);
  });
});

describe.each(LOCALES)('every message in %s', (locale) => {
  const all = leaves(messages[locale]);

  test('parses as an ICU message', () => {
    for (const { key, text } of all) expect(() => parse(text), key).not.toThrow();
  });

  test('says something, without blanks around it', () => {
    expect(all.filter(({ text }) => text.trim() === '' || text !== text.trim()).map(({ key }) => key)).toEqual([]);
  });

  test('keeps calm: no exclamation marks', () => {
    expect(all.filter(({ text }) => /[!¡]/.test(text)).map(({ key }) => key)).toEqual([]);
  });

  test('never says a bare “not eligible” or promises', () => {
    const forbidden = /\b(ineligible|not eligible|you qualify\b|no es elegible|no califica|usted califica)/i;
    expect(
      all.filter(({ key, text }) => forbidden.test(text) && !ABOUT_PROMISES.includes(key)).map(({ key }) => key),
    ).toEqual([]);
  });
});

test('Spanish speaks with usted', () => {
  const informal = /(?<!\p{L})(tú|tu|tus|tienes|puedes|debes|quieres|contigo|te)(?!\p{L})/iu;
  expect([...spanish].filter(([, text]) => informal.test(text)).map(([key]) => key)).toEqual([]);
});

test('Spanish never uses “aplazamiento” or “modificación” of the wrong thing: a pause is no aplazamiento', () => {
  const mixed = [...spanish].filter(([, text]) => /aplazamiento[^.]*\(forbearance\)/i.test(text));
  expect(mixed.map(([key]) => key)).toEqual([]);
});

test('Spanish never calls a foreclosure “embargo”, which is something else; the search knows that people do', () => {
  const embargo = [...spanish].filter(([key, text]) => !key.endsWith('.others') && /(?<!sin )embargo/i.test(text));
  expect(embargo.map(([key]) => key)).toEqual([]);
});
