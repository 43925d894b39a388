import { FIELDS } from './field-at';
import { metaOf } from './fields';
import type { FactPath } from './schema';

/**
 * Every fact that a case can hold, with all that is said of it: data alone. The pages get it worked out at build time
 * (`app/_server/compile-data.mjs`), so that asking a question brings no schemas.
 */
export const FACTS = [...FIELDS].map(([path, field]) => ({ path: path as FactPath, meta: metaOf(field) }));
