import type { Locator, Page } from '@playwright/test';
import { pathOf } from '../../components/routes';
import { date } from '../../lib/calendar/date';
import { caseSchema } from '../../lib/case/schema';
import { caseFileOf } from '../../lib/case/typed';
import { aboutOption } from '../../lib/explain/explain';
import { roughly } from '../../lib/explain/rough';
import { standing } from '../../lib/interview/effective-answers';
import { type Money, ZERO } from '../../lib/money/money';
import { pathsOf } from '../../lib/simulate/paths';
import { simulate } from '../../lib/simulate/simulate';
import { LOCALES, type Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { dollars } from '../money/amounts';
import { EXAMPLE, explanation, open, optionOf, simulation, TODAY } from './example';
import { expect, expectAccessible, expectNoSidewaysScroll, openEverything, test } from './support';

const FLEX = 'fannie-mae.flex-modification';
const CAN_CHANGE = ['does-not-qualify', 'servicer-decides', 'needs-information'];
const comparable = simulation.options.filter(({ payments }) => payments !== undefined);

function toldOf(id: string) {
  const told = explanation.options.find((one) => one.id === id);
  if (!told) throw new Error(`No option ${id}`);
  return told;
}

function titleOf(locale: Locale, id: string) {
  return speaker(locale).say(toldOf(id).title);
}

function summaryOf(page: Page, id: string): Locator {
  return page.locator(`summary[id="${id}"]`);
}

function detailsOf(page: Page, id: string): Locator {
  return page.locator('details').filter({ has: summaryOf(page, id) });
}

/** The option's rung of the ladder, with its details opened. */
async function rungOf(page: Page, id: string): Promise<Locator> {
  await summaryOf(page, id).click();
  return page.getByRole('listitem').filter({ has: summaryOf(page, id) });
}

for (const locale of LOCALES) {
  const { format, say, value, words } = speaker(locale);

  test.describe(`results in ${locale}`, () => {
    test('the example leads to results that are accessible and fit, all of them opened', {
      // What a desk lays out anew is the same in both languages.
      tag: locale === 'es' ? '@width' : [],
    }, async ({ page }) => {
      // By day in Spanish, by night in English.
      await page.emulateMedia({ colorScheme: locale === 'es' ? 'light' : 'dark' });
      await page.clock.setFixedTime(`${TODAY}T12:00:00`);
      await page.goto(pathOf('start', locale));
      await page.getByRole('button', { name: words('start.example') }).click();
      await expect(page).toHaveURL(pathOf('results', locale));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('results.title'));
      await expect(page.getByText(say(explanation.asOf))).toBeVisible();
      await expect(page.getByText(say(explanation.notAdvice))).toBeVisible();
      await expect(page.locator('svg.recharts-surface')).toHaveCount(4);
      await expectNoSidewaysScroll(page);
      await openEverything(page);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });

    test('every option stands in the order of review, with its status, its figures and its rules', async ({ page }) => {
      await open(page, 'results', locale);
      const rungs = page.locator('main ol > li').filter({ has: page.locator('summary[id]') });
      await expect(rungs).toHaveCount(simulation.options.length);
      for (const [index, { id }] of simulation.options.entries()) {
        const told = toldOf(id);
        await expect(rungs.nth(index).getByRole('heading').first()).toHaveText(say(told.title));
        await expect(rungs.nth(index)).toContainText(say(told.statusLabel));
      }
      for (const { id } of simulation.options) {
        const told = toldOf(id);
        const rung = await rungOf(page, id);
        const details = rung.locator('details').first();
        expect(await details.locator('dl dd').allTextContents()).toEqual(told.terms.map((term) => value(term.value)));
        const text = (await details.textContent()) ?? '';
        const sentences = [...told.steps.map(({ sentence }) => sentence), ...told.payments, ...told.totals];
        for (const sentence of [...sentences, ...told.reasons.map((reason) => reason.sentence)]) {
          expect(text).toContain(say(sentence));
        }
      }
      const option = optionOf(FLEX);
      // The market's rate of the example is older than its term.
      const about = (amount: Money) => value(roughly({ unit: 'money', value: amount }));
      const first = page.locator('main section').first();
      await expect(first).toContainText(titleOf(locale, FLEX));
      expect(await first.locator('dl dd').allTextContents()).toEqual([
        words('results.figures.monthly', { payment: format.money(simulation.situation.payment ?? ZERO) }),
        words('results.figures.monthly', { payment: about(option.payments?.[0]?.payment ?? ZERO) }),
        words('results.figures.monthly', { payment: about(option.payments?.at(-1)?.payment ?? ZERO) }),
        about(option.totals?.dueAtEnd ?? ZERO),
      ]);
      // The rules behind it stand on the official page, and the link says that it leaves.
      const [check] = option.checks;
      const link = detailsOf(page, FLEX)
        .getByRole('link', { name: check?.source.section ?? '' })
        .first();
      await expect(link).toHaveAttribute('href', check?.source.url ?? '');
      await expect(link).toHaveAttribute('rel', 'noreferrer');
      await expect(link).toContainText(words('common.otherSiteInEnglish'));
    });

    test('options are chosen for comparison with the keyboard, up to four', async ({ page }) => {
      await open(page, 'results', locale);
      const boxes = page.getByRole('checkbox');
      // Doing nothing can be compared too.
      await expect(boxes).toHaveCount(comparable.length + 1);
      const table = page.getByRole('table', { name: words('results.compare.caption') });
      await expect(table.locator('thead th')).toHaveCount(3);

      await boxes.first().focus();
      await page.keyboard.press('Space');
      for (let index = 1; index <= comparable.length; index += 1) {
        await page.keyboard.press('Tab');
        await expect(boxes.nth(index)).toBeFocused();
        if (!(await boxes.nth(index).isChecked())) await page.keyboard.press('Space');
      }
      await expect(table.locator('thead th')).toHaveCount(5);
      await expect(page.getByRole('status').filter({ hasText: words('results.compare.full') })).toBeVisible();

      for (const box of await boxes.all()) await box.setChecked(false);
      await expect(page.getByText(words('results.compare.none'))).toBeVisible();
      // Doing nothing alone has nothing to be compared with.
      await boxes.last().check();
      await expect(page.getByText(words('results.compare.none'))).toBeVisible();
    });

    test('an option that waits for answers names them and leads to their questions', async ({ page }) => {
      await open(page, 'results', locale, { ...EXAMPLE, 'property.value': '' });
      const rung = page.locator('main ol > li').filter({ has: summaryOf(page, FLEX) });
      await expect(rung).toContainText(words('statuses.needs-information.label'));
      // Who wants to stay is not sent to a sale first, although nothing else is settled.
      await expect(page.locator('main section').first()).toContainText(titleOf(locale, FLEX));
      const link = rung.getByRole('link', { name: words('fields.property.value.label') }).first();
      await expect(link).toHaveAttribute('href', pathOf('questions/home', locale));
    });

    test('while nobody knows who stands behind the loan, each authority has its ladder and its first option', async ({
      page,
    }) => {
      await open(page, 'results', locale, { ...EXAMPLE, 'loan.backer': 'unknown' });
      await expect(page.getByText(words('results.glance.several'))).toBeVisible();
      const fannieMae = words('results.ladder.backer', { backer: words('fields.loan.backer.choices.fannie-mae') });
      await expect(page.getByRole('heading', { name: fannieMae })).toHaveCount(2);
      const named = words('results.compare.withBacker', { option: titleOf(locale, FLEX), backer: 'Fannie Mae' });
      await page
        .getByRole('group', { name: words('results.compare.choose') })
        .getByText(fannieMae)
        .click();
      await expect(page.getByRole('checkbox', { name: named, exact: true })).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });

    test('a sale that is set stands above everything, in a home that nobody lives in too', async ({ page }) => {
      await open(page, 'results', locale, {
        ...EXAMPLE,
        'property.occupancy': 'vacant',
        'foreclosure.saleOn': '2026-12-02',
      });
      const action = {
        key: 'explain.actions.sale-set',
        values: { sale: { unit: 'date', value: date('2026-12-02') }, left: { unit: 'count', value: 9 } },
      } as const;
      await expect(page.locator('h1 + div')).toContainText(say(action));
      await expectAccessible(page);
    });

    test('answers that cannot be read are listed, each with the way to its question', async ({ page }) => {
      await open(page, 'results', locale, { ...EXAMPLE, 'loan.ratePercent': 'six' });
      await expect(page.getByRole('heading', { level: 2 })).toHaveText(words('results.refused.title'));
      const link = page.getByRole('main').getByRole('link', { name: words('fields.loan.ratePercent.label') });
      await expect(link).toHaveAttribute('href', pathOf('questions/rate', locale));
      await expectAccessible(page);
    });

    test('without answers it leads to the questions or to the example', async ({ page }) => {
      await page.clock.setFixedTime(`${TODAY}T12:00:00`);
      await page.goto(pathOf('results', locale));
      await expect(page.getByText(words('results.empty.lead'))).toBeVisible();
      await page.getByRole('button', { name: words('results.empty.example') }).click();
      await expect(page.getByText(say(explanation.asOf))).toBeVisible();
    });

    test('the link at the top opens the reasons of the first option; on paper all is open, and folded again after', async ({
      page,
    }) => {
      await open(page, 'results', locale);
      await page.getByRole('link', { name: words('results.glance.reasons') }).click();
      await expect(detailsOf(page, FLEX)).toHaveAttribute('open');
      await expect(summaryOf(page, FLEX)).toBeFocused();
      const folded = page.locator('main details:not([open])');
      await expect(page.locator('svg.recharts-surface')).toHaveCount(4);
      const before = await folded.count();
      // The paper is made as soon as all have heard of it: nothing can come later.
      const printed = await page.evaluate(() => {
        window.dispatchEvent(new Event('beforeprint'));
        return document.querySelector('main')?.textContent ?? '';
      });
      const notYet = simulation.options.filter(({ status }) => CAN_CHANGE.includes(status));
      expect(printed.split(words('explain.heading.change'))).toHaveLength(notYet.length + 1);
      await expect(folded).toHaveCount(0);
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      await expect(folded).toHaveCount(before);
    });
  });
}

