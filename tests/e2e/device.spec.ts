import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { pathOf, type Route } from '../../components/routes';
import { date } from '../../lib/calendar/date';
import { exampleAnswers } from '../../lib/interview/example';
import { readCaseText } from '../../lib/interview/file';
import { fragmentOf } from '../../lib/interview/link';
import { NEAR_DAYS } from '../../lib/interview/sale-near';
import { readAnswersOnDevice } from '../../lib/interview/stored-answers';
import { type Answers, caseFileOf } from '../../lib/interview/typed';
import { LOCALES, type Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support';

const TODAY = date('2026-11-23');
const EXAMPLE = exampleAnswers(TODAY);
const DOCUMENT = caseFileOf(EXAMPLE, TODAY);
const ALL = `${Object.keys(openedAnswers(JSON.stringify(DOCUMENT))).length}`;

function openedAnswers(text: string): Answers {
  const opened = readCaseText(text);
  if (!opened.ok) throw new Error(opened.because);
  return opened.answers;
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T12:00:00'));
});

/** A page as somebody finds it who has given these answers in this tab. */
async function show(page: Page, route: Route, locale: Locale, answers: Answers = {}) {
  await page.goto(pathOf('start', locale));
  await page.evaluate((kept) => sessionStorage.setItem('alivio.answers', kept), JSON.stringify(answers));
  await page.goto(pathOf(route, locale));
}

const answersIn = async (page: Page): Promise<unknown> =>
  JSON.parse((await page.evaluate(() => sessionStorage.getItem('alivio.answers'))) ?? '{}');

/** The steps are the same in both languages. */
const locale = 'es';
const { words } = speaker(locale);

