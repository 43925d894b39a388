import type { SumId } from '../../lib/explain/sums';
import { CATALOG, type CatalogEntry } from '../../lib/programs/catalog';
import { kindOf } from './kinds';

/** Every option of a kind, of all authorities. */
export function optionsOf(id: SumId): readonly CatalogEntry[] {
  return CATALOG.filter(({ option }) => kindOf(option) === id);
}
