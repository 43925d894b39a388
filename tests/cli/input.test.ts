import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { LONGEST_CASE, LONGEST_LINE, linesOf, textOf } from '../../lib/cli/input';
import { readCase } from '../../lib/cli/read-case';
import { CONTRACT_EXAMPLE } from '../support/household';

/** A stream that hands over the bytes of a text a few at a time, so that characters and line ends are torn apart. */
const inPieces = (text: string, size: number) => {
  const bytes = Buffer.from(text);
  return Readable.from(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.subarray(index * size, (index + 1) * size),
    ),
  );
};

async function collected(input: Readable): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const finished of linesOf(input)) lines.push(...finished);
  return lines;
}

describe('lines', () => {
  it.each([1, 2, 3, 7, 1000])('are the same in pieces of %i bytes', async (size) => {
    expect(await collected(inPieces('{"a":"ñ€😀"}\n\n{}\r\nlast', size))).toEqual(['{"a":"ñ€😀"}', '', '{}\r', 'last']);
  });

  it('end at a line feed alone: JSON may hold the other separators', async () => {
    expect(await collected(inPieces('"a\u2028b\u2029c"\n', 5))).toEqual(['"a\u2028b\u2029c"', '']);
  });

  it('are kept no further than a case can go', async () => {
    const [long = '', next] = await collected(inPieces(`${'x'.repeat(5 * LONGEST_LINE)}\n{}`, 65_536));
    expect(long.length).toBeLessThan(LONGEST_LINE + 65_537);
    expect(next).toBe('{}');
  });
});

describe('a text that is too long to be a case', () => {
  const refused = { ok: false, problems: [{ path: '', problem: 'too-long' }] };

  it('is refused from one character more on', () => {
    const text = JSON.stringify(CONTRACT_EXAMPLE);
    expect(readCase(text.padEnd(LONGEST_CASE)).ok).toBe(true);
    expect(readCase(text.padEnd(LONGEST_CASE + 1))).toEqual(refused);
  });

  it('is not read to its end', async () => {
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(65_536, ' ');
      })(),
    );
    expect(readCase(await textOf(endless))).toEqual(refused);
  });
});
