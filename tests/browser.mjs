import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run, runPackage } from '../app/_server/project.mjs';

const SYSTEM = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/google/chrome/chrome'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
};

/**
 * Finds a Chromium that starts, or gets one: CHROMIUM_PATH, Playwright's own, the system's, Playwright's download, the
 * system's package. Gives the variables that playwright.config.ts reads, or undefined.
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return starts(named);
  return (
    (await starts(undefined)) ??
    (await systemBrowser()) ??
    (await downloadedBrowser()) ??
    (installPackage() ? await systemBrowser() : undefined)
  );
}

async function systemBrowser() {
  for (const path of SYSTEM[process.platform] ?? []) {
    const found = existsSync(path) ? await starts(path) : undefined;
    if (found) return found;
  }
  return undefined;
}

async function downloadedBrowser() {
  console.log('No browser found; asking Playwright for one ...');
  const cli = 'playwright-core/cli.js';
  if (runPackage(cli, ['install', '--only-shell', 'chromium']) !== 0) return undefined;
  const found = await starts(undefined);
  if (found || !mayInstall()) return found;
  runPackage(cli, ['install-deps', 'chromium']);
  return starts(undefined);
}

function mayInstall() {
  return process.getuid?.() === 0 || spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
}

function installPackage() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get') || !mayInstall()) return false;
  console.log('Installing the system package chromium ...');
  const before = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = [...before, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const aptGet = (...args) => run(apt[0], [...apt.slice(1), '-q', ...args]) === 0;
  // The update may fail for one source of many and still be good enough.
  aptGet('update');
  return aptGet('install', '-y', '--no-install-recommends', 'chromium');
}

async function starts(executablePath) {
  const { chromium } = await import('@playwright/test');
  // Chromium refuses its sandbox to root, and some systems refuse it to everybody.
  const sandboxes = process.getuid?.() === 0 ? [false] : [true, false];
  for (const chromiumSandbox of sandboxes) {
    try {
      const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), chromiumSandbox });
      await browser.close();
      return {
        ...(executablePath ? { CHROMIUM_PATH: executablePath } : {}),
        ...(chromiumSandbox ? {} : { CHROMIUM_SANDBOX: 'off' }),
      };
    } catch {}
  }
  return undefined;
}
