import { describe, expect, it } from 'vitest';
import { freeName } from '../../lib/desk/free-name';
import { speaker } from '../../lib/words/say';

describe.each(['en', 'es'] as const)('the name of a case that comes of another, in %s', (locale) => {
  const { words } = speaker(locale);

  it.each(['desk.list.copyName', 'desk.conflict.second'])(
    'tells it once, with a number where it is taken: %s',
    (key) => {
      const derived = (name: string) => words(key, { name });
      const taken: string[] = ['Ruiz (2)'];
      for (let turn = 0; turn < 3; turn += 1) taken.push(freeName(taken.at(-1) ?? '', derived, taken));
      const first = derived('Ruiz (2)');
      expect(taken).toEqual(['Ruiz (2)', first, `${first} (2)`, `${first} (3)`]);
    },
  );
});
