import { PAST_ASSUMPTIONS } from '../programs/history/assumptions';
import { optionOf } from '../programs/registry';

/** What an option of today or a closed program takes as met (reading G34): keys of `assumed` in the words. */
export function assumedOf(id: string): readonly string[] {
  return optionOf(id)?.assumptions ?? PAST_ASSUMPTIONS[id] ?? [];
}
