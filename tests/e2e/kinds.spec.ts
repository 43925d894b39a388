import { LOCALES } from '../../lib/words/locale';
import { ADDRESSES, KINDS } from './site';
import { expect, expectAccessible, expectNoSidewaysScroll, openEverything, test } from './support';

/** What is laid out anew on a desk, looked at there in one language. */
const WIDE = /^\/es(\/(preguntas|reglas|glosario|aprende)(\/.*)?)?$/;

for (const address of KINDS) {
  const tag = WIDE.test(address) ? '@width' : [];
  // Colors are the same in both languages: the Spanish page is looked at by day, the English one by night.
  const colorScheme = address.startsWith('/en') ? 'dark' : 'light';

  test(`${address} runs under its policy, is accessible and fits, all of it opened`, { tag }, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await openEverything(page);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}

test.describe('an address that does not exist', () => {
  test.use({ allowedErrors: [/the server responded with a status of 404/] });

  test('speaks both languages, runs under its policy and is accessible', async ({ page }) => {
    await page.goto('/no-such-page');
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Esta página no existe');
    await expect(page.getByRole('heading', { level: 2, name: 'This page does not exist' })).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of LOCALES) {
    const others = ADDRESSES.filter((address) => address.startsWith(`/${locale}/`) && !KINDS.includes(address));

    test(`the other ${others.length} pages in ${locale} fit as well`, async ({ page }) => {
      for (const address of others) {
        await page.goto(address);
        await openEverything(page);
        await expectNoSidewaysScroll(page);
      }
    });
  }
});
