/** The small examples that a reader can change. */
export const sums = {
  title: 'An example to change',
  lead: 'Change a figure and see what comes of it. It is a sum only: whether you may get it depends on the rules.',
  picture: 'The amounts of the example beside each other',
  point: {
    'repayment-plan': 'During the plan you pay {during} a month; after it {after} again.',
    forbearance: 'During the pause you pay {during} a month; at its end {pastDue} are past due.',
    deferral: 'Your payment stays {after}; {dueAtEnd} move to the end, without interest.',
    'partial-claim': 'Your payment stays {after}; {dueAtEnd} move to the end, without interest.',
    modification: 'You would pay {after} a month instead of {today}, and {totalInterest} of interest until the end.',
    'short-sale':
      '{difference, select, missing {The sale falls short: {missing} are missing to settle the debt.} other {The sale is enough: {surplus} are left above the debt.}}',
    'deed-in-lieu':
      '{difference, select, missing {The home falls short: {missing} are missing to settle the debt.} other {The home is worth {surplus} more than the debt: first see whether to sell it.}}',
  },
  bars: {
    today: 'Today, each month',
    after: 'After, each month',
    pastDue: 'Past due today, one sum',
    dueAtEnd: 'At the end, all at once',
  },
  withoutScript:
    'To change this example, turn on JavaScript in this browser. Without it, you can still read the result.',
  stale: 'This is the result of the last figures that could be read.',
  inputs: {
    payment: 'Today each month, with taxes and insurance',
    escrow: 'Taxes and insurance in it',
    arrears: 'Past due',
    months: 'Months of the plan',
    pauseMonths: 'Months of the pause',
    missed: 'Missed payments',
    paid: 'What you pay in the pause each month',
    balance: 'Balance owed',
    rate: 'New rate',
    term: 'New time in months',
    price: 'What the home sells for',
    costs: 'Costs of the sale',
    value: 'What the home is worth',
  },
  outputs: {
    during: 'To pay each month meanwhile',
    last: 'In the last of these months',
    after: 'To pay each month after that, with taxes and insurance',
    pastDue: 'Past due at the end',
    dueAtEnd: 'Due in the end, without interest',
    newBalance: 'New balance',
    totalPaid: 'Paid in all, without taxes and insurance',
    totalInterest: 'Interest in that sum',
    proceeds: 'Left from the sale for the debt',
    missing: 'Missing to pay off the debt',
    surplus: 'Above the debt',
  },
};
