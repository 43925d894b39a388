import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { isKnown, listenFrom, takesGzip } from '../../app/_server/http.mjs';

describe('what a browser takes', () => {
  it.each([
    ['gzip', true],
    ['br, gzip;q=0.5', true],
    ['GZIP ; Q=1', true],
    ['*', true],
    ['gzip;q=0.001', true],
    ['gzip;q=0', false],
    ['gzip; q=0.000, *', false],
    ['*;q=0', false],
    ['br', false],
    ['gzipped', false],
    ['gzip;q=much', false],
    ['', false],
    [undefined, false],
  ])('“%s”: gzip is taken, %s', (accepted, taken) => {
    expect(takesGzip(accepted)).toBe(taken);
  });

  it.each([
    ['W/"a"', true],
    ['"a"', true],
    ['"b", W/"a"', true],
    ['"b","a"', true],
    ['*', true],
    ['"b"', false],
    ['a', false],
    ['', false],
    [undefined, false],
  ])('has %s: W/"a" is known, %s', (named, known) => {
    expect(isKnown(named, 'W/"a"')).toBe(known);
  });
});

describe('a port', () => {
  it.each([Number.NaN, -1, 1.5, 65_536])('that is %d is refused in a sentence', async (port) => {
    const listening = listenFrom(createServer(), { port, host: '127.0.0.1', last: port });
    await expect(listening).rejects.toThrow(/^PORT has to be a whole number from 0 to 65535\./);
  });

  it('that is taken is named', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const listening = listenFrom(createServer(), { port, host: '127.0.0.1', last: port });
    await expect(listening).rejects.toThrow(`Port ${port} is taken by another program.`);
    other.close();
  });
});
