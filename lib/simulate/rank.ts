import type { Status } from '../rules/status';

/** How sure an option is so far, in the words of a quick look. */
export const RANKS = ['likely', 'possible', 'open'] as const;
export type Rank = (typeof RANKS)[number];

const RANK_OF: Partial<Record<Status, Rank>> = {
  'may-qualify': 'likely',
  'servicer-decides': 'possible',
  'needs-information': 'open',
};

/** Undefined for an option that does not fit today, or is not offered. */
export function rankOf(status: Status): Rank | undefined {
  return RANK_OF[status];
}
