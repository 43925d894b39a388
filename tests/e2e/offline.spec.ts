import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { pathOf, type Route } from '../../components/routes';
import { LOCALES } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { ADDRESSES, answers } from './site';
import { expect, expectAccessible, expectNoSidewaysScroll, openEverything, tagOf, test } from './support';

/** What the browser and the router say of a network that is not there. */
test.use({ serviceWorkers: 'allow', allowedErrors: [/ERR_INTERNET_DISCONNECTED|Failed to fetch RSC payload/] });

/** A first visit, until everything is on the device. */
async function visit(page: Page, address: string) {
  await page.goto(address);
  // Hundreds of files, however long a busy machine takes.
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
    timeout: 0,
  });
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Paths of everything that the device keeps. */
const keptPaths = (page: Page) =>
  page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => decodeURI(new URL(url).pathname));
  });

for (const locale of LOCALES) {
  const { words } = speaker(locale);

  test(`after one visit in ${locale} everything works without a network: the device keeps every page and nothing of what was typed`, {
    tag: tagOf(locale),
  }, async ({ page, context }) => {
    await visit(page, pathOf('start', locale));
    await context.setOffline(true);
    await expect(page.evaluate(() => fetch('/sitemap.xml'))).rejects.toThrow('Failed to fetch');

    // From page to page as the router does it: the document stays the same all the way.
    await page.evaluate(() => Object.assign(window, { isSame: true }));
    const main = page.getByRole('main');
    await main.getByRole('link', { name: words('start.begin') }).click();
    await expect(page).toHaveURL(pathOf('questions/owner', locale));
    await main.getByRole('radio').first().check();
    await main.getByRole('button', { name: words('wizard.continue') }).click();
    await expect(page).not.toHaveURL(pathOf('questions/owner', locale));
    await expect(main.getByRole('button', { name: words('wizard.continue') })).toBeVisible();
    await page.getByRole('link', { name: words('site.home') }).click();
    await main.getByRole('button', { name: words('start.example') }).click();
    await expect(heading(page)).toBeVisible();
    for (const place of ['compare', 'options', 'to-do', 'how'] as const) {
      await main
        .getByRole('link', { name: words(`answer.places.${place}.title`), exact: true })
        .first()
        .click();
      await expect(page).toHaveURL(pathOf(`results/${place}`, locale));
      await expect(heading(page)).toHaveText(words(`answer.places.${place}.title`));
    }
    await page
      .getByRole('banner')
      .getByRole('link', { name: words('site.learn') })
      .click();
    await expect(page).toHaveURL(pathOf('learn', locale));
    await main
      .locator(`a[href="${pathOf('learn/deferral', locale)}"]`)
      .first()
      .click();
    await expect(page).toHaveURL(pathOf('learn/deferral', locale));
    await page.getByRole('link', { name: words('site.otherLanguage') }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', locale === 'es' ? 'en' : 'es');
    expect(await page.evaluate(() => Reflect.get(window, 'isSame'))).toBe(true);

    // As one opens a page anew, or by a link to it.
    const opened: readonly Route[] = ['results', 'compare', 'letter', 'sheet', 'who-helps', 'learn/hope-now'];
    for (const route of opened) {
      await page.goto(pathOf(route, locale));
      await expect(heading(page)).toBeVisible();
    }
    // One page for each option is kept as a page alone: the link to it loads it whole.
    await page.goto(pathOf('rules', locale));
    await openEverything(page);
    await main
      .locator(`a[href^="${pathOf('rules', locale)}/fha/"]`)
      .first()
      .click();
    await expect(page).toHaveURL(/\/fha\//);
    await expect(heading(page)).toBeVisible();

    // Every page with its policy, whatever stands behind its address, and nothing but files of the site.
    const pages = await page.evaluate(
      (addresses) =>
        Promise.all(
          addresses.map(async (address) => {
            const { status, headers } = await fetch(`${address}?review`);
            return [address, status, /^default-src 'none';/.test(headers.get('content-security-policy') ?? '')];
          }),
        ),
      ADDRESSES,
    );
    expect(pages).toEqual(ADDRESSES.map((address) => [address, 200, true]));
    const kept = await keptPaths(page);
    expect(kept.length).toBeGreaterThan(ADDRESSES.length);
    expect(kept.filter((path) => !answers(path))).toEqual([]);
    await page.getByRole('button', { name: words('site.erase') }).click();
    await page.getByRole('button', { name: words('site.eraseYes') }).click();
    await expect(page.getByText(words('site.erased'))).toBeVisible();
    expect(await keptPaths(page)).toEqual(kept);
  });
}

test('a device that asks to be sparing with data fetches no page ahead', async ({ page }) => {
  await page.clock.install();
  for (const saveData of [true, false]) {
    await page.addInitScript(
      (value) => {
        Object.defineProperty(navigator, 'connection', { value, configurable: true });
        Object.assign(window, { isAsked: false });
        navigator.serviceWorker.register = async () => {
          Object.assign(window, { isAsked: true });
          throw new Error('Refused.');
        };
      },
      { saveData },
    );
    await page.goto(pathOf('start', 'es'));
    await page.waitForLoadState('networkidle');
    await page.clock.runFor('01:00');
    expect(await page.evaluate(() => Reflect.get(window, 'isAsked'))).toBe(!saveData);
  }
});

/** The same site at an address of its own, where newer versions can be published. */
const published = test.extend<{ publish: { version: number; readonly address: string } }>({
  publish: async ({ serviceWorkers: _ }, use) => {
    const server = createServer(async ({ method = 'GET', url = '' }, response) => {
      const answered = await fetch(`http://localhost:${process.env.E2E_PORT}${url}`, { method });
      const headers = [...answered.headers].filter(
        ([name]) => !/^(content-(encoding|length)|connection|keep-alive|etag)$/.test(name),
      );
      response.writeHead(answered.status, Object.fromEntries(headers));
      const body = Buffer.from(await answered.arrayBuffer());
      // The scripts alone: a version is no other for keeping hundreds of pages too.
      const scripts = () => String(body).replace(/\{url:"[^"]*",revision:"[^"]*"\},?/g, '');
      response.end(url === '/service-worker.js' ? `${scripts()}// ${publishing.version}` : body);
    });
    await once(server.listen(0, 'localhost'), 'listening');
    const place = server.address();
    const publishing = {
      version: 1,
      address: `http://localhost:${typeof place === 'object' && place !== null ? place.port : ''}`,
    };
    await use(publishing);
    server.closeAllConnections();
    server.close();
  },
  baseURL: async ({ publish }, use) => use(publish.address),
});

published(
  'a newer version is offered in every tab, comes only when asked for, and leaves the answers',
  async ({ page, context, publish }) => {
    const { words } = speaker('es');
    const offerIn = (tab: Page) => tab.getByRole('button', { name: words('site.newer.use') });
    const waits = () => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
    await visit(page, pathOf('questions/owner', 'es'));
    await page.getByRole('main').getByRole('radio').first().check();
    const other = await context.newPage();
    await other.goto(pathOf('learn', 'es'));

    publish.version = 2;
    await page.waitForLoadState('networkidle');
    await page.reload();
    await page.waitForLoadState('networkidle');
    await expect(offerIn(page)).toBeVisible();
    await expect(offerIn(other)).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: words('site.newer.later') }).click();
    await expect(offerIn(page)).toHaveCount(0);
    await page.goto(pathOf('start', 'es'));
    await expect(offerIn(page)).toBeVisible();
    expect(await waits(), 'nobody has asked for it').toBe(true);

    // A version gives way once it has answered what was asked of it.
    await page.waitForLoadState('networkidle');
    await Promise.all([page.waitForEvent('load'), offerIn(page).click()]);
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting === null);
    await expect(offerIn(page)).toHaveCount(0);
    await page.goto(pathOf('questions/owner', 'es'));
    await expect(page.getByRole('main').getByRole('radio').first()).toBeChecked();
    // The other tab stays as it is until it is asked there too.
    await offerIn(other).click();
    await expect(offerIn(other)).toHaveCount(0);
  },
);
