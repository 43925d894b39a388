/** Who is told to be somebody else than who signed the loan: answers of `household.role`. */
export const NOT_SIGNED = ['heir', 'divorced-co-owner', 'other'] as const;
export type NotSigned = (typeof NOT_SIGNED)[number];
