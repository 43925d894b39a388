import type { BrowserContext, Page } from '@playwright/test';
import { MINUTES_UNUSED } from '../../components/desk/lock-unused';
import { pathOf } from '../../components/routes';
import { exampleAnswers } from '../../lib/interview/example';
import { LOCALES, type Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { TODAY } from './example';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support';

const PASSPHRASE = 'cuatro palabras bien largas';

async function openDesk(page: Page, locale: Locale) {
  await page.clock.setFixedTime(`${TODAY}T12:00:00`);
  await page.goto(pathOf('desk', locale));
}

/** Begins a case by name, with the keyboard alone, and leaves it open. */
async function begin(page: Page, locale: Locale, name: string) {
  const { words } = speaker(locale);
  await page.goto(pathOf('desk', locale));
  await page.locator('#new-name').fill(name);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(pathOf('desk/case', locale));
  await expect(page.getByLabel(words('desk.new.name'))).toHaveValue(name);
}

/** Everything that lies in the database of the desk, as text. */
function inDatabase(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('alivio.desk'));
    const records = await done(database.transaction('cases').objectStore('cases').getAll());
    database.close();
    return JSON.stringify(records);
  });
}

for (const locale of LOCALES) {
  const { words } = speaker(locale);

  // As people sit at it: a telephone in Spanish, a desk in English.
  const tag = locale === 'en' ? ['@width', '@desk'] : [];
  test(`a counselor fills two cases by keyboard, finds, compares, deletes and takes back one, in ${locale}`, {
    tag,
  }, async ({ page }) => {
    await openDesk(page, locale);
    await page.locator('#new-name').press('Enter');
    await expect(page.getByText(words('desk.new.noName'))).toBeVisible();
    await expectAccessible(page);

    await begin(page, locale, 'Familia Núñez');
    await page.locator('[id="loan.backer"]').focus();
    await page.locator('[id="loan.backer"]').selectOption('fannie-mae');
    await page.keyboard.press('Tab');
    await expect(page.locator('[id="loan.firstLien"]')).toBeFocused();
    const { 'loan.originatedOn': _, ...answered } = exampleAnswers(TODAY);
    for (const [path, typed] of Object.entries(answered)) {
      const control = page.locator(`[id="${path}"]`);
      if (path === 'arrears.oldestUnpaidDueDate') {
        const [year = '', month = ''] = typed.split('-');
        await page.locator(`select[id^="${path}"]`).selectOption(`${Number(month)}`);
        await page.locator(`[id="${path}-year"]`).fill(year);
      } else if (await control.and(page.locator('select')).count()) await control.selectOption(typed);
      else if (await control.count()) await control.fill(typed);
    }
    await expect(page.locator('#notes')).toBeVisible();
    await page.locator('#notes').fill('calls on Monday');
    await expect(page.getByText(/\$1,815/).first()).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    // The answer, and back: the case is where it was, and no address names it.
    await page.locator('[id="loan.ratePercent"]').press('Enter');
    await expect(page).toHaveURL(pathOf('results', locale));
    await expect(page.getByText(words('desk.bar.open', { name: 'Familia Núñez' }))).toBeVisible();
    await page.getByRole('link', { name: words('desk.title') }).click();
    await expect(page).toHaveURL(pathOf('desk', locale));

    await page.getByRole('button', { name: words('desk.list.copyNamed', { name: 'Familia Núñez' }) }).click();
    await expect(page).toHaveURL(pathOf('desk/case', locale));
    await page.locator('[id="loan.ratePercent"]').fill('4');
    await page.locator('#name').fill('24-118');
    await page.getByRole('link', { name: words('desk.list.compare') }).click();
    await expect(page.locator('#one option:checked')).toHaveText('Familia Núñez');
    await expect(page.locator('#other option:checked')).toHaveText('24-118');
    const answers = page.getByRole('table', { name: words('desk.compare.answers', { count: 1 }) });
    await expect(answers.getByRole('row').last()).toContainText(/6\.5%.*4%/);
    const outcomes = page.getByRole('table', { name: words('desk.compare.caption') });
    await expect(outcomes.getByRole('row', { name: words('desk.compare.payment') }).first()).toContainText('$');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    await page.goto(pathOf('desk', locale));
    await expectNoSidewaysScroll(page);
    await page.locator('#search').fill('NUNEZ monday');
    await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Familia Núñez']);
    await page.getByRole('button', { name: words('desk.list.deleteNamed', { name: 'Familia Núñez' }) }).click();
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(0);
    await page.getByRole('button', { name: words('desk.list.undo') }).click();
    await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Familia Núñez']);
    // The page shows it again before the device has it.
    await expect.poll(() => inDatabase(page)).toContain('Familia Núñez');
    await page.reload();
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(2);
    await expect(page.getByText('calls on Monday')).toHaveCount(2);
    await expectAccessible(page);
  });
}

