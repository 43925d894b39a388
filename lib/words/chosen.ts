import type { Locale } from './locale';
import { en } from './messages/en/index';
import { es } from './messages/es/index';
import type { Messages } from './speech';

const ALL: Readonly<Record<Locale, Messages>> = { en, es };

/** Of a language's words, those at these keys, groups among them (`start`, `results.charts`). @throws RangeError for a key that the words lack */
export function chosenWords(locale: Locale, keys: readonly string[]): Messages {
  return keys.reduce<Messages>((chosen, key) => withKey(chosen, ALL[locale], key.split('.'), key), {});
}

function withKey(chosen: Messages, from: Messages, [name = '', ...rest]: readonly string[], key: string): Messages {
  const found = from[name];
  if (found === undefined) throw new RangeError(`No words at ${key}`);
  if (rest.length === 0 || typeof found === 'string') return { ...chosen, [name]: found };
  const before = chosen[name];
  return { ...chosen, [name]: withKey(typeof before === 'object' ? before : {}, found, rest, key) };
}
