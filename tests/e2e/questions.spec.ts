import type { Locator, Page } from '@playwright/test';
import { pathOf, type Route } from '../../components/routes';
import { metaAt } from '../../lib/case/paths';
import type { FactPath } from '../../lib/case/schema';
import { PAGES, QUICK_PAGES } from '../../lib/interview/pages';
import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { EXAMPLE as EXAMPLE_TYPED, open } from './example';
import { expect, expectAccessible, expectNoSidewaysScroll, tagOf, test } from './support';

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
async function goOn(page: Page, name = 'Continuar') {
  const from = page.url();
  await tabTo(page, page.getByRole('button', { name }));
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(from);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

/** The questions of the page that is open, in its order, with the kind of each. */
async function questionsOn(page: Page, locale: Locale) {
  const { pathname } = new URL(page.url());
  await expect(page.getByRole('button', { name: speaker(locale).words('wizard.continue') })).toBeVisible();
  const asking = PAGES.find(({ route }) => pathOf(route, locale) === pathname);
  const shown = [];
  for (const { path } of asking?.questions ?? []) {
    if ((await page.locator(`[id="${path}"]`).count()) > 0) shown.push(path);
  }
  return shown;
}

/** The contract's example as somebody types it. */
const EXAMPLE: Readonly<Record<string, string>> = {
  'loan.backer': 'Fannie Mae',
  'loan.firstLien': 'Sí',
  'property.occupancy': 'Vivo en ella',
  'arrears.current': 'Sí',
  'arrears.oldestUnpaidDueDate': '1 abril 2026',
  'household.canResumePayment': 'No',
  'household.canReinstate': 'No',
  'hardship.cause': 'Bajó mi ingreso',
  'household.bankruptcy': es('fields.household.bankruptcy.choices.none'),
  'hardship.duration': 'Va a durar',
  'loan.payment': '2100.17',
  'loan.principalAndInterest': '1.580,17',
  'loan.escrow': '$520',
  'loan.principalBalance': '236765.47',
  'loan.deferredBalance': '0',
  'loan.ratePercent': '6,5 %',
  'loan.rateType': es('fields.loan.rateType.choices.fixed'),
  'loan.originatedOn': '1 mayo 2019',
  'loan.remainingMonths': '309',
  'property.value': '$290,000',
  'property.condition': 'Se puede vivir en ella',
  'arrears.escrowAdvances': '4200',
  'arrears.servicingAdvances': '180',
  'arrears.escrowShortage': '1860',
  'arrears.lateCharges': '0',
  'arrears.suspense': '0',
  'history.priorModifications': '0',
  'history.lastFailedTrialOn': es('fields.history.lastFailedTrialOn.none'),
  'history.monthsDeferred': '0',
  'history.forbearanceMonthsUsed': '0',
  'market.gseModificationRatePercent': '6.125',
  'household.affordablePayment': '1900',
  'household.grossMonthlyIncome': '5200',
  'household.cashReserves': '3000',
  'household.creditScore': '604',
  'household.latePaymentsLast6Months': '6',
  'household.wantsToStay': 'Sí',
  'foreclosure.saleOn': es('fields.foreclosure.saleOn.none'),
  'foreclosure.keepsAgreement': 'No',
  'foreclosure.servicerChangedOn': es('fields.foreclosure.servicerChangedOn.none'),
  'foreclosure.applicationSentOn': es('fields.foreclosure.applicationSentOn.none'),
  'household.canPayNow': '0',
  'loan.otherLiens.balance': '0',
};

/** Answers every question of the page as somebody without a mouse does; a question may open the next one. */
async function answerByKeyboard(page: Page) {
  const done = new Set<string>();
  for (;;) {
    const path = (await questionsOn(page, 'es')).find((one) => !done.has(one));
    if (path === undefined) return;
    done.add(path);
    const text = EXAMPLE[path] ?? '';
    const { kind } = metaAt(path as FactPath);
    if (kind === 'date') {
      const [day = '', month = '', year = ''] = text.split(' ');
      await typeDate(page, path, day, month, year);
    } else if (kind === 'money' || kind === 'percent' || kind === 'count') await type(page, path, text);
    else await choose(page, path, text === '' ? es('wizard.notSure') : text);
  }
}

test('a Fannie Mae case goes in by keyboard alone, in Spanish: a quick look first, then what makes it exact', async ({
  page,
}) => {
  await page.goto('/es');
  await tabTo(page, page.getByRole('link', { name: 'Empezar ahora' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(pathOf('questions/owner', 'es'));

  for (const { route } of QUICK_PAGES) {
    await expect(page).toHaveURL(pathOf(route, 'es'));
    await answerByKeyboard(page);
    await goOn(page);
  }
  await expect(page).toHaveURL(pathOf('results', 'es'));
  await tabTo(page, page.getByRole('link', { name: es('wizard.exact.begin') }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/preguntas/);

  while (page.url().includes('/preguntas/')) {
    await answerByKeyboard(page);
    await goOn(page);
  }
  await expect(page).toHaveURL(pathOf('review', 'es'));
  const row = (path: string) => page.locator(`dd[id="${path}"]`);
  await expect(row('loan.ratePercent')).toHaveText('6.5%');
  await expect(row('loan.principalAndInterest')).toHaveText('$1,580.17');
  await expect(row('arrears.oldestUnpaidDueDate')).toHaveText('1 de abril de 2026');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await tabTo(page, page.getByRole('link', { name: 'Ver mis opciones' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(pathOf('results', 'es'));
  await page.getByRole('link', { name: es('answer.places.how.title') }).click();
  const exact = page.getByRole('region', { name: es('wizard.exact.title') });
  await expect(exact.getByText(es('wizard.exact.done'))).toBeVisible();
  await expect(exact.getByText(es('wizard.ranks.open.label'))).toHaveCount(0);
});

test('every page takes "not sure" once, and leads to the review', async ({ page }) => {
  const unsure = new RegExp(`^${en('wizard.notSure')}`);
  const seen: string[] = [];
  const answerPages = async () => {
    while (page.url().includes('/questions/')) {
      seen.push(page.url());
      await expect(page.getByRole('button', { name: en('wizard.continue') })).toBeVisible();
      await expectNoSidewaysScroll(page);
      for (const control of await page.getByLabel(unsure).all()) await control.check();
      await page.getByRole('button', { name: en('wizard.continue') }).click();
      await expect(page).not.toHaveURL(seen.at(-1) ?? '');
    }
  };
  await page.goto(pathOf('questions/owner', 'en'));
  await answerPages();
  await expect(page).toHaveURL(pathOf('results', 'en'));
  await page.getByRole('link', { name: en('wizard.exact.begin') }).click();
  await expect(page).not.toHaveURL(pathOf('results', 'en'));
  await answerPages();

  await expect(page).toHaveURL(pathOf('review', 'en'));
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBeGreaterThan(15);
  await expect(page.getByText(en('review.unknown')).first()).toBeVisible();
  await expect(page.getByText(en('review.refusedTitle'))).toHaveCount(0);
});

test('a quick look answers from what one knows by heart, and a page can be left for the options at any time', async ({
  page,
}) => {
  await page.goto(pathOf('questions/owner', 'en'));
  await page.getByRole('radio', { name: /^VA/ }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText(en('wizard.quick', { page: 2, pages: QUICK_PAGES.length }))).toBeVisible();
  await page.getByRole('radio', { name: 'Yes', exact: true }).check();
  await page.getByLabel('Month').selectOption('September');
  await page.getByLabel('Day').fill('1');
  await page.getByLabel('Year').fill('2026');
  await expect(page.getByText('3 payments are unpaid. The oldest is 83 days late.')).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  for (const answers of [['No, not yet'], ['I lost my job', 'It will last'], ['No', 'No']]) {
    await expect(page.getByRole('main').getByRole('group')).toHaveCount(answers.length);
    for (const [index, name] of answers.entries()) {
      await page.getByRole('main').getByRole('group').nth(index).getByRole('radio', { name, exact: true }).check();
    }
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  await box(page, 'loan.principalBalance', en).fill('236,765.47');
  await box(page, 'loan.ratePercent', en).fill('6.5');
  await box(page, 'loan.payment', en).fill('2,100.17');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(pathOf('results', 'en'));
  // Three numbers bring a payment, told as an estimate; what was guessed is a tap away.
  await expect(page.getByText(/about \$[\d,]+/).first()).toBeVisible();
  await page.getByRole('link', { name: en('answer.places.how.title') }).click();
  const exact = page.getByRole('region', { name: 'How sure this is' });
  await exact.getByText(/figures are still a guess of ours$/).click();
  await expect(exact.getByRole('link', { name: en('fields.loan.escrow.label') })).toHaveAttribute(
    'href',
    pathOf('questions/payment', 'en'),
  );
  await expect(exact.getByText('Possible', { exact: true })).toBeVisible();
  await expect(exact.getByText(/\d+ answers would settle it$/).first()).toBeVisible();
  await exact.getByRole('link', { name: en('wizard.exact.begin') }).click();
  await expect(page).toHaveURL(/questions/);
  await page.getByRole('link', { name: 'See my options now' }).click();
  await expect(page).toHaveURL(pathOf('results', 'en'));
  await expectAccessible(page);
});

test('a second change of the payment and several reasons of a letter are told, and stand there on Back', async ({
  page,
}) => {
  const sent = { ...EXAMPLE_TYPED, 'loan.backer': 'other', 'foreclosure.applicationSentOn': '2026-10-20' };
  await open(page, 'questions/payment-change', 'en', sent);
  const march = async (place: 0 | 1, year: string) => {
    const part = (name: string) => page.locator(`[id="loan.changes.${place}.on${name}"]`);
    await part('').selectOption('3');
    await part('-day').fill('1');
    await part('-year').fill(year);
  };
  const another = page.getByRole('button', { name: en('wizard.another') });
  await expect(another).toHaveCount(0);
  await march(0, '2027');
  await another.click();
  await expect(page.locator('[id="loan.changes.1.on"]')).toBeFocused();
  await march(1, '2028');
  await box(page, 'loan.changes.1.payment', en).fill('2,400');
  await expectAccessible(page);
  await page.goto(pathOf('questions/application', 'en'));
  const reasons = ['income-too-low', 'incomplete'].map((reason) =>
    page.getByRole('checkbox', { name: en(`fields.foreclosure.denialReasons.choices.${reason}`) }),
  );
  for (const reason of reasons) await reason.check();
  await page.goBack();
  await expect(box(page, 'loan.changes.1.payment', en)).toHaveValue('2,400');
  await page.goForward();
  for (const reason of reasons) await expect(reason).toBeChecked();
});

test('a figure is found on the statement, worked out, estimated, and questioned when it contradicts the others', {
  tag: '@width',
}, async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('button', { name: 'Try it with an example' }).click();
  await expect(page).toHaveURL(pathOf('results', 'en'));
  await page.goto(`${pathOf('questions/payment', 'en')}?review`);
  await box(page, 'loan.principalAndInterest', en).fill('1,400');
  await page.getByText('Where is this on my statement?').first().click();
  const picture = page.getByRole('img', { name: /Marked in the box .*“Principal and interest”/ });
  await expect(picture).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  const check = page.getByRole('alert').filter({ hasText: 'Does this look right?' });
  await expect(check).toBeFocused();
  await expect(page.getByText('From your other answers this comes to $1,580.17.')).toBeVisible();
  await page.getByRole('button', { name: 'Use this figure' }).first().click();
  await expect(box(page, 'loan.principalAndInterest', en)).toHaveValue('1580.17');

  await page.goto(`${pathOf('questions/payment', 'en')}?review`);
  await box(page, 'loan.escrow', en).fill('520');
  const estimate = page.getByRole('checkbox', { name: `This is an estimate: ${en('fields.loan.escrow.label')}` });
  await estimate.check();
  await expect(box(page, 'loan.escrow', en)).toHaveValue('520');
  await estimate.focus();
  await expect(page.getByText('We read: about $520.00 a month')).toBeVisible();
  await page.reload();
  await expect(estimate).toBeChecked();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(pathOf('review', 'en'));
  await expect(page.locator('dd[id="loan.escrow"]')).toHaveText('about $520.00');
  await page.goto(pathOf('results/how', 'en'));
  await expect(
    page.getByText(/at \$468 and at \$572, every option stays as it is, but some figures move/),
  ).toBeVisible();
  await expect(page.getByText(/you would pay \$1,763.05 a month at \$468, and \$1,867.05 at \$572/)).toBeVisible();
});

const REFUSED: readonly (readonly [Route, string, string, string])[] = [
  ['questions/balance', 'loan.deferredBalance', '-5', 'negative'],
  ['questions/payment', 'loan.escrow', 'about five hundred', 'money'],
  ['questions/payment', 'loan.principalAndInterest', '0', 'not-positive'],
  ['questions/statement', 'loan.ratePercent', '45', 'percent-range'],
  ['questions/term', 'loan.remainingMonths', 'many', 'count'],
];

test('a year typed in the place of the payments left is asked about, and taken as the one in which the loan ends', async ({
  page,
}) => {
  await page.goto(pathOf('questions/term', 'en'));
  const months = box(page, 'loan.remainingMonths', en);
  await months.fill('2052');
  await expect(page.getByText(en('wizard.yearItEnds.meant', { year: '2052' }))).toBeVisible();
  await page.getByRole('button', { name: en('wizard.yearItEnds.yes', { year: '2052' }) }).click();
  await expect(months).toHaveValue('');
  await expect(box(page, 'loan.endsInYear', en)).toHaveValue('2052');
  await expectAccessible(page);
});

test('what cannot be read is refused by name, and kept', async ({ page }) => {
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  for (const [route, path, typed, problem] of REFUSED) {
    await page.goto(pathOf(route, 'en'));
    const field = box(page, path, en);
    await field.fill(typed);
    await expect(page.getByRole('alert').filter({ hasText: 'problem' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Continue' }).click();

    const message = en(`problems.${problem}`, { field: en(`fields.${path}.label`), key: '' });
    await expect(summary).toBeFocused();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page).toHaveURL(pathOf(route, 'en'));
    await expect(field).toHaveValue(typed);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(new RegExp(message.replace(/[.*+?()]/g, '\\$&')));
    await expectNoSidewaysScroll(page);
    await summary.getByRole('link', { name: message }).click();
    await expect(field).toBeFocused();

    await field.fill('');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page).not.toHaveURL(pathOf(route, 'en'));
    await expect(page).not.toHaveTitle(/^Error: /);
  }
});

test('a screen reader hears what is wrong, the heading, each field with its hint, and the way on', async ({ page }) => {
  await page.goto(pathOf('questions/statement', 'es'));
  await box(page, 'loan.ratePercent', es).fill('45');
  await page.getByRole('button', { name: 'Continuar' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Hay un problema' })).toBeFocused();
  await expectAccessible(page);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - alert:
        - heading "Hay un problema" [level=2]
        - list:
          - listitem:
            - link /Escriba “Tasa de interés” en por ciento/:
              - /url: "#loan.ratePercent"
      - link "Atrás"
      - paragraph: "Vistazo rápido: página 6 de 6"
      - heading "Tres números de su estado de cuenta" [level=1]
      - textbox "Saldo que todavía debe"
      - paragraph: /La tasa anual de su estado de cuenta, en por ciento/
      - paragraph: /Escriba “Tasa de interés” en por ciento/
      - textbox "Tasa de interés" [invalid]: "45"
      - 'checkbox "No sé: Tasa de interés"'
      - group: ¿Dónde está en mi estado de cuenta?
      - button "Continuar"
  `);
});

test('a day that does not exist is refused, its parts kept, and "not sure" settles it', async ({ page }) => {
  await page.goto(pathOf('questions/late', 'es'));
  await page.getByRole('radio', { name: 'Sí', exact: true }).check();
  const date = page.getByRole('group', { name: es('fields.arrears.oldestUnpaidDueDate.label') });
  await date.getByLabel('Día').fill('31');
  await date.getByLabel('Mes').selectOption('febrero');
  await date.getByLabel('Año').fill('2026');
  await page.getByRole('button', { name: 'Continuar' }).click();

  const summary = page.getByRole('alert').filter({ hasText: 'Hay un problema' });
  await summary.getByRole('link', { name: /“Fecha del pago más viejo/ }).click();
  await expect(date.getByLabel('Día')).toBeFocused();
  await expect(date.getByLabel('Día')).toHaveValue('31');
  await expect(date.getByLabel('Año')).toHaveValue('2026');
  await date.getByRole('checkbox', { name: 'No sé' }).check();
  await expect(date.getByLabel('Año')).toHaveValue('');
  await page.getByRole('button', { name: 'Continuar' }).click();
  await expect(page).toHaveURL(pathOf('questions/sale', 'es'));
});

test('an odd answer is asked about once; a second Continue goes on', async ({ page }) => {
  await page.goto(pathOf('questions/late', 'en'));
  await page.getByRole('radio', { name: 'Yes', exact: true }).check();
  const date = page.getByRole('group', { name: en('fields.arrears.oldestUnpaidDueDate.label') });
  await date.getByLabel('Month').selectOption('March');
  await date.getByLabel('Day').fill('1');
  await date.getByLabel('Year').fill('2027');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Please check' })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(pathOf('questions/sale', 'en'));
});

/** Holds back the script with the rules of the options until told to let it go. */
async function holdRules(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    const response = await route.fetch();
    if ((await response.text()).includes('fha.forbearance')) await released;
    await route.fulfill({ response });
  });
  return release;
}

test('the quick look never waits for the rules; a page after it does, and says so', async ({ page }) => {
  const release = await holdRules(page);
  await page.goto(pathOf('questions/owner', 'en'));
  await page.getByRole('radio', { name: 'Fannie Mae', exact: true }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(pathOf('questions/late', 'en'));
  await expect(page.getByText(en('wizard.quick', { page: 2, pages: QUICK_PAGES.length }))).toBeVisible();

  // What is held back may also hold up the page's `load`.
  await page.goto(pathOf('questions/home', 'en'), { waitUntil: 'commit' });
  await expect(page.getByText(en('wizard.waiting'))).toBeVisible();
  await expect(page.getByRole('button', { name: 'Continue' })).toHaveCount(0);
  release();
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
});

test('the language switch keeps the page and what is half typed', async ({ page }) => {
  await page.goto(pathOf('questions/term', 'es'));
  await box(page, 'loan.remainingMonths').fill('30 y tan');
  await page.getByLabel('Año', { exact: true }).fill('20');
  await page.getByRole('link', { name: 'English' }).click();

  await expect(page).toHaveURL(pathOf('questions/term', 'en'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The time left on your loan');
  await expect(box(page, 'loan.remainingMonths', en)).toHaveValue('30 y tan');
  await expect(page.getByLabel('Year', { exact: true })).toHaveValue('20');
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(box(page, 'loan.remainingMonths')).toHaveValue('30 y tan');
});

test('Back and reload keep the answers, and going back checks nothing', async ({ page }) => {
  await page.goto(pathOf('questions/owner', 'en'));
  for (const { route } of QUICK_PAGES) {
    await expect(page).toHaveURL(pathOf(route, 'en'));
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  await expect(page).toHaveURL(pathOf('results', 'en'));
  await page.goto(pathOf('questions/payment', 'en'));
  await box(page, 'loan.escrow', en).fill('$1,850');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).not.toHaveURL(pathOf('questions/payment', 'en'));
  const next = page.url();
  const first = box(page, 'loan.remainingMonths', en);
  await first.fill('not yet');
  await page.getByRole('link', { name: 'Back', exact: true }).click();

  await expect(page).toHaveURL(pathOf('questions/payment', 'en'));
  await expect(box(page, 'loan.escrow', en)).toHaveValue('$1,850');
  await expect(page.getByText('We read: $1,850.00 a month')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(next);
  await expect(first).toHaveValue('not yet');
  await page.reload();
  await expect(first).toHaveValue('not yet');
  await page.goForward();
  await expect(box(page, 'loan.escrow', en)).toHaveValue('$1,850');
});

test('a change from the review returns to it, and a refused answer is said there', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('button', { name: 'Try it with an example' }).click();
  await expect(page).toHaveURL(pathOf('results', 'en'));
  await page.goto(pathOf('review', 'en'));
  await page.getByRole('link', { name: 'Change Three numbers from your statement' }).click();
  await box(page, 'loan.ratePercent', en).fill('45');
  await page.getByRole('link', { name: 'Back', exact: true }).click();

  await expect(page).toHaveURL(pathOf('review', 'en'));
  await expect(page.getByText('This answer needs a change: “45”')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Change Three numbers from your statement' }).click();
  await box(page, 'loan.ratePercent', en).fill('4.5');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Does this look right?' })).toBeFocused();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(pathOf('review', 'en'));
  await expect(page.locator('dd[id="loan.ratePercent"]')).toHaveText('4.5%');

  await page.getByRole('link', { name: 'Change What happened' }).click();
  await page.getByRole('radio', { name: 'A disaster' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(`${pathOf('questions/disaster', 'en')}?review`);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(pathOf('review', 'en'));
});

for (const locale of ['es', 'en'] as const) {
  const { words } = speaker(locale);
  test(`who backs the loan is asked on two small screens, with the help open above Continue, in ${locale}`, {
    tag: tagOf(locale),
  }, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(pathOf('questions/owner', locale));
    const help = page.locator('details', { has: page.getByText(words('findOwner.title'), { exact: true }) }).first();
    await expect(help).toHaveAttribute('open', '');
    const [above, below] = [
      await help.boundingBox(),
      await page.getByRole('button', { name: words('wizard.continue') }).boundingBox(),
    ];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
    expect((below?.y ?? 0) + (below?.height ?? 0)).toBeLessThanOrEqual(2 * 740);
    // Each way to find out opens with one tap.
    await help.getByText(words('findOwner.ask.title')).click();
    await expect(help.getByText(words('findOwner.ask.lead'))).toBeVisible();
    await expectAccessible(page);
  });
}

test('erasing asks once, empties the datedAnswers and says so', async ({ page }) => {
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

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the start page can be read, help included', async ({ page, request }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(es('start.title'));
    await expect(page.getByText(es('site.scam'))).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: '800-569-4287' }).first()).toBeVisible();
    // The browser under test never shows `noscript`, so its words are looked up in the page as served.
    expect(await (await request.get('/')).text()).toContain(es('start.withoutScript'));
  });
});