test('a passphrase seals the cases, is asked for again after a reload, and what is typed meanwhile is kept', async ({
  page,
}) => {
  const locale = 'es';
  const { words } = speaker(locale);
  await openDesk(page, locale);
  await begin(page, locale, 'Secreta Ruiz');
  await page.locator('[id="loan.principalBalance"]').fill('123,456');
  await expect.poll(() => inDatabase(page)).toContain('123,456');

  await page.goto(pathOf('desk', locale));
  await page.getByText(words('desk.passphrase.open')).click();
  await page.locator('#new-passphrase').fill('corta');
  await page.keyboard.press('Enter');
  await expect(page.getByText(words('desk.passphrase.short'))).toBeVisible();
  await page.locator('#new-passphrase').fill(PASSPHRASE);
  await page.locator('#same-passphrase').fill('otra');
  await page.keyboard.press('Enter');
  await expect(page.getByText(words('desk.passphrase.differs'))).toBeVisible();
  await expect(page.getByText(words('desk.passphrase.forgotten'))).toBeVisible();
  await expectAccessible(page);
  await page.locator('#same-passphrase').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByText(words('desk.passphrase.on', { minutes: MINUTES_UNUSED }))).toBeVisible();
  expect(await inDatabase(page)).not.toMatch(/Ruiz|123,456|text/);

  // The tab still has the case open: what is typed while the desk is locked goes to it afterwards.
  await page.reload();
  await expect(page.getByRole('heading', { name: words('desk.locked.title') })).toBeVisible();
  await expect(page.getByText('Secreta Ruiz')).toHaveCount(0);
  await page.goto(pathOf('questions/owner', locale));
  await expect(page.getByText(words('desk.bar.locked'))).toBeVisible();
  await page.getByRole('radio', { name: 'FHA' }).check();
  await page.goto(pathOf('desk', locale));
  await page.locator('#passphrase').fill('no es esta frase');
  await page.keyboard.press('Enter');
  await expect(page.getByText(words('desk.locked.wrong'))).toBeVisible();
  await expectAccessible(page);
  await page.locator('#passphrase').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: words('desk.list.openNamed', { name: 'Secreta Ruiz' }) }).click();
  await expect(page.locator('[id="loan.backer"]')).toHaveValue('fha');
  await expect(page.locator('[id="loan.principalBalance"]')).toHaveValue('123,456');

  // Locked at once: the tab holds nothing of the case any more.
  await page.getByRole('link', { name: words('desk.title') }).click();
  await page.getByRole('button', { name: words('desk.passphrase.lock') }).click();
  await expect(page.getByRole('heading', { name: words('desk.locked.title') })).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.getItem('alivio.answers'))).toBe('{}');

  // Without the passphrase there is one way left.
  await page.getByRole('button', { name: words('desk.erase.button') }).click();
  await page.getByRole('button', { name: words('desk.erase.yes') }).click();
  await expect(page.getByText(words('desk.list.none'))).toBeVisible();
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

test('a sealed desk that nobody uses locks itself, on whatever page', async ({ page }) => {
  const locale = 'es';
  const { words } = speaker(locale);
  await page.clock.install({ time: `${TODAY}T12:00:00` });
  await page.goto(pathOf('desk', locale));
  await page.locator('#new-name').fill('Secreta Ruiz');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: words('desk.title') }).click();
  await page.getByText(words('desk.passphrase.open')).click();
  await page.locator('#new-passphrase').fill(PASSPHRASE);
  await page.locator('#same-passphrase').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByText(words('desk.passphrase.on', { minutes: MINUTES_UNUSED }))).toBeVisible();
  await page.getByRole('button', { name: words('desk.list.openNamed', { name: 'Secreta Ruiz' }) }).click();
  await page.locator('[id="loan.principalBalance"]').fill('123,456');
  await page.clock.fastForward((MINUTES_UNUSED - 1) * 60_000);
  await expect(page.locator('[id="loan.principalBalance"]')).toHaveValue('123,456');
  await page.clock.fastForward(60_000);
  await expect(page).toHaveURL(pathOf('desk', locale));
  await expect(page.getByRole('heading', { name: words('desk.locked.title') })).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.getItem('alivio.answers'))).toBe('{}');
  await expectAccessible(page);
});

