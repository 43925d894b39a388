import { readFile } from 'node:fs/promises';
import { pathOf } from '../../components/routes';
import { sheetOf } from '../../lib/explain/sheet';
import { LOCALES } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { pdfTexts } from '../support/pdf-text';
import { explanation, loanCase, open, simulation } from './example';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support';

const sheet = sheetOf(loanCase, simulation, explanation, speaker('en').say);
const squeezed = (text: string) => text.replace(/\s/g, '');

const locale = 'es';
const { words } = speaker(locale);

test(`the sheet and its file say the same in both languages, with the figures of the simulation`, async ({ page }) => {
  await open(page, 'results', locale);
  await page.getByRole('link', { name: words('sheet.link') }).click();
  await expect(page).toHaveURL(pathOf('sheet', locale));
  const main = page.getByRole('main');
  await expect(main).toContainText(sheet.code);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words('sheet.file') }).click(),
  ]);
  const name = `${words('sheet.fileName', { asOf: simulation.asOf })}.pdf`;
  expect(file.suggestedFilename()).toBe(name);
  await expect(page.getByText(words('sheet.saved', { name }))).toBeVisible();

  const inFile = squeezed((await pdfTexts(await readFile(await file.path()))).flat().join(''));
  for (const language of LOCALES) {
    const { say, value } = speaker(language);
    const onPage = squeezed((await main.locator(`[lang="${language}"]`).allTextContents()).join(''));
    for (const line of sheet.parts.flatMap(({ lines }) => lines)) {
      if (line.is === 'source') expect(inFile).toContain(squeezed(line.source.url));
      if (line.is === 'sentence') {
        expect(onPage).toContain(squeezed(say(line.sentence)));
        expect(inFile).toContain(squeezed(say(line.sentence)));
      }
      if (line.is === 'figure') {
        expect(onPage).toContain(squeezed(say(line.label) + value(line.value)));
        expect(inFile).toContain(squeezed(value(line.value)));
      }
    }
  }
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  const folded = main.locator('details:not([open])');
  await expect(folded).not.toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(folded).toHaveCount(0);
  await expect(page.getByRole('button', { name: words('sheet.file') })).toBeHidden();
  await expect(main).toContainText(sheet.code);
});

test('without answers the sheet leads to where answers are given, and the letter asks for six figures', async ({
  page,
}) => {
  const { words } = speaker('en');
  await page.goto(pathOf('sheet', 'en'));
  const link = page.getByRole('main').getByRole('link', { name: words('sheet.toResults') });
  await expect(link).toHaveAttribute('href', pathOf('results', 'en'));
  await page.goto(pathOf('letter', 'en'));
  await expect(page.getByRole('heading', { name: words('letter.first') })).toBeVisible();
});
