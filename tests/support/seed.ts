import fc from 'fast-check';
import { vi } from 'vitest';
import { runs, SEED } from './runs';

fc.configureGlobal({ ...SEED, ...runs(100) });
// Ten hours: a long run is none that hangs. The projects of vitest.config.ts do not know its mode.
if (process.env.SOAK_RUNS !== undefined) vi.setConfig({ testTimeout: 36_000_000 });
