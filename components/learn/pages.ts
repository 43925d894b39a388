import { SUMS, type SumId } from '../../lib/explain/sums';
import { CATALOG, type CatalogEntry } from '../../lib/programs/catalog';
import type { Locale } from '../../lib/words/locale';
import { pageMetadata } from '../page-metadata';
import { slugOf } from '../routes';
import { KIND_PAGES, type KindPage, kindOf, kindRoute } from './kinds';

/** The address of a kind's page, in the words of the file system. */
export interface KindParams {
  readonly kind: string;
}

/** Every option of a kind, of all authorities. */
export function optionsOf(id: SumId): readonly CatalogEntry[] {
  return CATALOG.filter(({ option }) => kindOf(option) === id);
}

export function kindAt(locale: Locale, { kind }: KindParams): KindPage | undefined {
  return KIND_PAGES.find(({ id }) => slugOf(kindRoute(id), locale) === kind);
}

export function kindParams(locale: Locale): (KindParams & { readonly locale: Locale })[] {
  return SUMS.map((id) => ({ locale, kind: slugOf(kindRoute(id), locale) }));
}

export function kindMetadata(locale: Locale, params: KindParams) {
  const id = kindAt(locale, params)?.id ?? 'repayment-plan';
  return pageMetadata({
    locale,
    route: kindRoute(id),
    title: `kinds.${id}.title`,
    description: `kinds.${id}.description`,
  });
}
