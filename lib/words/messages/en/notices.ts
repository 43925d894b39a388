/** Answers that are allowed but look mistaken. */
export const notices = {
  'payment-below-interest':
    'The monthly payment you gave does not cover one month of interest, so the debt grows. Check “{field}” on your statement.',
  'interest-only':
    'The monthly payment you gave covers the interest and no more. What you owe does not go down: {amount} is still owed at the end. If that is not so, check “{field}” on your statement.',
  'owed-at-end':
    'With the payment you gave, {amount} is still owed when the last payment is due. It then has to be paid at once. If your loan has no such end, check “{field}” on your statement.',
  'long-ago': 'The date for “{field}” is very long ago. Is the year right?',
  'rate-below-one': '“{field}” is below 1%. Do you mean 6.5 and not 0.065? Copy it as your statement shows it.',
  'small-balance': 'You wrote {amount} for “{field}”. Is that all that is left, or are some digits missing?',
  'large-for-a-month':
    'You wrote {amount} a month for “{field}”. Is it for a month, and is the point before the cents there?',
  'in-the-future': 'The date for “{field}” lies in the future. Check the year.',
  'before-origination': 'The date for “{field}” comes before the loan began. Check both dates.',
  'contradicts-count': 'You gave a date for “{field}”, but you also said it happened zero times. Check both answers.',
  'payment-does-not-match':
    'Does this look right? The payment you gave does not match the balance, rate and months left. Check “{field}” on your statement.',
  'past-due-differs':
    'You wrote that {amount} is past due, but your other answers come to {computed}. Ask your servicer for a list of every payment, fee and cost in the sum.',
  'past-due-has-fees':
    'Your servicer says {amount} is past due. The payments and fees you told us come to {computed}. The other {above} may be fees and costs. Ask your servicer for a list of every payment, fee and cost in the sum.',
  'claim-told-twice':
    'You gave {amount} as “Balance put off earlier” and as “{field}”. Is it one debt? We count it once in what you owe. If these are two debts, ask your servicer for each sum.',
  'can-pay-all':
    'You can pay {amount} at once, and that covers all {computed} past due. You also said that you cannot pay it all. Which answer is right?',
  'filed-before-unpaid':
    'The first foreclosure paper you told us of came before your oldest unpaid payment fell due. Check both days. If both are right, older payments were unpaid then and have been paid since: ask in writing if that foreclosure was called off.',
  'sale-passed':
    'The sale date you gave has passed. If the sale was moved, give the new date. If the home was sold, call a free counselor or legal aid today: you may have some rights left.',
};
