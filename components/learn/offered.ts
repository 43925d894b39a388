import { CATALOG, type CatalogEntry } from '../../lib/programs/catalog';
import type { LearnPage } from '../../lib/programs/option';

/** Every option of a kind, of all authorities. */
export function optionsOf(id: LearnPage): readonly CatalogEntry[] {
  return CATALOG.filter(({ option }) => option.learnPage === id);
}
