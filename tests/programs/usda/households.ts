/** Seven months behind, able to pay again: the loan of example 3 of rules/va-usda-private.md D.2, a month earlier than there. */
export const BEHIND = {
  'loan.backer': 'usda',
  'loan.originalPrincipal': '220000.00',
  'loan.principalBalance': '207318.30',
  'loan.ratePercent': '4.875',
  'loan.principalAndInterest': '1164.26',
  'loan.escrow': '380.00',
  'loan.remainingMonths': 317,
  'arrears.oldestUnpaidDueDate': '2026-05-01',
  'arrears.escrowAdvances': '2660.00',
  'arrears.servicingAdvances': '0.00',
  'arrears.escrowShortage': '240.00',
  'household.canResumePayment': true,
  'household.affordablePayment': '1700.00',
  'market.pmms30Percent': '6.27',
};

/** Example 3 itself: in December eight installments are unpaid, and the first new one is due on 1 January 2027. */
export const EXAMPLE_3 = { ...BEHIND, asOf: '2026-12-15', 'arrears.escrowAdvances': '3040.00' };

/** A loan above the market rate: example 5 of rules/va-usda-private.md D.2. */
export const HIGH_RATE = {
  'loan.backer': 'usda',
  'loan.originalPrincipal': '240000.00',
  'loan.principalBalance': '235721.86',
  'loan.ratePercent': '7.875',
  'loan.principalAndInterest': '1740.17',
  'loan.escrow': '400.00',
  'loan.remainingMonths': 336,
  'arrears.oldestUnpaidDueDate': '2026-07-01',
  'arrears.escrowAdvances': '2000.00',
  'arrears.servicingAdvances': '0.00',
  'arrears.escrowShortage': '0.00',
  'household.canResumePayment': true,
  'household.affordablePayment': '1900.00',
  'market.pmms30Percent': '6.00',
};

/** Two installments behind, with more to spend than the regular payment. */
export const TWO_BEHIND = {
  ...BEHIND,
  'arrears.oldestUnpaidDueDate': '2026-10-01',
  'arrears.escrowAdvances': '760.00',
  'household.affordablePayment': '2573.77',
};

/** A hardship that goes on. */
export const ONGOING = {
  ...BEHIND,
  'hardship.duration': 'temporary-ongoing',
  'household.canResumePayment': false,
  'household.affordablePayment': '1000.00',
};

/**
 * Example 3 of rules/va-usda-private.md D.2 in its own month, eight installments behind, with the least payment that a final
 * offer lowers enough.
 */
export const OFFERED = {
  ...BEHIND,
  asOf: '2026-12-15',
  'arrears.escrowAdvances': '3040.00',
  'loan.principalAndInterest': '1371.00',
};
