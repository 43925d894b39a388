/** Who may own or insure the loan: the answers of `loan.backer`. */
export const BACKERS = ['fannie-mae', 'freddie-mac', 'fha', 'va', 'usda', 'other', 'unknown'] as const;
export type Backer = (typeof BACKERS)[number];
