import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page, type Request } from '@playwright/test';
import { FROM_REVIEW } from '../../components/routes';
import type { Locale } from '../../lib/words/locale';
import { answers } from './site';

export { expect };

/**
 * What a page does is the same in both languages: the gate does it on the Spanish one, whose words are the longer ones, and the soak
 * on the English one too.
 */
export const tagOf = (locale: Locale): string[] => (locale === 'es' ? [] : ['@soak']);

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What an address may carry: the mark of a change, and what the router adds to tell its own requests apart. */
const IN_QUERY = [FROM_REVIEW, '_rsc'];

/** What a request says beyond “give me this file of yours”; nothing where it says no more. */
function saidBy(request: Request, origin: string): readonly string[] {
  const url = new URL(request.url());
  if (url.protocol === 'data:' || url.href.startsWith(`blob:${origin}`)) return [];
  const said = {
    'goes to another place': url.origin !== origin,
    'asks for what is no file of the site': !answers(decodeURIComponent(url.pathname)),
    'asks for more than a file': [...url.searchParams.keys()].some((key) => !IN_QUERY.includes(key)),
    'is no question for a file': !['GET', 'HEAD'].includes(request.method()),
    'names the page it comes from': (request.headers().referer ?? '') !== '',
  };
  return Object.entries(said).flatMap(([what, is]) =>
    is ? [`a request ${what}: ${request.method()} ${url.href}`] : [],
  );
}

/**
 * A page that fails its test when a request says more than which file of the site it wants, when the content security policy stops something,
 * and when the page throws or writes an error to the console. `allowedErrors` are patterns of errors a test provokes.
 */
export const test = base.extend<{ allowedErrors: RegExp[] }>({
  allowedErrors: [[], { option: true }],
  page: async ({ page, baseURL, allowedErrors }, use) => {
    const problems: string[] = [];
    const origin = new URL(baseURL ?? '').origin;

    page.on('request', (request) => problems.push(...saidBy(request, origin)));
    page.on('websocket', (socket) => problems.push(`web socket: ${socket.url()}`));
    page.on('pageerror', (error) => problems.push(`page error: ${error.message} (${page.url()})`));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
    });
    // Some violations, a tried eval among them, never show on the console.
    await page.exposeFunction('__violated', (what: string) => problems.push(`stopped by the policy: ${what}`));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const report: unknown = Reflect.get(window, '__violated');
        if (typeof report === 'function') {
          report(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
        }
      });
    });

    await use(page);

    const unexpected = problems.filter((problem) => !allowedErrors.some((pattern) => pattern.test(problem)));
    expect(unexpected, 'nothing leaves the page, nothing is stopped, nothing fails').toEqual([]);
  },
});

/** Fails with what axe found, by rule and by the elements concerned; on a desk it would find what it finds on the phone. */
export async function expectAccessible(page: Page): Promise<void> {
  if (base.info().project.name === 'desk') return;
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(STANDARDS)
    // No page has frames: none has to be joined with the others in a page of its own.
    .setLegacyMode()
    .analyze();
  const found = violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map((node) => node.target.join(' ')) }));
  expect(found, 'axe finds nothing').toEqual([]);
}

/** Fails when the page, once it has settled, is wider than the screen, and names what reaches beyond it. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const tooWide = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      const beyond = [...document.querySelectorAll('body *')].filter(
        (element) => element.getBoundingClientRect().right > clientWidth,
      );
      return [`${scrollWidth} of ${clientWidth}`, ...beyond.map(({ outerHTML }) => outerHTML.slice(0, 120))];
    });
  await expect.poll(tooWide, 'nothing is wider than the screen').toEqual([]);
}

/** Opens everything that is folded, once the page has drawn what it draws from answers. */
export async function openDrawn(page: Page): Promise<void> {
  await expect(page.locator('main summary').first()).toBeVisible();
  await openEverything(page);
}

/** Opens everything that is folded. */
export async function openEverything(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
}

/** The places that are kept free for pictures. */
export const placesOfPictures = (page: Page) => page.locator('div:has(> svg[width="1"])').filter({ visible: true });

/** Goes to every picture, so that each is drawn. */
export async function seePictures(page: Page): Promise<void> {
  for (const place of await placesOfPictures(page).all()) {
    await place.scrollIntoViewIfNeeded();
    await expect(place.locator('.recharts-surface')).not.toHaveCount(0);
  }
}
