import type { Readable } from 'node:stream';

/** A case has some eighty facts: a text of more characters holds something else, and what comes after them is not kept. */
export const LONGEST_CASE = 1_000_000;

/** The whole text of a stream, read no further than a case can go. */
export async function textOf(input: Readable): Promise<string> {
  let text = '';
  for await (const chunk of input.setEncoding('utf8')) {
    text += chunk;
    if (text.length > LONGEST_CASE) break;
  }
  return text;
}

/**
 * The lines of a stream, in constant memory however long one is. Only a line feed ends one: what other separators there are may
 * stand inside the texts of JSON.
 */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  let line = '';
  for await (const chunk of input.setEncoding('utf8')) {
    const [end = '', ...others] = String(chunk).split('\n');
    if (line.length <= LONGEST_CASE) line += end;
    for (const next of others) {
      yield line;
      line = next;
    }
  }
  yield line;
}
