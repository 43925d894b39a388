import type { Readable } from 'node:stream';

/** A case has some eighty facts: a text of more characters holds something else, and what comes after them is not kept. */
export const LONGEST_CASE = 100_000;

/** No answer to a case has more: what comes after so many characters of a line is not kept. */
export const LONGEST_LINE = 1_000_000;

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
 * The lines of a stream, in constant memory however long one is: all that a read has finished, at once. Only a line feed ends one:
 * what other separators there are may stand inside the texts of JSON. What stands behind the last one comes last, by itself, unless
 * it is not wanted.
 */
export async function* linesOf(input: Readable, { unfinished = true } = {}): AsyncGenerator<readonly string[]> {
  let line = '';
  for await (const chunk of input.setEncoding('utf8')) {
    const [end = '', ...others] = String(chunk).split('\n');
    if (line.length <= LONGEST_LINE) line += end;
    const last = others.pop();
    if (last === undefined) continue;
    yield [line, ...others];
    line = last;
  }
  if (unfinished) yield [line];
}
