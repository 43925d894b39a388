import { expect, test } from '@playwright/test';
import { ADDRESSES, htmlAt } from './site';

const COMMON = {
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

test('every page is served with its own policy in a header too, and the other security headers', async ({
  request,
}) => {
  for (const address of [...ADDRESSES, '/no-such-page']) {
    const there = ADDRESSES.includes(address);
    const answer = await request.head(address);
    const headers = answer.headers();
    expect(answer.status(), address).toBe(there ? 200 : 404);
    expect(headers, address).toMatchObject(COMMON);
    expect(headers['permissions-policy']).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
    expect(headers['cache-control']).toBe('no-cache');
    const meta = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(htmlAt(there ? address : '/404'))?.[1];
    expect(headers['content-security-policy'], address).toBe(`${meta}; frame-ancestors 'none'`);
  }
});

test('hashed files are kept for good, and a file that is not there is a 404 in both languages', async ({ request }) => {
  const script = /src="(\/_next\/static\/[^"]+\.js)"/.exec(htmlAt('/es'))?.[1] ?? 'no script';
  expect((await request.get(script)).headers()).toMatchObject({
    ...COMMON,
    'cache-control': 'public, max-age=31536000, immutable',
  });
  const missing = await request.get('/_next/static/none.js');
  expect(missing.status()).toBe(404);
  expect(await missing.text()).toMatch(/lang="es"[\s\S]*lang="en"/);
  expect((await request.get('/_headers')).status()).toBe(404);
});

test('a page can only be asked for', async ({ request }) => {
  expect((await request.post('/es', { data: 'balance=1' })).status()).toBe(405);
});

test('the sitemap holds every page and no other', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url, 'http://localhost').pathname,
  );
  // The bare domain shows the Spanish start.
  expect(listed.sort()).toEqual(ADDRESSES.filter((address) => address !== '/'));
  expect(await (await request.get('/robots.txt')).text()).toMatch(/^Sitemap: (https?:\/\/[^/\s]+)?\/sitemap\.xml$/m);
});
