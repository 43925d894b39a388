import { LEARN_ROUTES, pathOf, type Route } from '../../components/routes';
import { LOCALES } from '../../lib/words/locale';
import { buildEmptyPage } from '../weight/empty-page.mjs';
import { scriptKilobytes } from '../weight/scripts.mjs';
import { open } from './example';
import { expect, placesOfPictures, test } from './support';

/**
 * Kilobytes of compressed script that a page may bring beyond an empty page of the same framework: the goal, and a kilobyte
 * above what is reached, which nothing may go beyond. The rules are not in it: a worker fetches them beside the page.
 */
const BUDGETS: readonly { readonly route: Route; readonly goal: number; readonly most: number }[] = [
  { route: 'start', goal: 8, most: 8 },
  ...LEARN_ROUTES.map((route) => ({ route, goal: 8, most: 8 })),
  { route: 'questions/owner', goal: 40, most: 35 },
  { route: 'questions/rate', goal: 40, most: 35 },
  { route: 'results', goal: 55, most: 45 },
  { route: 'results/compare', goal: 55, most: 54 },
  { route: 'results/options', goal: 55, most: 52 },
  { route: 'results/to-do', goal: 55, most: 50 },
  { route: 'results/how', goal: 55, most: 45 },
  { route: 'sale-date', goal: 55, most: 44 },
  { route: 'rules', goal: 55, most: 12 },
];

test.describe('script beyond an empty page', () => {
  // One after the other: only one of them may build the empty page.
  test.describe.configure({ mode: 'default' });
  const empty = () => scriptKilobytes(buildEmptyPage(), 'index');
  for (const { route, goal, most } of BUDGETS) {
    test(`${route} brings at most ${most} KB; the goal is ${goal}`, () => {
      for (const locale of LOCALES) {
        expect(scriptKilobytes('out', pathOf(route, locale)) - empty()).toBeLessThanOrEqual(most);
      }
    });
  }
});

test('a picture is drawn once somebody comes near it, and its place is kept free until then', async ({ page }) => {
  await open(page, 'results/compare', 'es');
  const places = placesOfPictures(page);
  await expect(places.first()).toBeVisible();
  const last = places.last();
  await expect(last.locator('.recharts-surface')).toHaveCount(0);
  const before = await last.boundingBox();
  await last.scrollIntoViewIfNeeded();
  await expect(last.locator('.recharts-surface')).not.toHaveCount(0);
  expect((await last.boundingBox())?.height).toBe(before?.height);
});
