import type { Page } from '@playwright/test';
import { KIND_PAGES, kindRoute } from '../../components/learn/kinds';
import { FURTHER_VIEWS, routeOf } from '../../components/results/views';
import { pathOf, ROUTES, type Route } from '../../components/routes';
import { PAGES } from '../../lib/interview/pages';
import type { Answers } from '../../lib/interview/typed';
import { speaker } from '../../lib/words/say';
import { answerIn, EXAMPLE } from './example';
import { expect, test } from './support';

/** Lighthouse calls up to 0.1 good; a page that people read in a hurry must stand still. */
const MOST = 0.02;

const { words } = speaker('es');

/** One for a choice and one for a figure stand for all pages of questions, one kind of help for the others; the soak goes through all. */
const EACH_TIME: readonly string[] = ['questions/owner', 'questions/rate', 'learn/deferral'];
const ALIKE: readonly string[] = [
  ...PAGES.map(({ route }) => route),
  ...KIND_PAGES.map(({ id }) => kindRoute(id)),
].filter((route) => !EACH_TIME.includes(route));

/** So many pages one after the other in one browser context, which keeps the scripts that they share. */
const AT_ONCE = 8;

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

async function expectStill(page: Page, route: Route) {
  await page.waitForLoadState('networkidle');
  const shifted = await page.evaluate(() => Reflect.get(window, '__shifted'));
  expect(shifted, route).toBeLessThanOrEqual(MOST);
}

for (const isAlike of [false, true]) {
  const routes = ROUTES.filter((route) => ALIKE.includes(route) === isAlike);
  for (let from = 0; from < routes.length; from += AT_ONCE) {
    const some = routes.slice(from, from + AT_ONCE);
    test(`nothing moves after the first paint, without answers and with them, on ${some.join(' ')}`, {
      tag: isAlike ? '@soak' : [],
    }, async ({ page }) => {
      for (const route of some) {
        await page.goto(pathOf(route, 'es'));
        await expectStill(page, route);
      }
      await answerIn(page, EXAMPLE);
      for (const route of some) {
        await page.goto(pathOf(route, 'es'));
        await expectStill(page, route);
      }
    });
  }
}

/** What differs most between households; the soak looks at every page of each. */
const MOST_DIFFERENT: readonly string[] = ['review', 'results', 'results/to-do'];

for (const [name, answers] of Object.entries(HOUSEHOLDS)) {
  for (const isUsual of [true, false]) {
    const routes = ANSWERED.filter((route) => MOST_DIFFERENT.includes(route) === isUsual);
    test(`nothing moves when the answers of ${name} come in on ${routes.join(' ')}`, {
      tag: isUsual ? [] : '@soak',
    }, async ({ page }) => {
      await answerIn(page, answers);
      for (const route of routes) {
        await page.goto(pathOf(route, 'es'));
        // What changes nothing is found after the page is drawn.
        if (route === 'review' && name === 'fha') await expect(page.getByText(words('review.idleTitle'))).toBeVisible();
        await expectStill(page, route);
      }
    });
  }
}
