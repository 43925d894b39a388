import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { shortName } from '../../components/charts/compared';
import { aboutOption } from '../../lib/explain/about-option';
import { approximate, isApproximate } from '../../lib/explain/approximate';
import { balancePoints } from '../../lib/explain/balance-points';
import { cumulativePaymentPoints } from '../../lib/explain/cumulative-payments';
import { PAYMENT_PARTS, paymentParts } from '../../lib/explain/payment-parts';
import { moneyValue } from '../../lib/explain/sentence';
import { trackRecordOf } from '../../lib/explain/track-record';
import { type Money, ZERO } from '../../lib/money/money';
import { outcomeRows } from '../../lib/simulate/outcome-rows';
import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { outcomeRowsJson } from '../support/json';
import { cells, loanCase, open, optionOf, simulation, TODAY } from './example';
import { expect, expectNoSidewaysScroll, openDrawn, seePictures, test } from './support';

const FLEX = 'fannie-mae.flex-modification';
const REINSTATEMENT = 'fannie-mae.reinstatement';
const COMPARED = [REINSTATEMENT, FLEX];
const outcomes = COMPARED.map((id) => outcomeRows(loanCase, id));
/** The first month without a trial payment. */
const DIVIDED = 4;

const locale = 'es';
const { format, say, value, words } = speaker(locale);
const shortOf = (id: string) => shortName(say(aboutOption(optionOf(id), 'title')));
const keyed = (index: number, amount: string) =>
  words('charts.amounts.named', { name: shortOf(COMPARED[index] ?? ''), amount });
/** What an option is called beside its figures in a picture's table, which write no "about" of their own. */
const titleOf = (id: string) => {
  const option = say(aboutOption(optionOf(id), 'title'));
  return isApproximate(optionOf(id)) ? words('results.compare.estimated', { option }) : option;
};
const written = (amount: Money | undefined) =>
  amount === undefined ? words('results.charts.owed.ended') : format.moneyWithCents(amount);

