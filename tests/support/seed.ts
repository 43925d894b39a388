import fc from 'fast-check';
import { runs, SEED } from './runs';

fc.configureGlobal({ ...SEED, ...runs(100) });
