import { EXAMPLE_FIGURES } from '../explain/glossary-examples';
import { GLOSSARY } from './glossary';
import type { Searched } from './search';
import type { Speaker } from './speech';

/** What an entry of the glossary says; an example only where it has one. */
interface EntryText {
  readonly name: string;
  readonly what: string;
  readonly others: string;
  readonly example?: string;
}

/** An entry in the language of a speaker who has the words of the glossary. */
export function entryText({ has, say, words }: Speaker, slug: string): EntryText {
  const key = (part: string) => `glossary.entries.${slug}.${part}`;
  const figures = EXAMPLE_FIGURES[slug];
  return {
    name: words(key('name')),
    what: words(key('what')),
    others: words(key('others')),
    ...(has(key('example')) && { example: say({ key: key('example'), ...(figures && { values: figures }) }) }),
  };
}

/** Every entry with what a search reads of it. */
export function searchedIn(speaks: Speaker): readonly Searched[] {
  return GLOSSARY.map(({ slug, said }) => {
    const { name, what, others } = entryText(speaks, slug);
    return { id: slug, name, said: said?.[speaks.locale].join(', ') ?? '', others, what };
  });
}
