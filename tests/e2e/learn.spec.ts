import { pathOf } from '../../components/routes';
import { LOCALES } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support';

test('the story leads on to the loan, and explanations lead back to its passages', async ({ page }) => {
  const { words } = speaker('es');
  const story = pathOf('learn/hope-now', 'es');
  await page.goto(pathOf('start', 'es'));
  await page
    .getByRole('banner')
    .getByRole('link', { name: words('site.learn') })
    .click();
  await page.getByRole('link', { name: words('story.title') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('story.title'));
  const main = page.getByRole('main');
  await main.getByText(words('results.charts.table')).click();
  await expect(main.getByRole('table')).toContainText(/758,000.*278,000/);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  for (const to of ['questions/owner', 'then-and-now', 'investor'] as const) {
    await expect(main.locator(`a[href="${pathOf(to, 'es')}"]`).first()).toBeVisible();
  }

  // Back: from the two pages of figures, and from a question.
  const back = [
    ['then-and-now', 'how-it-worked'],
    ['investor', 'criticism'],
    ['questions/owner', 'what-it-was'],
  ] as const;
  for (const [from, passage] of back) {
    await page.goto(pathOf(from, 'es'));
    await page.locator(`main a[href="${story}#${passage}"]`).first().click();
    await expect(page.locator(`#${passage}`)).toBeInViewport();
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the story is told whole in both languages, with the table of its picture', async ({ page }) => {
    for (const locale of LOCALES) {
      const { format } = speaker(locale);
      await page.goto(`${pathOf('learn/hope-now', locale)}#criticism`);
      await expect(page.locator('#criticism')).toBeInViewport();
      await page
        .getByRole('main')
        .locator('details')
        .filter({ has: page.locator('table') })
        .locator('summary')
        .click();
      await expect(page.getByRole('table')).toContainText(format.number(758_000));
      await expect(page.locator('#key-points li a').first()).toBeVisible();
    }
  });
});
