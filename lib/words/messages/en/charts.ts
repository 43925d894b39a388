/** Pictures of what is paid: in all over time, and where one payment goes. */
export const charts = {
  paid: {
    most: '{amount} more is paid in all: {option}',
    title: 'What you would have paid by then',
    lead: 'All you pay from today on, added up month by month, without each month’s taxes and insurance. Where a line ends, so do the payments: the loan is over, or what is left is still owed.',
    name: 'Lines of what has been paid in all',
    caption: 'Paid in all by each month',
  },
  amounts: { what: 'What it is', amount: 'Amount', named: '{name}: {amount}' },
  parts: {
    most: 'In month {month}, {interest} of {payment} is interest: {option}',
    title: 'Where one payment goes',
    lead: 'A payment has parts. Principal and past-due money bring down what you owe. Interest does not.',
    choose: 'Payment to look at',
    month: 'Month {month}',
    name: 'Bars of the parts of one payment',
    caption: 'The parts of the payment of month {month}',
    payment: 'Payment',
    amount: '{part}: {amount}',
    trial: 'Trial: principal and interest',
    interest: 'Interest',
    principal: 'Principal',
    escrow: 'Taxes and insurance',
    arrears: 'Past-due money',
    notPaid: 'Left out, owed later',
  },
};
