import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { addressOf } from '../../app/_server/project.mjs';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support';

const pages = readdirSync('out', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html') && name !== '404.html')
  .map((name) => addressOf(`/${name}`))
  .sort();

const COMMON = {
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

function expectStrict(policy: string | undefined): void {
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self';");
  expect(policy).toContain("style-src 'self';");
  expect(policy).toMatch(/script-src 'self'( 'sha256-[A-Za-z0-9+/=]+')*;/);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
}

test('both languages are among the pages', { tag: '@once' }, () => {
  expect(pages).toEqual(expect.arrayContaining(['/', '/es', '/en']));
});

test('every page carries the policy twice, in a header and in itself, and the other security headers', {
  tag: '@once',
}, async ({ request }) => {
  for (const address of [...pages, '/no-such-page']) {
    await test.step(address, async () => {
      const answer = await request.get(address);
      expect(answer.status()).toBe(address === '/no-such-page' ? 404 : 200);
      const headers = answer.headers();
      expect(headers).toMatchObject(COMMON);
      expect(headers['permissions-policy']).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
      expect(headers['cache-control']).toBe('no-cache');

      const policy = headers['content-security-policy'];
      expectStrict(policy);
      expect(policy).toContain("frame-ancestors 'none'");
      const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"\/>/.exec(await answer.text())?.[1];
      expectStrict(meta);
      expect(policy).toBe(`${meta}; frame-ancestors 'none'`);
    });
  }
});

test('hashed files are kept for good, and a file that is not there is a 404 in both languages', {
  tag: '@once',
}, async ({ request }) => {
  const html = await (await request.get('/es')).text();
  const script = /src="(\/_next\/static\/[^"]+\.js)"/.exec(html)?.[1] ?? 'no script';
  expect((await request.get(script)).headers()).toMatchObject({
    ...COMMON,
    'cache-control': 'public, max-age=31536000, immutable',
  });
  const missing = await request.get('/_next/static/none.js');
  expect(missing.status()).toBe(404);
  expect(await missing.text()).toMatch(/lang="es"[\s\S]*lang="en"/);
  expect((await request.get('/_headers')).status()).toBe(404);
});

test('a page can only be asked for', { tag: '@once' }, async ({ request }) => {
  expect((await request.post('/es', { data: 'balance=1' })).status()).toBe(405);
});

/** Pages of one kind, such as the rules of each option or the entries of the glossary, are drawn by the same components. */
const kindOf = (address: string) => [...address.split('/').slice(0, 3), address.split('/').length].join('/');
const kinds = [...new Set(pages.map(kindOf))].map((kind) => pages.filter((address) => kindOf(address) === kind));

/** Pages of a kind that are looked at in one go, after the first of them. */
const BATCH = 12;

async function expectSound(page: Page, address: string) {
  await expect(page.locator('html')).toHaveAttribute('lang', address.startsWith('/en') ? 'en' : 'es');
  await expect(page.locator('h1')).toHaveCount(1);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

for (const [first = '', ...others] of kinds) {
  test(`${first} runs under its policy, is accessible and fits the screen`, { tag: '@once' }, async ({ page }) => {
    await page.goto(first);
    await page.waitForLoadState('networkidle');
    await expectSound(page, first);
  });
  for (let start = 0; start < others.length; start += BATCH) {
    const batch = others.slice(start, start + BATCH);
    test(`so do ${batch.length} more, from ${batch[0]} on`, { tag: '@once' }, async ({ page }) => {
      test.slow();
      for (const address of batch) {
        await test.step(address, async () => {
          await page.goto(address);
          await expectSound(page, address);
        });
      }
    });
  }
}

test.describe('an address that does not exist', () => {
  test.use({ allowedErrors: [/the server responded with a status of 404/] });

  test('runs under its policy and is accessible', async ({ page }) => {
    await page.goto('/no-such-page');
    await page.waitForLoadState('networkidle');
    await expectAccessible(page);
  });
});
