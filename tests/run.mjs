import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install, npm, requireNode, root } from '../app/_server/project.mjs';

/*
 * `npm test`: installs what is missing, runs the scripts of package.json one after the other, also after one has failed,
 * and ends with one line that counts them all. Each can be run by itself: `npm run unit -- tests/money`.
 */
const STAGES = ['types', 'lint', 'unit', 'build', 'e2e'];

/** What a runner's own report says. A skipped test counts as failed, and so does a file that does not load. */
const REPORTS = {
  unit: ({ numTotalTests, numPassedTests, testResults }) => {
    const broken = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.every((one) => one.status !== 'failed'),
    );
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests + broken.length };
  },
  e2e: ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  }),
};

function runStage(name) {
  const count = REPORTS[name];
  if (!count) return npm(['run', name]) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const report = join(root, '.cache', `${name}.json`);
  rmSync(report, { force: true });
  const code = npm(['run', name]);
  try {
    const { passed, failed } = count(JSON.parse(readFileSync(report, 'utf8')));
    // No test at all, or a failure that no test shows.
    return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
  } catch {
    console.error(`${name} left no report that can be read (exit code ${code}).`);
    return { passed: 0, failed: 1 };
  }
}

requireNode();
mkdirSync(join(root, '.cache'), { recursive: true });
const rows = [];
if (install()) {
  for (const name of STAGES) {
    const began = performance.now();
    // Without pages there is nothing that a browser could open.
    const built = rows.every((row) => row.name !== 'build' || row.failed === 0);
    const counts = built ? runStage(name) : { passed: 0, failed: 1 };
    rows.push({ name, ...counts, seconds: (performance.now() - began) / 1000 });
  }
} else {
  console.error('The packages could not be installed; the lines above say why. Is there a network?');
  rows.push({ name: 'install', passed: 0, failed: 1, seconds: 0 });
}

console.log();
for (const { name, passed, failed, seconds } of rows) {
  console.log(`${name.padEnd(8)} ${passed} passed, ${failed} failed in ${seconds.toFixed(0)} s`);
}
const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
process.exitCode = total('failed') === 0 ? 0 : 1;
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