/** Two months behind, out of work for a while, with 900 of the 2,100.17 a month to pay. */
const OUT_OF_WORK = {
  ...EXAMPLE,
  'hardship.cause': 'unemployment',
  'hardship.duration': 'temporary-ongoing',
  'arrears.oldestUnpaidDueDate': '2026-10-01',
  'household.affordablePayment': '900',
};

test('other figures are tried beside the answers, and given up again', async ({ page }) => {
  const { words } = speaker('es');
  await open(page, 'results', 'es', OUT_OF_WORK);
  const panel = page.getByRole('region', { name: words('whatIf.title') });
  const rung = page.locator('main ol > li').filter({ has: summaryOf(page, 'fannie-mae.forbearance') });
  await expect(rung).toContainText('$900');
  await panel.getByText(words('whatIf.open')).click();
  const box = panel.getByLabel(words('fields.household.affordablePayment.label'));
  await box.fill('1.200');
  await expect(panel.getByRole('status')).toHaveText(words('whatIf.changed', { count: 1 }));
  await expect(rung).toContainText('$1,200');

  // What cannot be read says so and leaves the last figures standing.
  await box.fill('mil');
  await expect(
    panel.getByText(words('problems.money', { field: words('fields.household.affordablePayment.label'), key: '' })),
  ).toBeVisible();
  await expect(rung).toContainText('$1,200');
  await expectAccessible(page);

  await panel.getByLabel(words('whatIf.pauseMonths')).selectOption('2');
  await box.fill('1200');
  await expect(rung).toContainText(speaker('es').format.money(dollars('6180.68')));
  // Whoever reads from the top is told, and can give it up from there.
  const notice = page.getByRole('main').getByText(words('whatIf.trying'));
  await expect(notice).toBeVisible();
  const months = words('sheet.schedule.save', { option: titleOf('es', 'fannie-mae.forbearance') });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: months, exact: true }).click(),
  ]);
  const named = { option: 'fannie-mae-forbearance', asOf: TODAY, tried: 'yes' };
  expect(file.suggestedFilename()).toBe(`${words('sheet.schedule.fileName', named)}.csv`);
  // Left and come back to: the answers are as they were.
  await page
    .getByRole('button', { name: words('whatIf.reset') })
    .first()
    .click();
  await expect(notice).toHaveCount(0);
  await expect(rung).toContainText('$900');
  await expect(panel.getByRole('status')).toHaveCount(0);
  expect(await page.evaluate(() => sessionStorage.getItem('alivio.answers'))).toBe(JSON.stringify(OUT_OF_WORK));
});

