import { PDFDocument } from '@cantoo/pdf-lib';
import type { Locator, Page } from '@playwright/test';
import { FURTHER_VIEWS, routeOf } from '../../components/results/views';
import { pathOf } from '../../components/routes';
import { date } from '../../lib/calendar/date';
import { caseSchema } from '../../lib/case/schema';
import { aboutOption } from '../../lib/explain/about-option';
import { approximate, isApproximate } from '../../lib/explain/approximate';
import { changeOf, withIllustration } from '../../lib/explain/payment-change';
import { moneyValue } from '../../lib/explain/sentence';
import { effectiveAnswers } from '../../lib/interview/effective-answers';
import { caseFileOf } from '../../lib/interview/typed';
import { type Money, ZERO } from '../../lib/money/money';
import { forbearancePaths } from '../../lib/simulate/paths';
import { simulate } from '../../lib/simulate/simulate';
import { LOCALES, type Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { dollars } from '../money/amounts';
import { EXAMPLE, explanation, open, optionOf, simulation, TODAY } from './example';
import { NO_FIGURES } from './households';
import { expect, expectAccessible, expectNoSidewaysScroll, openDrawn, tagOf, test } from './support';

const FLEX = 'fannie-mae.flex-modification';
/** Help after a disaster is for who told of one. */
const comparable = simulation.options
  .map(withIllustration)
  .filter(({ name, payments }) => payments !== undefined && !name.includes('disaster'));

/** The options as a household meets them that told of no disaster: ways to stay first, the open ones before the others. */
const MET = [true, false].flatMap((stays) => {
  const of = simulation.options.filter(
    ({ kind, name }) => (kind !== 'disposition') === stays && !name.includes('disaster'),
  );
  const open = simulation.suggestedOrder.flatMap((id) => of.filter((option) => option.id === id));
  return [...open, ...of.filter((option) => !open.includes(option))].map(({ id }) => id);
});

/** The answer in one sentence. */
function sentenceIn(locale: Locale): string {
  const change = changeOf(optionOf(FLEX), simulation.situation);
  return change ? speaker(locale).say(change.sentence) : '';
}

function toldOf(id: string) {
  const explained = explanation.options.find((one) => one.id === id);
  if (!explained) throw new Error(`No option ${id}`);
  return explained;
}

function titleOf(locale: Locale, id: string) {
  return speaker(locale).say(toldOf(id).title);
}

function summaryOf(page: Page, id: string): Locator {
  return page.locator(`summary[id="${id}"]`);
}

function detailsOf(page: Page, id: string): Locator {
  return page.locator(`details:has(> summary[id="${id}"])`);
}

for (const locale of LOCALES) {
  const { format, say, value, words } = speaker(locale);
  const tag = tagOf(locale);

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
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentenceIn(locale));
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      for (const door of FURTHER_VIEWS) {
        await page.getByRole('link', { name: words(`answer.places.${door}.title`), exact: true }).click();
        await expect(page).toHaveURL(pathOf(routeOf(door), locale));
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(words(`answer.places.${door}.title`));
        await openDrawn(page);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      }
    });

    test('the answer says what would be paid, where it stands and what is due, and leads to what to do', {
      tag,
    }, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await open(page, 'results', locale);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentenceIn(locale));
      const main = page.getByRole('main');
      await expect(main.getByText(words('statuses.may-qualify.label')).first()).toBeInViewport();
      const change = changeOf(optionOf(FLEX), simulation.situation);
      if (!change?.due) throw new Error('The example owes a sum at the end.');
      await expect(main.getByText(say(change.due))).toBeInViewport();
      await expect(
        main.getByRole('img', { name: value(approximate({ unit: 'money', value: change.after ?? ZERO })) }),
      ).toBeInViewport();
      const now = main.getByRole('link', { name: words('answer.now'), exact: true });
      await expect(now).toBeInViewport();
      await now.click();
      await expect(page).toHaveURL(pathOf('results/to-do', locale));
      // The one step that comes next stands apart, on top of the others.
      const [first] = explanation.actions;
      if (!first) throw new Error('There is always a next step.');
      await expect(main.getByRole('heading', { name: words('results.next.first'), exact: true })).toBeVisible();
      await expect(main.locator('ol').getByText(say(first.sentence))).toHaveCount(0);
      await expect(main.getByText(say(first.sentence))).toHaveCount(1);
      await expect(main.getByText(words('findOwner.title'))).toHaveCount(0);
    });

    test('every option stands with its status, its figures and its rules, ways to leave after the last way to stay', {
      tag,
    }, async ({ page }) => {
      await open(page, 'results/options', locale);
      await expect(page.locator('summary[id]')).toHaveCount(MET.length);
      expect(await page.locator('summary[id]').evaluateAll((all) => all.map(({ id }) => id))).toEqual(MET);
      await page.locator('details:has(details summary[id])').evaluateAll((folded) => {
        for (const group of folded) group.setAttribute('open', '');
      });
      for (const id of MET) {
        const explained = toldOf(id);
        await summaryOf(page, id).click();
        const details = detailsOf(page, id);
        expect(await details.locator('dl dd').allTextContents()).toEqual(
          explained.terms.map((term) => value(term.value)),
        );
        // What decides stands above what is folded.
        const text = await details.evaluate((folded) => (folded.closest('li') ?? folded).textContent ?? '');
        const sentences = [
          ...explained.steps.map(({ sentence }) => sentence),
          ...explained.payments,
          ...explained.totals,
        ];
        for (const sentence of [...sentences, ...explained.reasons.map((reason) => reason.sentence)]) {
          expect(text).toContain(say(sentence));
        }
        if (explained.status === 'does-not-qualify')
          await expect(summaryOf(page, id)).toContainText(say(explained.title));
      }
      const option = optionOf(FLEX);
      // The market's rate of the example is older than its term.
      const about = (amount: Money) => value(approximate({ unit: 'money', value: amount }));
      const first = page.locator('main ol > li').first();
      await expect(first).toContainText(titleOf(locale, FLEX));
      expect(await first.locator('> dl dd').allTextContents()).toEqual([
        words('results.figures.monthly', { payment: format.money(simulation.situation.totalPayment ?? ZERO) }),
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

    test('the paper has the answer, every option in a line and what to do; nothing of it stays on the screen', {
      tag,
    }, async ({ page }) => {
      await open(page, 'results', locale);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentenceIn(locale));
      // What paper adds is fetched once the answer stands.
      await page.waitForLoadState('networkidle');
      // The paper is made as soon as all have heard of it: nothing can come later.
      const printed = await page.evaluate(() => {
        window.dispatchEvent(new Event('beforeprint'));
        return document.querySelector('main')?.textContent ?? '';
      });
      for (const { id, title } of explanation.options) {
        expect(printed.includes(say(title))).toBe(!id.includes('disaster'));
      }
      expect(printed).toContain(words('results.next.title'));
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      await expect(page.getByText(words('results.next.title'), { exact: true })).toHaveCount(1);
    });
  });
}

