/** Roles of people who did not sign the loan: answers of `household.role`. */
export const NOT_SIGNED = ['heir', 'divorced-co-owner', 'other'] as const;
export type NotSigned = (typeof NOT_SIGNED)[number];