test('erasing everything erases the desk, in other tabs too, and says so first', async ({ page, context }) => {
  const locale = 'en';
  const { words } = speaker(locale);
  await openDesk(page, locale);
  await begin(page, locale, 'To be gone');
  await page.locator('[id="loan.principalBalance"]').fill('99,999');
  const other = await context.newPage();
  await other.goto(pathOf('desk', locale));
  await other.getByRole('button', { name: words('desk.list.openNamed', { name: 'To be gone' }) }).click();
  // What one tab types into a case, the other shows.
  await page.locator('[id="loan.escrow"]').fill('410');
  await expect(other.locator('[id="loan.escrow"]')).toHaveValue('410');
  await other.locator('[id="loan.ratePercent"]').fill('5.25');
  await expect(page.locator('[id="loan.ratePercent"]')).toHaveValue('5.25');
  await expect(page.locator('[id="loan.principalBalance"]')).toHaveValue('99,999');
  await other.goto(pathOf('desk', locale));
  await expect(other.getByRole('heading', { name: 'To be gone' })).toBeVisible();

  await page.goto(pathOf('start', locale));
  await page.getByRole('button', { name: words('site.erase') }).click();
  await expect(page.getByText(words('site.eraseDesk'))).toBeVisible();
  await page.getByRole('button', { name: words('site.eraseYes') }).click();
  await expect(page.getByText(words('site.erased'))).toBeVisible();
  await expect(other.getByText(words('desk.list.none'))).toBeVisible();
  await page.goto(pathOf('desk', locale));
  await expect(page.getByText(words('desk.list.none'))).toBeVisible();
  expect(await page.evaluate(() => [localStorage.length, JSON.stringify(sessionStorage)])).toEqual([0, '{}']);
  // Nor does it leave anything to have looked at an empty desk.
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

/** A tab that hears nothing of the others, as one that the browser has put to sleep. */
async function asleep(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(() => Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { set: () => {} }));
  await page.clock.setFixedTime(`${TODAY}T12:00:00`);
  await page.goto(path);
  return page;
}

for (const isSealed of [false, true]) {
  test(`two tabs that change one ${isSealed ? 'sealed' : 'open'} case lose nothing of either`, {
    // What a lock adds between two tabs stands in the test after these.
    tag: isSealed ? '@soak' : [],
  }, async ({ page, context }) => {
    const locale = 'es';
    const { words } = speaker(locale);
    const desk = pathOf('desk', locale);
    const unlock = async (tab: Page) => {
      if (!isSealed) return;
      await tab.locator('#passphrase').fill(PASSPHRASE);
      await tab.keyboard.press('Enter');
    };
    const second = words('desk.conflict.second', { name: 'Ruiz' });
    const cases = page.getByRole('heading', { level: 3 });
    await openDesk(page, locale);
    await begin(page, locale, 'Ruiz');
    if (isSealed) {
      await page.getByRole('link', { name: words('desk.title') }).click();
      await page.getByText(words('desk.passphrase.open')).click();
      await page.locator('#new-passphrase').fill(PASSPHRASE);
      await page.locator('#same-passphrase').fill(PASSPHRASE);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: words('desk.list.openNamed', { name: 'Ruiz' }), exact: true }).click();
    }
    await page.locator('[id="loan.escrow"]').fill('400');

    // One tab has the case open and does not hear that the other corrects it.
    const other = await asleep(context, desk);
    await unlock(other);
    await other.getByRole('button', { name: words('desk.list.openNamed', { name: 'Ruiz' }), exact: true }).click();
    await expect(other.locator('[id="loan.escrow"]')).toHaveValue('400');
    await page.locator('[id="loan.escrow"]').fill('512');
    await page.locator('#notes').fill('the newer one');
    await expect(page.locator('#notes')).toHaveValue('the newer one');
    await other.locator('[id="loan.ratePercent"]').fill('5.25');
    await expect(other.getByText(words('desk.conflict.both', { name: 'Ruiz', other: second }))).toBeVisible();
    await expectAccessible(other);
    // It goes on with its own.
    await expect(other.locator('#name')).toHaveValue(second);
    await other.locator('[id="loan.remainingMonths"]').fill('300');
    await expect(other.locator('[id="loan.escrow"]')).toHaveValue('400');
    await expect(page.locator('[id="loan.escrow"]')).toHaveValue('512');
    await other
      .getByRole('alert')
      .getByRole('link', { name: words('desk.list.compare') })
      .click();
    await expect(other.locator('#one option:checked')).toHaveText('Ruiz');
    await expect(other.locator('#other option:checked')).toHaveText(second);
    await page.goto(desk);
    await unlock(page);
    await expect(cases).toHaveText(['Ruiz', second]);
    await page.getByRole('button', { name: words('desk.list.openNamed', { name: second }) }).click();
    await expect(page.locator('[id="loan.ratePercent"]')).toHaveValue('5.25');
    await expect(page.locator('[id="loan.remainingMonths"]')).toHaveValue('300');
    await expect(page.locator('#notes')).toHaveValue('');
    await page.getByRole('link', { name: words('desk.title') }).click();
    await page.getByRole('button', { name: words('desk.list.openNamed', { name: 'Ruiz' }), exact: true }).click();
    await expect(page.locator('[id="loan.escrow"]')).toHaveValue('512');
    await expect(page.locator('[id="loan.ratePercent"]')).toHaveValue('');
    await expect(page.locator('#notes')).toHaveValue('the newer one');

    // The same with a name and with notes, and with a case that is taken off the desk.
    await other.close();
    const third = await asleep(context, desk);
    await unlock(third);
    await third.getByRole('button', { name: words('desk.list.openNamed', { name: 'Ruiz' }), exact: true }).click();
    await page.locator('#name').fill('24-118');
    await third.locator('#notes').fill('calls on Monday');
    await expect(third.locator('#name')).toHaveValue(`${second} (2)`);
    await expect(third.locator('#notes')).toHaveValue('calls on Monday');
    await page.getByRole('link', { name: words('desk.title') }).click();
    await expect(cases).toHaveText(['24-118', second, `${second} (2)`]);
    const fourth = await asleep(context, desk);
    await unlock(fourth);
    await expect(fourth.getByRole('heading', { level: 3 })).toHaveCount(3);
    await page.getByRole('button', { name: words('desk.list.openNamed', { name: '24-118' }) }).click();
    await page.locator('#notes').fill('changed at the last moment');
    await fourth.getByRole('button', { name: words('desk.list.deleteNamed', { name: '24-118' }) }).click();
    await expect(fourth.getByText(words('desk.conflict.stays', { name: '24-118' }))).toBeVisible();
    await expect(fourth.getByText('changed at the last moment')).toBeVisible();
    await expect(fourth.getByRole('heading', { level: 3 })).toHaveCount(3);
  });
}