test.describe('answers', () => {
  test('stay on the device only after somebody asks for it, wait there, and are erased with everything', async ({
    page,
  }) => {
    const saved = () => page.evaluate(() => localStorage.length);
    await show(page, 'answers', locale, EXAMPLE);
    expect(await saved()).toBe(0);
    await page.getByRole('button', { name: words('device.keep.turnOn') }).click();
    await expect(page.getByText(words('device.keep.on'))).toBeVisible();
    await expectAccessible(page);

    // Other answers are tried in between; what is saved waits.
    await page.getByLabel(words('device.open.paste')).fill('{"version": 1, "loan": {"backer": "fha"}}');
    await page.getByRole('button', { name: words('device.open.button') }).click();
    await expect(page.getByText(words('device.offer.saved'))).toBeVisible();
    await page.getByRole('button', { name: words('device.offer.yes') }).click();
    await expect(page).toHaveURL(pathOf('review', locale));
    expect(await answersIn(page)).toEqual({ 'loan.backer': 'fha' });
    await show(page, 'questions/owner', locale, { 'loan.backer': 'va' });
    await page.getByRole('button', { name: words('wizard.continue') }).click();

    // Another day, in another tab.
    await page.evaluate(() => sessionStorage.clear());
    await page.goto(pathOf('start', locale));
    await expect(page.getByText(words('device.saved.title'))).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: words('device.saved.resume') }).click();
    await expect(page).toHaveURL(pathOf('review', locale));
    expect(await answersIn(page)).toEqual(EXAMPLE);

    await page.getByRole('button', { name: words('site.erase') }).click();
    await page.getByRole('button', { name: words('site.eraseYes') }).click();
    await expect(page.getByText(words('site.erased'))).toBeVisible();
    expect(await saved()).toBe(0);
    expect(await answersIn(page)).toEqual({});
  });

  test('that a newer version saved are left as they are, and said to be', async ({ page }) => {
    const newer = '{"version": 2, "savedOn": "2026-11-20", "answers": {"loan.backer": "va"}}';
    await page.goto(pathOf('start', locale));
    await page.evaluate((text) => {
      localStorage.setItem('alivio.saved', text);
      sessionStorage.setItem('alivio.saving', 'yes');
    }, newer);
    for (const route of ['start', 'answers'] as const) {
      await show(page, route, locale, { 'loan.backer': 'fha' });
      await expect(page.getByText(words('device.saved.newer'))).toBeVisible();
      expect(await answersIn(page)).toEqual({ 'loan.backer': 'fha' });
    }
    await expectAccessible(page);
    await page.goto(pathOf('questions/owner', locale));
    await page.getByRole('main').getByRole('radio').last().check();
    await expect.poll(() => answersIn(page)).not.toEqual({ 'loan.backer': 'fha' });
    expect(await page.evaluate(() => localStorage.getItem('alivio.saved'))).toBe(newer);
    await page.goto(pathOf('answers', locale));
    await page.getByRole('button', { name: words('device.saved.forget') }).click();
    await expect(page.getByRole('button', { name: words('device.keep.turnOn') })).toBeVisible();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('that the browser refuses to save are said to be in the tab alone', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await show(page, 'answers', locale, EXAMPLE);
    await page.getByRole('button', { name: words('device.keep.turnOn') }).click();
    await expect(page.getByRole('alert').filter({ hasText: words('device.keep.failed') })).toBeVisible();
    expect(await answersIn(page)).toEqual(EXAMPLE);
  });

  test('go into a file and come back from it', async ({ page }) => {
    await show(page, 'answers', locale, EXAMPLE);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: words('device.file.download') }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(words('device.file.name'));
    const text = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(text)).toEqual(DOCUMENT);

    await show(page, 'answers', locale);
    await page.getByLabel(words('device.open.choose')).setInputFiles({
      name: 'case.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await expect(page.getByText(words('device.offer.title'))).toBeVisible();
    await page.getByRole('button', { name: words('device.offer.yes') }).click();
    await expect(page).toHaveURL(pathOf('review', locale));
    expect(await answersIn(page)).toEqual(openedAnswers(text));
  });

  test('that are damaged are refused with the reason, and half a case names what to mend; nothing is lost', async ({
    page,
  }) => {
    await show(page, 'answers', locale, EXAMPLE);
    const paste = page.getByLabel(words('device.open.paste'));
    const open = page.getByRole('button', { name: words('device.open.button') });
    for (const [text, because] of [
      ['{"version": 1, "loan": {"backer": "fh', 'not-json'],
      ['{"version": 9}', 'newer'],
      ['{"version": 1, "options": []}', 'simulation'],
    ] as const) {
      await paste.fill(text);
      await open.click();
      await expect(page.getByText(words(`device.unreadable.${because}`))).toBeVisible();
      await expect(paste).toHaveValue(text);
    }
    expect(await answersIn(page)).toEqual(EXAMPLE);

    await paste.fill('{"version": 1, "asOf": "2026-11-23", "loan": {"backer": "fha", "escrow": "a lot"}}');
    await open.click();
    await expect(page.getByText(words('fields.loan.escrow.label'))).toBeVisible();
    await expect(page.getByText(words('device.offer.replaces'))).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: words('device.offer.yes') }).click();
    await expect(page.locator('[id="loan.escrow"]')).toHaveText(words('review.refused', { typed: 'a lot' }));
  });

  test('travel in a link, are asked about before they replace others, and leave the address', async ({ page }) => {
    await show(page, 'answers', locale, EXAMPLE);
    await page.getByRole('button', { name: words('device.share.make') }).click();
    const link = await page.getByLabel(words('device.share.label')).inputValue();
    expect(link).toBe(new URL(pathOf('answers', locale), page.url()).href + fragmentOf(DOCUMENT));

    await page.evaluate(() => sessionStorage.clear());
    await page.goto('about:blank');
    await page.goto(link);
    await expect(page.getByText(words('device.offer.count', { count: ALL }))).toBeVisible();
    expect(await answersIn(page)).toEqual({});
    await expectAccessible(page);

    // The other language asks about the same answers.
    await page.getByRole('link', { name: words('site.otherLanguage') }).click();
    await page.getByRole('button', { name: speaker('en').words('device.offer.yes') }).click();
    await expect(page).toHaveURL(pathOf('review', 'en'));
    expect(await answersIn(page)).toEqual(openedAnswers(JSON.stringify(DOCUMENT)));
    await page.goBack();
    await expect(page).toHaveURL(pathOf('answers', 'en'));
  });

  test('in a broken link are not opened, and there is a way on', async ({ page }) => {
    await page.goto(`${pathOf('answers', locale)}${fragmentOf(DOCUMENT).slice(0, 300)}`);
    await expect(page.getByText(words('device.unreadable.broken-link'))).toBeVisible();
  });

  test('about a sale that is near lead to what to do today, first of all', async ({ page }) => {
    await show(page, 'questions/sale', locale, EXAMPLE);
    const sale = page.getByRole('group', { name: words('fields.foreclosure.saleOn.label') });
    await sale.getByRole('radio', { name: words('wizard.onDate') }).check();
    await sale.getByLabel(words('wizard.dateBox.day')).fill('7');
    await sale.getByLabel(words('wizard.dateBox.month')).selectOption('1');
    await sale.getByLabel(words('wizard.dateBox.year')).fill('2027');
    await page.getByRole('button', { name: words('wizard.continue') }).click();
    await expect(page).toHaveURL(pathOf('sale-date', locale));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('urgent.sale.titleNear'));
    await expect(page.getByRole('main').getByRole('link', { name: '800-569-4287' })).toBeVisible();
    await page.getByRole('link', { name: words('urgent.sale.goOn') }).click();
    await expect(page).toHaveURL(pathOf('results', locale));
    await expect(page.getByRole('link', { name: words('urgent.sale.more') })).toBeVisible();

    // Reached while one answer is changed, it leads back to the review; a home without protection is told too.
    await show(page, 'review', locale, {
      ...EXAMPLE,
      'foreclosure.saleOn': '2027-01-07',
      'property.occupancy': 'rental',
    });
    await page.getByRole('link', { name: words('urgent.sale.more') }).click();
    await page.getByRole('link', { name: words('urgent.sale.goOn') }).click();
    await expect(page).toHaveURL(pathOf('review', locale));
    await page.goto(pathOf('results', locale));
    await expect(page.getByRole('link', { name: words('urgent.sale.more') })).toHaveCount(1);

    // A day more than so many is no emergency.
    await show(page, 'review', locale, { ...EXAMPLE, 'foreclosure.saleOn': '2027-01-08' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(words('urgent.sale.short', { nearDays: NEAR_DAYS }))).toHaveCount(0);
  });
});

