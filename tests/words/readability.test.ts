import { describe, expect, test } from 'vitest';
import type { Messages } from '../../lib/words/speech';
import { leaves, messages, readable } from './messages';
import { fleschKincaid, spanishSyllables, szigrisztPazos } from './readability';

const HARDEST_GRADE = 8;
const LEAST_EASE = 60;
const FEWEST_WORDS = 60;

/** Labels and names are no body text: a body message is a sentence of at least five words. */
function bodyText(namespace: Messages, value: string): string {
  return leaves(namespace)
    .map(({ text }) => readable(text, value))
    .filter((text) => text.split(' ').length >= 5 && /[.?][”"]?$/u.test(text))
    .join(' ');
}

function bodies(tree: Messages, value: string): [string, string][] {
  return Object.entries(tree)
    .map(([name, namespace]): [string, string] => [
      name,
      typeof namespace === 'string' ? namespace : bodyText(namespace, value),
    ])
    .filter(([, text]) => text.split(' ').length >= FEWEST_WORDS);
}

test.each(bodies(messages.en, 'dollars'))('English body text of %s reads at grade 8 or below', (_name, text) => {
  expect(fleschKincaid(text)).toBeLessThanOrEqual(HARDEST_GRADE);
});

test.each(bodies(messages.es, 'dólares'))('Spanish body text of %s has an ease of 60 or more', (_name, text) => {
  expect(szigrisztPazos(text)).toBeGreaterThanOrEqual(LEAST_EASE);
});

describe('Spanish syllables', () => {
  test.each([
    ['casa', 2],
    ['hipoteca', 4],
    ['interés', 3],
    ['préstamo', 3],
    ['aplazamiento', 5],
    ['ejecución', 4],
    ['país', 2],
    ['día', 2],
    ['pague', 2],
    ['quien', 1],
    ['dueño', 2],
    ['ley', 1],
    ['ahorros', 3],
    ['años', 2],
    ['administrador', 5],
    ['leer', 2],
    ['cuota', 2],
    ['continúa', 4],
  ])('%s has %i', (word, count) => {
    expect(spanishSyllables(word)).toBe(count);
  });
});
