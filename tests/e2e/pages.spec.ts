import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { pathOf as routeOf } from '../../components/routes';
import { TELEPHONES } from '../../lib/explain/contacts';
import { STATE_DOORS, type StateDoor } from '../../lib/rights/state-doors';
import { LOCALES } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { ADDRESSES, answers, htmlAt } from './site';

/*
 * What can be seen in the HTML of every page, without a browser. The pages are React's own writing, so that patterns can
 * read them: attributes in double quotes, nothing left open.
 */

/** The page without what scripts hold: the same words again, for React. */
const markupOf = (html: string) => html.replace(/<script\b[\s\S]*?<\/script>/g, '');
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found);
const pathOf = (url: string) => decodeURIComponent(new URL(url, 'http://localhost').pathname);
const languageOf = (address: string) => (address.startsWith('/en') ? 'en' : 'es');

const PAGES = ADDRESSES.map((address) => ({ address, html: htmlAt(address) }));
const MARKUP = PAGES.map(({ address, html }) => ({ address, html: markupOf(html) }));

/** Checks every page and names all that fail, not the first alone. */
function onEveryPage(check: (html: string, address: string) => unknown, expected: unknown, pages = MARKUP) {
  const found = pages.map(({ address, html }) => [address, check(html, address)]);
  expect(found).toEqual(pages.map(({ address }) => [address, expected]));
}

function expectStrict(policy: string) {
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self';");
  expect(policy).toContain("style-src 'self';");
  expect(policy).toContain("manifest-src 'self';");
  expect(policy).toMatch(/script-src 'self'( 'sha256-[A-Za-z0-9+/=]+')*;/);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
}

test('both languages are among the pages', () => {
  expect(ADDRESSES).toEqual(expect.arrayContaining(['/', '/es', '/en']));
});

test('every page tells its language', () => {
  onEveryPage((html, address) => html.includes(`<html lang="${languageOf(address)}"`), true);
});

test('every page has one title, its own in its language, and one description', () => {
  onEveryPage((html) => all(html, /<title>([^<]+)<\/title>/g).length, 1, MARKUP);
  onEveryPage((html) => all(html, /<meta name="description" content="([^"]+)"/g).length, 1);
  const titles = MARKUP.filter(({ address }) => address !== '/').map(
    ({ address, html }) => `${languageOf(address)} ${all(html, /<title>([^<]+)<\/title>/g)[0]}`,
  );
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('every page has one first heading, and no heading skips a level', () => {
  onEveryPage(
    (html) => {
      const levels = all(html, /<h([1-6])[\s>]/g).map(Number);
      const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      return { first: levels.filter((level) => level === 1).length, skips: skips.length };
    },
    { first: 1, skips: 0 },
  );
});

test('every page has its policy in itself, ahead of all but the character set, and nothing that it would stop', () => {
  for (const { address, html } of PAGES) {
    const [policy = ''] = all(
      html,
      /^<!DOCTYPE html>(?:<!--.*?-->)?<html[^>]*><head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="([^"]*)"\/>/g,
    );
    expect(policy, address).not.toBe('');
    expectStrict(policy);
  }
  onEveryPage((html) => all(html, /(<style\b|<[^>]+\sstyle="|<[^>]+\son[a-z]+=")/g), []);
});

test('every page leads to itself in the other language, which leads back', () => {
  const otherOf = (html: string) => all(html, /<a [^>]*hrefLang="\w+"[^>]*href="([^"]+)"/g);
  for (const { address, html } of MARKUP) {
    const [other = '', ...more] = otherOf(html);
    expect(more, address).toEqual([]);
    expect(ADDRESSES, address).toContain(other);
    expect(languageOf(other), address).not.toBe(languageOf(address));
    expect(otherOf(htmlAt(other)), `${other} leads back`).toEqual([address === '/' ? '/es' : address]);
  }
});

test('a page names its addresses to search engines where the build knows the host, and nothing else', () => {
  onEveryPage((html) => all(html, /<link rel="(canonical|alternate)"/g).length, process.env.SITE_URL ? 4 : 0);
});

