import { otherLocale, pathOf } from '../../components/routes';
import { date } from '../../lib/calendar/date';
import { compareOffer, explainDenial, letterRights } from '../../lib/explain/letter';
import { amount, yearlyRate } from '../../lib/programs/terms';
import { speaker } from '../../lib/words/say';
import { dollars, percent } from '../money/amounts';
import { cells, EXAMPLE, explanation, loanCase, open, optionOf, simulation } from './example';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support';

const FLEX = 'fannie-mae.flex-modification';
const LETTER_OF = '2026-11-20';

const locale = 'es';
const { say, value, words } = speaker(locale);

test(`a letter is held against our run, with what decides, what to ask and the rights`, async ({ page }) => {
  await open(page, 'results', locale);
  await page.getByRole('link', { name: words('letter.link') }).click();
  await expect(page).toHaveURL(pathOf('letter', locale));
  const box = (term: string) => page.getByRole('textbox', { name: words(`terms.${term}`), exact: true });
  const check = page.getByRole('button', { name: words('letter.check') });
  await page.getByLabel(words('letter.option')).selectOption(FLEX);

  await box('payment').fill('nineteen hundred');
  await check.click();
  const problem = words('problems.money', { field: words('terms.payment'), key: '' });
  await page.getByRole('alert').getByRole('link', { name: problem }).click();
  await expect(box('payment')).toBeFocused();
  await expectAccessible(page);

  await box('payment').fill('$1,900');
  // The language switch, there and back, and a reload keep what is typed.
  await page
    .getByRole('banner')
    .getByRole('link', { name: words('site.otherLanguage') })
    .click();
  await expect(page).toHaveURL(pathOf('letter', otherLocale(locale)));
  await page.goBack();
  await page.reload();
  await expect(box('payment')).toHaveValue('$1,900');
  await box('ratePercent').fill('6.5 %');
  await page.getByLabel(words('wizard.dateBox.day'), { exact: true }).fill('20');
  await page.getByLabel(words('wizard.dateBox.month'), { exact: true }).selectOption('11');
  await page.getByLabel(words('wizard.dateBox.year'), { exact: true }).fill('2026');
  await check.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: words('letter.result.title') })).toBeFocused();
  const compared = compareOffer(optionOf(FLEX), {
    ratePercent: yearlyRate(percent('6.5')),
    payment: amount(dollars('1900')),
  });
  expect(await cells(page.getByRole('table', { name: words('letter.result.caption') }))).toEqual(
    compared.map(({ label, offered, computed, sentence }) => [
      say(label),
      value(offered),
      value(computed),
      say(sentence),
    ]),
  );
  const main = page.getByRole('main');
  for (const { because, ask } of compared) {
    for (const sentence of [...because, ...(ask ? [ask] : [])]) await expect(main).toContainText(say(sentence));
  }
  for (const { sentences } of letterRights(loanCase, 'modification', 'offer', date(LETTER_OF))) {
    await expect(main).toContainText(sentences.map(say).join(' '));
  }
  const explained = explanation.options.find(({ id }) => id === FLEX);
  const ourAnswer = explained ? say(explained.statusSentence) : 'our answer';
  await expect(main).toContainText(ourAnswer);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await page.getByLabel(words('letter.says.denial')).check();
  // A letter may give more than one reason: each is answered.
  const reasons = page.getByRole('group', { name: words('letter.denial.question') });
  await reasons.getByText(words('letter.denial.rules')).click();
  await reasons.locator(`input[value="${FLEX}.seasoning"]`).check();
  await reasons.locator('input[value="income-too-low"]').check();
  await check.click();
  const income =
    explained &&
    explainDenial(explained, 'income-too-low', { situation: simulation.situation, options: [optionOf(FLEX)] });
  await expect(main).toContainText(income ? say(income.sentence) : 'the income');
  await expect(main).toContainText(ourAnswer);
  const denial = explained && explainDenial(explained, `${FLEX}.seasoning`);
  for (const sentence of denial ? [denial.sentence, ...denial.asks] : []) {
    await expect(main).toContainText(say(sentence));
  }
  await expect(main).toContainText(denial?.rule ? say(denial.rule.sentence) : 'the rule');
  for (const { sentences } of letterRights(loanCase, 'modification', 'denial', date(LETTER_OF))) {
    await expect(main).toContainText(sentences.map(say).join(' '));
  }
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test('what the answers tell of a letter stands in its form', async ({ page }) => {
  const letter = { 'foreclosure.decisionOn': LETTER_OF, 'foreclosure.denialReasons': 'income-too-low' };
  await open(page, 'letter', locale, { ...EXAMPLE, ...letter });
  await expect(page.getByLabel(words('letter.says.denial'))).toBeChecked();
  await expect(page.locator('input[value="income-too-low"]')).toBeChecked();
  await expect(page.getByLabel(words('wizard.dateBox.day'), { exact: true })).toHaveValue('20');
});
