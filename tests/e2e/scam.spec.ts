import { pathOf, type Route } from '../../components/routes';
import { speaker } from '../../lib/words/say';
import { EXAMPLE, open } from './example';
import { ADDRESSES, htmlAt, localeAt } from './site';
import { expect, openEverything, test } from './support';

const NUMBER = /\b\d{3}-\d{3}-\d{4}\b/;

/** It is the warning itself, at length. */
const isWarning = (address: string) =>
  [pathOf('asked-for-money', 'es'), pathOf('asked-for-money', 'en')].includes(address);

test('the warning of scams stands on every page that tells a telephone number', () => {
  const mainOf = (html: string) =>
    /<main\b[\s\S]*<\/main>/
      .exec(html)?.[0]
      .replace(/<script\b[\s\S]*?<\/script>|<noscript>[\s\S]*?<\/noscript>/g, '') ?? '';
  const withNumber = ADDRESSES.filter((address) => NUMBER.test(mainOf(htmlAt(address))));
  expect(withNumber.length).toBeGreaterThan(10);
  const silent = withNumber.filter(
    (address) =>
      !isWarning(address) && !mainOf(htmlAt(address)).includes(speaker(localeAt(address)).words('site.scam')),
  );
  expect(silent).toEqual([]);
});

const SALE = { ...EXAMPLE, 'foreclosure.saleOn': '2026-12-02' };
const HOUSEHOLDS = {
  'with a sale': SALE,
  'with a reverse mortgage': { ...SALE, 'loan.backer': 'fha', 'loan.product': 'reverse' },
  'whose owner nobody knows': { ...EXAMPLE, 'loan.backer': 'unknown' },
};
const PLACES: readonly Route[] = [
  'results',
  'results/options',
  'results/to-do',
  'results/how',
  'sale-date',
  'letter',
  'letters',
  'sheet',
  'review',
];

for (const [whose, answers] of Object.entries(HOUSEHOLDS)) {
  const tag = answers === SALE ? [] : '@soak';
  test(`and on those drawn from the answers of a household ${whose}`, { tag }, async ({ page }) => {
    const { words } = speaker('es');
    for (const route of PLACES) {
      await open(page, route, 'es', answers);
      const main = page.getByRole('main');
      await expect(main.getByText(words('results.waiting'))).toHaveCount(0);
      await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
      await openEverything(page);
      if (NUMBER.test(await main.innerText())) {
        await expect(main.getByText(words('site.scam')).first(), route).toBeVisible();
      }
    }
  });
}
