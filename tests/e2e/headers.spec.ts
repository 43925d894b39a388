import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { expect, test } from '@playwright/test';
import { ADDRESSES as API } from '../../lib/cli/openapi';
import { ADDRESSES, htmlAt } from './site';

const COMMON = {
  'strict-transport-security': 'max-age=31536000',
  'cross-origin-embedder-policy': 'require-corp',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

function expectCommon(headers: Readonly<Record<string, string>>, what: string) {
  expect(headers, what).toMatchObject(COMMON);
  expect(headers['permissions-policy'], what).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
  expect(headers['content-security-policy'], what).toMatch(/^default-src 'none';.* frame-ancestors 'none'$/);
  expect(headers['content-security-policy'], what).not.toMatch(/unsafe|https?:|\*/);
}

test('every page is served with its own policy in a header too, and the other security headers', async ({
  request,
}) => {
  for (const address of [...ADDRESSES, '/no-such-page']) {
    const there = ADDRESSES.includes(address);
    const answer = await request.head(address);
    const headers = answer.headers();
    expect(answer.status(), address).toBe(there ? 200 : 404);
    expectCommon(headers, address);
    expect(headers['cache-control']).toBe('no-cache');
    const meta = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(htmlAt(there ? address : '/404'))?.[1];
    expect(headers['content-security-policy'], address).toBe(`${meta}; frame-ancestors 'none'`);
  }
});

test('hashed files are kept for good, the service worker is asked for again, and a file that is not there is a 404 in both languages', async ({
  request,
}) => {
  const script = /src="(\/_next\/static\/[^"]+\.js)"/.exec(htmlAt('/es'))?.[1] ?? 'no script';
  expect((await request.get(script)).headers()).toMatchObject({
    ...COMMON,
    'cache-control': 'public, max-age=31536000, immutable',
  });
  expect((await request.get('/service-worker.js')).headers()).toMatchObject({
    ...COMMON,
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy': "default-src 'none'; connect-src 'self'; frame-ancestors 'none'",
  });
  const engine = readdirSync('out/_next/static/chunks').filter((name) => /\bworker-.*\.js$/.test(name));
  expect(engine).toHaveLength(1);
  expect(
    (await request.get(`/_next/static/chunks/${engine[0]}`)).headers(),
    'it computes and sends nothing',
  ).toMatchObject({
    ...COMMON,
    'content-security-policy': "default-src 'none'; script-src 'self'; frame-ancestors 'none'",
  });
  const missing = await request.get('/_next/static/none.js');
  expect(missing.status()).toBe(404);
  expect(await missing.text()).toMatch(/lang="es"[\s\S]*lang="en"/);
  expect((await request.get('/_headers')).status()).toBe(404);
});

test('every other file has the same headers, zipped or not, and may run nothing', async ({ request }) => {
  const files = readdirSync('out', { recursive: true, encoding: 'utf8' }).filter(
    (name) => !/\.(html|br)$|^_headers$/.test(name) && statSync(`out/${name}`).isFile(),
  );
  const ofEachKind = new Map(files.map((name) => [name.split('.').at(-1), name]));
  expect(ofEachKind.size).toBeGreaterThan(7);
  for (const name of ofEachKind.values()) {
    for (const coding of ['br', 'gzip', 'identity']) {
      const answer = await request.get(`/${encodeURI(name)}`, { headers: { 'accept-encoding': coding } });
      expect(answer.status(), name).toBe(200);
      expectCommon(answer.headers(), name);
    }
  }
});

test('a page and a script come in the coding that the browser likes best, and are the same in each', async ({
  request,
}) => {
  const script = readdirSync('out/_next/static/chunks').find((name) => name.endsWith('.js'));
  for (const path of ['/es', `/_next/static/chunks/${script}`]) {
    const get = (accepted: string) => request.get(path, { headers: { 'accept-encoding': accepted } });
    const plain = await get('identity');
    expect(plain.headers()['content-encoding']).toBeUndefined();
    for (const [accepted, coding] of [
      ['gzip, br', 'br'],
      ['gzip, br;q=0', 'gzip'],
    ] as const) {
      const answer = await get(accepted);
      expect(answer.headers()).toMatchObject({ 'content-encoding': coding, vary: 'Accept-Encoding' });
      expect(answer.headers().etag).toBe(plain.headers().etag);
      expect(await answer.text()).toBe(await plain.text());
    }
  }
});

test('every refusal has the same headers', async ({ request }) => {
  const json = { 'content-type': 'application/json' };
  const refusals = {
    'a page that is sent something': [405, await request.post('/es', { data: 'balance=1' })],
    'a case that is none': [400, await request.post(API.simulate, { headers: json, data: Buffer.from('{"version":') })],
    'a case with a problem': [422, await request.post(API.simulate, { headers: json, data: '{"version":9}' })],
    'a case that is asked for': [405, await request.get(API.simulate)],
    'what is too long': [413, await request.post(API.simulate, { headers: json, data: Buffer.alloc(3_000_000) })],
    'what is not JSON': [
      415,
      await request.post(API.simulate, { headers: { 'content-type': 'text/plain' }, data: 'version' }),
    ],
    'no such address of the endpoint': [404, await request.get('/api/v1/none')],
    'an address that makes no sense': [404, await request.get('/%zz')],
  } as const;
  for (const [what, [status, answer]] of Object.entries(refusals)) {
    expect(answer.status(), what).toBe(status);
    expectCommon(answer.headers(), what);
  }
});

test('what is no request at all is refused with the same headers', async ({ baseURL }) => {
  const { hostname, port } = new URL(baseURL ?? '');
  const socket = connect(Number(port), hostname);
  const chunks: string[] = [];
  socket.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  socket.write('no request\r\n\r\n');
  await once(socket, 'close');
  const [first, ...lines] = chunks.join('').trim().split('\r\n');
  expect(first).toBe('HTTP/1.1 400 Bad Request');
  const headers = lines.map((line) => /^([^:]+): (.*)$/.exec(line)?.slice(1) ?? []);
  expectCommon(Object.fromEntries(headers.map(([name = '', value = '']) => [name.toLowerCase(), value])), 'no request');
});

test('the sitemap holds every page and no other', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url, 'http://localhost').pathname,
  );
  // The bare domain shows the Spanish start.
  expect(listed.sort()).toEqual(ADDRESSES.filter((address) => address !== '/'));
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots.includes('Sitemap:')).toBe(process.env.SITE_URL !== undefined);
});
