import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { chromium } from '@playwright/test';
import { run, runPackage } from '../app/_server/project.mjs';

const SYSTEM = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/google/chrome/chrome'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
};
const isRoot = process.getuid?.() === 0;

/**
 * Finds a Chromium that starts, or gets one: CHROMIUM_PATH, Playwright's own, the system's, Playwright's download, the
 * system's package. Gives the variables that playwright.config.ts reads; throws where there is none.
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  const found = named
    ? await starts(named)
    : ((await starts()) ?? (await systemBrowser()) ?? (await downloaded()) ?? (await packaged()));
  if (!found) throw new Error('No Chromium could be found or installed. Install one and name it in CHROMIUM_PATH.');
  return found;
}

async function systemBrowser() {
  for (const path of SYSTEM[process.platform] ?? []) {
    const found = existsSync(path) && (await starts(path));
    if (found) return found;
  }
  return undefined;
}

async function downloaded() {
  console.log('No browser found. Downloading one for the tests alone: playwright install --only-shell chromium');
  if (runPackage('playwright-core/cli.js', ['install', '--only-shell', 'chromium']) !== 0) return undefined;
  return starts();
}

/** On a bare Debian or Ubuntu, the browser of the system; says first what it changes there. */
async function packaged() {
  const mayInstall = isRoot || spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  if (!existsSync('/usr/bin/apt-get') || !mayInstall) return undefined;
  const aptGet = [...(isRoot ? [] : ['sudo', '-n']), 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q'];
  // The update may fail for one source of many and still be good enough.
  for (const task of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const [command, ...args] = [...aptGet, ...task];
    console.log(`That browser does not start here. Changing this system: ${command} ${args.join(' ')}`);
    run(command, args);
  }
  return systemBrowser();
}

async function starts(executablePath) {
  // Chromium refuses its sandbox to root, and some systems refuse it to everybody.
  for (const chromiumSandbox of isRoot ? [false] : [true, false]) {
    try {
      const browser = await chromium.launch({ ...(executablePath && { executablePath }), chromiumSandbox });
      await browser.close();
      return {
        ...(executablePath && { CHROMIUM_PATH: executablePath }),
        CHROMIUM_SANDBOX: chromiumSandbox ? 'on' : 'off',
      };
    } catch {}
  }
  return undefined;
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(String(port)));
    });
  });
}