test(`the comparison, its pictures, their tables, their readings and the saved file have the numbers of the simulation`, async ({
  page,
}) => {
  await open(page, 'results/compare', locale);
  await openDrawn(page);
  await compareReinstatement(page, locale);
  const tableOf = (caption: string) => page.getByRole('table', { name: caption });
  await seePictures(page);
  await expect(page.locator('svg.recharts-surface')).toHaveCount(4);

  // The comparison itself marks the lowest in words.
  const comparison = tableOf(words('results.compare.caption'));
  await expect(comparison.locator('thead th').last()).toContainText(words('results.compare.doingNothing'));
  const byMeasure = new Map((await cells(comparison)).map(([measure, ...rest]) => [measure, rest]));
  const cellsOf = (measure: string) => byMeasure.get(words(`results.compare.${measure}`))?.slice(0, 2);
  const compared = COMPARED.map(optionOf);
  for (const total of ['totalPaid', 'totalInterest', 'dueAtEnd'] as const) {
    const amounts = compared.map(({ totals }) => totals?.[total] ?? ZERO);
    expect(cellsOf(total)).toEqual(
      compared.map((option, index) =>
        [
          // An estimate is told in whole dollars.
          isApproximate(option)
            ? value(approximate(moneyValue(option.totals?.[total] ?? ZERO)))
            : format.moneyWithCents(option.totals?.[total] ?? ZERO),
          ...(amounts[index] === Math.min(...amounts) ? [words('results.compare.best.lowest')] : []),
        ].join(' '),
      ),
    );
  }
  const [sooner, later] = compared.map(({ totals }) =>
    value({ unit: 'month-of-year', value: totals?.paidOffOn ?? TODAY }),
  );
  expect(cellsOf('paidOffOn')).toEqual([`${sooner} ${words('results.compare.best.earliest')}`, later]);

  const stretches = compared.flatMap(({ id, payments = [] }) => payments.map((run) => ({ ...run, id })));
  const span = (from: number, months: number) =>
    words('results.charts.payment.span', { from: String(from), to: String(from + months - 1) });
  expect(await cells(tableOf(words('results.charts.payment.caption')))).toEqual(
    stretches.map(({ id, fromMonth, months, phase, payment }) => [
      titleOf(id),
      span(fromMonth, months),
      words(`phases.${phase}.label`),
      format.moneyWithCents(payment),
    ]),
  );
  await readPicture(
    page,
    words('results.charts.payment.name'),
    [
      [format.moneyWithCents(simulation.situation.totalPayment ?? ZERO), words('results.charts.payment.now')],
      // The trial of the same payment is no bar of its own.
      ...stretches
        .filter(({ phase }) => phase !== 'trial')
        .map(({ id, fromMonth, months, phase, payment }) => [
          format.moneyWithCents(payment),
          words('results.charts.payment.bar', {
            option: shortOf(id),
            span: months === 1 ? 'one' : 'some',
            from: String(phase === 'modified' && fromMonth === DIVIDED ? 1 : fromMonth),
            to: String(fromMonth + months - 1),
          }),
        ]),
    ],
    'ArrowDown',
  );

  const owed = balancePoints(outcomes);
  const withPart = (amount: Money | undefined, part: Money | undefined) =>
    written(amount) +
    (part === undefined || part === ZERO
      ? ''
      : words('results.charts.owed.part', { part: format.moneyWithCents(part) }));
  expect(await cells(tableOf(words('results.charts.owed.caption')))).toEqual(
    owed.map(({ month, balances: amounts, deferred }) => [
      String(month),
      ...amounts.map((amount, index) => withPart(amount, deferred[index])),
    ]),
  );
  const paid = cumulativePaymentPoints(outcomes);
  expect(await cells(tableOf(words('charts.paid.caption')))).toEqual(
    paid.map(({ month, paid: amounts }) => [String(month), ...amounts.map(written)]),
  );
  await expect(tableOf(words('charts.paid.caption'))).toContainText(
    format.moneyWithCents(optionOf(FLEX).totals?.totalPaid ?? ZERO),
  );
  await readPicture(
    page,
    words('charts.paid.name'),
    paid
      .slice(0, 5)
      .map(({ month, paid: amounts }) => [
        words('results.charts.owed.point', { month: String(month) }),
        ...amounts.flatMap((amount, index) =>
          amount === undefined ? [] : [keyed(index, format.moneyWithCents(amount))],
        ),
      ]),
    'ArrowRight',
  );

  const divided = outcomes.map((rows) => rows[DIVIDED - 1]);
  const parts = divided.map((row) => row && paymentParts(row));
  const shown = PAYMENT_PARTS.filter((part) => parts.some((one) => one && one[part] !== ZERO));
  const table = tableOf(words('charts.parts.caption', { month: String(DIVIDED) }));
  expect((await cells(table)).map(([, ...amounts]) => amounts)).toEqual(
    divided.map((row, index) =>
      [row?.payment, ...shown.map((part) => parts[index]?.[part])].map((amount) =>
        format.moneyWithCents(amount ?? ZERO),
      ),
    ),
  );
  await readPicture(
    page,
    words('charts.parts.name'),
    divided.map((row, index) => [
      words('charts.parts.month', { month: String(DIVIDED) }),
      `${shortOf(COMPARED[index] ?? '')}: ${format.moneyWithCents(row?.payment ?? ZERO)}`,
      ...shown
        .filter((part) => parts[index]?.[part] !== ZERO)
        .map((part) =>
          words('charts.parts.amount', {
            part: words(`charts.parts.${part}`),
            amount: format.moneyWithCents(parts[index]?.[part] ?? ZERO),
          }),
        ),
    ]),
    'ArrowDown',
  );
  await page.getByLabel(words('charts.parts.choose')).selectOption('1');
  await expect(tableOf(words('charts.parts.caption', { month: '1' }))).toContainText(words('charts.parts.trial'));

  const record = trackRecordOf(optionOf(FLEX), loanCase);
  for (const { sentence, source } of record?.records ?? []) {
    await expect(page.getByText(say(sentence))).toBeVisible();
    await expect(page.getByRole('link', { name: source.section })).toHaveAttribute('href', source.url);
  }
  await expectNoSidewaysScroll(page);

  const name = words('sheet.schedule.save', { option: say({ key: 'options.any.flex-modification.title' }) });
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  expect(file.suggestedFilename()).toBe(
    `${words('sheet.schedule.fileName', { option: 'fannie-mae-flex-modification', asOf: simulation.asOf, tried: 'no' })}.csv`,
  );
  const [, ...lines] = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
  const saved = outcomeRowsJson(loanCase, FLEX);
  expect(lines.map((line) => line.split(',').at(-1))).toEqual(saved.map(({ paid }) => paid));
  expect(lines.map((line) => line.split(',')[3])).toEqual(saved.map(({ payment }) => payment));
});

/** Puts catching up at once, and doing nothing, in the place of the plan that is compared from the start. */
async function compareReinstatement(page: Page, locale: Locale) {
  const { say, words } = speaker(locale);
  const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
  await box(say({ key: 'options.any.repayment-plan.title' })).uncheck();
  await box(say({ key: 'options.any.reinstatement.title' })).check();
  await box(words('results.compare.doingNothing')).check();
}

/** Goes through a picture with the arrow keys and reads what it says at each point. */
async function readPicture(page: Page, name: string, expected: readonly (readonly string[])[], forward: string) {
  const picture = page.locator('svg.recharts-surface').filter({ has: page.locator('title', { hasText: name }) });
  const tip = picture.locator('xpath=ancestor::*[contains(@class, "recharts-wrapper")]').getByRole('status');
  // A mouse that rests on a picture goes before its keys.
  await page.mouse.move(0, 0);
  await picture.focus();
  for (const [index, lines] of expected.entries()) {
    if (index > 0) await page.keyboard.press(forward);
    await expect(tip).toHaveText(lines.join(''));
  }
}
