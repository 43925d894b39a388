import { FURTHER_VIEWS } from '../../components/results/views';
import { speaker } from '../../lib/words/say';
import { open } from './example';
import { HOUSEHOLDS } from './households';
import { expect, test } from './support';

/** A phone, in the language whose sentences are the longer ones. */
const SCREEN = { width: 360, height: 740 };
const locale = 'es';
const { words } = speaker(locale);

/** Screens of the answer, and of each further place. */
const MOST_OF_ANSWER = 3;
const MOST_OF_PLACE = 5;

/** The family of the example, and the households whose pages are the longest; the soak goes through all. */
const EACH_TIME: readonly string[] = [
  'fannie-mae, a sale',
  'nobody knows who owns it, the quick look',
  'bankruptcy and a sale',
  'a line of credit',
];

for (const [name, answers] of Object.entries(HOUSEHOLDS)) {
  const tag = EACH_TIME.includes(name) ? [] : '@soak';
  test(`no place is too long for a phone: ${name}`, { tag }, async ({ page }) => {
    await page.setViewportSize(SCREEN);
    const title = page.getByRole('heading', { level: 1 });
    const places = page.getByRole('navigation', { name: words('answer.doors') });
    const screens = async () => (await page.evaluate(() => document.documentElement.scrollHeight)) / SCREEN.height;

    await open(page, 'results', locale, answers);
    await expect(places).toBeVisible();
    // A page that the typeface reaches too late does without it.
    await page.reload();
    await expect(places).toBeVisible();
    expect(await screens(), 'the answer').toBeLessThanOrEqual(MOST_OF_ANSWER);

    for (const view of FURTHER_VIEWS) {
      const named = words(`answer.places.${view}.title`);
      const link = places.getByRole('link', { name: named, exact: true });
      // A loan with rules of its own has no options to list or to compare.
      if ((await link.count()) === 0) continue;
      await link.click();
      await expect(title).toHaveText(named);
      await expect(places).toBeVisible();
      expect(await screens(), view).toBeLessThanOrEqual(MOST_OF_PLACE);
    }
  });
}

for (const route of ['review', 'who-helps', 'glossary', 'sheet'] as const) {
  test(`what is told less often is folded on a phone: ${route}`, async ({ page }) => {
    await page.setViewportSize(SCREEN);
    await open(page, route, locale);
    await expect(page.locator('main summary').first()).toBeVisible();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height / SCREEN.height).toBeLessThanOrEqual(MOST_OF_PLACE);
  });
}
