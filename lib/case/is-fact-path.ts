import { FACT_PATHS } from './fact-paths.data';
import type { FactPath } from './schema';

const PATHS = new Set<string>(FACT_PATHS);

/** Whether a path names a fact that a case can hold. */
export function isFactPath(path: string): path is FactPath {
  return PATHS.has(path);
}
