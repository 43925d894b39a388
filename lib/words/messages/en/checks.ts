import { pastChecks } from './history';

/**
 * The rules of the options, by the last segment of a check's id: a label, and a sentence for each truth. `{actual}` is
 * the household's figure, `{limit}` the rule's; a false sentence also says what would change it.
 */
export const checks = {
  ...pastChecks,
  delinquent: {
    label: 'A payment is past due',
    true: 'You have {actualCount, plural, one {# payment} other {# payments}} past due.',
    false: 'Nothing is past due today, so there is nothing to catch up. This opens only if a payment is missed.',
    unknown: 'We need the due date of your oldest unpaid payment.',
  },
  'can-reinstate': {
    label: 'You can pay it all at once',
    true: 'You said you can pay everything past due at once.',
    false:
      '{late, select, no {There is nothing to pay at once today.} other {You said you cannot pay everything past due at once. Money from family, savings or a tax refund could change this.}}',
    unknown: 'We need to know if you could pay everything past due at once.',
  },
  'owes-more-than-sale': {
    label: 'What an ordinary sale would bring',
    true: 'An ordinary sale would leave nothing: it may bring {actual} after its costs, and you owe {limit} or more.',
    false:
      'The home sells for more than is owed: it may bring {actual} after the costs of selling, and you owe {limit} or more.',
    unknown: 'We need to know what the home is worth and what you owe on it.',
  },
  'first-lien': {
    label: 'First mortgage',
    true: 'This is the first mortgage on the home.',
    false:
      'This option is only for a first mortgage, and you said this one is not. Ask your servicer what it has for a second mortgage.',
    unknown: 'We need to know if this is the first mortgage on the home.',
  },
  'hardship-resolved': {
    label: 'The hardship is over',
    true: 'You said the hardship is over. This option is made for that.',
    false: 'You answered “{actual}”. This option asks for “{limit}”. If your income comes back, check again.',
    unknown: 'We need to know if the hardship is over.',
  },
  'something-past-due': {
    label: 'A payment is past due',
    true: 'You have {actualCount, plural, one {# payment} other {# payments}} past due, so there is something to spread out.',
    false: 'Nothing is past due today, so there is nothing to spread out. This opens only if a payment is missed.',
    unknown: 'We need the due date of your oldest unpaid payment.',
  },
  'left-to-repay': {
    label: 'Something left to spread out',
    true: 'Left to spread out are {actual}: what is past due, less any money you can pay now and any your servicer holds.',
    false:
      '{late, select, no {Nothing is past due today, so there is nothing to spread out.} other {There is nothing left to spread out: what you can pay at once, or money that your servicer holds, covers all that is past due. If it holds money, ask it to use it for your payments.}}',
    unknown: 'We need to know what is past due and what the servicer holds.',
  },
  'payment-cap': {
    label: 'Plan payment under the limit',
    true: 'Over the longest plan, you would pay {actual} of your regular payment. The limit is {limit}.',
    false:
      'Even over the longest plan, you would pay {actual} of your regular payment. The limit is {limit}.{late, select, no {} other { Paying part of the past-due money first could change this.}}',
    unknown: 'We need your payment and what is past due to see if a plan stays under the limit.',
  },
  affordable: {
    label: 'A plan you can afford',
    true: 'The longest plan would cost {actual} a month. You said you can pay up to {limit}.',
    false:
      'Even the longest plan would cost {actual} a month. You said you can pay up to {limit}.{late, select, no {} other { Paying part of the past-due money first could change this.}}',
    unknown:
      '{capacity, select, missing {We need to know the most you can pay for the home each month.} other {We need more figures of your payment and what is past due, to see what a plan would cost.}}',
  },
  'hardship-ongoing': {
    label: 'The hardship is still going on',
    true: 'You said the hardship is still going on, but will pass. A pause is made for that.',
    false: 'You answered “{actual}”. A pause asks for “{limit}”. Other options on this list are made for your case.',
    unknown: 'We need to know if the hardship is still going on.',
  },
  occupancy: {
    label: 'How the home is used',
    true: 'The way you use the home fits.',
    false:
      'The way you use the home does not fit, and the cause is not a disaster. Your servicer can ask for an exception.',
    unknown: 'We need to know how you use the home, or if a disaster was the cause.',
  },
  'occupancy-kind': {
    label: 'Use of the home',
    true: 'You answered “{actual}”, and that fits.',
    false: 'You answered “{actual}”. This option asks for {limit}.',
    unknown: 'We need to know how you use the home.',
  },
  'disaster-hardship': {
    label: 'A disaster was the cause',
    true: 'You said a disaster made it hard to pay.',
    false: 'You gave another cause: “{actual}”. This rule is only for a disaster.',
    unknown: 'We need to know what made it hard to pay.',
  },
  'dwelling-condition': {
    label: 'Condition of the home',
    true: 'People can live in the home.',
    false:
      'You answered “{actual}”. This option asks for a home people can live in. Ask your servicer what is open to you instead.',
    unknown: 'We need to know the condition of the home.',
  },
  'cumulative-cap': {
    label: 'Time since the first pause',
    true: '{actualCount, plural, =0 {You have not had a pause for a full month yet.} one {Your first pause began # month ago.} other {Your first pause began # months ago.}} The limit is {limit} in all.',
    false:
      'Your first pause began {actual} ago. The limit is {limit} in all. Your servicer can ask the owner of the loan for a longer one.',
    unknown: 'We need to know if and when a first pause began.',
  },
  'delinquency-cap': {
    label: 'Not too far behind for a pause',
    true: '{actualCount, plural, =0 {You are not behind, or only a little.} other {You are {actual} behind.}} A pause is open below {limit}.',
    false:
      '{actualCount, plural, =0 {You are not behind, or only a little.} other {You are {actual} behind.}} A pause is open only below {limit}. Your servicer can ask the owner of the loan for an exception.',
    unknown: 'We need the due date of your oldest unpaid payment.',
  },
  'can-resume': {
    label: 'You can make the regular payment',
    true: 'You said you can make the regular payment again.',
    false:
      'You said you cannot make the regular payment yet. This opens when you can. Until then, look at options that lower it.',
    unknown: 'We need to know if you can make the regular payment again.',
  },
  'cannot-reinstate': {
    label: 'You cannot pay it all at once',
    true: 'You said you cannot pay everything past due at once.',
    false:
      'You said you can pay everything past due at once, so the servicer asks for that first. If that is not so, change the answer.',
    unknown: 'We need to know if you could pay everything past due at once.',
  },
  'no-plan-fits': {
    label: 'No repayment plan fits',
    true: 'No repayment plan fits, so this option opens.',
    false:
      'A repayment plan would fit, so the servicer offers that first. If that payment is too high, change the most you can pay.',
    unknown:
      '{capacity, select, missing {We need to know the most you can pay each month, to see if a repayment plan fits.} other {We need more figures of your payment and what is past due, to see if a repayment plan fits.}}',
  },
  'plan-fits': {
    label: 'A repayment plan fits',
    true: 'A repayment plan would fit.',
    false: 'No repayment plan fits.',
    unknown:
      '{capacity, select, missing {We need to know the most you can pay each month.} other {We need more figures of your payment and what is past due.}}',
  },
  'delinquency-min': {
    label: 'Far enough behind',
    true: '{actualCount, plural, =0 {You are not behind, or only a little.} other {You are {actual} behind.}} The rule asks for at least {limit}.',
    false:
      '{actualCount, plural, =0 {You are not behind, or only a little.} other {You are {actual} behind.}} The rule asks for at least {limit}, so this is not open yet. Ask your servicer what is open now.',
    unknown: 'We need the due date of your oldest unpaid payment.',
  },
  'delinquency-max': {
    label: 'Not too far behind',
    true: '{actualCount, plural, =0 {You are not behind, or only a little.} other {You are {actual} behind.}} The rule allows up to {limit}.',
    false:
      '{actualCount, plural, =0 {You are not behind, or only a little.} other {You are {actual} behind.}} The rule allows up to {limit}. Paying some of the oldest payments, or an exception, could change this.',
    unknown: 'We need the due date of your oldest unpaid payment.',
  },
  seasoning: {
    label: 'Age of the loan',
    true: 'The loan is {actual} old. The rule asks for at least {limit}.',
    false:
      'The loan is {actual} old. The rule asks for at least {limit}. Time changes this, and your servicer can ask for an exception.',
    unknown: 'We need the date the loan began.',
  },
  'prior-deferral': {
    label: 'Time since the last deferral',
    true: 'There was no payment deferral in the last {limit}.',
    false:
      'Your last payment deferral was {actual} ago. At least {limit} have to pass. Time changes this, and your servicer can ask for an exception.',
    unknown: 'We need to know if and when a payment deferral was made.',
  },
  maturity: {
    label: 'Time left on the loan',
    true: 'The loan has {actual} to go. The rule asks for more than {limit}.',
    false:
      '{actualCount, plural, =0 {The date of the last payment has passed.} other {The loan has {actual} to go.}} The rule asks for more than {limit}. Ask your servicer for an exception or for another option.',
    unknown: 'We need to know how many payments are left.',
  },
  'recent-modification': {
    label: 'Time since the last modification',
    true: 'The loan was not modified in the last {limit}.',
    false:
      'The loan was modified {actual} ago. At least {limit} have to pass. Time changes this, and your servicer can ask for an exception.',
    unknown: 'We need to know if and when the loan was modified.',
  },
  'recent-failed-trial': {
    label: 'Time since a failed trial plan',
    true: 'No trial plan failed in the last {limit}.',
    false:
      'A trial plan failed {actual} ago. At least {limit} have to pass. Time changes this, and your servicer can ask for an exception.',
    unknown: 'We need to know if and when a trial plan failed.',
  },
  'lifetime-room': {
    label: 'Months that can still be deferred',
    true: 'Of the months a loan may move to the end in its life, {actualCount, plural, one {# is} other {# are}} left.',
    false:
      'Of the months a loan may move to the end in its life, {actualCount, plural, one {# is} other {# are}} left. The rule asks for at least {limitCount}. Your servicer can ask for an exception.',
    unknown: 'We need to know how many months were moved to the end before.',
  },
  'months-to-defer': {
    label: 'Payments that can move to the end',
    true: 'You have {actualCount, plural, one {# payment} other {# payments}} to move to the end. The rule asks for at least {limitCount}.',
    false:
      'You have {actualCount, plural, one {# payment} other {# payments}} to move to the end. The rule asks for at least {limitCount}. Ask your servicer about a repayment plan.',
    unknown: 'We need the due date of your oldest unpaid payment.',
  },
  'disaster-basis': {
    label: 'Hit by a disaster',
    true: 'A disaster was the cause, and it touched your home, your area or your work.',
    false: 'This option is only for people hit by a disaster. If that is true for you, check the answers about it.',
    unknown: 'We need to know if a disaster was the cause, and what it touched.',
  },
  'disaster-link': {
    label: 'What the disaster touched',
    true: 'The disaster touched your home, your area or your work.',
    false:
      'There was no damage that insurance covers, and neither the home nor your workplace is in a FEMA aid area. One of these is enough.',
    unknown: 'We need to know about damage, the FEMA aid area or your workplace. One of these is enough.',
  },
  'insured-loss': {
    label: 'Damage that insurance covers',
    true: 'The home had damage that insurance covers.',
    false: 'You said the home had no damage that insurance covers.',
    unknown: 'We need to know if the home had damage that insurance covers.',
  },
  'fema-area': {
    label: 'FEMA aid area',
    true: 'The home is in a FEMA aid area.',
    false: 'You said the home is not in a FEMA aid area.',
    unknown: 'We need to know if the home is in a FEMA aid area.',
  },
  workplace: {
    label: 'Workplace in the disaster area',
    true: 'Your workplace was in the disaster area.',
    false: 'You said your workplace was not in the disaster area.',
    unknown: 'We need to know if your workplace was in the disaster area.',
  },
  'delinquency-at-event': {
    label: 'On time before the disaster',
    true: '{actualCount, plural, =0 {When the disaster struck, you were not behind, or only a little.} other {When the disaster struck, you were {actual} behind.}} The rule asks for less than {limit}.',
    false:
      '{actualCount, plural, =0 {When the disaster struck, you were not behind, or only a little.} other {When the disaster struck, you were {actual} behind.}} The rule asks for less than {limit}. Your servicer can ask for an exception.',
    unknown: 'We need the date of the disaster and of your oldest unpaid payment.',
  },
  delinquency: {
    label: 'Far enough behind, or about to be',
    true: 'You are far enough behind, or you are about to be for a reason the rules accept.',
    false:
      'You are not far enough behind, and the test for people about to fall behind is not met. Your servicer can still look at your case.',
    unknown: 'We need to know how far behind you are, or more about why you soon may be.',
  },
  'days-delinquent': {
    label: 'Days behind',
    true: '{actualCount, plural, =0 {You are not behind, or only a little.} other {You are {actual} behind.}} The rule asks for at least {limit}.',
    false:
      '{actualCount, plural, =0 {You are not behind, or only a little.} other {You are {actual} behind.}} The rule asks for at least {limit}.',
    unknown: 'We need the due date of your oldest unpaid payment.',
  },
  'imminent-default': {
    label: 'About to fall behind',
    true: 'You are about to fall behind for a reason the rules accept.',
    false: 'The test for people about to fall behind is not met.',
    unknown: 'We need more answers for the test of people about to fall behind.',
  },
  'principal-residence': {
    label: 'You live in the home',
    true: 'You live in the home.',
    false:
      'You answered “{actual}”. The rule asks that you live in the home. If you move back in, answer “I live there”. If only a disaster keeps you away, answer “I had to leave because of a disaster and will go back”. Then check again.',
    unknown: 'We need to know how you use the home.',
  },
  'cash-reserves': {
    label: 'Savings below the limit',
    true: 'You have {actual} in savings. This test asks for less than {limit}.',
    false: 'You have {actual} in savings. This test asks for less than {limit}. Retirement accounts do not count.',
    unknown: 'We need to know your savings.',
  },
  'imminent-cause': {
    label: 'A reason the rules accept',
    true: 'There is a reason the rules accept.',
    false: 'Neither the cause of the hardship nor your credit meets this test.',
    unknown: 'We need to know more about the cause, your credit or your income.',
  },
  'hardship-track': {
    label: 'A serious cause',
    true: 'The cause of the hardship is one the rules accept.',
    false: 'The cause of the hardship is not on the list for this test.',
    unknown: 'We need to know the cause of the hardship.',
  },
  'serious-cause': {
    label: 'Cause on the list',
    true: 'You answered “{actual}”, and that is on the list.',
    false: 'You answered “{actual}”. The list has {limit}.',
    unknown: 'We need to know what made it hard to pay.',
  },
  'step-rate-increase': {
    label: 'Rate rose by a step',
    true: 'A rate set to rise in steps went up in the last 12 months.',
    false: 'No rate set to rise in steps went up in the last 12 months.',
    unknown: 'We need to know if a rate set to rise in steps went up.',
  },
  'credit-track': {
    label: 'Credit and payments',
    true: 'Your credit score and your payments meet the test.',
    false: 'Your credit score and your payments do not meet the test.',
    unknown: 'We need your credit score and facts about your payments or income.',
  },
  'credit-score': {
    label: 'Credit score',
    true: 'Your credit score is {actual}. This test is for {limit} or less.',
    false: 'Your credit score is {actual}. This test is for {limit} or less.',
    unknown: 'We need your credit score.',
  },
  'payment-record': {
    label: 'Late payments or high housing cost',
    true: 'You had late payments, or the home takes a large part of your income.',
    false: 'You had too few late payments for this test, and the home takes too small a part of your income.',
    unknown: 'We need to know about late payments or your income.',
  },
  'late-payments': {
    label: 'Late payments in 6 months',
    true: 'You had {actualCount, plural, one {# late payment} other {# late payments}} in 6 months. The test asks for at least {limit}.',
    false:
      'You had {actualCount, plural, one {# late payment} other {# late payments}} in 6 months. The test asks for at least {limit}.',
    unknown: 'We need to know how many payments were late in 6 months.',
  },
  'housing-ratio': {
    label: 'Share of income for the home',
    true: 'The payment takes {actual} of your income before taxes. The test asks for more than {limit}.',
    false: 'The payment takes {actual} of your income before taxes. The test asks for more than {limit}.',
    unknown: 'We need your monthly income before taxes.',
  },
  'prior-modifications': {
    label: 'Earlier modifications',
    true: '{actualCount, plural, =0 {The loan was never modified.} one {The loan was modified # time.} other {The loan was modified # times.}} The rule asks for fewer than {limit}.',
    false:
      'The loan was modified {actualCount, plural, one {# time} other {# times}}. The rule asks for fewer than {limit}. Your servicer can ask for an exception.',
    unknown: 'We need to know how often the loan was modified.',
  },
  redefault: {
    label: 'First year after a modification',
    true: 'You did not fall 60 days behind in the first year after a modification.',
    false:
      'You fell 60 days behind in the first year after a modification. Your servicer can ask the owner of the loan for an exception.',
    unknown: 'We need to know how the first year after the last modification went.',
  },
  'lasting-hardship': {
    label: 'A lasting change is needed',
    true: 'Your case calls for a lasting change of the loan.',
    false:
      'This option is for a hardship that lasts, or for one that is over when no deferral fits. If your case changes, check again.',
    unknown: 'We need to know if the hardship lasts, or if a payment deferral fits.',
  },
  permanent: {
    label: 'The hardship lasts',
    true: 'You said the hardship will last.',
    false: 'You answered “{actual}”. A lasting change is made for “{limit}”.',
    unknown: 'We need to know how long the hardship lasts.',
  },
  'resolved-without-deferral': {
    label: 'Over, but no deferral fits',
    true: 'The hardship is over, and a payment deferral does not fit.',
    false: 'It is not the case that the hardship is over and a payment deferral does not fit.',
    unknown: 'We need to know if the hardship is over and if a payment deferral fits.',
  },
  'deferral-does-not-fit': {
    label: 'No payment deferral fits',
    true: 'A payment deferral does not fit today, so this option can follow.',
    false: 'A payment deferral may fit, so the servicer looks at that first.',
    unknown: 'We first need to know if a payment deferral fits.',
  },
  offer: {
    label: 'The payment does not go up',
    true: 'The new principal and interest would be {actual}. Today they are {limit}.',
    false:
      'The new principal and interest would be {actual}. Today they are {limit}, and the rules do not allow a higher payment.{late, select, no {} other { Paying part of the past-due money first could change this.}}',
    unknown: 'We need a few more figures of the loan to work out the new payment.',
  },
  abandoned: {
    label: 'The home is not abandoned',
    true: 'The home is not abandoned.',
    false: 'You said the home is abandoned, and this option does not allow that. If you move back in, check again.',
    unknown: 'We need to know the condition of the home.',
  },
  'before-filing': {
    label: 'No foreclosure filing yet',
    true: 'No first filing of a foreclosure has a date.',
    false:
      'A first filing of a foreclosure has a date, and this offer is made before that. Ask your servicer today what is still open, and call a free counselor.',
    unknown: 'We need to know if a first filing of a foreclosure has a date.',
  },
  'payment-falls': {
    label: 'The payment falls enough',
    true: 'The new principal and interest would be {actual} of those of today. The rule allows up to {limit}.',
    false:
      'The new principal and interest would be {actual} of those of today. The rule allows up to {limit}. A lower market rate, or paying a part of what is past due, could change this.',
    unknown: 'We need more figures to work out the new payment.',
  },
  'hardship-over': {
    label: 'The hardship is over, or it will last',
    true: 'You answered “{actual}”, and that fits.',
    false: 'You answered “{actual}”. This option asks for {limit}. While it goes on, a pause of payments may help.',
    unknown: 'We need to know how long the hardship lasts.',
  },
  'new-payment-affordable': {
    label: 'A new payment you can afford',
    true: 'The new payment would be {actual} a month with the taxes and insurance of today. You said you can pay up to {limit}.',
    false:
      'The new payment would be {actual} a month with the taxes and insurance of today. You said you can pay up to {limit}.{late, select, no { A little more income could change this.} other { Paying part of the past-due money first, or a little more income, could change this.}}',
    unknown:
      '{capacity, select, missing {We need the most you can pay each month, or more figures for the new payment.} other {We need more figures for the new payment.}}',
  },
  'default-or-imminent': {
    label: 'Behind, or about to be',
    true: 'You are far enough behind, or you cannot make the regular payment.',
    false:
      'You are not far enough behind, and you said you can make the regular payment. If that changes, check again.',
    unknown: 'We need to know how far behind you are, or if you can make the regular payment.',
  },
  'cannot-resume': {
    label: 'You cannot make the regular payment',
    true: 'You said you cannot make the regular payment now.',
    false: 'You said you can make the regular payment.',
    unknown: 'We need to know if you can make the regular payment.',
  },
  'forbearance-months': {
    label: 'Months of pause used',
    true: '{actualCount, plural, =0 {You have not used any months of pause yet.} one {You have used # month of pause.} other {You have used # months of pause.}} The limit is {limit} in all.',
    false:
      'You have used {actual} of pause. The limit is {limit} in all. Ask your servicer if the pause can be longer.',
    unknown: 'We need to know how many months of pause you have used.',
  },
  'arrears-cap': {
    label: 'Past-due money during a pause',
    true: 'After one month of pause, {actual} would be past due. The limit is {limit}.',
    false:
      'After one month of pause, {actual} would be past due. The limit is {limit}.{late, select, no {} other { Paying part of the past-due money first could change this.}}',
    unknown:
      '{capacity, select, missing {We need your payment, what is past due and the most you can pay.} other {We need your payment and what is past due.}}',
  },
  'installments-max': {
    label: 'Not too many missed payments',
    true: 'You have {actualCount, plural, one {# payment} other {# payments}} past due. The rule allows up to {limit}.',
    false:
      'You have {actualCount, plural, one {# payment} other {# payments}} past due. The rule allows up to {limit}. Paying some of the oldest ones could change this.',
    unknown: 'We need the due date of your oldest unpaid payment.',
  },
  'something-to-claim': {
    label: 'Something left for a claim to pay',
    true: 'Catching up would take {actual}. Any money your servicer holds is already taken off. A claim can pay that.',
    false:
      'Nothing is left for a claim to pay: the money your servicer holds covers it. Ask your servicer to use it for your payments.',
    unknown: 'We need to know what is past due and what the servicer holds.',
  },
  'claim-room': {
    label: 'Enough room to cover what is past due',
    true: 'Catching up would take {actual}. The agency can still pay up to {limit} for this loan.',
    false:
      'Catching up would take {actual}. The room the agency has left for this loan is {limit}.{late, select, no {} other { Paying part of it first could change this.}}',
    unknown: 'We need what is past due, earlier claims and the balance when you first fell behind.',
  },
  'advance-room': {
    label: 'Room for an advance',
    true: 'USDA can still advance up to {actual} for this loan.',
    false:
      'Nothing is left of what USDA may advance for this loan. Ask your servicer about the other changes of the loan.',
    unknown: 'We need earlier claims and the balance when you first fell behind.',
  },
  target: {
    label: 'The payment comes down enough',
    true: 'The new principal and interest would be {actual}. The goal is {limit} or less.',
    false:
      'Even with every step we know, the new principal and interest would be {actual}. The goal is {limit} or less.{late, select, no {} other { Paying part of the past-due money first could change this.}}',
    unknown: 'We need more figures to work out the new payment.',
  },
  'target-needs-advance': {
    label: 'More time alone is not enough',
    true: 'More time alone does not bring the payment down to the goal, so an advance can help.',
    false: 'More time alone brings the payment down to the goal, so the servicer looks at that first.',
    unknown: 'We need more figures to see if more time alone is enough.',
  },
  'target-with-advance': {
    label: 'Goal met with the advance',
    true: 'With the advance, the new principal and interest would be {actual}. The goal is {limit} or less.',
    false:
      'Even with the advance, the new principal and interest would be {actual}. The goal is {limit} or less. Your servicer looks at your case and may still offer this.',
    unknown: 'We need more figures to work out the new payment with an advance.',
  },
  'payments-made': {
    label: 'Payments made on the loan',
    true: 'You have made {actualCount, plural, one {# payment} other {# payments}} on this loan. The rule asks for at least {limit}.',
    false:
      'You have made {actualCount, plural, one {# payment} other {# payments}} on this loan. The rule asks for at least {limit}. Time changes this, and your servicer can ask for an exception.',
    unknown: 'We need to know how many payments you have made on this loan.',
  },
  'payment-cut': {
    label: 'A clear cut of the payment',
    true: 'The new principal and interest would be {actual} of today’s. The rule asks for {limit} or less.',
    false:
      'The new principal and interest would be {actual} of today’s. The rule asks for {limit} or less.{late, select, no {} other { Paying part of the past-due money first could change this.}}',
    unknown: 'We need more figures to work out the new payment.',
  },
  'one-claim': {
    label: 'One claim for each loan',
    true: 'This loan can still get a partial claim.',
    false:
      'VA allows one claim for each loan, and this loan has had one. A second one is only for a payment missed soon after a major disaster. Ask your servicer about a loan modification.',
    unknown: 'We need to know if an earlier claim was paid, or more about the disaster.',
  },
  'no-earlier-claim': {
    label: 'No earlier claim',
    true: 'No earlier claim was paid for this loan.',
    false: 'Earlier claims paid {actual} for this loan.',
    unknown: 'We need to know if an earlier claim was paid.',
  },
  'second-claim': {
    label: 'Second claim after a disaster',
    true: 'A payment was missed soon after a major disaster, so a second claim is possible.',
    false: 'The rule for a second claim after a disaster is not met.',
    unknown: 'We need to know more about the disaster and the oldest unpaid payment.',
  },
  'missed-after-disaster': {
    label: 'Missed after the disaster',
    true: 'Your oldest unpaid payment came due on the day of the disaster or later.',
    false: 'Your oldest unpaid payment came due before the disaster.',
    unknown: 'We need the date of the disaster and of your oldest unpaid payment.',
  },
  'missed-soon-after': {
    label: 'Missed soon after the disaster',
    true: 'Your oldest unpaid payment came due soon enough. The rule allows up to {limit} after the disaster.',
    false: 'Your oldest unpaid payment came due {actual} after the disaster. The rule allows up to {limit}.',
    unknown: 'We need the date of the disaster and of your oldest unpaid payment.',
  },
  'claim-limit': {
    label: 'Claim within the limit',
    true: 'What is past due fits within what VA may pay.',
    false:
      'What is past due is more than VA may pay for this loan.{late, select, no {} other { Paying part of it first could change this.}}',
    unknown: 'We need more figures, or to know if you missed a VA payment in past years.',
  },
  'ordinary-limit': {
    label: 'Usual limit of a claim',
    true: 'The claim would be {actual}. The usual limit is {limit}. It is higher for a loan with a payment missed between March 2020 and May 2025.',
    false: 'The claim would be {actual}. The usual limit is {limit}.',
    unknown: 'We need your balance and what is past due.',
  },
  'higher-limit': {
    label: 'Higher limit of a claim',
    true: 'You missed a payment between March 2020 and May 2025, so the higher limit counts, and the claim fits.',
    false: 'The higher limit does not help here.',
    unknown: 'We need to know if you missed a VA payment between March 2020 and May 2025.',
  },
  'missed-payment': {
    label: 'VA payment missed from 2020 to 2025',
    true: 'You said you missed a VA payment between March 2020 and May 2025.',
    false: 'You said you missed no VA payment between March 2020 and May 2025, so the higher limit does not count.',
    unknown: 'We need to know if you missed a VA payment between March 2020 and May 2025.',
  },
  'within-higher-limit': {
    label: 'Claim within the higher limit',
    true: 'The claim would be {actual}. The higher limit is {limit}.',
    false: 'The claim would be {actual}. Even the higher limit is only {limit}.',
    unknown: 'We need your balance and what is past due.',
  },
  'servicers-bound': {
    label: 'Servicers have to offer it',
    true: 'Since {bound}, every servicer has to offer this option.',
    false:
      'VA gave servicers {limit} to begin with this option, and {actual} have passed. Until {bound}, each servicer decides. Ask if yours already offers it.',
    unknown: 'We need to know if your servicer already has to offer this.',
  },
  'earlier-steps': {
    label: 'No earlier option fits',
    true: 'No option that comes earlier fits today, so this one can follow.',
    false:
      'VA sets an order, and an option that comes earlier may fit. Your servicer looks at that one first. VA can approve another order.',
    unknown: 'We first need to know if an option that comes earlier fits.',
  },
  'earlier-step-fits': {
    label: 'An earlier option may fit',
    true: 'An option that comes earlier may fit.',
    false: 'No option that comes earlier fits today.',
    unknown: 'We first need to know if an option that comes earlier fits.',
  },
  'repayment-plan-fits': {
    label: 'A repayment plan may fit',
    true: 'A repayment plan may fit, and it comes first.',
    false: 'The answer for a repayment plan is {actual}.',
    unknown: 'We first need to know if a repayment plan fits.',
  },
  'traditional-modification-fits': {
    label: 'A traditional modification may fit',
    true: 'A traditional modification may fit, and it comes first.',
    false: 'The answer for a traditional modification is {actual}.',
    unknown: 'We first need to know if a traditional modification fits.',
  },
  '30-year-modification-fits': {
    label: 'A 30-year modification may fit',
    true: 'A 30-year modification may fit, and it comes first.',
    false: 'The answer for a 30-year modification is {actual}.',
    unknown: 'We first need to know if a 30-year modification fits.',
  },
  'partial-claim-fits': {
    label: 'A partial claim may fit',
    true: 'A partial claim may fit, and it comes first.',
    false: 'The answer for a partial claim is {actual}.',
    unknown: 'We first need to know if a partial claim fits.',
  },
  'since-disaster': {
    label: 'Time since the disaster',
    true: 'No more than {limit} have passed since the disaster.',
    false:
      'The disaster was more than {limit} ago. The trial has to be offered before that. Ask your servicer about the other modifications.',
    unknown: 'We need the date of the disaster.',
  },
  'late-or-can-resume': {
    label: 'Far enough behind, or able to pay again',
    true: 'You are far enough behind, or you can make the regular payment again.',
    false:
      'You are not far enough behind yet, and you said you cannot make the regular payment again. One of the two is enough.',
    unknown: 'We need to know how far behind you are, or if you can make the regular payment again.',
  },
  'months-to-defer-max': {
    label: 'Not too many payments to move',
    true: 'You have {actualCount, plural, one {# payment} other {# payments}} to move to the end. The rule allows up to {limitCount}.',
    false:
      'You have {actualCount, plural, one {# payment} other {# payments}} to move to the end. The rule allows up to {limitCount}. Paying some of the oldest ones could change this.',
    unknown: 'We need to know what is past due and what the servicer holds.',
  },
  'lifetime-months': {
    label: 'Months at the end in all',
    true: '{actualCount, plural, one {With these, # month would wait at the end.} other {With these, # months would wait at the end.}} The limit over the life of the loan is {limitCount}.',
    false:
      '{actualCount, plural, one {With these, # month would wait at the end.} other {With these, # months would wait at the end.}} The limit over the life of the loan is {limitCount}. Your servicer can ask for an exception.',
    unknown: 'We need to know how many months were moved to the end before.',
  },
  'hardship-not-over': {
    label: 'The hardship is not over',
    true: 'You answered “{actual}”, and a pause can be given then.',
    false: 'You answered “{actual}”. A pause asks for {limit}. Other options on this list are made for your case.',
    unknown: 'We need to know if the hardship is over.',
  },
  lookback: {
    label: 'Time since the last lasting help',
    true: 'Earlier lasting help does not stand in the way.',
    false:
      'You had lasting FHA help not long ago. Time changes this. A declared disaster would change it too. Ask your servicer about a repayment plan or a pause.',
    unknown: 'We need to know when you last had lasting FHA help, or if a disaster was the cause.',
  },
  'recent-permanent-option': {
    label: 'No lasting help lately',
    true: 'You had no lasting FHA help in the last {limit}.',
    false: 'You had lasting FHA help {actual} ago. At least {limit} have to pass.',
    unknown: 'We need to know if and when you had lasting FHA help.',
  },
  'declared-disaster': {
    label: 'Hit by a declared disaster',
    true: 'A declared disaster was the cause, so the wait does not count.',
    false: 'No declared disaster was the cause, so the wait counts.',
    unknown: 'We need to know if a disaster was the cause and if the home is in a FEMA aid area.',
  },
  units: {
    label: 'Number of homes in the building',
    true: 'The building has {actualCount, plural, one {# home} other {# homes}}. The rule allows up to {limit}.',
    false:
      'The building has {actualCount, plural, one {# home} other {# homes}}. The rule allows up to {limit}. Ask your servicer about a loan modification without a claim.',
    unknown: 'We need to know how many homes the building has.',
  },
  'months-delinquent': {
    label: 'Months behind',
    true: '{actualCount, plural, =0 {You are not behind, or only a little.} other {You are {actual} behind.}} The rule asks for at least {limit}.',
    false:
      '{actualCount, plural, =0 {You are not behind, or only a little.} other {You are {actual} behind.}} The rule asks for at least {limit}.',
    unknown: 'We need the due date of your oldest unpaid payment.',
  },
  'resumes-or-no-claim': {
    label: 'Able to pay again, or no claim left',
    true: 'You can make the regular payment again, or no claim is left for this loan.',
    false:
      'You said you cannot make the regular payment, and FHA can still pay a claim for you. The options with a claim are made for your case.',
    unknown: 'We need to know if you can make the regular payment again, or what earlier claims paid.',
  },
  'no-claim-room': {
    label: 'No claim left',
    true: 'Earlier claims used all that FHA may pay for this loan.',
    false: 'FHA can still pay up to {actual} for this loan.',
    unknown: 'We need earlier claims and the balance when you first fell behind.',
  },
  'some-claim-room': {
    label: 'Room for a claim',
    true: 'FHA can still pay up to {actual} for this loan.',
    false:
      'Nothing is left of what FHA may pay for this loan. Ask your servicer about a loan modification without a claim.',
    unknown: 'We need earlier claims and the balance when you first fell behind.',
  },
  'modification-fits': {
    label: 'A new payment that fits',
    true: 'Over 30 or 40 years, the new payment fits.',
    false:
      'Neither 30 nor 40 years bring the payment down enough.{late, select, no {} other { Paying part of the past-due money first could change this.}}',
    unknown:
      '{capacity, select, missing {We need the most you can pay each month, or more figures for the new payment.} other {We need more figures for the new payment.}}',
  },
  'fits-30-years': {
    label: 'Payment over 30 years',
    true: 'Over 30 years, the payment would be {actual}. Up to {limit} fits.',
    false: 'Over 30 years, the payment would be {actual}. Only up to {limit} fits.',
    unknown: 'We need more figures to work out the payment over 30 years.',
  },
  'fits-40-years': {
    label: 'Payment over 40 years',
    true: 'Over 40 years, the payment would be {actual}. Up to {limit} fits.',
    false: 'Over 40 years, the payment would be {actual}. Only up to {limit} fits.',
    unknown: 'We need more figures to work out the payment over 40 years.',
  },
  'lowest-payment': {
    label: 'The lower payment of two options',
    true: 'This option meets the goal, or no payment supplement leads to a lower payment.',
    false: 'A payment supplement leads to a lower payment, so your servicer offers that one.',
    unknown: 'We need more figures to compare this option with a payment supplement.',
  },
  'no-better-supplement': {
    label: 'No better payment supplement',
    true: 'No payment supplement leads to a lower payment.',
    false: 'A payment supplement leads to a lower payment.',
    unknown: 'We need more figures to work out a payment supplement.',
  },
  'better-supplement': {
    label: 'A better payment supplement',
    true: 'A payment supplement leads to a lower payment.',
    false: 'No payment supplement leads to a lower payment.',
    unknown: 'We need more figures to work out a payment supplement.',
  },
  'supplement-lower': {
    label: 'Lower payment with a supplement',
    true: 'With a payment supplement, principal and interest would be {actual}. With a changed loan they would be {limit}.',
    false:
      'With a payment supplement, principal and interest would be {actual}. With a changed loan they would be {limit}.',
    unknown: 'We need more figures to compare the two payments.',
  },
  'no-better-combination': {
    label: 'No better changed loan',
    true: 'A loan modification with a partial claim does not do better, so a payment supplement can follow.',
    false:
      'A loan modification with a partial claim meets the goal or leads to a lower payment, so your servicer offers that one.',
    unknown: 'We need more figures to compare this option with a changed loan.',
  },
  'better-combination': {
    label: 'A better changed loan',
    true: 'A loan modification with a partial claim does better.',
    false: 'A loan modification with a partial claim does not do better.',
    unknown: 'We need more figures to work out a changed loan.',
  },
  'combination-first': {
    label: 'The changed loan comes first',
    true: 'The changed loan meets the goal or leads to a payment that is no higher.',
    false: 'The changed loan misses the goal and leads to a higher payment.',
    unknown: 'We need more figures to compare the two payments.',
  },
  'combination-lower': {
    label: 'Payment of the changed loan',
    true: 'With a changed loan, principal and interest would be {actual}. With a payment supplement they would be {limit}.',
    false:
      'With a changed loan, principal and interest would be {actual}. With a payment supplement they would be {limit}.',
    unknown: 'We need more figures to compare the two payments.',
  },
  'fixed-rate': {
    label: 'Fixed rate',
    true: 'The loan has a fixed rate.',
    false:
      'You answered “{actual}”. A payment supplement is only for a fixed rate. Ask your servicer about a loan modification, which gives a fixed rate.',
    unknown: 'We need to know if the rate is fixed.',
  },
  'supplement-room': {
    label: 'Room for a payment supplement',
    true: 'Catching up and paying a part for you would take at least {actual}. FHA can still pay up to {limit} for this loan.',
    false:
      'Catching up and paying a part for you would take at least {actual}. The room FHA has left for this loan is {limit}.{late, select, no {} other { Paying part of the past-due money first could change this.}}',
    unknown: 'We need what is past due, earlier claims and the balance when you first fell behind.',
  },
  'reduction-range': {
    label: 'Enough principal in the payment',
    true: 'At least {actual} of each payment has to be paid for you. Up to {limit} is possible.',
    false:
      'At least {actual} of each payment has to be paid for you, but only {limit} is possible, as most of the payment is still interest. Ask your servicer about a loan modification with a partial claim.',
    unknown: 'We need the balance, the rate and the payment of the loan.',
  },
};

