import type { PlacedProblem } from '../../lib/case/problems';
import type { ListedCase } from '../../lib/desk/list';
import type { OptionExplanation } from '../../lib/explain/explain';
import type { PaymentChangeSentence } from '../../lib/explain/payment-change';

/** What is kept of a line that was screened: the case itself, and its first open options. */
export interface ScreenedCase extends ListedCase {
  readonly first: readonly (Pick<OptionExplanation, 'id' | 'title' | 'authority' | 'status' | 'statusLabel'> & {
    readonly change: PaymentChangeSentence | undefined;
  })[];
}

export interface Screened {
  readonly cases: readonly ScreenedCase[];
  readonly problems: readonly PlacedProblem[];
}

/** Kept in memory alone, while a case of it is looked at. */
let kept: Screened | undefined;

/** The list that was screened last; undefined after a reload or before any. */
export function keptList(): Screened | undefined {
  return kept;
}

/** Keeps a list that was screened, or forgets it (undefined). */
export function keepList(list: Screened | undefined) {
  kept = list;
}
