import { FIELDS } from './field-at';
import { metaOf } from './fields';

/** All that is said of each fact, in the order of `FACT_PATHS`. */
export const METAS = [...FIELDS.values()].map(metaOf);
