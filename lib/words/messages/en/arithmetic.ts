/** The sums behind the steps of a modification. */
export const arithmetic = {
  open: 'How this is worked out',
  goal: 'The goal: {installment} a month for principal and interest today, less {cut}, is {target} in whole cents.',
  capitalize:
    '{from} owed + {accruedInterest} unpaid interest{advancesGiven, select, yes { + {advances} costs} other {}}{escrowShortageGiven, select, yes { + {escrowShortage} escrow shortage} other {}}{deferredBeforeGiven, select, yes { + {deferredBefore} put off earlier} other {}} = {to}',
  leastOfTwo:
    'Set aside is the smaller of two amounts: {forTarget}, which the goal takes, and {shareCap}, the most allowed.',
  leastOfThree:
    'Set aside is the smallest of three amounts: {forTarget}, which the goal takes; {toValueFloor}, which the home’s value allows; and {shareCap}, the largest share allowed.',
  less: '{from} − {taken} = {to}',
  level:
    'The payment that pays off {balance} in {months} months: {balance} × r ÷ (1 − 1 ÷ (1 + r)^{months}) = {payment}. Here r is one month of interest: {rate} ÷ 12.',
  levelWithoutInterest: 'The payment that pays off {balance} in {months} months: {balance} ÷ {months} = {payment}.',
};
