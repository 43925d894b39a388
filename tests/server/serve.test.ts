import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { bestCoding, isKnown, listenFrom, patientServer, portOf } from '../../app/_server/http.mjs';

describe('what a browser takes', () => {
  it.each([
    ['gzip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['br, gzip;q=0.5', 'br'],
    ['br;q=0.5, gzip', 'gzip'],
    ['br;q=0, gzip;q=0.1', 'gzip'],
    ['GZIP ; Q=1', 'gzip'],
    ['*', 'br'],
    ['br;q=0.000, *', 'gzip'],
    ['gzip;q=0.001', 'gzip'],
    ['gzip;q=0', undefined],
    ['gzip; q=0.000, *', 'br'],
    ['*;q=0', undefined],
    ['gzipped, brotli', undefined],
    ['gzip;q=much', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('“%s”: the best that is offered is %s', (accepted, best) => {
    expect(bestCoding(accepted, ['br', 'gzip'])).toBe(best);
  });

  it('is not what is not there', () => {
    expect(bestCoding('br, gzip;q=0.5', ['gzip'])).toBe('gzip');
    expect(bestCoding('br, gzip', [])).toBeUndefined();
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
  it.each(['nonsense', '-1', '1.5', '65536', '1e3', '0x50', ' ', '80 '])(
    'named “%s” is refused in a sentence',
    (named) => {
      expect(() => portOf(named)).toThrow(/^PORT has to be a whole number from 0 to 65535\./);
    },
  );

  it('is the one that is named, or the usual one', () => {
    expect([undefined, '', '0', '8080', '65535'].map(portOf)).toEqual([3000, 3000, 0, 8080, 65_535]);
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

describe('a client', () => {
  /** What comes back from a server until it ends the connection, for these bytes. */
  async function sent(bytes: string, answer: (response: ServerResponse) => void, short: object) {
    const patience = { request: 60_000, answer: 60_000, ...short };
    const server = patientServer(
      (_: unknown, response: ServerResponse) => answer(response),
      { 'X-Ours': '1' },
      patience,
    );
    await listenFrom(server, { port: 0, host: '127.0.0.1', last: 0 });
    const address = server.address();
    const socket = connect(typeof address === 'object' && address !== null ? address.port : 0, '127.0.0.1');
    socket.write(bytes);
    const back = await text(socket).catch(String);
    server.close();
    return back;
  }
  const request = 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n';

  it('that dribbles its request in is refused with the headers of every answer', async () => {
    const back = await sent(`${request}123`, () => undefined, { request: 20 });
    expect(back).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\nX-Ours: 1\r\n/);
  });

  it('whose answer is not taken is cut off', async () => {
    const begun = await sent(`${request}123456789`, (response) => response.write('begun'), { answer: 20 });
    expect(begun).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*begun\r\n$|ECONNRESET/);
    expect(begun).not.toContain('\r\n0\r\n');
  });

  it.each([
    ['names no host', 'GET / HTTP/1.1\r\n\r\n', '400 Bad Request'],
    ['expects what nobody does', 'GET / HTTP/1.1\r\nHost: localhost\r\nExpect: more\r\n\r\n', '417 Expectation Failed'],
  ])('that %s is refused with the headers of every answer', async (_, bytes, status) => {
    const back = await sent(bytes, (response) => response.end('answer'), {});
    expect(back.startsWith(`HTTP/1.1 ${status}\r\nX-Ours: 1\r\n`)).toBe(true);
    expect(back).not.toContain('answer');
  });

  it('that takes its answer gets it whole', async () => {
    const whole = await sent('GET / HTTP/1.0\r\n\r\n', (response) => response.end('whole'), {});
    expect(whole).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*whole$/);
  });
});
