import type { Locator, Page } from '@playwright/test';
import { pathOf, type Route } from '../../components/routes';
import { pagesFor } from '../../components/wizard/questions';
import { LOCALES } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support';

const es = speaker('es').words;
const en = speaker('en').words;

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T12:00:00'));
});

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator) {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('Tab never came to it.');
}

const box = (page: Page, path: string, words = es) =>
  page.getByRole('textbox', { name: words(`fields.${path}.label`), exact: true });

async function type(page: Page, path: string, text: string) {
  await tabTo(page, box(page, path));
  await page.keyboard.type(text);
}

/** Goes to a group of choices and down to the one wanted. */
async function choose(page: Page, path: string, label: string) {
  const group = page.getByRole('group', { name: es(`fields.${path}.label`) });
  await tabTo(page, group.getByRole('radio').first());
  const wanted = group.getByRole('radio', { name: label, exact: true });
  if (await wanted.evaluate((element) => element === document.activeElement)) await page.keyboard.press('Space');
  for (let presses = 0; presses < 12 && !(await wanted.isChecked()); presses += 1)
    await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}

async function typeDate(page: Page, path: string, day: string, month: string, year: string) {
  const group = page.getByRole('group', { name: es(`fields.${path}.label`) });
  await tabTo(page, group.getByRole('textbox', { name: 'Día' }));
  await page.keyboard.type(day);
  await page.keyboard.press('Tab');
  await page.keyboard.type(month);
  await page.keyboard.press('Tab');
  await page.keyboard.type(year);
}

