import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  cacheDir: '.cache/vite',
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    environment: 'node',
    // Property tests run thousands of cases; a busy machine must not fail them.
    testTimeout: 60_000,
    // A month's arithmetic must not depend on where the machine stands.
    env: { TZ: 'America/Los_Angeles' },
  },
});
