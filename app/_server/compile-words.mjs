import compile from 'icu-minify/compile';
import { dataOf, moduleOf } from './compile-data.mjs';

/**
 * A loader of Next's bundler: takes a module of words and gives the same words with every message parsed, so that
 * no page brings a parser. Everywhere else use-intl parses them itself, and says the same (a test).
 */
export default function compileWords() {
  const done = this.async();
  const words = dataOf(this.resourcePath, (file) => this.addDependency(file));
  words.then((data) => done(null, moduleOf(compiled(data))), done);
}

function compiled(words) {
  if (typeof words === 'string') return compile(words);
  return Object.fromEntries(Object.entries(words).map(([key, inner]) => [key, compiled(inner)]));
}
