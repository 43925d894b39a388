import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { npm, out, root } from '../../app/_server/project.mjs';
import { loadApart } from '../support/apart.mjs';
import { CONTRACT_EXAMPLE } from '../support/household';

/*
 * `npm run load`: the served pages and the endpoint under 200 connections for a minute each, on this machine alone; then a burst
 * above what the endpoint lets wait. `npm run load -- 5` takes five seconds each. It ends with 1 where an answer was missing or
 * other than it has to be. It is no part of `npm test`.
 */
const CONNECTIONS = 200;
/** More than threads and places to wait (lib/cli/endpoint.ts). */
const BURST_CONNECTIONS = 600;
const BURST_SECONDS = 5;
const PAGES = ['/es', '/en', '/es/aprende', '/en/learn', '/es/resultados', '/en/results', '/sitemap.xml'];

const seconds = Number(process.argv[2] ?? 60);
if (!(Number.isInteger(seconds) && seconds > 0)) {
  console.error('How many seconds? For example: npm run load -- 5');
  process.exit(2);
}
const autocannon = loadApart('load', { autocannon: '9.0.0' })('autocannon');
if (!existsSync(join(root, 'dist', 'endpoint.mjs')) || !existsSync(join(out, '_headers'))) {
  if (npm(['run', 'build']) !== 0) process.exit(1);
}

const server = spawn(process.execPath, [join(root, 'app', '_server', 'serve.mjs')], {
  env: { ...process.env, PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const url = await new Promise((resolve, reject) => {
  server.once('exit', () => reject(new Error('The server did not start.')));
  server.stdout.once('data', (said) => resolve(String(said).trim()));
});

const simulate = {
  method: 'POST',
  path: '/api/v1/simulate',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(CONTRACT_EXAMPLE),
};
const found = [
  await under(
    'pages',
    seconds,
    CONNECTIONS,
    PAGES.map((path) => ({ method: 'GET', path })),
    ['200'],
  ),
  await under('endpoint', seconds, CONNECTIONS, [simulate], ['200']),
  await under('burst', BURST_SECONDS, BURST_CONNECTIONS, [simulate], ['200', '503']),
];
server.kill('SIGTERM');
process.exitCode = found.every(Boolean) ? 0 : 1;

/** Sends these requests over so many connections, prints what came of it, and tells whether every answer was one of those that may come. */
async function under(name, duration, connections, requests, mayCome) {
  const result = await autocannon({ url, connections, duration, requests, timeout: 40 });
  const others = Object.keys(result.statusCodeStats).filter((status) => !mayCome.includes(status));
  const answers = Object.entries(result.statusCodeStats).map(([status, { count }]) => `${status}: ${count}`);
  const { p50, p90, p99, max } = result.latency;
  const isWhole = result.errors === 0 && result.timeouts === 0 && others.length === 0;
  console.log(
    `${name.padEnd(8)} ${connections} connections, ${duration} s: ${Math.round(result.requests.average)} answers a second ` +
      `(${answers.join(', ')}), ${result.errors} errors, ${result.timeouts} timeouts; ` +
      `ms at the median ${p50}, 90 % ${p90}, 99 % ${p99}, most ${max}${isWhole ? '' : '  <- NOT WHOLE'}`,
  );
  return isWhole;
}
