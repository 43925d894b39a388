import { FIELDS } from './field-at';
import type { FactPath } from './schema';

/** The path of every fact that a case can hold: apart from what is said of them, for pages that only part answers from other texts. */
export const FACT_PATHS = [...FIELDS.keys()] as readonly FactPath[];
