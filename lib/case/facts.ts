import { FACT_PATHS } from './fact-paths.data';
import { METAS } from './metas.data';

/**
 * Every fact that a case can hold, with all that is said of it: data alone. The pages get both lists worked out at build time
 * (`app/_server/compile-data.mjs`), so that asking a question brings no schemas.
 */
export const FACTS = METAS.flatMap((meta, index) => {
  const path = FACT_PATHS[index];
  return path === undefined ? [] : [{ path, meta }];
});
