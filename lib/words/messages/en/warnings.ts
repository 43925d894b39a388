/** What a household should know before it says yes. */
export const warnings = {
  'balloon-at-end':
    'Part of the debt waits at the end, with no interest. It comes due in one sum when you sell, refinance or finish the loan.',
  'never-paid-off':
    'At this payment the debt grows each month. This payment never pays it off. Ask your servicer for a changed loan.',
  'market-rate-old':
    '{rests, select, figures {These figures are estimates: they rest} other {This answer rests}} on {which, select, survey {the survey rate} other {the modification rate}} of {rate} of {since}. That rate may be different by now.',
  'payment-rises-over-time': 'The payment goes up again later. Look at every stage before you decide.',
  'ordinary-sale-first':
    'First try an ordinary sale: put the home on the market. At the worth you gave, it may bring {proceeds} after the costs of selling, and you owe {owed} or more. What is left, {left} or less, is yours.',
  'above-stated-capacity':
    'The payment of {payment} a month{othersGiven, select, yes {, with the {others} of the other loans on the home,} other {}} is {above} more than you said you can pay. Talk about it with your servicer before you say yes.',
  'not-erased': 'The payments you skip are not erased. You still owe them when the pause ends.',
  'pause-while-hardship-lasts':
    'You said that the hardship will last. A pause lowers nothing for good: it only buys time. Ask first for what lowers the payment to stay.',
};
