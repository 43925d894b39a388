import { KINDS } from '../e2e/site';
import { expectNoSidewaysScroll, openEverything, test } from '../e2e/support';

/** A browser whose letters somebody has made twice as large. */
test.use({
  viewport: { width: 320, height: 640 },
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'] }),
});

for (const address of KINDS) {
  test(`${address} on a small phone with letters of twice their size`, async ({ page }) => {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await openEverything(page);
    await expectNoSidewaysScroll(page);
  });
}
