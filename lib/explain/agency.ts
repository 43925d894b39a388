import { authoritiesWith } from './authorities-with';
import { AGENCIES } from './contacts';
import type { Sentence } from './sentence';

/** An agency with a telephone number. */
export type Agency = (typeof AGENCIES)[number];

/** The agency behind a loan that speaks with any homeowner; undefined where nobody told it, or it has no number for them (USDA's is for its own loans alone). */
export function agencyOfBacker(backer: string | undefined): Agency | undefined {
  return AGENCIES.find((agency) => agency === backer && authoritiesWith('takes-calls').includes(agency));
}

/** Whom to call, for a place where the number stands beside the sentence. */
export function besideNumber(whom: Agency | 'counselor'): Sentence {
  return { key: `explain.besideNumber.${whom}` };
}