const vaModification = {
  delinquent: {
    false:
      'Nothing is past due today. Before a payment is missed, VA itself has to approve this. Your servicer can ask VA.',
  },
};

const vaRepeat = {
  'payments-made': {
    false:
      'You have made {actualCount, plural, one {# payment} other {# payments}} on this loan. The rule asks for at least {limit}. With fewer, VA has to approve it, and your servicer can ask VA.',
  },
  'recent-modification': {
    false:
      'The loan was modified {actual} ago. Before {limit} have passed, VA has to approve it. Your servicer can ask VA.',
  },
  'prior-modifications': {
    false:
      'The loan was modified {actualCount, plural, one {# time} other {# times}}. The rule asks for fewer than {limit}. VA can still approve it, and your servicer can ask VA.',
  },
};

const usdaRepeat = {
  'recent-modification': {
    false:
      'The loan was modified {actual} ago. Before {limit} have passed, USDA has to approve it. Your servicer can ask USDA.',
  },
};

const fhaLowerPayment = {
  'cannot-resume': {
    false:
      'You said you can make the regular payment, and this option is for people who cannot. A partial claim or a loan modification may fit you.',
  },
};

const privateLoan = {
  'hardship-over': {
    false:
      'You answered “{actual}”. Servicers commonly want it to be {limit} first. Ask anyway: your servicer decides.',
  },
  'can-resume': {
    false:
      'You said you cannot make the regular payment yet. Servicers commonly wait until you can. Ask anyway, and look at the options that lower it.',
  },
};