test('what is typed while the desk is locked overwrites no newer correction of another tab', async ({
  page,
  context,
}) => {
  const locale = 'en';
  const { words } = speaker(locale);
  const unlock = async (tab: Page) => {
    await tab.goto(pathOf('desk', locale));
    await tab.locator('#passphrase').fill(PASSPHRASE);
    await tab.keyboard.press('Enter');
  };
  await openDesk(page, locale);
  await begin(page, locale, 'Ruiz');
  await page.locator('[id="loan.escrow"]').fill('400');
  await page.getByRole('link', { name: words('desk.title') }).click();
  await page.getByText(words('desk.passphrase.open')).click();
  await page.locator('#new-passphrase').fill(PASSPHRASE);
  await page.locator('#same-passphrase').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByText(words('desk.passphrase.on', { minutes: MINUTES_UNUSED }))).toBeVisible();
  await page.goto(pathOf('questions/owner', locale));
  await expect(page.getByText(words('desk.bar.locked'))).toBeVisible();
  await page.getByRole('radio', { name: 'FHA' }).check();

  const other = await context.newPage();
  await unlock(other);
  await other.getByRole('button', { name: words('desk.list.openNamed', { name: 'Ruiz' }), exact: true }).click();
  await other.locator('[id="loan.escrow"]').fill('512');
  await expect(other.locator('[id="loan.escrow"]')).toHaveValue('512');

  await unlock(page);
  const second = words('desk.conflict.second', { name: 'Ruiz' });
  await expect(page.getByText(words('desk.conflict.both', { name: 'Ruiz', other: second }))).toBeVisible();
  await expect(other.locator('[id="loan.escrow"]')).toHaveValue('512');
  await page.getByRole('button', { name: words('desk.list.openNamed', { name: second }) }).click();
  await expect(page.locator('[id="loan.backer"]')).toHaveValue('fha');
  await expect(page.locator('[id="loan.escrow"]')).toHaveValue('400');

  // Without another change the same makes no second case.
  await page.goto(pathOf('questions/owner', locale));
  await expect(page.getByText(words('desk.bar.locked'))).toBeVisible();
  await page.getByRole('radio', { name: 'USDA (rural homes)' }).check();
  await unlock(page);
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(2);
  await page.getByRole('button', { name: words('desk.list.openNamed', { name: second }) }).click();
  await expect(page.locator('[id="loan.backer"]')).toHaveValue('usda');
});

