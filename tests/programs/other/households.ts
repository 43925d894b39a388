/** Five months behind on a private loan above the market rate. */
export const PRIVATE = {
  'loan.backer': 'other',
  'loan.originalPrincipal': '240000.00',
  'loan.principalBalance': '235721.86',
  'loan.ratePercent': '7.875',
  'loan.principalAndInterest': '1740.17',
  'loan.escrow': '400.00',
  'loan.remainingMonths': 336,
  'arrears.oldestUnpaidDueDate': '2026-07-01',
  'arrears.escrowAdvances': '2000.00',
  'arrears.servicingAdvances': '0.00',
  'arrears.escrowShortage': '1860.00',
  'household.grossMonthlyIncome': '5200.00',
  'household.canResumePayment': true,
  'household.affordablePayment': '4000.00',
  'market.pmms30Percent': '6.00',
};

/** A hardship that goes on. */
export const ONGOING = {
  ...PRIVATE,
  'hardship.duration': 'temporary-ongoing',
  'household.canResumePayment': false,
  'household.affordablePayment': '1900.00',
};