test.describe('results, whose steps are the same in both languages', () => {
  const locale = 'es';
  const { format, say, words } = speaker(locale);

  test('options are chosen for comparison with the keyboard, up to four', async ({ page }) => {
    await open(page, 'results/compare', locale);
    await openDrawn(page);
    const boxes = page.getByRole('checkbox');
    // Doing nothing can be compared too.
    await expect(boxes).toHaveCount(comparable.length + 1);
    const table = page.getByRole('table', { name: words('results.compare.caption') });
    // A plan and a changed loan, whether they fit or not.
    await expect(table.locator('thead th')).toHaveCount(3);
    await expect(table.locator('thead')).toContainText(titleOf(locale, 'fannie-mae.repayment-plan'));

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

  test('an option that waits for an answer asks it in place, and the result follows', async ({ page }) => {
    await open(page, 'results/options', locale, { ...EXAMPLE, 'property.value': '' });
    const rung = page.locator('main ol > li').filter({ has: summaryOf(page, FLEX) });
    await expect(rung).toContainText(words('statuses.needs-information.label'));
    // Who wants to stay is not sent to a sale first, although nothing else is settled.
    await expect(page.locator('main ol > li').first()).toContainText(titleOf(locale, FLEX));
    await rung.getByRole('textbox', { name: words('fields.property.value.label') }).fill('290,000');
    await rung.getByRole('button', { name: words('results.ladder.answer') }).click();
    await expect(rung).toContainText(words('statuses.may-qualify.label'));
    await expect(summaryOf(page, FLEX)).toBeFocused();
  });

  test('while nobody knows who stands behind the loan, each authority has its ladder and its first option', async ({
    page,
  }) => {
    await open(page, 'results', locale, { ...EXAMPLE, 'loan.backer': 'unknown' });
    await expect(page.getByText(words('results.glance.several'))).toBeVisible();
    await page.getByText(words('results.glance.ofEach')).click();
    // Both enterprises begin with the same help.
    const owner = (one: string) => words(`fields.loan.backer.choices.${one}`);
    await expect(
      page.getByRole('listitem').filter({ hasText: format.all([owner('fannie-mae'), owner('freddie-mac')]) }),
    ).toContainText(titleOf(locale, FLEX));
    const fannieMae = words('results.ladder.backer', { backer: owner('fannie-mae') });
    await page.getByRole('link', { name: words('answer.places.compare.title'), exact: true }).click();
    await page.getByText(words('results.compare.otherChoice')).click();
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
      values: {
        sale: { unit: 'date', value: date('2026-12-02') },
        left: { unit: 'count', value: 9 },
        // Nobody lives there, so that no application holds the sale.
        exempt: { unit: 'select', value: 'yes' },
      },
    } as const;
    // In a line on the answer; whole, and said once, on what to do.
    await expect(page.locator('div:has(+ h1)')).toContainText(say({ ...action, key: 'answer.sale' }));
    await expect(page.locator('div:has(+ h1)')).toContainText(words('answer.first.call'));
    await expectAccessible(page);
    await page.goto(pathOf('results/to-do', locale));
    await expect(page.getByText(say(action), { exact: true })).toHaveCount(1);
    await expect(page.getByText(say(action), { exact: true })).toBeInViewport();
    await expectAccessible(page);
  });

  test('the titles of what was read are marked as English', async ({ page }) => {
    await open(page, 'results/how', locale);
    await openDrawn(page);
    const sources = page
      .getByRole('group')
      .filter({ hasText: words('results.sources.title') })
      .getByRole('listitem');
    expect(await sources.count()).toBeGreaterThan(10);
    await expect(sources.filter({ hasNot: page.locator('[lang="en"]') })).toHaveCount(0);
  });

  test('on a small phone the answer and its two payments are seen under a sale, without scrolling', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await open(page, 'results', locale, { ...EXAMPLE, 'foreclosure.saleOn': '2026-12-20' });
    const sale = { sale: { unit: 'date', value: date('2026-12-20') }, left: { unit: 'count', value: 27 } } as const;
    for (const seen of [
      page.getByText(say({ key: 'answer.sale', values: sale })),
      page.getByRole('heading', { level: 1 }),
      page.getByRole('img', { name: words('answer.picture') }),
    ]) {
      await expect(seen).toBeInViewport({ ratio: 1 });
    }
  });

  test('while nobody knows when the loan ends, a plan and a deferral are compared over the months that are known', async ({
    page,
  }) => {
    await open(page, 'results/compare', locale, {
      'loan.backer': 'fannie-mae',
      'loan.payment': '1,850',
      'arrears.oldestUnpaidDueDate': '2026-08-01',
      'hardship.duration': 'temporary-resolved',
      'household.wantsToStay': 'yes',
      'household.canResumePayment': 'yes',
    });
    const card = (id: string) =>
      page
        .getByRole('main')
        .locator('section')
        .filter({ has: page.getByRole('heading', { name: titleOf(locale, id), level: 2 }) })
        .last();
    // 4 × 1,850.00 over 12 months: 616.67 on top of each; nobody has told the fees, so it is an estimate.
    await expect(card('fannie-mae.repayment-plan')).toContainText('$2,467');
    await expect(card('fannie-mae.payment-deferral')).toContainText('$7,400');
    const table = page.getByRole('table', { name: words('results.charts.payment.caption') });
    await openDrawn(page);
    await expect(table).toContainText(words('results.charts.payment.spanOpen', { from: '13' }));
    await expect(page.getByText(words('results.compare.withoutEnd'))).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  test('nothing but the answer stands above the one button, which is seen under a sale without scrolling', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, 'results', locale, { ...EXAMPLE, 'foreclosure.saleOn': '2026-12-20' });
    const main = page.getByRole('main');
    const now = main.getByRole('link', { name: words('answer.now'), exact: true });
    await expect(now).toBeInViewport({ ratio: 1 });
    // The rate that the figures rest on, and the way to a newer one, come after it.
    const rate = main.getByRole('link', { name: words('results.marketRates.link') }).first();
    const [button, later] = [await now.boundingBox(), await rate.boundingBox()];
    expect(later?.y).toBeGreaterThan(button?.y ?? 0);
    await now.click();
    // The first call says that there is a sale, and when.
    const sale = { sale: { unit: 'date', value: date('2026-12-20') } } as const;
    await expect(main.getByText(say({ key: 'explain.actions.call-servicer-sale', values: sale }))).toBeVisible();
  });

  test('without figures the one button stands above the answers that they wait for', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, 'results', locale, NO_FIGURES);
    const main = page.getByRole('main');
    await expect(main.getByText(words('answer.waits'))).toBeVisible();
    await expect(main.getByRole('link', { name: words('answer.now'), exact: true })).toBeInViewport({ ratio: 1 });
  });

  test('on a small phone an appeal and a sale are seen without scrolling', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await open(page, 'results', locale, {
      ...EXAMPLE,
      'foreclosure.saleOn': '2026-12-02',
      'foreclosure.decisionOn': '2026-11-20',
      'foreclosure.denialReasons': 'income-too-low',
    });
    const appeal = page.getByRole('link', { name: words('letters.writeAppeal') });
    await expect(appeal).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('link', { name: words('urgent.sale.more') })).toBeInViewport({ ratio: 1 });
    // The answer and its figure are seen too, under a sale and an appeal.
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
    await expectAccessible(page);
    await appeal.click();
    await expect(page.getByLabel(words('letters.which'))).toHaveValue('appeal');
  });

  test('a loan with rules of its own has its own first step, and no door to options it does not have', async ({
    page,
  }) => {
    await open(page, 'results', locale, { ...EXAMPLE, 'loan.backer': 'fha', 'loan.product': 'reverse' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('answer.ownRules'));
    const main = page.getByRole('main');
    for (const place of ['compare', 'options'] as const) {
      await expect(main.getByRole('link', { name: words(`answer.places.${place}.title`) })).toHaveCount(0);
    }
    await expect(main.getByRole('link', { name: words('wizard.exact.begin') })).toHaveCount(0);
    await page.goto(pathOf('results/to-do', locale));
    await expect(main.getByText(words('explain.actionsOf.is-reverse-mortgage.call-servicer'))).toBeVisible();
    await expectAccessible(page);
  });

  test('of a sale that is near a reverse mortgage is told its own steps, and no application', async ({ page }) => {
    const reverse = { ...EXAMPLE, 'loan.backer': 'fha', 'loan.product': 'reverse', 'foreclosure.saleOn': '2026-12-02' };
    await open(page, 'sale-date', locale, reverse);
    const main = page.getByRole('main');
    const sale = { sale: { unit: 'date', value: date('2026-12-02') }, left: { unit: 'count', value: 9 } } as const;
    await expect(
      main.getByText(say({ key: 'explain.actionsOf.is-reverse-mortgage.sale-set', values: sale })),
    ).toBeVisible();
    await expect(main.getByText(words('missingDays.reverse'))).toBeVisible();
    await expect(main.getByText(words('urgent.sale.rules.application'))).toHaveCount(0);
    await expectAccessible(page);
  });

  test('while its own steps are worked out, a household with a sale is told no rule that may not be its own', async ({
    page,
  }) => {
    let letGo = () => {};
    const isLetGo = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(/worker-[^/]*\.js$/, async (route) => {
      await isLetGo;
      await route.continue();
    });
    const rental = { ...EXAMPLE, 'property.occupancy': 'rental', 'foreclosure.saleOn': '2026-12-02' };
    await open(page, 'sale-date', locale, rental);
    const main = page.getByRole('main');
    await expect(main.getByText(words('urgent.sale.ruleTitle'))).toHaveCount(0);
    await expect(main.getByText(words('urgent.sale.today.counselor'))).toBeVisible();
    await expect(main.getByText(words('urgent.sale.today.papers'))).toHaveCount(0);
    letGo();
    await expect(main.getByText(words('missingDays.not-home'))).toBeVisible();
  });

  test('answers that cannot be read are listed, each with the way to its question', async ({ page }) => {
    await open(page, 'results', locale, { ...EXAMPLE, 'loan.ratePercent': 'six' });
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(words('results.refused.title'));
    const link = page.getByRole('main').getByRole('link', { name: words('fields.loan.ratePercent.label') });
    await expect(link).toHaveAttribute('href', pathOf('questions/statement', locale));
    await expectAccessible(page);
  });

  test('without answers it leads to the questions or to the example', async ({ page }) => {
    await page.clock.setFixedTime(`${TODAY}T12:00:00`);
    await page.goto(pathOf('results', locale));
    await expect(page.getByText(words('results.empty.lead'))).toBeVisible();
    await page.getByRole('button', { name: words('results.empty.example') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentenceIn(locale));
  });
});

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
  await open(page, 'results/how', 'es', OUT_OF_WORK);
  const panel = page.getByRole('region', { name: words('whatIf.title') });
  const goTo = (place: string) =>
    page.getByRole('link', { name: words(`answer.places.${place}.title`), exact: true }).click();
  const rung = page.locator('main ol > li').filter({ has: summaryOf(page, 'fannie-mae.forbearance') });
  await panel.getByText(words('whatIf.open')).click();
  const box = panel.getByLabel(words('fields.household.affordablePayment.label'));
  await box.fill('1.200');
  await expect(panel.getByRole('status')).toHaveText(words('whatIf.changed', { count: 1 }));

  // What cannot be read says so and leaves the last figures standing.
  await box.fill('mil');
  await expect(
    panel.getByText(words('problems.money', { field: words('fields.household.affordablePayment.label'), key: '' })),
  ).toBeVisible();
  await expectAccessible(page);

  await panel.getByLabel(words('whatIf.pauseMonths')).selectOption('2');
  await box.fill('1200');
  // Every place follows, says so at its top, and lets it be given up from there.
  await goTo('options');
  await expect(rung).toContainText('$1,200');
  await expect(rung).toContainText(speaker('es').format.money(dollars('6180.68')));
  const notice = page.getByRole('main').getByText(words('whatIf.trying'));
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: words('whatIf.reset') }).click();
  await expect(notice).toHaveCount(0);
  await expect(rung).toContainText('$900');
  await goTo('how');
  await expect(panel.getByRole('status')).toHaveCount(0);
  expect(await page.evaluate(() => sessionStorage.getItem('alivio.answers'))).toBe(JSON.stringify(OUT_OF_WORK));
});