test('cases are exported and taken in again, and a list is screened line by line @width', async ({ page }) => {
  const locale = 'en';
  const { words } = speaker(locale);
  await openDesk(page, locale);
  await begin(page, locale, 'Ruiz / 24');
  await page.locator('[id="loan.escrow"]').fill('~500');
  const [one] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words('desk.case.export') }).click(),
  ]);
  expect(one.suggestedFilename()).toBe('Ruiz-24.json');

  // On paper stand the answer and the sheet, never the notes.
  await page.locator('#notes').fill('not for paper');
  await page.getByRole('link', { name: words('desk.packet.link') }).click();
  await expect(page.getByRole('heading', { name: 'Ruiz / 24' })).toBeVisible();
  await expect(page.getByRole('heading', { name: words('sheet.title') })).toBeVisible();
  await expect(page.getByRole('heading', { name: speaker('es').words('sheet.part.questions') })).toBeVisible();
  await expect(page.getByText('not for paper')).toHaveCount(0);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await page.goto(pathOf('desk', locale));
  const [all] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words('desk.files.exportAll', { count: 1 }) }).click(),
  ]);
  const broken = { name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{') };
  await page.getByLabel(words('desk.files.import')).setInputFiles(broken);
  await expect(page.getByText(words('device.unreadable.not-json'))).toBeVisible();
  await page.getByLabel(words('desk.files.import')).setInputFiles([await all.path(), await one.path()]);
  await expect(page.getByText(words('desk.files.imported', { count: 2 }))).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(3);
  await expectAccessible(page);

  await page.getByRole('link', { name: words('desk.screen.link') }).click();
  const rows = ['name,loan.backer,loan.ratePercent,arrears.current', 'Brown,fha,6,false', ',va,6,no', 'Cut,va'];
  const csv = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) };
  await page.getByLabel(words('desk.screen.choose')).setInputFiles(csv);
  await expect(page.getByText(words('desk.screen.done', { done: 3, of: 3 }))).toBeVisible();
  await expect(page.getByText(words('desk.screen.cell', { line: 3, column: 4 }))).toBeVisible();
  await expect(page.getByText(words('desk.screen.line', { line: 4 }))).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: words('desk.list.openNamed', { name: 'Brown' }) }).click();
  await expect(page.locator('[id="loan.backer"]')).toHaveValue('fha');
  await expect(page.locator('#name')).toHaveValue('Brown');
  await page.goBack();
  await expect(page.getByRole('row', { name: 'Brown' })).toBeVisible();
});

test('a browser that keeps nothing says so, when the desk opens and when a change is lost', async ({ page }) => {
  const locale = 'es';
  const { words } = speaker(locale);
  await openDesk(page, locale);
  await begin(page, locale, 'Sin espacio');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.locator('[id="loan.escrow"]').fill('300');
  await expect(page.getByText(words('desk.failed')).first()).toBeVisible();

  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await page.goto(pathOf('desk', locale));
  await expect(page.getByText(words('desk.unavailable'))).toBeVisible();
  await expectAccessible(page);
});
