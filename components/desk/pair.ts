import { type DeskCase, searchCases } from '../../lib/desk/desk-case';

/** Ids of two cases to be compared. */
export type CasePair = readonly [string, string];

/** Kept while other pages are shown. */
let kept: CasePair | undefined;

/** Keeps which two cases are compared, while the page is open. */
export function rememberPair(pair: CasePair) {
  kept = pair;
}

/** What was compared before, or the open case and the one that changed last. */
export function pairToCompare(cases: readonly DeskCase[], current: string | undefined): CasePair {
  const ids = searchCases(cases, '').map(({ id }) => id);
  if (kept?.every((id) => ids.includes(id))) return kept;
  const [one = '', other = ''] = current === undefined ? ids : [current, ...ids.filter((id) => id !== current)];
  return [one, other];
}
