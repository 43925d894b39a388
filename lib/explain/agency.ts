import type { Sentence } from './sentence';

/** Agencies that speak with a homeowner whose loan they back; USDA's number is for its own loans alone. */
const AGENCIES = ['va', 'fha'] as const;
export type Agency = (typeof AGENCIES)[number];

/** The agency behind a loan that can be called; undefined where nobody told it, or it has no number for homeowners. */
export function agencyOfBacker(backer: string | undefined): Agency | undefined {
  return AGENCIES.find((agency) => agency === backer);
}

/** The sentence with the telephone number of the agency. */
export function agencySentence(agency: Agency): Sentence {
  return { key: `explain.agencies.${agency}` };
}
