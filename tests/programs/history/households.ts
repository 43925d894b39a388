/** Families of the worked examples (rules/history.md 8.2 to 8.4). */

/** Example B: one loan, four programs; six payments behind in October 2009. */
export const FOUR_PROGRAMS = {
  asOf: '2009-10-20',
  'loan.backer': 'other',
  'loan.originatedOn': '2006-04-01',
  'loan.principalBalance': '265000.00',
  'loan.ratePercent': '7.25',
  'loan.remainingMonths': 318,
  'loan.principalAndInterest': '1877.55',
  'loan.escrow': '350.00',
  'arrears.oldestUnpaidDueDate': '2009-05-01',
  'arrears.escrowAdvances': '2400.00',
  'arrears.servicingAdvances': '650.00',
  'arrears.lateCharges': '480.00',
  'arrears.escrowShortage': '0.00',
  'property.value': '190000.00',
  'household.grossMonthlyIncome': '3600.00',
  'market.pmms30Percent': '5.04',
} as const;

/** Example A: a 2/28 loan of 2006 whose first rate ends in April 2008. */
export const RESETTING = {
  asOf: '2008-03-15',
  'loan.backer': 'other',
  'loan.originatedOn': '2006-04-01',
  'loan.originalPrincipal': '215600.00',
  'loan.principalBalance': '211663.43',
  'loan.ratePercent': '7.750',
  'loan.rateType': 'adjustable',
  'loan.lifetimeCapPercent': '13.750',
  'loan.remainingMonths': 336,
  'loan.principalAndInterest': '1544.58',
  'arrears.current': true,
  'arrears.oldestUnpaidDueDate': null,
  'household.creditScore': 640,
  historical: {
    initialFixedMonths: 24,
    nextResetOn: '2008-04-01',
    indexPercent: '4.50',
    marginPercent: '6.00',
    firstCapPercent: '3',
    subprimePool: true,
    sixtyDayLatesLast12Months: 0,
    originationCreditScore: 620,
    originalPropertyValue: '220000.00',
    canRefinance: false,
  },
} as const;

/** Example C: a home worth much less than the debt, in February 2013. 312,000.00 with what is past due. */
export const UNDERWATER = {
  asOf: '2013-02-15',
  'loan.backer': 'other',
  'loan.originatedOn': '2006-04-01',
  'loan.principalBalance': '300000.00',
  'loan.ratePercent': '6.375',
  'loan.remainingMonths': 300,
  'loan.principalAndInterest': '2002.25',
  'loan.escrow': '520.00',
  'arrears.oldestUnpaidDueDate': '2012-10-01',
  'arrears.escrowAdvances': '4031.25',
  'arrears.servicingAdvances': '0.00',
  'arrears.escrowShortage': '0.00',
  'property.value': '240000.00',
  'household.grossMonthlyIncome': '5200.00',
  'market.pmms30Percent': '3.53',
} as const;

/** The FDIC's template: 260,000.00 and 14,000.00 past due (example 4 of rules/va-usda-private.md D.2). */
export const TEMPLATE = {
  asOf: '2009-10-20',
  'loan.backer': 'other',
  'loan.principalBalance': '260000.00',
  'loan.ratePercent': '7.000',
  'loan.remainingMonths': 300,
  'loan.principalAndInterest': '1837.63',
  'loan.escrow': '420.00',
  'arrears.oldestUnpaidDueDate': '2009-07-01',
  'arrears.escrowAdvances': '7933.32',
  'arrears.servicingAdvances': '0.00',
  'household.grossMonthlyIncome': '5000.00',
  'market.pmms30Percent': '6.27',
} as const;
