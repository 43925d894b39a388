import { defineConfig, devices } from '@playwright/test';

const port = Number(process.env.E2E_PORT ?? 3947);
const executablePath = process.env.CHROMIUM_PATH;
/** The narrowest screen that everything has to fit. */
const phone = { ...devices['Pixel 7'], viewport: { width: 320, height: 640 }, screen: { width: 320, height: 640 } };
const desk = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } };

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/e2e',
  fullyParallel: true,
  forbidOnly: true,
  // A busy machine must not fail a test: each waits for what it expects, and only what never comes ends it.
  timeout: 300_000,
  expect: { timeout: 120_000 },
  workers: 2,
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Chromium refuses its sandbox to root; anybody else keeps it unless the launch check found that it cannot work.
      chromiumSandbox: process.getuid?.() !== 0 && process.env.CHROMIUM_SANDBOX !== 'off',
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
    { name: 'phone', use: phone },
    // What is the same on any screen runs once; only what is laid out anew on a desk runs there too.
    { name: 'desk', use: desk, grep: /@width/ },
  ],
  webServer: {
    command: 'node app/_server/serve.mjs',
    env: { PORT: String(port) },
    url: `http://localhost:${port}`,
    timeout: 300_000,
    reuseExistingServer: false,
  },
});
