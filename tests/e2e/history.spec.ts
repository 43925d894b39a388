import { pathOf } from '../../components/routes';
import { aboutOption } from '../../lib/explain/about-option';
import { hampTierOne } from '../../lib/programs/history/hamp-tier-1';
import { pastOptions } from '../../lib/programs/history/options';
import { speaker } from '../../lib/words/say';
import { dollars } from '../money/amounts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support';

const locale = 'es';
const { format, say, words } = speaker(locale);
const money = (amount: string) => format.moneyWithCents(dollars(amount));

test.describe(`history in ${locale}`, () => {
  test('six programs stand beside today’s options, for the families and for one’s own answers', async ({ page }) => {
    await page.goto(pathOf('then-and-now', locale));
    const table = page.getByRole('table', { name: words('history.table.caption') });
    // The picture leads, and says its point.
    const point = words('history.point', {
      before: '$2,228',
      program: say(aboutOption(hampTierOne, 'title')),
      payment: '$1,116',
    });
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(point);
    await expect(page.locator('main svg.recharts-surface').first()).toBeVisible();
    await expect(page.getByText(words('history.closed'))).toBeVisible();
    for (const option of pastOptions) await expect(table).toContainText(say(aboutOption(option, 'title')));
    await expect(table.locator(`a[href="${pathOf('rules/other/loan-modification', locale)}"]`)).toBeVisible();
    for (const payment of ['2227.55', '1364.07', '1367.63', '1116.00', '1116.58']) {
      await expect(table).toContainText(money(payment));
    }
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    await expect(page.getByText(money('24705.40'), { exact: false }).first()).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    await page.getByLabel(words('history.whose.resetting')).check();
    await expect(page.getByText(money('24735.60'), { exact: false }).first()).toBeAttached();

    // With answers of one's own, these can be chosen; they hold no market rate of the week.
    await page.goto(pathOf('results', locale));
    await page.getByRole('button', { name: words('results.empty.example') }).click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await page.goto(pathOf('then-and-now', locale));
    await page.getByLabel(words('history.whose.own')).check();
    await expect(table).toContainText(money('2100.17'));
    await expect(page.getByRole('link', { name: words('history.nowLink') })).toBeVisible();
  });

  test('the investor’s sum follows what is typed, and refuses what cannot be read', async ({ page }) => {
    await page.goto(pathOf('investor', locale));
    const main = page.getByRole('main');
    await expect(main).toContainText(money('-7213.89'));
    await expect(main).toContainText(money('56173.26'));
    await page.getByLabel(words('fields.investor.redefaultPercent.label')).fill('37.6');
    await page.getByLabel(words('fields.investor.curePercent.label')).fill('30');
    await expect(main).toContainText(words('investor.result.single', { amount: money('11415.71') }));
    await page.getByLabel(words('fields.investor.sellCostPercent.label')).fill('a lot');
    await expect(main).toContainText(words('investor.form.mend'));
    await expectAccessible(page);
    await page.getByLabel(words('fields.investor.sellCostPercent.label')).fill('8');
    await page.getByLabel(words('options.any.hamp-principal-reduction.title')).check();
    await expect(main).toContainText(words('investor.result.single', { amount: money('-8410.14') }));
    await expectNoSidewaysScroll(page);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('both pages tell their worked example', async ({ page }) => {
    const { format, words } = speaker('es');
    await page.goto(pathOf('then-and-now', 'es'));
    const table = page.getByRole('table', { name: words('history.table.caption') });
    await expect(table).toContainText(format.moneyWithCents(dollars('1116.00')));
    await expect(page.locator('noscript p')).toHaveText(words('sums.withoutScript'));
    await page.goto(pathOf('investor', 'es'));
    await expect(page.getByRole('main')).toContainText(format.moneyWithCents(dollars('56173.26')));
    await expect(page.locator('noscript p')).toHaveText(words('sums.withoutScript'));
  });
});
