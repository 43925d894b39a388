/** Dates that federal rules (Regulation X) tie to a case. */
export const timeline = {
  gone: 'It may have counted until {date}, and that day has passed. Look at the letter: if it gives another one, that one counts. Ask a free counselor today what can still be done.',
  earlier: 'Why it helps to be there sooner',
  passed: 'That day has passed. A free counselor can tell you what it means for you now.',
  wasAbout: 'The day was about {date}.',
  was: 'The day was {date}.',
  left: '{left, plural, =0 {today} =1 {tomorrow} other {in # days}}',
  closed: 'That day is a weekend or a holiday: have it there by {date}.',
  ifConfirmed: 'It holds only once your servicer has confirmed you as an owner: an application counts from that day.',
  closedNow: 'That day is a weekend or a holiday: send it today by fax or on their web page, and keep proof.',
  aim: 'Three days count back from the sale. {early} days before it gives you most. {middle} days before, they still have to tell you what is missing. {last} days before is the last safe day. Aim for the first one that is still ahead.',
  allPassed: 'These days have passed. A free counselor can tell you what they mean for you now.',
  passedDays: 'These days have passed: {days}. A free counselor can tell you what they mean for you now.',
  group: {
    yours: 'Your own days',
    theirs: 'What your servicer owes you',
    notBefore: 'What may not happen yet',
  },
  ruleSet:
    'Federal rules in force since {since}. A new text was proposed on {proposed}: on {looked} it was not in force.',
  calendar: {
    save: 'Put in my calendar (.ics)',
    about:
      'A file with the days above and no figure of yours. Of your own days it reminds you a week and a day before. Did a day move? Save it again.',
    name: 'Mortgage help: the days ahead',
    fileName: 'alivio-days.ics',
    note: 'From Alivio. Not a decision and not legal advice. A letter from your servicer can set another day.',
  },
  ifTrue: {
    title: 'If one of these is true for you',
    'small-servicer':
      'Does your servicer handle few loans, {smallServicerLoans} or fewer, all its own? Then it is a small servicer: an application alone does not stop a sale. Ask it in writing if it is one.',
    'not-home':
      'Does nobody of yours live in the home as the main home? Then these days are not for it, and an application alone does not stop a sale.',
    'repeat-application':
      'Did your servicer decide on a complete application of yours before, while you have been behind ever since? Then it does not have to review a new one, and a new one does not stop a sale. With a new servicer, or once you had caught up, it counts anew.',
    'sale-moved':
      'Was the sale set or moved after your application came in? Then what counts is the sale date of the day it came in: a later date gives no more days. If no sale was set then, it came in time.',
    'plan-kept':
      'Did you and your servicer agree on a pause, a repayment plan or a trial? While you keep to it, there may be no first foreclosure step and no sale.',
    'letter-of-missing-papers':
      'Does a letter say that papers are missing? Then it has to give a day for them: usually {missingPapersDays} days on, sooner if a sale is near, but no less than {missingPapersAtLeastDays} days.',
    'all-sent':
      'Have you sent everything that their list asks for? Then your application counts as complete for the foreclosure dates, from that day on. They may still ask for more.',
    'papers-of-others':
      'Is only a paper missing that others have to give? For that alone your servicer may not say no. It must keep trying to get it, and tell you in writing.',
    'paid-to-old-servicer':
      'Did a new company take over your loan? A payment that reaches the old one on time in the first {paidToOldServicerDays} days is not late.',
    'new-servicer':
      'Did a new company take over your loan after you applied? Your application goes on with the new one: what was complete stays complete, and its days run on.',
    'no-calls':
      'Did you write to your servicer to stop calling you? Then it does not have to call. It still has to write to you about help.',
    'farm-credit':
      'Is your lender a Farm Credit lender? Then these days are not for your loan. Ask it in writing what help it has, and call a free counselor.',
    'home-without-land':
      'Is your loan on a manufactured home alone, without land? Then these days may not be for it. Ask a free counselor which ones are, and do not count on these until then.',
  },
  sale: {
    label: 'The foreclosure sale of your home',
    sentence: 'The sale is set for {sale}. Until then, ask if it can be moved or stopped.',
    agreement:
      'The sale of your home is set for {sale}. While you keep to the plan you agreed on, your servicer may not hold it. Ask in writing to have it called off.',
    passed: 'The sale of your home was set for {sale}. That day has passed: ask today what happened.',
  },
  'live-contact': {
    label: 'A conversation with you',
    sentence: 'By {date} your servicer has to talk with you, or make a real effort to reach you.',
  },
  'written-notice': {
    label: 'A letter about help',
    sentence: 'By {date} your servicer has to write to you about the help you can ask for.',
  },
  'assigned-person': {
    label: 'A person for your case',
    sentence: 'By {date} your servicer has to give you a person or team you can reach by phone.',
  },
  'earliest-filing': {
    label: 'First day a foreclosure can start',
    sentence: 'Before {date} your servicer should not make the first foreclosure notice or filing.',
    waitsLabel: 'No first foreclosure step for now',
    application:
      'Your servicer may not make the first foreclosure notice or filing before {date}. After that day it still has to wait: your complete application came in first. It must decide, and your days to answer or appeal must be over.',
    agreement:
      'Your servicer may not make the first foreclosure notice or filing before {date}, nor later while you keep to the plan you agreed on. Keep proof of each payment.',
    applicationNow:
      'Your servicer has to wait with the first foreclosure notice or filing: your complete application came in first. It must decide, and your days to answer or appeal must be over.',
    agreementNow:
      'While you keep to the plan you agreed on, your servicer may not make the first foreclosure notice or filing. Keep proof of each payment.',
    breachLabel: 'The foreclosure may have begun too early',
    breach: {
      days: 'It began on {filed}: day {days}, counted from your oldest unpaid payment. The rule asks for more than {allowed} days, unless an older payment was unpaid then.',
      application:
        'A foreclosure was begun on {filed}, after your complete application came in and before it was decided and your days to appeal were over. The rule does not allow that.',
      agreement:
        'A foreclosure was begun on {filed}. If you had agreed on your plan before that day and kept to it, the rule does not allow that.',
    },
  },
  'appeal-window': {
    label: 'Best date for your complete application',
    sentence: 'If your complete application arrives by {date}, you get more time to answer and a right to appeal.',
  },
  'acknowledgement-window': {
    label: 'Good date for your complete application',
    sentence: 'If your application arrives by {date}, the servicer must tell you in writing what is still missing.',
  },
  'sale-protection': {
    label: 'Last safe day for your complete application',
    sentence: 'Your complete application should arrive by {date}. After that day it may not stop the sale.',
    inTimeLabel: 'Your complete application came in time',
    inTime: {
      undecided:
        'Your complete application came in time; the last safe day is {date}. If this is your first full review since you fell behind, your servicer may not sell the home before it has decided and your days to answer or appeal are over.',
      papers:
        'Your application came in time; the last safe day is {date}. Now a letter asks for more. Your servicer may not sell the home while it reviews, but only if what it asks for comes in time.',
      appeal:
        'Your complete application came in time, and a decision has come. If this was your first full review since you fell behind and a modification was turned down, your servicer may not sell the home before your days to appeal are over and it has answered an appeal.',
      unconfirmed:
        'Your complete application came by {date}. But it counts only from the day on which your servicer agreed that the home is yours: if that day came later, or has not come, this rule may not hold the sale.',
      offer:
        'Your complete application came in time, and a decision has come. A sale has to wait only for an offer in the letter, while you can still say yes or no.',
    },
    tooLate:
      'Your complete application came in after {date}. The {saleProtectionDays}-day rule does not stop the sale then: ask in writing to have it moved. Your servicer must still look at it as the owner of the loan requires.',
  },
  acknowledgement: {
    askLabel: 'Ask today: did they get it?',
    ask: '{about, select, yes {By about {date}} other {By {date}}} the servicer should have written that it has your application, and what is missing. No such letter came? Ask for it today in writing: “Is my application complete? If not, what is missing, and by which day?” Keep proof.',
    label: 'Letter that they got it',
    sentence: 'By {date} the servicer should write that they have your application and what is missing.',
    perhaps:
      'By about {date} the servicer should write if your application is complete, and what is missing. The {acknowledgementDays} business days run from the day your servicer gets it, not from the day you send it.',
  },
  'missing-papers': {
    label: 'Papers that are missing',
    askLabel: 'Papers that are missing: send them today',
    ask: 'The day that the rules usually give, {date}, has passed. If the letter gives another one, that one counts. Send what it asks for today, keep proof, and ask in writing if it is still reviewed.',
    perhaps:
      'Have what is missing there by {date}. That is what the rules give after the letter. The letter may name a day of its own: then that one counts.',
    beforeSale:
      'What is missing should be there by {date}, the last safe day before the sale, even if the letter gives more time.',
    saleNear:
      'The last safe day before the sale has passed. Send what the letter asks for today, even if it gives more time, and keep proof.',
  },
  'paid-to-old-servicer': {
    label: 'Payments to the servicer from before the change',
    sentence:
      'Until {date}, a payment that reaches the servicer from before the change on time may not be called late. From the day of the change, pay the new one.',
  },
  'completeness-notice': {
    label: 'Letter that it is complete',
    sentence: 'By {date} the servicer should write that your application is complete.',
  },
  decision: {
    label: 'Decision in writing',
    sentence: 'By {date} the servicer should send you a written decision on every option.',
    papers: 'The days to decide run once your servicer has the papers that the letter asks for.',
    askLabel: 'The decision is late: write today',
    ask: 'The written decision was due by {date}, and you say that none has come. Ask in writing today why it is late, and call it an error (“notice of error”). Keep proof. Your days to answer or appeal begin only with that letter.',
  },
  accept: {
    label: 'Last day to accept',
    sentence: 'Say yes or no to an offer by {date}, or earlier if the letter says so.',
    perhaps: '{date} may be your last day to say yes or no to an offer. The letter may give a day of its own.',
    whenDecided:
      'If the decision comes on its last day, you can say yes or no until {date}. An earlier letter ends it sooner.',
  },
  appeal: {
    label: 'Last day to appeal',
    sentence: 'If a modification is turned down, you can appeal by {date}. Someone new has to look at it.',
    perhaps:
      '{date} may be your last day to appeal, if a modification was turned down. It counts if your complete application came in early enough before a sale or a first filing. Do not wait: appeal in writing.',
    whenDecided:
      'If the decision comes on its last day and turns down a modification, you can appeal until {date}. An earlier letter ends it sooner.',
  },
  'appeal-answer': {
    label: 'Answer to your appeal',
    sentence:
      'By {date} your servicer has to answer your appeal in writing. If it then makes an offer, or its first one still stands, you have at least {acceptDays} days to say yes or no.',
    perhaps:
      'Your servicer may have to answer your appeal by about {date}. It must if your complete application came in early enough before a sale or a first filing. Ask for the answer in writing.',
    notOwedLabel: 'Your appeal may get no answer',
    notOwed:
      'Your complete application came too late for a right to appeal, so your servicer does not have to answer, and your appeal holds no sale. Ask in writing if it looks at it all the same. If something was read wrong, send a notice of error too.',
  },
};