/** Continues with the Enter key, and expects the focus on the heading of the next page. */
async function goOn(page: Page, route: Route) {
  await tabTo(page, page.getByRole('button', { name: 'Continuar' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(pathOf(route, 'es'));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

test('a Fannie Mae case goes in by keyboard alone, in Spanish, from the start to the review', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/es');
  await tabTo(page, page.getByRole('link', { name: 'Empezar' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(pathOf('questions/owner', 'es'));

  await choose(page, 'loan.backer', 'Fannie Mae');
  await choose(page, 'loan.firstLien', 'Sí');
  await goOn(page, 'questions/home');
  await choose(page, 'property.occupancy', 'Vivo en ella');
  await choose(page, 'property.condition', 'Se puede vivir en ella');
  await type(page, 'property.value', '$290,000');
  await goOn(page, 'questions/late');
  await choose(page, 'arrears.current', 'No');
  await typeDate(page, 'arrears.oldestUnpaidDueDate', '1', 'abril', '2026');
  await goOn(page, 'questions/payment');
  await type(page, 'loan.principalAndInterest', '1,580.17');
  await type(page, 'loan.escrow', '$520');
  await expect(page.getByText('Leemos: $1,580.17 al mes')).toBeVisible();
  await goOn(page, 'questions/balance');
  await type(page, 'loan.principalBalance', '236765.47');
  await type(page, 'loan.deferredBalance', '0');
  await goOn(page, 'questions/rate');
  await type(page, 'loan.ratePercent', '6,5 %');
  await choose(page, 'loan.rateType', es('fields.loan.rateType.choices.fixed'));
  await goOn(page, 'questions/term');
  await typeDate(page, 'loan.originatedOn', '1', 'mayo', '2019');
  await type(page, 'loan.remainingMonths', '309');
  await goOn(page, 'questions/advances');
  await type(page, 'arrears.escrowAdvances', '4200');
  await type(page, 'arrears.servicingAdvances', '180');
  await type(page, 'arrears.escrowShortage', '1860');
  await goOn(page, 'questions/charges');
  await type(page, 'arrears.lateCharges', '0');
  await type(page, 'arrears.suspense', '0');
  await goOn(page, 'questions/hardship');
  await choose(page, 'hardship.cause', 'Bajó mi ingreso');
  await choose(page, 'hardship.duration', 'Va a durar');
  await choose(page, 'hardship.stepRateIncreaseInLast12Months', 'No');
  await goOn(page, 'questions/plans');
  await choose(page, 'household.wantsToStay', 'Sí');
  await choose(page, 'household.canResumePayment', 'No');
  await choose(page, 'household.canReinstate', 'No');
  await goOn(page, 'questions/afford');
  await type(page, 'household.affordablePayment', '1900');
  await goOn(page, 'questions/income');
  await type(page, 'household.grossMonthlyIncome', '5200');
  await type(page, 'household.cashReserves', '3000');
  await goOn(page, 'questions/credit');
  await type(page, 'household.creditScore', '604');
  await tabTo(
    page,
    page.getByRole('checkbox', { name: `No sé: ${es('fields.household.latePaymentsLast6Months.label')}` }),
  );
  await page.keyboard.press('Space');
  await goOn(page, 'questions/modifications');
  await type(page, 'history.priorModifications', '0');
  await choose(page, 'history.lastFailedTrialOn', es('fields.history.lastFailedTrialOn.none'));
  await goOn(page, 'questions/pauses');
  await type(page, 'history.monthsDeferred', '0');
  await type(page, 'history.forbearanceMonthsUsed', '0');
  await goOn(page, 'questions/sale');
  await choose(page, 'foreclosure.saleOn', es('fields.foreclosure.saleOn.none'));
  await goOn(page, 'review');

  const row = (path: string) => page.locator(`dd[id="${path}"]`);
  await expect(row('loan.ratePercent')).toHaveText('6.5%');
  await expect(row('arrears.oldestUnpaidDueDate')).toHaveText('1 de abril de 2026');
  await expect(row('household.latePaymentsLast6Months')).toHaveText('No se sabe');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await tabTo(page, page.getByRole('link', { name: 'Ver mis opciones' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(pathOf('results', 'es'));
});

test('every page of questions takes "I\'m not sure" and leads to the review', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto(pathOf('questions/owner', 'en'));
  const answers: Record<string, string> = { 'loan.backer': 'unknown' };
  for (const { route } of pagesFor(answers)) {
    await expect(page).toHaveURL(pathOf(route, 'en'));
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    for (const unsure of await page.getByLabel(/^I’m not sure/).all()) await unsure.check();
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  await expect(page).toHaveURL(pathOf('review', 'en'));
  await expect(page.getByText('Not known').first()).toBeVisible();
  await expect(page.getByText('This answer needs a change')).toHaveCount(0);
});

const REFUSED: readonly (readonly [Route, string, string, string])[] = [
  ['questions/balance', 'loan.deferredBalance', '-5', 'negative'],
  ['questions/payment', 'loan.escrow', 'about five hundred', 'money'],
  ['questions/payment', 'loan.principalAndInterest', '0', 'not-positive'],
  ['questions/rate', 'loan.ratePercent', '45', 'percent-range'],
  ['questions/term', 'loan.remainingMonths', 'many', 'count'],
];

for (const [route, path, typed, problem] of REFUSED) {
  test(`"${typed}" for ${path} is refused by name, and kept`, async ({ page }) => {
    await page.goto(pathOf(route, 'en'));
    const field = box(page, path, en);
    await field.fill(typed);
    await expect(page.getByRole('alert').filter({ hasText: 'problem' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Continue' }).click();

    const message = en(`problems.${problem}`, { field: en(`fields.${path}.label`), key: '' });
    const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
    await expect(summary).toBeFocused();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page).toHaveURL(pathOf(route, 'en'));
    await expect(field).toHaveValue(typed);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(new RegExp(message.replace(/[.*+?()]/g, '\\$&')));
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await summary.getByRole('link', { name: message }).click();
    await expect(field).toBeFocused();

    await field.fill('');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page).not.toHaveURL(pathOf(route, 'en'));
    await expect(page).not.toHaveTitle(/^Error: /);
  });
}

test('a day that does not exist is refused, its parts kept, and "not sure" settles it', async ({ page }) => {
  await page.goto(pathOf('questions/late', 'es'));
  await page.getByRole('radio', { name: 'No', exact: true }).check();
  const date = page.getByRole('group', { name: es('fields.arrears.oldestUnpaidDueDate.label') });
  await date.getByLabel('Día').fill('31');
  await date.getByLabel('Mes').selectOption('febrero');
  await date.getByLabel('Año').fill('2026');
  await page.getByRole('button', { name: 'Continuar' }).click();

  const summary = page.getByRole('alert').filter({ hasText: 'Hay un problema' });
  await summary.getByRole('link', { name: /Escriba “Fecha del pago más viejo/ }).click();
  await expect(date.getByLabel('Día')).toBeFocused();
  await expect(date.getByLabel('Día')).toHaveValue('31');
  await expect(date.getByLabel('Año')).toHaveValue('2026');
  await date.getByRole('checkbox', { name: 'No sé' }).check();
  await expect(date.getByLabel('Año')).toHaveValue('');
  await page.getByRole('button', { name: 'Continuar' }).click();
  await expect(page).toHaveURL(pathOf('questions/payment', 'es'));
});

test('an odd answer is asked about once; a second Continue goes on', async ({ page }) => {
  await page.goto(pathOf('questions/late', 'en'));
  await page.getByRole('radio', { name: 'No', exact: true }).check();
  const date = page.getByRole('group', { name: en('fields.arrears.oldestUnpaidDueDate.label') });
  await date.getByLabel('Month').selectOption('March');
  await date.getByLabel('Day').fill('1');
  await date.getByLabel('Year').fill('2027');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Please check' })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(pathOf('questions/payment', 'en'));
});

test('the language switch keeps the page and what is half typed', async ({ page }) => {
  await page.goto(pathOf('questions/term', 'es'));
  await box(page, 'loan.remainingMonths').fill('30 y tan');
  await page.getByLabel('Año').fill('20');
  await page.getByRole('link', { name: 'English' }).click();

  await expect(page).toHaveURL(pathOf('questions/term', 'en'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The time left on your loan');
  await expect(box(page, 'loan.remainingMonths', en)).toHaveValue('30 y tan');
  await expect(page.getByLabel('Year')).toHaveValue('20');
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(box(page, 'loan.remainingMonths')).toHaveValue('30 y tan');
});

test('Back and reload keep the answers, and going back checks nothing', async ({ page }) => {
  await page.goto(pathOf('questions/payment', 'en'));
  await box(page, 'loan.principalAndInterest', en).fill('$1,850');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(pathOf('questions/balance', 'en'));
  await box(page, 'loan.principalBalance', en).fill('not yet');
  await page.getByRole('link', { name: 'Back', exact: true }).click();

  await expect(page).toHaveURL(pathOf('questions/payment', 'en'));
  await expect(box(page, 'loan.principalAndInterest', en)).toHaveValue('$1,850');
  await expect(page.getByText('We read: $1,850.00 a month')).toBeVisible();
  await page.goBack();
  await expect(box(page, 'loan.principalBalance', en)).toHaveValue('not yet');
  await page.reload();
  await expect(box(page, 'loan.principalBalance', en)).toHaveValue('not yet');
});

test('a change from the review returns to it, and a refused answer is said there', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('button', { name: 'Try it with an example' }).click();
  await expect(page).toHaveURL(pathOf('results', 'en'));
  await page.goto(pathOf('review', 'en'));
  await page.getByRole('link', { name: 'Change Interest rate' }).click();
  await box(page, 'loan.ratePercent', en).fill('45');
  await page.getByRole('link', { name: 'Back', exact: true }).click();

  await expect(page).toHaveURL(pathOf('review', 'en'));
  await expect(page.getByText('This answer needs a change: “45”')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Change Interest rate' }).click();
  await box(page, 'loan.ratePercent', en).fill('4.5');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(pathOf('review', 'en'));
  await expect(page.locator('dd[id="loan.ratePercent"]')).toHaveText('4.5%');

  await page.getByRole('link', { name: 'Change What made it hard to pay' }).click();
  await page.getByRole('radio', { name: 'A disaster' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(`${pathOf('questions/disaster', 'en')}?review`);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(pathOf('review', 'en'));
});

test('erasing asks once, empties the draft and says so', async ({ page }) => {
  await page.goto(pathOf('questions/payment', 'es'));
  await box(page, 'loan.escrow').fill('520');
  await page.getByRole('button', { name: 'Borrar mis respuestas' }).click();
  await page.getByRole('button', { name: 'No, dejarlas' }).click();
  await expect(box(page, 'loan.escrow')).toHaveValue('520');
  await page.getByRole('button', { name: 'Borrar mis respuestas' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sí, borrarlas' }).click();

  await expect(page).toHaveURL('/es');
  await expect(page.getByText('Sus respuestas se borraron')).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.goBack();
  await expect(box(page, 'loan.escrow')).toHaveValue('');
});

for (const locale of LOCALES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`start and review are accessible in ${locale}, ${colorScheme}, at 320 px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 700 });
      for (const route of ['start', 'questions/late', 'review'] as const) {
        await page.goto(pathOf(route, locale));
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      }
    });
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the start page can be read, help included', async ({ page, request }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(es('start.title'));
    await expect(page.getByText(es('start.scam'))).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: '800-569-4287' }).first()).toBeVisible();
    // The browser under test never shows `noscript`, so its words are looked up in the page as served.
    expect(await (await request.get('/')).text()).toContain(es('start.withoutScript'));
  });
});

test('an address that does not exist speaks both languages', async ({ page, allowedErrors }) => {
  allowedErrors.push(/404/);
  await page.goto('/no-such-page');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Esta página no existe');
  await expect(page.getByRole('heading', { level: 2, name: 'This page does not exist' })).toBeVisible();
  await expectAccessible(page);
});