test('every page names the manifest of its language, whose words are ours and whose pictures are there', () => {
  onEveryPage(
    (html, address) => html.includes(`<link rel="manifest" href="/${languageOf(address)}.webmanifest"`),
    true,
  );
  onEveryPage((html) => all(html, /<link rel="(icon|apple-touch-icon)"/g), ['icon', 'icon', 'apple-touch-icon']);
  for (const locale of LOCALES) {
    const { words } = speaker(locale);
    const manifest = JSON.parse(readFileSync(`out/${locale}.webmanifest`, 'utf8'));
    expect(manifest).toMatchObject({
      name: words('site.name'),
      description: words('start.description'),
      lang: locale,
      start_url: routeOf('start', locale),
    });
    for (const { src, sizes, type } of manifest.icons) {
      const picture = readFileSync(`out${src}`);
      // The size stands in the header of a PNG file.
      if (type === 'image/png') expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`, src).toBe(sizes);
    }
  }
});

test('every link within the site leads to a page or a file, and to a place that is there', () => {
  const ids = new Map(MARKUP.map(({ address, html }) => [address, new Set(all(html, /\sid="([^"]+)"/g))]));
  const broken = MARKUP.flatMap(({ address, html }) =>
    [...new Set(all(html, /\s(?:href|src)="([^"]*)"/g))].flatMap((link) => {
      if (/^(https?|tel|mailto|data):/.test(link) && !link.startsWith('http://localhost:3000')) return [];
      const url = new URL(link.replaceAll('&amp;', '&'), `http://localhost${address}`);
      const path = pathOf(url.href).replace(/(.)\/$/, '$1');
      if (!answers(path)) return [`${address}: ${link}`];
      const place = decodeURIComponent(url.hash.slice(1));
      // The rungs of the results and the questions are drawn for answers that only a browser holds.
      return place === '' || !ids.has(path) || ids.get(path)?.has(place) ? [] : [`${address}: ${link}`];
    }),
  );
  expect(broken).toEqual([]);
});

test('every link to another site passes on nothing and says so, and every telephone number can be called and was looked up', () => {
  const links = MARKUP.flatMap(({ html }) => all(html, /(<a\s[^>]*href="https?:[^>]*>)/g));
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((link) => !/\srel="[^"]*noreferrer/.test(link))).toEqual([]);
  const unmarked = MARKUP.flatMap(({ address, html }) => {
    const { words } = speaker(languageOf(address));
    const marks = [words('common.otherSite'), words('common.otherSiteInEnglish')];
    return all(html, /(<a\s[^>]*href="https?:[\s\S]*?<\/a>)/g)
      .filter((link) => !marks.some((mark) => link.includes(mark)))
      .map((link) => `${address}: ${link}`);
  });
  expect(unmarked).toEqual([]);
  const calls = MARKUP.flatMap(({ html }) => all(html, /href="tel:([^"]*)"/g));
  const doors: readonly StateDoor[] = Object.values(STATE_DOORS);
  const known = [...Object.values(TELEPHONES), ...doors].map(({ number }) => number?.replaceAll('-', ''));
  expect(calls.filter((called) => !known.some((number) => called === `+1${number}`))).toEqual([]);
});

test('every page says what it is to search engines in words that they know', () => {
  const kinds = new Set<unknown>();
  for (const { address, html } of PAGES) {
    const blocks = all(html, /<script type="application\/ld\+json">([^<]*)<\/script>/g);
    if (/^\/..\/(aprende|learn|glosario|glossary)/.test(address)) expect(blocks, address).not.toEqual([]);
    for (const block of blocks) {
      const data: unknown = JSON.parse(block);
      expect(data).toMatchObject({ '@context': 'https://schema.org' });
      kinds.add(Reflect.get(Object(data), '@type'));
    }
  }
  expect([...kinds].sort()).toEqual(['Article', 'BreadcrumbList', 'DefinedTerm', 'DefinedTermSet', 'WebApplication']);
});