/** Where a check of one authority calls for its own sentence: by the check’s whole id, only the parts that differ. */
export const checksOf = {
  fha: {
    combination: {
      ...fhaLowerPayment,
      offer: {
        false:
          'The new principal and interest would be {actual}. Today they are {limit}, and this option has to bring them down.{late, select, no {} other { Paying part of the past-due money first could change this.}}',
      },
    },
    'payment-supplement': fhaLowerPayment,
  },
  va: {
    'traditional-modification': { ...vaModification, ...vaRepeat },
    '30-year-modification': { ...vaModification, ...vaRepeat },
    '40-year-modification': { ...vaModification, ...vaRepeat },
    'partial-claim': {
      'days-delinquent': {
        false:
          '{actualCount, plural, =0 {You are not behind, or only a little.} other {You are {actual} behind.}} This option is meant for {limit} or more. Before that, your servicer decides.',
      },
    },
    'disaster-modification': {
      ...vaModification,
      'delinquency-at-event': {
        true: '{actualCount, plural, =0 {When the disaster struck, you were not behind.} other {When the disaster struck, you were {actual} behind.}} The rule allows up to {limit}.',
        false:
          'When the disaster struck, you were {actual} behind. The rule allows up to {limit}. Ask your servicer about the other modifications.',
      },
    },
  },
  usda: {
    'loan-modification': {
      ...usdaRepeat,
      target: {
        false:
          'Even over the longest time, the new principal and interest would be {actual}. The goal is {limit} or less. A modification with a recovery advance can bring it down further.',
      },
    },
    'modification-with-advance': usdaRepeat,
    'final-offer': {
      'days-delinquent': {
        false:
          '{actualCount, plural, =0 {You are not behind, or only a little.} other {You are {actual} behind.}} USDA makes its final offer from {limit} on. Until then, ask about the other options.',
      },
    },
  },
  other: {
    'repayment-plan': {
      ...privateLoan,
      'payment-cap': {
        true: 'Over the longest plan, you would pay {actual} of your regular payment. Servicers commonly go up to {limit}.',
        false:
          'Even over the longest plan, you would pay {actual} of your regular payment. Servicers commonly go up to {limit}. Ask for more time, or pay a part of it first.',
      },
      affordable: {
        false:
          'Over 12 months, which is common, a plan would cost {actual} a month. You said you can pay up to {limit}. Ask for more time, or pay a part of it first.',
      },
    },
    forbearance: {
      'hardship-ongoing': {
        true: 'You said the hardship is still going on, but will pass. A pause is commonly given for that.',
        false:
          'You answered “{actual}”. Servicers commonly give a pause for “{limit}”. Other options may fit you better, but you can ask.',
      },
      'forbearance-months': {
        true: '{actualCount, plural, =0 {You have not used any months of pause yet.} one {You have used # month of pause.} other {You have used # months of pause.}} Servicers commonly go up to {limit} in all.',
        false:
          'You have used {actual} of pause. Servicers commonly stop at {limit} in all. Ask if yours can give more.',
      },
    },
    'payment-deferral': {
      ...privateLoan,
      'something-past-due': {
        true: 'You have {actualCount, plural, one {# payment} other {# payments}} past due that could move to the end.',
        false:
          'Nothing is past due today, so there is nothing to move to the end. This opens only if a payment is missed.',
      },
      'months-to-defer': {
        true: 'You have {actualCount, plural, one {# payment} other {# payments}} to move to the end. Servicers commonly ask for {limitCount} or more.',
        false:
          'You have {actualCount, plural, one {# payment} other {# payments}} to move to the end. Servicers commonly ask for {limitCount} or more. Ask about a repayment plan too.',
        unknown: 'We need the due date of your oldest unpaid payment.',
      },
      'months-to-defer-max': {
        true: 'You have {actualCount, plural, one {# payment} other {# payments}} to move to the end. Servicers commonly take up to {limitCount}.',
        false:
          'You have {actualCount, plural, one {# payment} other {# payments}} to move to the end. Servicers commonly take up to {limitCount}. Ask if yours takes more, or pay some of the oldest ones.',
        unknown: 'We need the due date of your oldest unpaid payment.',
      },
      'lifetime-months': {
        true: '{actualCount, plural, one {With these, # month would wait at the end.} other {With these, # months would wait at the end.}} Servicers commonly go up to {limitCount} over the life of the loan.',
        false:
          '{actualCount, plural, one {With these, # month would wait at the end.} other {With these, # months would wait at the end.}} Servicers commonly go up to {limitCount} over the life of the loan. Ask if yours can do more.',
      },
    },
    'loan-modification': {
      'hardship-over': privateLoan['hardship-over'],
      'default-or-imminent': {
        true: 'You are far enough behind for what is common, or you cannot make the regular payment.',
        false:
          'Servicers commonly look at this when you are further behind, or cannot make the regular payment. You can still ask.',
        'days-delinquent': {
          true: '{actualCount, plural, =0 {You are not behind, or only a little.} other {You are {actual} behind.}} Servicers commonly look at this from {limit} on.',
          false:
            '{actualCount, plural, =0 {You are not behind, or only a little.} other {You are {actual} behind.}} Servicers commonly look at this from {limit} on.',
        },
      },
      'recent-modification': {
        false: 'The loan was modified {actual} ago. Servicers commonly wait {limit}. Ask if yours can do it sooner.',
      },
      target: {
        true: 'The new principal and interest would be {actual}. A common goal is {limit} or less.',
        false:
          'With the steps that are common, the new principal and interest would be {actual}. A common goal is {limit} or less. Your servicer may still agree.',
      },
      'new-payment-affordable': {
        false:
          'The new payment would be {actual} a month with the taxes and insurance of today. You said you can pay up to {limit}. Tell your servicer what you can pay, and ask for a lower one.',
      },
    },
  },
};