for (const locale of LOCALES) {
  test(`the printed answer is at most four pages (${locale})`, { tag: tagOf(locale) }, async ({ page }) => {
    for (const changes of [{}, { 'loan.backer': 'unknown' }, { 'foreclosure.saleOn': '2026-12-20' }]) {
      await open(page, 'results', locale, { ...EXAMPLE, ...changes });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const paper = await PDFDocument.load(await page.pdf({ format: 'Letter' }));
      expect(paper.getPageCount(), JSON.stringify(changes)).toBeLessThanOrEqual(4);
    }
  });
}

test('a pause and what follows it stand as one path, which can be compared too', async ({ page }) => {
  const { format, words, say, value } = speaker('en');
  const before = caseSchema.parse(caseFileOf(effectiveAnswers(OUT_OF_WORK), TODAY));
  const paths = forbearancePaths(before, simulate(before));
  await open(page, 'results/options', 'en', OUT_OF_WORK);
  const cards = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: words('paths.title') }) })
    .last()
    .locator('details > div > ul > li');
  await expect(cards).toHaveCount(3);
  await openDrawn(page);
  const named = paths.map((path) => ({
    ...path,
    name: words('paths.name', {
      pause: say(aboutOption(path.pause, 'title')),
      next: say(aboutOption(path.next, 'title')),
    }),
  }));
  for (const [index, { name, next, whole }] of named.entries()) {
    await expect(cards.nth(index).locator('summary')).toHaveText(name);
    const paid = moneyValue(whole.totals?.totalPaid ?? ZERO);
    await expect(cards.nth(index)).toContainText(value(isApproximate(next) ? approximate(paid) : paid));
  }
  await page.getByRole('link', { name: words('answer.places.compare.title'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('answer.places.compare.title'));
  await openDrawn(page);
  for (const { name, whole } of named) {
    await page.getByRole('checkbox', { name, exact: true }).check();
    const table = page.getByRole('table', { name: words('results.compare.caption') });
    const paid = whole.totals?.totalPaid ?? ZERO;
    await expect(table).toContainText(
      isApproximate(whole) ? value(approximate(moneyValue(paid))) : format.moneyWithCents(paid),
    );
    await page.getByRole('checkbox', { name, exact: true }).uncheck();
  }
});

test('the language switch keeps the place, the answers, the comparison and the option that was read', async ({
  page,
}) => {
  const es = speaker('es');
  await open(page, 'results/compare', 'es');
  await openDrawn(page);
  await page.getByRole('checkbox', { name: titleOf('es', 'fannie-mae.repayment-plan'), exact: true }).uncheck();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(pathOf('results/compare', 'en'));
  await openDrawn(page);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(page.getByRole('checkbox', { name: titleOf('en', FLEX), exact: true })).toBeChecked();

  await page.goto(`${pathOf('results/options', 'en')}#${FLEX}`);
  await expect(detailsOf(page, FLEX)).toHaveAttribute('open');
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(es.words('answer.places.options.title'));
  await expect(detailsOf(page, FLEX)).toHaveAttribute('open');
});
