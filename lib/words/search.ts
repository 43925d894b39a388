import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';

/** What is searched of an entry, the dearest first: its name, what people say for it, what else it is called, its text. */
export interface Searched {
  readonly id: string;
  readonly name: string;
  readonly said: string;
  readonly others: string;
  readonly what: string;
}

const NAMES = ['name', 'said', 'others'];

/** Without accents, as people type on a phone. */
const plain = (word: string) => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** One after the other until something is found: called by all that is typed, called by the closest of it, or telling of it. */
const STRATEGIES: readonly SearchOptions[] = [
  { fields: NAMES, combineWith: 'AND' },
  // Little words say nothing here.
  { fields: NAMES, combineWith: 'OR', processTerm: (word) => (word.length > 2 ? plain(word) : null) },
  { combineWith: 'AND' },
];

/** A search for the ids of entries, the best first; misspelled words are found too. */
export function createSearch(entries: readonly Searched[]): (typed: string) => readonly string[] {
  const index = new MiniSearch<Searched>({
    fields: [...NAMES, 'what'],
    processTerm: plain,
    searchOptions: {
      boost: { name: 4, said: 3, others: 3 },
      prefix: true,
      fuzzy: (word) => (word.length > 4 ? 0.2 : false),
      weights: { prefix: 0.4, fuzzy: 0.2 },
    },
  });
  index.addAll(entries);
  return (typed) => {
    const found =
      STRATEGIES.map((strategy) => closest(index.search(typed, strategy))).find(({ length }) => length > 0) ?? [];
    return found.map(({ id }) => String(id));
  };
}

/** What is at least a third as good as the best. */
function closest(found: readonly SearchResult[]): readonly SearchResult[] {
  const best = found[0]?.score ?? 0;
  return found.filter(({ score }) => score > best / 3);
}
