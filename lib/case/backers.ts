/**
 * Who may own or insure the loan, each authority with a folder in `lib/programs`: whether that is a bank loan that none of FHA, VA
 * and USDA backs. `usda-direct`: lent by USDA itself.
 */
const IS_CONVENTIONAL = {
  'fannie-mae': true,
  'freddie-mac': true,
  fha: false,
  va: false,
  usda: false,
  'usda-direct': false,
  other: true,
};
type Owner = keyof typeof IS_CONVENTIONAL;

/** The answers of `loan.backer`. `conventional`: a bank loan, and nobody knows whose. */
export const BACKERS = [...(Object.keys(IS_CONVENTIONAL) as readonly Owner[]), 'conventional', 'unknown'] as const;
export type Backer = (typeof BACKERS)[number];

/** Whether this names the owner. */
export function isOwnerKnown(backer: Backer): boolean {
  return backer !== 'unknown' && backer !== 'conventional';
}

/** Whether one of these may own or insure a loan of this backer. */
export function mayBeOf(backer: Backer, owners: readonly Owner[]): boolean {
  if (backer === 'conventional') return owners.some((one) => IS_CONVENTIONAL[one]);
  return backer === 'unknown' || owners.includes(backer);
}
