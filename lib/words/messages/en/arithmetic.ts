/** The sums behind the steps of a modification. */
export const arithmetic = {
  open: 'How this is worked out',
  goal: 'The goal: principal and interest go from {installment} a month down to {target} or less, a cut of {cut}.',
  capitalize:
    '{from} owed + {accruedInterest} interest{advancesGiven, select, yes { + {advances} costs} other {}}{escrowShortageGiven, select, yes { + {escrowShortage} escrow shortage} other {}}{deferredBeforeGiven, select, yes { + {deferredBefore} put off earlier} other {}}{suspenseGiven, select, yes { − {suspense} held by the servicer} other {}} = {to}',
  leastOfTwo:
    'Set aside is the smaller of two amounts: {forTarget}, which the goal takes, and {shareCap}, the most allowed.',
  leastOfThree:
    'Set aside is the smallest of three amounts: {forTarget}, which the goal takes; {toValueFloor}, which the home’s value allows; and {shareCap}, the largest share allowed.',
  less: '{from} − {taken} = {to}',
  level:
    'The payment that pays off {balance} in {months} months: {balance} × r ÷ (1 − 1 ÷ (1 + r)^{months}) = {payment}. Here r is one month of interest: {rate} ÷ 12.',
  levelWithoutInterest: 'The payment that pays off {balance} in {months} months: {balance} ÷ {months} = {payment}.',
};
