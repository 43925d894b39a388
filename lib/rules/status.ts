import type { FactPath } from '../case/schema';

export const STATUSES = [
  'may-qualify',
  'does-not-qualify',
  'needs-information',
  'servicer-decides',
  'not-in-force',
] as const;
export type Status = (typeof STATUSES)[number];

/** The best status an option can have: some are always a person's decision. */
export type Ceiling = Extract<Status, 'may-qualify' | 'servicer-decides'>;

/** The status of an option for a household, and what it rests on. */
export interface Verdict {
  readonly status: Status;
  /** Paths of the answers that could still change the status. */
  readonly missing: readonly FactPath[];
  /** Paths for which a dated table stood in, where a check rests on them. */
  readonly imputedPaths?: readonly FactPath[];
}
