/** Who may own or insure the loan: the answers of `loan.backer`. `conventional`: none of FHA, VA and USDA, and nobody knows which. */
export const BACKERS = ['fannie-mae', 'freddie-mac', 'fha', 'va', 'usda', 'other', 'conventional', 'unknown'] as const;
export type Backer = (typeof BACKERS)[number];
