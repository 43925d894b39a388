import { LOCALES } from '../../lib/words/locale';
import { ADDRESSES, htmlAt, KINDS, localeAt } from './site';
import { expect, expectAccessible, expectNoSidewaysScroll, openEverything, tagOf, test } from './support';

/** What is laid out anew on a desk. */
const WIDE = /^\/es(\/(preguntas|reglas|glosario|aprende)(\/.*)?)?$/;

/** So many pages one after the other in one browser context, which keeps the scripts that they share. */
const AT_ONCE = 8;

const inPortions = (addresses: readonly string[]) =>
  Array.from({ length: Math.ceil(addresses.length / AT_ONCE) }, (_, index) =>
    addresses.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );

/** Every kind of page in Spanish by day; in English by night. */
const LOOKED_AT = LOCALES.flatMap((locale) => {
  const kinds = KINDS.filter((address) => localeAt(address) === locale);
  return [true, false].flatMap((isWide) =>
    inPortions(kinds.filter((address) => WIDE.test(address) === isWide)).map((addresses) => ({
      addresses,
      colorScheme: locale === 'es' ? ('light' as const) : ('dark' as const),
      tag: isWide ? '@width' : tagOf(locale),
    })),
  );
});

for (const { addresses, colorScheme, tag } of LOOKED_AT) {
  test(`${addresses.join(' ')} run under their policy, are accessible and fit, all of them opened`, { tag }, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    for (const address of addresses) {
      await test.step(address, async () => {
        await page.goto(address);
        await page.waitForLoadState('networkidle');
        await openEverything(page);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      });
    }
  });
}

test.describe('an address that does not exist', () => {
  test.use({ allowedErrors: [/the server responded with a status of 404|no file of the site/] });

  test('speaks both languages, runs under its policy and is accessible', async ({ page }) => {
    await page.goto('/no-such-page');
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Esta página no existe');
    await expect(page.getByRole('heading', { level: 2, name: 'This page does not exist' })).toBeVisible();
    await expectAccessible(page);
  });
});

const stylesOf = (address: string) =>
  htmlAt(address)
    .match(/<link[^>]*rel="stylesheet"[^>]*>/g)
    ?.join() ?? '';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of LOCALES) {
    const others = ADDRESSES.filter((address) => localeAt(address) === locale && !KINDS.includes(address));

    test(`the other ${others.length} pages in ${locale} fit as well`, { tag: tagOf(locale) }, async ({ page }) => {
      for (const styles of new Set(others.map(stylesOf))) {
        const alike = others.filter((address) => stylesOf(address) === styles);
        await page.goto(alike[0] ?? '');
        // Pages with the same style sheets can be laid out where the first of them stands.
        const tooWide = await page.evaluate(async (addresses) => {
          const root = document.documentElement;
          const found: string[] = [];
          for (const address of addresses) {
            const next = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
            document.body.replaceWith(next.body);
            for (const one of document.querySelectorAll('details')) one.open = true;
            await document.fonts.ready;
            if (root.scrollWidth > root.clientWidth || !document.querySelector('main h1')) found.push(address);
          }
          return found;
        }, alike);
        expect(tooWide).toEqual([]);
      }
    });
  }
});