test.describe('in two tabs', () => {
  const RATE = 'loan.ratePercent';
  const BALANCE = 'loan.principalBalance';
  const box = (tab: Page, path: string) =>
    tab.getByRole('textbox', { name: words(`fields.${path}.label`), exact: true });
  const onDevice = async (tab: Page) =>
    readAnswersOnDevice((await tab.evaluate(() => localStorage.getItem('alivio.saved'))) ?? '')?.answers;

  /** Answers that are kept on the device, open at a page of questions. */
  async function keep(page: Page) {
    await show(page, 'answers', locale, EXAMPLE);
    await page.getByRole('button', { name: words('device.keep.turnOn') }).click();
    await page.goto(pathOf('questions/statement', locale));
    await expect(box(page, RATE)).toHaveValue(EXAMPLE[RATE] ?? '');
  }

  /** Another tab that goes on with them, at the same page. */
  async function resume(tab: Page) {
    await tab.goto(pathOf('start', locale));
    await tab.getByRole('button', { name: words('device.saved.resume') }).click();
    await expect(tab).toHaveURL(pathOf('review', locale));
    await tab.goto(pathOf('questions/statement', locale));
    await expect(box(tab, RATE)).not.toHaveValue('');
  }

  test('what is typed in one shows in the other, and an older copy takes no correction back', async ({
    page,
    context,
  }) => {
    await keep(page);
    const other = await context.newPage();
    await resume(other);
    await box(other, RATE).fill('5.125');
    await expect(box(page, RATE)).toHaveValue('5.125');
    await box(page, BALANCE).fill('151515.00');
    await expect(box(other, BALANCE)).toHaveValue('151515.00');

    // A tab that hears of nothing, as one that sleeps, still shows the older rate.
    const asleep = await context.newPage();
    await asleep.addInitScript(() =>
      window.addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true }),
    );
    await resume(asleep);
    await box(page, RATE).fill('4.875');
    await expect(box(other, RATE)).toHaveValue('4.875');
    await expect(box(asleep, RATE)).toHaveValue('5.125');
    await box(asleep, BALANCE).fill('161616.00');
    await asleep.getByRole('button', { name: words('wizard.continue') }).click();
    const all = { ...EXAMPLE, [RATE]: '4.875', [BALANCE]: '161616.00' };
    expect(await onDevice(page)).toEqual(all);
    await asleep.goto(pathOf('questions/statement', locale));
    await expect(box(asleep, RATE)).toHaveValue('4.875');
  });

  test('what is erased in one is erased in all, and stays so when another goes on to type', async ({
    page,
    context,
  }) => {
    await keep(page);
    const other = await context.newPage();
    await resume(other);
    const alone = await context.newPage();
    await show(alone, 'questions/statement', locale, EXAMPLE);
    await expect(box(alone, RATE)).toHaveValue(EXAMPLE[RATE] ?? '');

    await page.getByRole('button', { name: words('site.erase') }).click();
    await page.getByRole('button', { name: words('site.eraseYes') }).click();
    await expect(page.getByText(words('site.erased'))).toBeVisible();
    for (const tab of [other, alone]) {
      await expect(box(tab, RATE)).toHaveValue('');
      await box(tab, BALANCE).fill('99000.00');
      expect(await answersIn(tab)).toEqual({ [BALANCE]: '99000.00' });
    }
    expect(await answersIn(page)).toEqual({});
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.goto(pathOf('start', locale));
    await expect(page.getByText(words('start.minutes'))).toBeVisible();
    await expect(page.getByText(words('device.saved.title'))).toHaveCount(0);
  });
});

for (const language of LOCALES) {
  const { words: inLanguage } = speaker(language);

  test.describe(`without JavaScript in ${language}`, () => {
    test.use({ javaScriptEnabled: false });

    test('the pages for emergencies and the start can be read, with their numbers', async ({ page }) => {
      await page.goto(pathOf('start', language));
      await page
        .getByRole('main')
        .getByRole('link', { name: inLanguage('site.askedForMoney') })
        .click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(inLanguage('urgent.money.title'));
      await expect(page.getByRole('main').getByRole('link', { name: '800-569-4287' })).toBeVisible();
      await page.goto(pathOf('sale-date', language));
      await expect(page.getByText(inLanguage('urgent.sale.lead'))).toBeVisible();
    });
  });
}
