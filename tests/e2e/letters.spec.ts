import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { otherLocale, pathOf } from '../../components/routes';
import { LOCALES, type Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { docxText } from '../support/docx-text';
import { open } from './example';
import { expect, expectAccessible, expectNoSidewaysScroll, tagOf, test } from './support';

for (const locale of LOCALES) {
  const { words } = speaker(locale);
  const tag = tagOf(locale);

  test(`a letter takes the name that is typed, goes away as a file, and is gone once it is erased, in ${locale}`, {
    tag,
  }, async ({ page }) => {
    await open(page, 'letters', locale);
    await page.getByLabel(words('letters.which')).selectOption('application');
    await page.getByLabel(words('letters.typed.name')).fill('Rosa Example');
    await expect(page.getByText('Rosa Example').first()).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    // On paper it can be read without a glass.
    await page.emulateMedia({ media: 'print' });
    const points = await page
      .getByText('Rosa Example')
      .evaluateAll((all) => all.map((one) => (Number.parseFloat(getComputedStyle(one).fontSize) * 3) / 4));
    expect(Math.min(...points)).toBeGreaterThanOrEqual(10);
    await page.emulateMedia({ media: 'screen' });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: words('letters.email') }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('Rosa Example');
    const word = page.waitForEvent('download');
    await page.getByRole('button', { name: words('letters.docx') }).click();
    expect(docxText(readFileSync(await (await word).path()))).toContain('Rosa Example');
    // The language switch keeps the name on the page; neither tab nor device holds it, so that a reload forgets it.
    await page
      .getByRole('banner')
      .getByRole('link', { name: words('site.otherLanguage') })
      .click();
    await expect(page).toHaveURL(pathOf('letters', otherLocale(locale)));
    await page.goBack();
    await expect(page.getByLabel(words('letters.typed.name'))).toHaveValue('Rosa Example');
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(kept).not.toContain('Rosa');
    await page.reload();
    await expect(page.getByLabel(words('letters.which'))).toHaveValue('application');
    await expect(page.getByLabel(words('letters.typed.name'))).toHaveValue('');
    await page.getByLabel(words('letters.typed.name')).fill('Rosa Example');
    await page.getByRole('button', { name: words('site.erase') }).click();
    await page.getByRole('button', { name: words('site.eraseYes') }).click();
    await expect(page).toHaveURL(pathOf('start', locale));
    const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(stored).not.toContain('Rosa');
  });

  test(`papers are ticked off and logged, and a day moves the calendar, which can be saved, in ${locale}`, {
    tag,
  }, async ({ page }) => {
    await open(page, 'results/to-do', locale);
    await page.getByText(words('papers.open')).click();
    const application = words('papers.list.form-710');
    await page.getByLabel(words('papers.of', { step: words('papers.have'), paper: application })).check();
    const sent = words('papers.of', { step: words('papers.steps.sentOn'), paper: application });
    await typeDay(page.getByRole('group', { name: sent, exact: true }), locale, ['20', '11', '2026']);
    await expect(page.getByRole('heading', { name: words('papers.logTitle') })).toBeVisible();
    await expect(page.getByText(words('timeline.acknowledgement.label'), { exact: true }).first()).toBeVisible();
    const year = page.getByRole('group', { name: sent, exact: true }).getByLabel(words('wizard.dateBox.year'));
    await expect(year, 'the list stays open, and the focus where it was').toBeFocused();
    await page.getByText(words('papers.days')).click();
    const arrived = page.getByRole('group', { name: words('fields.foreclosure.completeApplicationOn.label') });
    await typeDay(arrived, locale, ['23', '11', '2026']);
    await expect(page.getByText(words('timeline.decision.label'), { exact: true })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.reload();
    await expect(page.getByRole('heading', { name: words('papers.logTitle') })).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: words('timeline.calendar.save') }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR[\s\S]*BEGIN:VEVENT/);
  });
}

/** A day is typed in the same three boxes everywhere. */
async function typeDay(group: Locator, locale: Locale, [day, month, year]: readonly [string, string, string]) {
  const { words } = speaker(locale);
  const box = (part: string) => group.getByLabel(words(`wizard.dateBox.${part}`), { exact: true });
  await box('day').fill(day);
  await box('month').selectOption(month);
  await box('year').fill(year);
}
