import type { AGENCIES } from './contacts';
import type { Sentence } from './sentence';

/** Agencies that speak with a homeowner whose loan they back; USDA's number is for its own loans alone. */
const CALLED = ['va', 'fha'] as const satisfies readonly (typeof AGENCIES)[number][];
export type Agency = (typeof CALLED)[number];

/** The agency behind a loan that can be called; undefined where nobody told it, or it has no number for homeowners. */
export function agencyOfBacker(backer: string | undefined): Agency | undefined {
  return CALLED.find((agency) => agency === backer);
}

/** The sentence with the telephone number of the agency. */
export function agencySentence(agency: Agency): Sentence {
  return { key: `explain.agencies.${agency}` };
}
