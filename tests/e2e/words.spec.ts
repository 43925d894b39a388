import { pathOf } from '../../components/routes';
import { entryText } from '../../lib/words/entry';
import { GLOSSARY } from '../../lib/words/glossary';
import { speaker } from '../../lib/words/say';
import { open } from './example';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support';

test('a word in a question is explained in place, by keyboard, and what is half typed stays', async ({ page }) => {
  const spanish = speaker('es');
  await open(page, 'questions/payment', 'es', {});
  const box = page.getByRole('textbox').first();
  await box.fill('1,58');
  const word = page.getByRole('main').getByRole('button', { name: 'escrow', exact: true }).first();
  await word.focus();
  await page.keyboard.press('Enter');
  const entry = entryText(spanish, 'escrow');
  const explained = page.getByRole('dialog', { name: entry.name });
  await expect(explained).toContainText(entry.what);
  await expect(explained).toContainText(entry.example ?? '');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(explained).toHaveCount(0);
  await expect(word).toBeFocused();
  await expect(box).toHaveValue('1,58');

  await word.click();
  await explained.getByRole('link', { name: spanish.words('explained.more') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(entry.name);
  await page.goBack();
  await expect(box).toHaveValue('1,58');
});

test('the search knows what people say, without accents and with a slip of the pen', async ({ page }) => {
  const { words } = speaker('es');
  await page.goto(pathOf('glossary', 'es'));
  const box = page.getByRole('searchbox', { name: words('explained.search') });
  const first = page.getByRole('main').locator('summary').first();
  for (const [typed, slug] of [
    ['me quitan la casa', 'foreclosure'],
    ['van a quitarme mi casa', 'foreclosure'],
    ['atrasos', 'arrears'],
    ['apelacion', 'appeal'],
    ['modificasion', 'loan_modification'],
  ] as const) {
    await box.fill(typed);
    await expect(first).toHaveText(entryText(speaker('es'), slug).name);
  }
  await box.fill('xyzzy');
  await expect(page.getByRole('status').filter({ hasText: words('explained.found', { count: 0 }) })).toBeVisible();
  await expectAccessible(page);
});

test('an example of a kind of help is changed, and a slip leaves the last result standing', async ({ page }) => {
  const { words } = speaker('en');
  await page.goto(pathOf('learn/repayment-plan', 'en'));
  const sum = page.getByRole('region', { name: words('sums.title') });
  await expect(sum).toContainText('$2,625.22');
  const months = sum.getByLabel(words('sums.inputs.months'));
  await months.fill('6');
  await expect(sum).toContainText('$3,150.26');
  await months.fill('half a year');
  await expect(sum.getByText(words('problems.count', { field: words('sums.inputs.months'), key: '' }))).toBeVisible();
  await expect(sum).toContainText(words('sums.stale'));
  await expect(sum).toContainText('$3,150.26');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an example is worked out, and every word stands in the list', async ({ page }) => {
    await page.goto(pathOf('learn/modification', 'es'));
    await expect(page.getByRole('main')).toContainText('$1,943.05');
    await page.goto(pathOf('glossary', 'es'));
    await expect(page.getByRole('main').locator('summary')).toHaveCount(GLOSSARY.length);
    // A search that cannot find is not there.
    await expect(page.getByRole('searchbox', { includeHidden: true })).toBeHidden();
  });
});
