import type { Page } from '@playwright/test';
import type { Route } from '../../components/routes';
import { LOCALES } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { open } from './example';
import { expect, seePictures, tagOf, test } from './support';

/** Pages of different kinds: to begin, to choose, to type, to read the answer, to compare, to go through what to do, to type into letters. */
const PAGES: readonly Route[] = [
  'start',
  'questions/owner',
  'questions/rate',
  'results',
  'results/compare',
  'results/to-do',
  'letters',
];

/** A role and a name; the heading of what is folded is told by its text alone. */
const NAMED = /^- ('?\w+ "|text: )\S/;

/** What can take the focus and is seen; of radio buttons with one name the keyboard stops at one. */
const countStops = (page: Page) =>
  page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button:not([disabled]), input:not([disabled]), select, textarea, summary, [tabindex="0"]',
      ),
    ].filter((element) => element.checkVisibility({ visibilityProperty: true }));
    const groups = new Set(
      all.map((element) => (element instanceof HTMLInputElement && element.type === 'radio' ? element.name : element)),
    );
    return groups.size;
  });

/** Where the focus is now, seen from where it was before: a date box has three stops of its own, and stays the same. */
const nextStop = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    const last = document.querySelector('[data-last-stop]');
    if (!activeElement || activeElement === document.body) return 'outside';
    if (last === activeElement) return 'same';
    last?.removeAttribute('data-last-stop');
    activeElement.setAttribute('data-last-stop', '');
    return last && last.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_PRECEDING ? 'before' : 'after';
  });

/**
 * Goes through the page with the Tab key from its first stop until the focus has left it. What each stop is called, as a screen
 * reader says it (`link "Alivio, ir al inicio"`), in order; and the stops that stand before the stop ahead of them in the page.
 */
async function walk(page: Page): Promise<{ readonly stops: readonly string[]; readonly backwards: readonly string[] }> {
  const stops: string[] = [];
  const backwards: string[] = [];
  await page.locator('a').first().focus();
  for (let where = await nextStop(page); where !== 'outside'; where = await nextStop(page)) {
    if (where !== 'same') {
      const [said = ''] = (await page.locator('[data-last-stop]').ariaSnapshot()).split('\n');
      stops.push(said);
      if (where === 'before') backwards.push(said);
    }
    await page.keyboard.press('Tab');
  }
  return { stops, backwards };
}

for (const locale of LOCALES) {
  const { words } = speaker(locale);
  for (const route of PAGES) {
    test(`the keyboard stops at all of ${route} in ${locale}, in the order of the page, and each stop has a name`, {
      tag: tagOf(locale),
    }, async ({ page }) => {
      await open(page, route, locale);
      await expect(page.locator('main').locator('a, button, input').filter({ visible: true }).first()).toBeVisible();
      // A page of questions draws them once it knows their order.
      if (route.startsWith('questions/')) {
        await expect(page.getByRole('button', { name: words('wizard.continue') })).toBeVisible();
      }
      await page.waitForLoadState('networkidle');
      // A picture is drawn once somebody comes near, and is a stop from then on.
      await seePictures(page);
      const { stops, backwards } = await walk(page);
      expect(stops.slice(0, 3)).toEqual(
        [`- link "${words('site.skip')}"`, `- link "${words('site.home')}"`, `- link "${words('site.learn')}"`].map(
          (one) => expect.stringContaining(one),
        ),
      );
      expect(backwards, 'nothing jumps back').toEqual([]);
      expect(
        stops.filter((said) => !NAMED.test(said)),
        'each stop has a name',
      ).toEqual([]);
      expect(stops).toHaveLength(await countStops(page));
    });
  }
}
