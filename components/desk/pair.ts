import { type DeskCase, searchCases } from '../../lib/desk/desk-case';

/** Ids of two cases to be compared. */
export type Pair = readonly [string, string];

/** Kept while other pages are shown. */
let kept: Pair | undefined;

export function keepPair(pair: Pair) {
  kept = pair;
}

/** What was compared before, or the open case and the one that changed last. */
export function firstPair(cases: readonly DeskCase[], current: string | undefined): Pair {
  const ids = searchCases(cases, '').map(({ id }) => id);
  if (kept?.every((id) => ids.includes(id))) return kept;
  const [one = '', other = ''] = current === undefined ? ids : [current, ...ids.filter((id) => id !== current)];
  return [one, other];
}
