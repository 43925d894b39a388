/** How earlier changes of loans fared: history with its source, never a forecast. */
export const lasting = {
  title: 'Did such help last?',
  lead: 'This is what was counted in the past. It is history and not a forecast: those loans, those years and those rules were different from yours.',
  change: {
    'cut-20-or-more': 'It cuts principal and interest by 20% or more.',
    'cut-10-to-20': 'It cuts principal and interest by 10% to 20%.',
    'cut-below-10': 'It cuts principal and interest by less than 10%.',
    same: 'It leaves principal and interest the same.',
    higher: 'It raises principal and interest.',
  },
  record: 'Of 100 loans with such a change, made from {from} to {to}, {share} were {days} late or more {after} later.',
  recordOf: {
    'hamp-after-12':
      'Under HAMP, a federal program that cut payments (loans changed from {from} to {to}), {share} of 100 were {days} late or more {after} later.',
  },
  none: 'We found no published rate for this kind of help, so we show none.',
  noneFor: {
    'repayment-plan':
      'We found no published rate for repayment plans, so we show none. What we know is how it works: the payment goes up for some months, and that takes room in your budget.',
  },
  source: 'Counted by:',
  verified: 'We read this on {date}.',
};
