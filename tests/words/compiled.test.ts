import compile from 'icu-minify/compile';
import format from 'icu-minify/format';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../lib/words/locale';
import { speakerOf } from '../../lib/words/speech';
import { leaves, messages, placeholders } from './messages';

/** Pages say messages that were parsed when they were built; tests and the command line parse them as they speak. */

const formatters = {
  getDateTimeFormat: (...given: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...given),
  getNumberFormat: (...given: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...given),
  getPluralRules: (...given: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...given),
};

const COUNTS = [0, 1, 2, 1234];

/** Values for each argument of a message: between them they take every branch. */
function valuesFor(text: string): readonly Readonly<Record<string, string | number>>[] {
  const args = placeholders(text).map((one) => one.split(' '));
  const branches = Math.max(...args.map(([, , ...options]) => options.length), COUNTS.length);
  return Array.from({ length: branches }, (_, turn) =>
    Object.fromEntries(
      args.map(([name = '', kind, ...options]) => {
        if (kind === 'select') return [name, options[turn % options.length] ?? ''];
        return [name, COUNTS[turn % COUNTS.length] ?? 0];
      }),
    ),
  );
}

describe.each(LOCALES)('a page in %s', (locale) => {
  test('says every message as the other programs do', () => {
    const { words } = speakerOf(locale, messages[locale]);
    const different = leaves(messages[locale]).flatMap(({ key, text }) => {
      const compiled = compile(text);
      return valuesFor(text)
        .map((values) => ({ ours: format(compiled, locale, values, { formatters }), theirs: words(key, values) }))
        .filter(({ ours, theirs }) => ours !== theirs);
    });
    expect(different).toEqual([]);
  });
});
