/** Figures that nobody gave, guessed so that options can be shown with amounts. */
export const estimates = {
  summary: '{count, plural, one {# figure is} other {# figures are}} still a guess of ours',
  lead: 'You have not told us these yet. Amounts marked “about” rest on them. Tap one to write your own.',
  withoutEscrow: 'Taxes and insurance are not in these payments yet. They come on top.',
  how: {
    none: 'we counted none',
    usual: 'we counted what is usual: {value}',
    'left-out': 'we left them out, in today’s payment too. Your real payment is higher.',
    'rest-of-payment': 'what is left of your whole payment: {value}',
    'whole-payment': 'we counted your whole payment here: {value}',
    'escrow-of-unpaid-months': 'we counted your escrow for the months not paid: {value}',
    'from-year-it-ends': 'from the year it ends: about {value}',
    'from-start-and-term': 'from when the loan began and how long it runs: {value}',
    'from-the-other-three': 'from your other figures: about {value}',
    'as-much-as-owed': 'we counted what you still owe: {value}',
    'lowers-no-further':
      'we counted {value}, with which your income does not lower the payment further. With less income it could be lower.',
    'can-still-rise': 'we counted that the rate can still go up',
    'no-cap': 'we counted no limit. Your note (the paper you signed) names one, and with it the payment may be lower.',
  },
  passedOver: 'You passed over these. Some options still wait for them:',
};
