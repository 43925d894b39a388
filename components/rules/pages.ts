import { aboutOption } from '../../lib/explain/explain';
import { CATALOG, type CatalogEntry } from '../../lib/programs/catalog';
import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { pageMetadata } from '../page-metadata';
import { rulesOfOption } from '../routes';

/** The address of an option's page, in the words of the file system. */
export interface OptionParams {
  readonly authority: string;
  readonly option: string;
}

export function nameOf({ id, authority }: CatalogEntry): string {
  return id.slice(authority.length + 1);
}

export function optionParams(locale: Locale): (OptionParams & { readonly locale: Locale })[] {
  return CATALOG.map((entry) => ({ locale, authority: entry.authority, option: nameOf(entry) }));
}

export function rulesMetadata(locale: Locale) {
  return pageMetadata({ locale, route: 'rules', title: 'rulesPages.title', description: 'rulesPages.description' });
}

/** The same option exists with several authorities: the title says whose it is. */
export function optionMetadata(locale: Locale, { authority, option }: OptionParams) {
  const { say, words } = speaker(locale);
  const id = `${authority}.${option}`;
  const title = [say(aboutOption(id, 'title')), words(`options.authority.${authority}`), words('site.name')];
  return {
    ...pageMetadata({
      locale,
      route: rulesOfOption(id),
      title: 'rulesPages.title',
      description: `options.any.${option}.what`,
    }),
    title: title.join(' · '),
  };
}