test('a pause and what follows it stand as one path, which can be compared too', async ({ page }) => {
  const { format, words, say } = speaker('en');
  const before = caseSchema.parse(caseFileOf(standing(OUT_OF_WORK), TODAY));
  const paths = pathsOf(before, simulate(before));
  await open(page, 'results', 'en', OUT_OF_WORK);
  const cards = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: words('paths.title') }) })
    .locator('ul > li');
  await expect(cards).toHaveCount(3);
  for (const [index, { pause, next, whole }] of paths.entries()) {
    const name = words('paths.name', {
      pause: say(aboutOption(pause.id, 'title')),
      next: say(aboutOption(next.id, 'title')),
    });
    await expect(cards.nth(index).getByRole('heading')).toHaveText(name);
    await expect(cards.nth(index)).toContainText(format.money(whole.totals?.totalPaid ?? ZERO));
    await page.getByRole('checkbox', { name, exact: true }).check();
    const table = page.getByRole('table', { name: words('results.compare.caption') });
    await expect(table).toContainText(format.moneyWithCents(whole.totals?.totalPaid ?? ZERO));
    await page.getByRole('checkbox', { name, exact: true }).uncheck();
  }
});

test('the language switch keeps the answers, the comparison and the option that was read', async ({ page }) => {
  await open(page, 'results', 'es');
  await page.getByRole('checkbox', { name: speaker('es').words('results.compare.doingNothing') }).uncheck();
  await page.getByRole('link', { name: speaker('es').words('results.glance.reasons') }).click();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(speaker('en').words('results.title'));
  await expect(page.getByText(speaker('en').say(explanation.asOf))).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(page.getByRole('checkbox', { name: titleOf('en', FLEX), exact: true })).toBeChecked();
  await expect(detailsOf(page, FLEX)).toHaveAttribute('open');
});
