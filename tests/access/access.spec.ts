import type { Page } from '@playwright/test';
import { pathOf, type Route } from '../../components/routes';
import type { Answers } from '../../lib/interview/typed';
import { LOCALES } from '../../lib/words/locale';
import { EXAMPLE, open } from '../e2e/example';
import { KINDS } from '../e2e/site';
import { expect, expectAccessible, expectNoSidewaysScroll, openEverything, test } from '../e2e/support';

/** What somebody may have set in the system or the browser. */
const SETTINGS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  day: (page) => page.emulateMedia({ colorScheme: 'light' }),
  night: (page) => page.emulateMedia({ colorScheme: 'dark' }),
  'forced colours': (page) => page.emulateMedia({ forcedColors: 'active' }),
  'no motion': (page) => page.emulateMedia({ reducedMotion: 'reduce' }),
  'letters of the system': (page) =>
    // A phone on a slow network keeps its own, which are wider.
    page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () =>
        document.documentElement.style.setProperty('--typeface', 'sans-serif'),
      );
    }),
};

/** Answers that lead to pages of different shape. */
const STATES: Readonly<Record<string, Answers>> = {
  example: EXAMPLE,
  'owner unknown': { ...EXAMPLE, 'loan.backer': 'unknown' },
  FHA: { ...EXAMPLE, 'loan.backer': 'fha' },
  'another lien': { ...EXAMPLE, 'loan.firstLien': 'false' },
  nothing: {},
};
const OF_ANSWERS: readonly Route[] = [
  'results',
  'results/compare',
  'results/options',
  'results/to-do',
  'results/how',
  'review',
  'answers',
  'sheet',
  'letters',
  'then-and-now',
];

async function expectForEverybody(page: Page) {
  await page.waitForLoadState('networkidle');
  await openEverything(page);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await expectFocusSeen(page);
}

/** Each element that takes the focus shows it: an outline, of its own or of what holds it. */
async function expectFocusSeen(page: Page) {
  const unseen = await page.evaluate(() => {
    const takes = document.querySelectorAll<HTMLElement>(
      'a[href], button:not([disabled]), input:not([disabled]), select, textarea, summary, [tabindex="0"]',
    );
    const isSeen = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).outlineStyle !== 'none' || isSeen(element.parentElement));
    return [...takes].flatMap((element) => {
      if (element.getClientRects().length === 0) return [];
      element.focus({ preventScroll: true });
      return document.activeElement !== element || isSeen(element) ? [] : [element.outerHTML.slice(0, 120)];
    });
  });
  expect(unseen, 'the focus is seen').toEqual([]);
}

/** Text of twice its size takes its place without anything pushed off the screen (WCAG 1.4.4, at the width that a desk has). */
async function expectLargeTextFits(page: Page) {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await expectNoSidewaysScroll(page);
}

for (const [name, set] of Object.entries(SETTINGS)) {
  for (const address of KINDS) {
    test(`${address} with ${name}`, async ({ page }) => {
      await set(page);
      await page.goto(address);
      await expectForEverybody(page);
    });
  }
}

for (const [name, answers] of Object.entries(STATES)) {
  for (const locale of LOCALES) {
    for (const route of OF_ANSWERS) {
      test(`${pathOf(route, locale)} for ${name}`, async ({ page }) => {
        await open(page, route, locale, answers);
        await expectForEverybody(page);
        await expectLargeTextFits(page);
      });
    }
  }
}

for (const address of KINDS) {
  test(`${address} with text of twice its size`, async ({ page }) => {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await openEverything(page);
    await expectLargeTextFits(page);
  });

  test(`${address} stands still where motion is not wanted`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const moving = await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    );
    expect(moving).toBe(0);
  });
}
