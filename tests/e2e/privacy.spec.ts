import type { Page } from '@playwright/test';
import { pathOf, type Route } from '../../components/routes';
import { LOCALES, type Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { EXAMPLE, open } from './example';
import { ADDRESSES, htmlAt } from './site';
import { expect, tagOf, test } from './support';

/** What nobody else types: it is looked for wherever it could be seen from outside. */
const NAME = 'Rosa Quiroga';
const ANSWERS = {
  ...EXAMPLE,
  'loan.principalBalance': '203,417.38',
  'loan.ratePercent': '6.183',
  'household.grossMonthlyIncome': '4,873.21',
};
const PERSONAL = /Quiroga|203.?417|6\.183|4.?873/;

/** Where a household comes by, in this order. */
const WAY: readonly Route[] = [
  'questions/statement',
  'questions/income',
  'review',
  'results',
  'results/compare',
  'results/options',
  'results/to-do',
  'results/how',
  'sheet',
  'letters',
  'letter',
  'compare',
  'answers',
  'who-helps',
  'investor',
  'then-and-now',
  'rules',
];

/** Everything that can be read from outside while a page is used: addresses, titles, and what is written to the console. */
function listen(page: Page): readonly string[] {
  const heard: string[] = [];
  page.on('request', (request) => heard.push(request.url().replace(/#.*/, ''), JSON.stringify(request.headers())));
  page.on('console', (message) => heard.push(message.text()));
  page.on('download', (download) => heard.push(download.suggestedFilename()));
  page.on('framenavigated', (frame) => heard.push(frame.url()));
  return heard;
}

/** What lies on the device and outlives the tab. */
async function onDevice(page: Page) {
  const { cookies } = await page.context().storageState();
  const lasting = await page.evaluate(async () => ({
    local: { ...localStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
  }));
  return { cookies, ...lasting };
}

const NOTHING = { cookies: [], local: {}, databases: [], caches: [] };

async function download(page: Page, name: string) {
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).first().click();
  await file;
}

async function walk(page: Page, locale: Locale, heard: readonly string[]) {
  for (const route of WAY) {
    await page.goto(pathOf(route, locale));
    await expect(page.getByRole('heading', { level: 1 }), route).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await page.title(), route).not.toMatch(PERSONAL);
  }
  expect(heard.length).toBeGreaterThan(WAY.length);
}

for (const locale of LOCALES) {
  const { words } = speaker(locale);

  test(`of a whole visit in ${locale} nothing is seen from outside, and nothing stays unless asked for`, {
    tag: tagOf(locale),
  }, async ({ page }) => {
    const heard = listen(page);
    await open(page, 'start', locale, ANSWERS);
    await walk(page, locale, heard);

    await page.goto(pathOf('sheet', locale));
    await download(page, words('sheet.file'));
    await page.emulateMedia({ media: 'print' });
    await page.emulateMedia({ media: 'screen' });
    await page.goto(pathOf('letters', locale));
    await page.getByLabel(words('letters.typed.name')).fill(NAME);
    await expect(page.getByText(NAME).first()).toBeVisible();
    await download(page, words('letters.docx'));
    await page.goto(pathOf('answers', locale));
    await download(page, words('device.file.download'));
    await page.getByRole('button', { name: words('device.share.make') }).click();
    const link = await page.getByLabel(words('device.share.label')).inputValue();
    expect(await onDevice(page)).toEqual(NOTHING);
    await page.goto(pathOf('start', locale));
    await page.goto(link);
    await page.getByRole('button', { name: words('device.offer.yes') }).click();
    await expect(page).toHaveURL(pathOf('review', locale));
    expect(await onDevice(page)).toEqual(NOTHING);

    // Now it is asked for: on this device, and a case on a counselor's desk.
    await page.goto(pathOf('answers', locale));
    await page.getByRole('button', { name: words('device.keep.turnOn') }).click();
    await expect(page.getByText(words('device.keep.on'))).toBeVisible();
    await page.goto(pathOf('desk', locale));
    await page.locator('#new-name').fill(NAME);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(pathOf('desk/case', locale));
    await expect(page.locator('[id="loan.principalBalance"]')).toBeVisible();
    await page.locator('[id="loan.principalBalance"]').fill('203417.38');
    expect(await page.title()).not.toMatch(PERSONAL);
    expect(await onDevice(page)).not.toMatchObject({ local: {}, databases: [] });

    await page.getByRole('button', { name: words('site.erase') }).click();
    await page.getByRole('button', { name: words('site.eraseYes') }).click();
    await expect(page.getByText(words('site.erased'))).toBeVisible();
    await expect.poll(() => onDevice(page)).toEqual(NOTHING);
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toMatch(PERSONAL);
    expect(heard.filter((one) => PERSONAL.test(one))).toEqual([]);
  });
}

test('no page takes anything from another place', () => {
  const tags = /<(?:script|img|source|iframe|object|embed|form|link)\b(?![^>]*rel="(?:canonical|alternate)")[^>]*>/g;
  const taken = ADDRESSES.flatMap((address) =>
    [...htmlAt(address).matchAll(tags)]
      .flatMap(([tag]) => [...tag.matchAll(/\s(?:src|srcset|action|href|data)="([^"]*)"/g)])
      .flatMap(([, url = '']) => (/^(\/(?!\/)|data:)/.test(url) ? [] : [`${address}: ${url}`])),
  );
  expect(taken).toEqual([]);
});
