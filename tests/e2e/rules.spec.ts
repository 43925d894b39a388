import type { Locator, Page } from '@playwright/test';
import { pathOf, rulesOfOption } from '../../components/routes';
import { date } from '../../lib/calendar/date';
import { aboutOption } from '../../lib/explain/about-option';
import { CATALOG, COMPARED_ON, changesBetween, criteriaOn, entryAt } from '../../lib/explain/catalog';
import { explainCriterion, explainLimitChange, limitLabel } from '../../lib/explain/rules';
import { AUTHORITIES } from '../../lib/programs/registry';
import { LOCALES, type Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { expect, expectAccessible, tagOf, test } from './support';

const FORBEARANCE = 'fannie-mae.forbearance';
const CLAIM = 'va.partial-claim';

for (const locale of LOCALES) {
  const { say, value, words } = speaker(locale);

  test.describe(`rules in ${locale}`, { tag: tagOf(locale) }, () => {
    test('the footer leads to the list, which leads to every option, with what it asks, every value of its limits and the way to the questions', async ({
      page,
    }) => {
      await page.goto(pathOf('start', locale));
      await page
        .getByRole('contentinfo')
        .getByRole('link', { name: words('site.rules') })
        .click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('rulesPages.title'));
      const links = page.locator('main ol > li > a');
      expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
        CATALOG.map(({ id }) => pathOf(rulesOfOption(id), locale)),
      );

      const entry = entryAt(FORBEARANCE);
      await page.getByRole('heading', { level: 2, name: words('options.authority.fannie-mae') }).click();
      await page.locator(`main a[href="${pathOf(rulesOfOption(FORBEARANCE), locale)}"]`).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(say(aboutOption(entry.option, 'title')));
      const main = page.getByRole('main');
      for (const criterion of criteriaOn(entry, COMPARED_ON)) {
        const { label, demand } = explainCriterion(criterion, entry.id);
        await expect(main).toContainText(say(label));
        if (demand) await expect(main).toContainText(say(demand));
      }
      const rows = page.getByRole('table').locator('tbody tr');
      await expect(rows).toHaveCount(entry.limits.flatMap(({ values }) => values).length);
      const term = rows.filter({ hasText: say(limitLabel(FORBEARANCE, 'longestTerm')) });
      await expect(term.first()).toContainText(value({ unit: 'months', value: 6 }));
      await expect(term.last()).toContainText(value({ unit: 'months', value: 3 }));
      await expect(term.last()).toContainText(value({ unit: 'date', value: date('2026-05-01') }));
      await expect(term.last().getByRole('link')).toHaveAttribute('rel', 'noreferrer');
      await expect(main.getByRole('link', { name: words('rulesPages.tryLink') })).toHaveAttribute(
        'href',
        pathOf('questions/owner', locale),
      );
    });

    test('the list leads to the scoreboard, which tells the official sum first and each figure beside ours', async ({
      page,
    }) => {
      await page.goto(pathOf('rules', locale));
      await page.getByRole('link', { name: words('rulesPages.checked') }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('scoreboard.title'));
      await page.getByRole('main').getByRole('listitem').first().getByRole('link').click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Freddie Mac');
      const own = page.getByRole('main').locator('details').first();
      await own.locator('summary').click();
      await expect(own.getByRole('table')).toBeVisible();
      await expect(own.getByRole('rowgroup').filter({ hasText: '8261.88' }).first()).toBeVisible();
    });

    test('two dates are compared with the keyboard alone', async ({ page }) => {
      await page.goto(pathOf('rules', locale));
      const result = await compareByKeyboard(page, locale, '2026-04-30', '2026-05-01');
      const { options, limits } = changesBetween(date('2026-04-30'), date('2026-05-01'));
      for (const change of limits) await expect(result).toContainText(say(explainLimitChange(change)));
      await expect(result.getByRole('listitem')).toHaveCount(options.length + limits.length);
      await expectAccessible(page);

      await expect(await compareByKeyboard(page, locale, '2026-05-02', '2026-05-03')).toContainText(
        words('rulesPages.compare.none'),
      );

      // Dates that do not exist or stand in the wrong order are named.
      await compareByKeyboard(page, locale, '2026-02-30', '2026-05-01');
      const first = page.getByRole('group', { name: words('rulesPages.compare.from') });
      await expect(first).toContainText(words('rulesPages.compare.noDate'));
      await expect(controlsOf(first).first()).toBeFocused();
      await expectAccessible(page);
      await compareByKeyboard(page, locale, '2026-05-02', '2026-05-01');
      await expect(page.getByRole('group', { name: words('rulesPages.compare.to') })).toContainText(
        words('rulesPages.compare.order'),
      );
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('everything but the comparison can be read', async ({ page }) => {
        await page.goto(pathOf('rules', locale));
        const main = page.getByRole('main');
        await expect(main.locator('ol > li > a')).toHaveCount(CATALOG.length);
        for (const left of Object.values(AUTHORITIES).flatMap(({ notModelled }) => notModelled)) {
          await expect(main).toContainText(words(`rulesPages.notModelled.${left}`));
        }
        await expect(main.locator('noscript p')).toHaveText(words('rulesPages.compare.withoutScript'));
        await main
          .locator('summary')
          .filter({ hasText: words('options.authority.va') })
          .first()
          .click();
        await main
          .getByRole('link', { name: say(aboutOption(entryAt(CLAIM).option, 'title')) })
          .last()
          .click();
        await expect(page).toHaveURL(pathOf(rulesOfOption(CLAIM), locale));
        await expect(page.getByRole('table').locator('tbody tr').first()).toBeVisible();
      });
    });
  });
}

test('the language switch stays with the option', async ({ page }) => {
  await page.goto(pathOf(rulesOfOption(CLAIM), 'es'));
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(pathOf(rulesOfOption(CLAIM), 'en'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    speaker('en').say(aboutOption(entryAt(CLAIM).option, 'title')),
  );
});

const controlsOf = (group: Locator) => group.locator('input, select');

/** Types both dates from the first box on, part by part in the reader's order, and presses the button. */
async function compareByKeyboard(page: Page, locale: Locale, ...dates: readonly [string, string]): Promise<Locator> {
  const { words } = speaker(locale);
  const first = controlsOf(page.getByRole('group', { name: words('rulesPages.compare.from') })).first();
  // What makes it alive comes once somebody is near.
  await first.scrollIntoViewIfNeeded();
  await expect(first).toBeEditable();
  await first.focus();
  for (const iso of dates) {
    const { year, month, day } = partsIn(iso);
    const name = words(`common.months.${month}`);
    for (const part of locale === 'es' ? [day, name, year] : [name, day, year]) {
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(part);
      await page.keyboard.press('Tab');
    }
  }
  await expect(page.getByRole('button', { name: words('rulesPages.compare.button') })).toBeFocused();
  await page.keyboard.press('Enter');
  return page.getByRole('status').filter({ has: page.getByRole('heading', { level: 3 }) });
}

function partsIn(iso: string) {
  const [year = '', month = '', day = ''] = iso.split('-').map((part) => part.replace(/^0/, ''));
  return { year, month, day };
}
