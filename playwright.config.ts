import { defineConfig, devices } from '@playwright/test';
import { findBrowser, freePort } from './tests/browser.mjs';

// Every worker reads this file too, and takes what the first reading found.
process.env.E2E_PORT ??= await freePort();
if (process.env.CHROMIUM_SANDBOX === undefined) Object.assign(process.env, await findBrowser());
const { E2E_PORT: port, CHROMIUM_PATH: executablePath, CHROMIUM_SANDBOX } = process.env;

/** The narrowest screen that everything has to fit. */
const phone = { ...devices['Pixel 7'], viewport: { width: 320, height: 640 }, screen: { width: 320, height: 640 } };
const desk = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } };
/** Longer than a busy machine takes: only what never comes may end a test. */
const PATIENCE = 300_000;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/e2e',
  fullyParallel: true,
  forbidOnly: true,
  timeout: PATIENCE,
  expect: { timeout: PATIENCE / 5 },
  // One more than the cores of a small machine: a test waits for the network to be quiet half of its time.
  workers: 3,
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    screenshot: 'only-on-failure',
    // It fetches the whole site once; only the tests of what works without a network let it.
    serviceWorkers: 'block',
    actionTimeout: PATIENCE / 5,
    navigationTimeout: PATIENCE / 5,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      chromiumSandbox: CHROMIUM_SANDBOX === 'on',
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'phone', use: phone, grepInvert: /@soak|@desk/ },
    // What is the same on any screen runs once; only what is laid out anew on a desk runs there too.
    { name: 'desk', use: desk, grep: /@width/ },
    // Many households of one kind of page, one after the other: `npm run soak:e2e`.
    { name: 'soak', use: phone, grep: /@soak/ },
  ],
  webServer: {
    command: 'node app/_server/serve.mjs',
    env: { PORT: `${port}` },
    url: `http://localhost:${port}`,
    timeout: PATIENCE,
    reuseExistingServer: false,
  },
});
