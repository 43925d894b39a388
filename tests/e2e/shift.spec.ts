import { FURTHER_VIEWS, routeOf } from '../../components/results/views';
import { pathOf, ROUTES } from '../../components/routes';
import { PAGES } from '../../lib/interview/pages';
import type { Answers } from '../../lib/interview/typed';
import { speaker } from '../../lib/words/say';
import { EXAMPLE, open } from './example';
import { expect, test } from './support';

/** Lighthouse calls up to 0.1 good; a page that people read in a hurry must stand still. */
const MOST = 0.02;

const { words } = speaker('es');

/** Pages of questions are drawn alike: one that asks for a choice, and one for a figure, stand for the others. */
const ALIKE: readonly string[] = PAGES.map(({ route }) => route).filter(
  (route) => route !== 'questions/owner' && route !== 'questions/rate',
);
const EVERY_KIND = ROUTES.filter((route) => !ALIKE.includes(route));

/** Pages that draw what was answered, and who answers: an owner of other rules leaves answers that change nothing. */
const ANSWERED = ['review', 'letter', 'letters', 'results', ...FURTHER_VIEWS.map(routeOf)] as const;
const HOUSEHOLDS: Readonly<Record<string, Answers>> = {
  fha: { ...EXAMPLE, 'loan.backer': 'fha' },
  'a sale': { ...EXAMPLE, 'foreclosure.saleOn': '2026-12-20' },
  'no figures': {
    'loan.backer': 'fannie-mae',
    'arrears.oldestUnpaidDueDate': '2026-08-01',
    'household.wantsToStay': 'yes',
  },
};

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(() => {
    Reflect.set(window, '__shifted', 0);
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) {
        Reflect.set(window, '__shifted', Reflect.get(window, '__shifted') + Reflect.get(shift, 'value'));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
});

for (const route of EVERY_KIND) {
  test(`nothing moves on ${route} after the first paint, without answers and with them`, async ({ page }) => {
    const shifted = () => page.evaluate(() => Reflect.get(window, '__shifted'));
    await page.goto(pathOf(route, 'es'));
    await page.waitForLoadState('networkidle');
    expect(await shifted()).toBeLessThanOrEqual(MOST);
    await open(page, route, 'es');
    await page.waitForLoadState('networkidle');
    expect(await shifted()).toBeLessThanOrEqual(MOST);
  });
}

/** What differs most between households; the soak looks at every page of each. */
const EACH_TIME: readonly string[] = ['review', 'results', 'results/to-do'];

for (const [name, answers] of Object.entries(HOUSEHOLDS)) {
  for (const route of ANSWERED) {
    const tag = EACH_TIME.includes(route) ? [] : '@soak';
    test(`nothing moves on ${route} when the answers of ${name} come in`, { tag }, async ({ page }) => {
      await open(page, route, 'es', answers);
      await page.waitForLoadState('networkidle');
      // What changes nothing is found after the page is drawn.
      if (route === 'review' && name === 'fha') await expect(page.getByText(words('review.idleTitle'))).toBeVisible();
      expect(await page.evaluate(() => Reflect.get(window, '__shifted'))).toBeLessThanOrEqual(MOST);
    });
  }
}
