import type { Page } from '@playwright/test';
import { otherLocale, pathOf } from '../../components/routes';
import { LOCALES } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { EXAMPLE, open } from './example';
import { ADDRESSES, htmlAt } from './site';
import { expect, expectAccessible, expectNoSidewaysScroll, tagOf, test } from './support';

/** What React and the browser say of the fault that these tests provoke. */
test.use({ allowedErrors: [/Invalid array length|findLast is not a function|^console: /] });

const locale = 'es';
const { words } = speaker(locale);

test(`a fault of the program says so, keeps the answers and goes on when it is over`, async ({ page }) => {
  // Once it is asked, the engine falls over the first time that it looks for a last one.
  const once = `self.addEventListener('message', () => {
    const { findLast } = Array.prototype;
    Array.prototype.findLast = function () {
      Array.prototype.findLast = findLast;
      throw new RangeError('Invalid array length');
    };
  }, { once: true });`;
  await page.route(/worker-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: once + (await response.text()) });
  });
  await open(page, 'results/options', locale);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('site.fault.title'));
  await expect(page.getByRole('main')).not.toContainText(words('problems.beyond-exact'));
  await expect(page.getByRole('main').getByRole('link', { name: '800-569-4287' })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await page.getByRole('button', { name: words('site.fault.again') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('answer.places.options.title'));
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
});

for (const language of LOCALES) {
  const inLanguage = speaker(language).words;

  test(`a fault around the page, in ${language}, has a page of its own`, { tag: tagOf(language) }, async ({ page }) => {
    // The language switch asks this of the address that it leads to.
    await page.addInitScript(
      (other) => {
        const { startsWith } = String.prototype;
        const broken = function (this: string, ...given: Parameters<typeof startsWith>) {
          if (String(this) === other) throw new RangeError('Invalid array length');
          return startsWith.apply(this, given);
        };
        Object.assign(String.prototype, { startsWith: broken });
        Object.assign(window, { mend: () => Object.assign(String.prototype, { startsWith }) });
      },
      pathOf('review', otherLocale(language)),
    );
    await open(page, 'review', language);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(inLanguage('site.fault.title'));
    await expect(page.getByRole('contentinfo')).toHaveCount(0);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('link', { name: '800-569-4287' })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    expect(await page.evaluate(() => sessionStorage.getItem('alivio.answers'))).toBe(JSON.stringify(EXAMPLE));

    await page.evaluate(() => Reflect.get(window, 'mend')());
    await page.getByRole('button', { name: inLanguage('site.fault.again') }).click();
    await expect(page.getByRole('contentinfo')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(inLanguage('site.fault.title'));
  });
}

for (const language of LOCALES) {
  test(`a fault of the framework's own router, in ${language}, shows our page and not its`, {
    tag: tagOf(language),
  }, async ({ page }) => {
    await open(page, 'review', language);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      window.history.pushState = () => {
        throw new RangeError('Invalid array length');
      };
    });
    await page.locator('footer a[href^="/"]').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(speaker(language).words('site.fault.title'));
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('main').getByRole('link', { name: '800-569-4287' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('alert')).toHaveCSS('display', 'grid');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    expect(await page.evaluate(() => sessionStorage.getItem('alivio.answers'))).toBe(JSON.stringify(EXAMPLE));
  });
}

test('a browser that takes no more changes of the address, as Safari after a hundred, goes on all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const change of ['pushState', 'replaceState']) {
      Object.assign(History.prototype, {
        [change]: () => {
          throw new DOMException('Attempt to change the address more than 100 times', 'SecurityError');
        },
      });
    }
  });
  await open(page, 'review', locale);
  await page
    .getByRole('banner')
    .getByRole('link', { name: words('site.learn') })
    .click();
  await expect(page).toHaveURL(pathOf('learn', locale));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('learn.title'));
  await page.goBack();
  await expect(page).toHaveURL(pathOf('review', locale));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('review.title'));
  expect(await page.evaluate(() => sessionStorage.getItem('alivio.answers'))).toBe(JSON.stringify(EXAMPLE));
});

test('rules that cannot be fetched are told as a fault, and fetched again when asked', async ({ page }) => {
  const address = pathOf('questions/home', locale);
  const named = await (await page.request.get(address)).text();
  const isLate = (url: URL) => url.pathname.endsWith('.js') && !named.includes(url.pathname);
  await page.route(isLate, (route) => route.abort());
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('site.fault.title'));

  await page.unroute(isLate);
  await page.getByRole('button', { name: words('site.fault.again') }).click();
  await expect(page.getByRole('button', { name: words('wizard.continue') })).toBeVisible();
});

test('an engine that cannot be loaded is told as a fault, and loaded again when asked', async ({ page }) => {
  const isWorker = /worker-[^/]*\.js$/;
  await page.route(isWorker, (route) => route.abort());
  await open(page, 'results', locale);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('site.fault.title'));

  await page.unroute(isWorker);
  await page.getByRole('button', { name: words('site.fault.again') }).click();
  await expect(page.getByRole('link', { name: words('answer.now') })).toBeVisible();
});

test('an engine that falls over while it starts is told as a fault', async ({ page }) => {
  await page.route(/worker-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    const without = 'delete Array.prototype.findLast;';
    await route.fulfill({ response, body: without + (await response.text()) });
  });
  await open(page, 'results', locale);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('site.fault.title'));
});

/** Some seconds later, as the styles know it. */
const later = (page: Page) =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });

for (const language of LOCALES) {
  const notice = (page: Page) => page.getByText(speaker(language).words('site.late'));

  test(`a page whose scripts are blocked says after a while, in ${language}, what to do`, {
    tag: tagOf(language),
  }, async ({ page }) => {
    await page.route(/\.js$/, (route) => route.abort());
    for (const route of ['results', 'questions/owner', 'letters', 'desk', 'start'] as const) {
      await page.goto(pathOf(route, language));
      await expect(notice(page)).toBeHidden();
      await later(page);
      await expect(notice(page)).toBeVisible();
      await expect(notice(page)).toContainText('800-569-4287');
      if (route !== 'start') await expect(notice(page)).toBeInViewport({ ratio: 1 });
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  });
}

test('an answer that waits for long says what to do, and one that stands says nothing of it', async ({ page }) => {
  const notice = page.getByText(words('site.late'));
  let letCome = () => {};
  const coming = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(/worker-[^/]*\.js$/, async (route) => {
    await coming;
    await route.continue();
  });
  await open(page, 'results', locale);
  await expect(page.getByText(words('results.waiting'))).toBeVisible();
  await expect(notice).toBeHidden();
  await expect(page.getByRole('button', { name: words('site.erase') })).toBeEnabled();
  await later(page);
  await expect(notice).toBeInViewport({ ratio: 1 });

  letCome();
  await expect(page.getByRole('link', { name: words('answer.now') })).toBeVisible();
  await expect(notice).toBeHidden();
});

test('what only a script can do is locked until the script is there', () => {
  const unlocked = ADDRESSES.flatMap((address) =>
    [...htmlAt(address).matchAll(/<(?:button|input|select|textarea)\b[^>]*>/g)]
      .filter(([tag]) => !/\s(?:disabled|readOnly)=""/i.test(tag))
      .map(([tag]) => `${address}: ${tag}`),
  );
  expect(unlocked).toEqual([]);
});
