import type { Page } from '@playwright/test';
import { otherLocale, pathOf } from '../../components/routes';
import { LOCALES, type Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { TODAY } from './example';
import { expect, expectAccessible, expectNoSidewaysScroll, tagOf, test } from './support';

async function start(page: Page, locale: Locale) {
  await page.clock.setFixedTime(`${TODAY}T12:00:00`);
  await page.goto(pathOf('start', locale));
}

/** Writes the figures of a statement with the keyboard alone, from box to box. */
async function write(page: Page, figures: readonly string[]) {
  await page.getByRole('main').getByRole('textbox').first().focus();
  for (const figure of figures) {
    await page.keyboard.type(figure);
    await page.keyboard.press('Tab');
  }
}

const FIGURES = ['236,765.47', '6.5', '2,100.17', '520', '25', '9', '7', ''];

for (const locale of LOCALES) {
  const { words } = speaker(locale);
  const tag = tagOf(locale);

  test(`from the start to a plan and a modification with six figures, by keyboard, in ${locale}`, { tag }, async ({
    page,
  }) => {
    await start(page, locale);
    await page.getByRole('link', { name: words('compare.title') }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(pathOf('compare', locale));
    const compare = page.getByRole('button', { name: words('compare.button') });
    await compare.focus();
    await page.keyboard.press('Enter');
    const problem = words('problems.money', { field: words('compare.boxes.payment.label'), key: '' });
    await page.getByRole('alert').getByRole('link', { name: problem }).click();
    await expect(page.getByRole('textbox', { name: words('compare.boxes.payment.label') })).toBeFocused();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    await write(page, FIGURES);
    await expect(compare).toBeFocused();
    // The language switch, there and back, and a reload keep what is typed.
    await page
      .getByRole('banner')
      .getByRole('link', { name: words('site.otherLanguage') })
      .click();
    await expect(page).toHaveURL(pathOf('compare', otherLocale(locale)));
    await page.goBack();
    await page.reload();
    for (const [index, figure] of FIGURES.entries())
      await expect(page.getByRole('main').getByRole('textbox').nth(index)).toHaveValue(figure);
    await compare.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(pathOf('results/compare', locale));
    const main = page.getByRole('main');
    // What taxes and insurance were paid in advance is not told, so the amounts of the modification are marked.
    await expect(main).toContainText(words('common.about.money', { figure: '$' }));
    await expect(main).toContainText(words('compare.ownerOne', { backer: 'Fannie Mae' }));
    await expect(main.getByRole('figure').or(main.locator('svg.recharts-surface')).first()).toBeVisible();
    await expectNoSidewaysScroll(page);
    await main.getByRole('link', { name: words('compare.ownerLink') }).click();
    await expect(page).toHaveURL(pathOf('questions/owner', locale));
  });

  test(`from the start to a plan beside today with the payment and the months missed alone, in ${locale}`, {
    tag,
  }, async ({ page }) => {
    await start(page, locale);
    await page.getByRole('link', { name: words('compare.title') }).click();
    await page.getByRole('textbox', { name: words('compare.boxes.payment.label') }).fill('1,850');
    await page.getByRole('textbox', { name: words('compare.boxes.missed.label') }).fill('4');
    await page.getByRole('button', { name: words('compare.button') }).click();
    await expect(page).toHaveURL(pathOf('results/compare', locale));
    // 4 × 1,850 over 12 months are 616.67 a month on top.
    await expect(page.getByRole('main')).toContainText('$2,467');
    await expect(page.getByRole('main')).toContainText('$1,850');
    await expect(page.getByRole('main').locator('svg.recharts-surface').first()).toBeVisible();
    // What was told fills the form again, and the count beside the date of the oldest payment.
    await page.goBack();
    await expect(page.getByRole('textbox', { name: words('compare.boxes.payment.label') })).toHaveValue('1,850');
    await expect(page.getByRole('textbox', { name: words('compare.boxes.missed.label') })).toHaveValue('4');
    await page.goto(pathOf('questions/late', locale));
    await expect(page.getByRole('textbox', { name: words('wizard.missed.label') })).toHaveValue('4');
  });

  test(`from the start to the check of a letter, in ${locale}`, { tag }, async ({ page }) => {
    await start(page, locale);
    await page.getByRole('link', { name: words('letter.title') }).click();
    await expect(page).toHaveURL(pathOf('letter', locale));
    await write(page, FIGURES);
    await page.keyboard.press('Enter');
    const option = page.getByLabel(words('letter.option'));
    await option.selectOption('fannie-mae.repayment-plan');
    await page.getByRole('textbox', { name: words('terms.payment'), exact: true }).fill('3,000');
    await page.getByRole('button', { name: words('letter.check') }).click();
    const main = page.getByRole('main');
    const [said = ''] = words('letter.because.paymentOfPlan', { regular: '$2,100.17', extra: '' }).split('  ');
    await expect(main).toContainText(said);
    await expect(main).not.toContainText(words('common.noFigure'));
  });
}
