import { type Page as Address, pathOf } from '../../components/routes';
import { open } from './example';
import { expect, test } from './support';

/** Lighthouse calls up to 0.1 good; a page that people read in a hurry must stand still. */
const MOST = 0.02;

const WITHOUT_ANSWERS: readonly Address[] = [
  'start',
  'questions/owner',
  'learn',
  'learn/repayment-plan',
  'then-and-now',
  'investor',
];
const WITH_ANSWERS: readonly Address[] = [
  'questions/rate',
  'review',
  'results',
  'results/compare',
  'results/options',
  'results/to-do',
  'results/how',
  'letter',
];

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.set(window, '__shifted', 0);
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) {
        Reflect.set(window, '__shifted', Reflect.get(window, '__shifted') + Reflect.get(shift, 'value'));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
});

for (const route of WITHOUT_ANSWERS) {
  test(`nothing moves on ${route} after the first paint`, async ({ page }) => {
    await page.goto(pathOf(route, 'es'));
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => Reflect.get(window, '__shifted'))).toBeLessThanOrEqual(MOST);
  });
}

for (const route of WITH_ANSWERS) {
  test(`nothing moves on ${route} when the answers come in`, async ({ page }) => {
    await open(page, route, 'es');
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => Reflect.get(window, '__shifted'))).toBeLessThanOrEqual(MOST);
  });
}
