import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { install, isBuilt, requireNode, root, runPackage } from '../app/_server/project.mjs';

/*
 * `npm test` runs every gate, also after one has failed, and ends with one line that counts all of it.
 * `npm test -- unit` runs the stages named; what is no stage goes to their runner: `npm test -- e2e headers`.
 */
const stages = { types, lint, unit, build, e2e };

const one = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

function types() {
  // Next writes the types of its routes first.
  return one(
    runPackage('next/dist/bin/next', ['typegen']) === 0 && runPackage('typescript/lib/tsc.js', ['--noEmit']) === 0,
  );
}

function lint() {
  return one(runPackage('@biomejs/biome/bin/biome', ['check', '--max-diagnostics=50']) === 0);
}

function unit(filters) {
  const report = cached('unit.json');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const code = runPackage('vitest/vitest.mjs', ['run', ...reporters, ...filters]);
  return counted(code, report, ({ numTotalTests, numPassedTests, testResults }) => {
    // A file that fails to load has no test that could.
    const broken = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    );
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests + broken.length };
  });
}

async function build() {
  if (isBuilt()) console.log('The pages are built from what is here.');
  const { build } = await import('../app/_server/build.mjs');
  return one(await build());
}

async function e2e(filters) {
  if (!isBuilt()) return failing('There are no pages to test: the build failed.');
  const { findBrowser } = await import('./browser.mjs');
  const browser = await findBrowser();
  if (!browser) {
    return failing('No Chromium could be found or installed. Install one and name it in CHROMIUM_PATH.');
  }
  const report = cached('e2e.json');
  const env = { ...browser, E2E_PORT: String(await freePort()) };
  const code = runPackage('@playwright/test/cli.js', ['test', ...filters], { env });
  return counted(code, report, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  }));
}

/** A runner's own count; a skipped test counts as failed, and so do no tests at all and a failure that no test shows. */
function counted(code, report, count) {
  let result;
  try {
    result = count(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return failing(`The runner left no readable report (exit code ${code}).`);
  }
  if (result.passed + result.failed === 0) return failing('Not one test ran.');
  if (code !== 0 && result.failed === 0) return { passed: result.passed, failed: 1 };
  return result;
}

function failing(reason) {
  console.error(reason);
  return one(false);
}

function cached(name) {
  const path = join(root, '.cache', name);
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(path, { force: true });
  return path;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function main() {
  requireNode();
  const asked = process.argv.slice(2);
  const filters = asked.filter((word) => !(word in stages));
  const named = Object.keys(stages).filter(
    (name) => asked.includes(name) || (name === 'build' && asked.includes('e2e')),
  );
  const chosen = named.length > 0 ? named : Object.keys(stages);

  const rows = [];
  const record = (name, started, result) => {
    rows.push({ name, seconds: (performance.now() - started) / 1000, ...result });
  };

  const began = performance.now();
  if (install()) {
    for (const name of chosen) {
      console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
      const started = performance.now();
      let result;
      try {
        result = await stages[name](filters);
      } catch (error) {
        result = failing(error instanceof Error ? (error.stack ?? error.message) : String(error));
      }
      record(name, started, result);
    }
  } else {
    record('install', began, failing('The packages could not be installed.'));
  }

  console.log(`\n── summary ${'─'.repeat(53)}`);
  for (const { name, passed, failed, seconds } of rows) {
    const outcome = failed === 0 ? 'ok    ' : 'FAILED';
    const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
    console.log(`${outcome} ${name.padEnd(8)} ${counts} ${seconds.toFixed(1).padStart(7)} s`);
  }
  const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
  process.exitCode = total('failed') === 0 && total('passed') > 0 ? 0 : 1;
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
}

await main();
