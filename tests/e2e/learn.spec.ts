import { readdirSync } from 'node:fs';
import { addressOf } from '../../app/_server/project.mjs';
import { pathOf } from '../../components/routes';
import { LOCALES } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support';

/** Every page but the bare domain, which shows the Spanish start. */
const pages = readdirSync('out', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html') && name !== '404.html' && name !== 'index.html')
  .map((name) => addressOf(`/${name}`))
  .sort();

test('the sitemap holds every page and no other, and each says who it is in both languages', {
  tag: '@once',
}, async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  expect(listed.sort()).toEqual(pages);
  expect(await (await request.get('/robots.txt')).text()).toMatch(/^Sitemap: http\S+\/sitemap\.xml$/m);

  const kinds = new Set<unknown>();
  for (const address of pages) {
    const html = await (await request.get(address)).text();
    const other = address.startsWith('/es') ? 'en' : 'es';
    for (const language of [other, 'x-default']) {
      const link = new RegExp(`<link rel="alternate" hrefLang="${language}" href="([^"]+)"`).exec(html)?.[1];
      expect(pages, `${address} in ${language}`).toContain(new URL(link ?? '', 'http://localhost').pathname);
    }
    expect(html, address).toMatch(/<title>[^<]+<\/title>/);
    expect(html, address).toMatch(/<meta name="description" content="[^"]+"/);
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)];
    if (/^\/..\/(aprende|learn|glosario|glossary)/.test(address)) expect(blocks, address).not.toEqual([]);
    for (const [, block = ''] of blocks) {
      const data: unknown = JSON.parse(block);
      expect(data).toMatchObject({ '@context': 'https://schema.org' });
      kinds.add(Reflect.get(Object(data), '@type'));
    }
  }
  expect([...kinds].sort()).toEqual(['Article', 'BreadcrumbList', 'DefinedTerm', 'DefinedTermSet', 'WebApplication']);
});

test('the story leads on to the loan, and explanations lead back to its passages', async ({ page }) => {
  const { words } = speaker('es');
  const story = pathOf('learn/hope-now', 'es');
  await page.goto(pathOf('start', 'es'));
  await page
    .getByRole('banner')
    .getByRole('link', { name: words('site.learn') })
    .click();
  await page.getByRole('link', { name: words('story.title') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('story.title'));
  const main = page.getByRole('main');
  await main.getByText(words('results.charts.table')).click();
  await expect(main.getByRole('table')).toContainText(/758,000.*278,000/);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  for (const to of ['questions/owner', 'then-and-now', 'investor'] as const) {
    await expect(main.locator(`a[href="${pathOf(to, 'es')}"]`).first()).toBeVisible();
  }

  // Back: from the two pages of figures, and from a question.
  const back = [
    ['then-and-now', 'how-it-worked'],
    ['investor', 'criticism'],
    ['questions/owner', 'what-it-was'],
  ] as const;
  for (const [from, passage] of back) {
    await page.goto(pathOf(from, 'es'));
    await page.locator(`main a[href="${story}#${passage}"]`).first().click();
    await expect(page.locator(`#${passage}`)).toBeInViewport();
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the story is told whole in both languages, with the table of its picture', async ({ page }) => {
    for (const locale of LOCALES) {
      const { format } = speaker(locale);
      await page.goto(`${pathOf('learn/hope-now', locale)}#criticism`);
      await expect(page.locator('#criticism')).toBeInViewport();
      await page
        .getByRole('main')
        .locator('details')
        .filter({ has: page.locator('table') })
        .locator('summary')
        .click();
      await expect(page.getByRole('table')).toContainText(format.number('758000'));
      await expect(page.locator('#key-points li a').first()).toBeVisible();
    }
  });
});
