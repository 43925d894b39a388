import { pathOf } from '../../components/routes';
import { speaker } from '../../lib/words/say';
import { EXAMPLE, open } from './example';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support';

const PRIVATE = { ...EXAMPLE, 'loan.backer': 'other' };
const locale = 'es';
const words = {
  rate: /la tasa de la encuesta de 7\.40% del 8 de octubre de 2026/,
  about: /unos \$/,
  field: 'Tasa semanal a 30 años de Freddie Mac',
  take: 'Usar esta tasa',
  title: 'Una tasa más nueva',
};

test(`figures on an old rate are estimates until a newer one is typed in place`, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, 'results/options', locale, PRIVATE);
  const main = page.getByRole('main');
  await expect(main.getByText(words.about).filter({ visible: true }).first()).toBeVisible();
  await main.getByRole('link', { name: speaker(locale).words('answer.places.how.title') }).click();
  // The same sentence stands on both pages.
  await page.waitForURL(`**${pathOf('results/how', locale)}`);
  await expect(main.getByText(words.rate).first()).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  const section = main.locator('form', { has: page.getByRole('button', { name: words.take }) });
  await section.getByLabel(words.field).fill('90');
  await section.getByRole('button', { name: words.take }).click();
  await expect(section.getByLabel(words.field)).toHaveAttribute('aria-invalid', 'true');
  await expect(main.getByText(words.rate).first()).toBeVisible();

  await section.getByLabel(words.field).fill('7.11');
  await section.getByRole('button', { name: words.take }).click();
  await expect(main.getByRole('heading', { name: words.title })).toHaveCount(0);
  await expect(main.getByText(words.rate)).toHaveCount(0);
  await expect(main.getByText(words.about)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
