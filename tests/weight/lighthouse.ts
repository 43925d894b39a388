import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { root } from '../../app/_server/project.mjs';
import { serve } from '../../app/_server/serve.mjs';
import { pathOf, type Route } from '../../components/routes';
import { COMPARED_ON } from '../../lib/explain/catalog';
import { exampleAnswers } from '../../lib/interview/example';
import { findBrowser, freePort } from '../browser.mjs';
import { buildEmptyPage } from './empty-page.mjs';

/*
 * `npm run lighthouse`, after `npm run build`: measures the pages as a phone gets them, with an empty page of the framework in
 * the same run, three times in turn, and prints how far the middle one of each is from its goals. Whole reports: .cache/lighthouse.
 * npm fetches Lighthouse for this run alone: it is no package of the project.
 */

const LIGHTHOUSE = 'lighthouse@12.8.2';
const PAGES: readonly Route[] = ['start', 'questions/owner', 'results', 'learn'];
const PERFECT = ['accessibility', 'best-practices', 'seo'] as const;
/** How many points of a hundred a page may be slower than the empty one. */
const SLOWER = 5;

/** What we read of a report. */
interface Report {
  readonly categories: Readonly<Record<(typeof PERFECT)[number] | 'performance', { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly title: string; readonly displayValue?: string }>
  >;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

const reports = join(root, '.cache', 'lighthouse');

/** Serves the empty page alone, compressed as the others are. */
async function serveEmpty(): Promise<string> {
  const folder = buildEmptyPage();
  const server = createServer(({ url = '/' }, response) => {
    const [path = ''] = url.split('?');
    try {
      const body = gzipSync(readFileSync(join(folder, path === '/' ? 'index.html' : path)));
      const type = TYPES[extname(path)] ?? 'text/html; charset=utf-8';
      response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  const port = Number(await freePort());
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return `http://localhost:${port}/`;
}

/** How often a page is measured, in turn with the others: the middle one counts. */
const ROUNDS = 3;

const { CHROMIUM_PATH: executablePath, CHROMIUM_SANDBOX } = await findBrowser();

/**
 * Lighthouse's report on a first visit to a page; undefined where it could not measure. Each has a browser of its own: what one page
 * keeps for later would be fetched while the next one is measured.
 */
async function measure(address: string, name: string, round: number): Promise<Report | undefined> {
  const port = await freePort();
  const browser = await chromium.launchPersistentContext('', {
    ...(executablePath && { executablePath }),
    chromiumSandbox: CHROMIUM_SANDBOX === 'on',
    args: [`--remote-debugging-port=${port}`],
  });
  // The tab of the answer has answers, as if they had been typed.
  await browser.addInitScript(
    (kept) => {
      if (/result/.test(location.pathname)) sessionStorage.setItem('alivio.answers', kept);
    },
    JSON.stringify(exampleAnswers(COMPARED_ON)),
  );
  const file = join(reports, `${name.replaceAll('/', '-')}-${round}.json`);
  const flags = [`--port=${port}`, '--output=json', `--output-path=${file}`, '--quiet'];
  const command = ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', address, ...flags];
  const running = spawn('npm', command, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const [code] = await once(running, 'exit');
  await browser.close();
  return code === 0 ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

const points = (score: number | null) => Math.round((score ?? 0) * 100);
const speedOf = ({ categories }: Report) => points(categories.performance.score);

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const site = await serve({ port: Number(await freePort()), fixed: true });
const addresses = [
  { name: 'empty', address: await serveEmpty() },
  ...PAGES.map((route) => ({ name: route, address: `${site}${pathOf(route, 'es')}` })),
];
const measured = new Map<string, Report[]>(addresses.map(({ name }) => [name, []]));
for (let round = 1; round <= ROUNDS; round += 1) {
  for (const { name, address } of addresses) {
    const report = await measure(address, name, round);
    if (report) measured.get(name)?.push(report);
  }
}
const missed: string[] = [];
let fastest = 0;
for (const [name, found] of measured) {
  const report = found.toSorted((one, other) => speedOf(one) - speedOf(other))[Math.floor(found.length / 2)];
  if (!report) {
    missed.push(`${name}: could not be measured`);
    continue;
  }
  const speed = speedOf(report);
  const others = PERFECT.map((category) => ({ category, score: points(report.categories[category].score) }));
  const shift = report.audits['cumulative-layout-shift']?.displayValue;
  console.log(
    `${name.padEnd(16)} performance ${speed}, ${others.map(({ category, score }) => `${category} ${score}`).join(', ')}, layout shift ${shift}`,
  );
  if (name === 'empty') {
    fastest = speed;
    continue;
  }
  if (speed < fastest - SLOWER) missed.push(`${name}: performance ${speed}, the empty page ${fastest}`);
  missed.push(
    ...others.filter(({ score }) => score < 100).map(({ category, score }) => `${name}: ${category} ${score}`),
  );
}
console.log(missed.length === 0 ? 'Every goal is met.' : ['', 'Goals that are missed:', ...missed].join('\n'));
process.exit(missed.length === 0 ? 0 : 1);
