/**
 * Who may own or insure the loan: the answers of `loan.backer`, each authority with a folder in `lib/programs`. `conventional`: none
 * of FHA, VA and USDA, and nobody knows which; `usda-direct`: lent by USDA itself.
 */
export const BACKERS = [
  'fannie-mae',
  'freddie-mac',
  'fha',
  'va',
  'usda',
  'usda-direct',
  'other',
  'conventional',
  'unknown',
] as const;
export type Backer = (typeof BACKERS)[number];

/** Whether this names the owner; `conventional` leaves three. */
export function isOwnerKnown(backer: Backer): boolean {
  return backer !== 'unknown' && backer !== 'conventional';
}

/** Who may be behind a bank loan that none of FHA, VA and USDA backs. */
export const CONVENTIONAL = ['fannie-mae', 'freddie-mac', 'other'] as const satisfies readonly Backer[];

/** Whether one of these may own or insure a loan of this backer. */
export function mayBeOf(backer: Backer, owners: readonly Backer[]): boolean {
  if (backer === 'conventional') return CONVENTIONAL.some((one) => owners.includes(one));
  return backer === 'unknown' || owners.includes(backer);
}
