import { defineConfig } from 'vitest/config';

/** These replace modules or watch them load, so each loads its own. */
const ALONE = [
  'tests/repository/parameters.test.ts',
  'tests/programs/limits.test.ts',
  'tests/programs/market-rates.test.ts',
  'tests/explain/approximate.test.ts',
  'tests/server/address-links.test.ts',
  // It asks what the modules cite while they load.
  'tests/upkeep/freshness.test.ts',
];

export default defineConfig(({ mode }) => ({
  cacheDir: '.cache/vite',
  test: {
    projects: [
      // The others keep nothing of each other's: that they share the modules they load halves their time.
      {
        extends: true,
        test: { name: 'shared', include: ['tests/**/*.test.{ts,tsx}'], exclude: ALONE, isolate: false },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
    environment: 'node',
    reporters: ['dot', ['json', { outputFile: '.cache/unit.json' }]],
    setupFiles: 'tests/support/seed.ts',
    globalSetup: 'tests/support/folder.ts',
    // Every core, the last one too: the process that hands out the files has little to do.
    maxWorkers: '100%',
    // A busy machine must not fail a test, nor may it hang for good.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    env: {
      // A month's arithmetic must not depend on where the machine stands.
      TZ: 'America/Los_Angeles',
      ...(mode === 'soak' && { SOAK_RUNS: process.env.SOAK_RUNS ?? '10' }),
    },
  },
}));
