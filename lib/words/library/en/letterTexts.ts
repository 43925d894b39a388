/** The letters to a servicer, sentence by sentence; the English one is the one that is sent. */
export const letterTexts = {
  day: '{day}',
  greeting: 'To whom it may concern:',
  closing: 'Sincerely,',
  toRead: 'The same in Spanish, for the sender to read:',
  loanNumber: 'Loan number: {loanNumber}',
  home: 'Property: {home}',
  re: 'Re: {subject}',
  blanks: {
    name: '[Your name]',
    home: '[Address of the home]',
    loanNumber: '[Loan number]',
    what: '[Write here what is wrong, with dates and amounts]',
    misread: '[Write here what was read wrong, and enclose the proof]',
    signed:
      '[Name of the person who signed the loan; their day of death or of the divorce, if that is how the home came to you]',
  },
  facts: {
    behind: 'The oldest payment I have not made was due on {day}.',
    cause: 'What made it hard to pay: {cause}.',
    sale: 'A foreclosure sale is set for {day}.',
    filed: 'The first foreclosure notice or filing was made on {day}.',
    complete: 'You received my complete application on {day}.',
    reasons: 'The reason you gave: {reasons}.',
    decision: 'Your decision is dated {day}.',
  },
  owner: {
    name: 'Who owns my loan?',
    servicer: '[Servicer, address for requests for information]',
    subject: 'Request for information under 12 CFR 1024.36',
    subjectUnbound: 'Request for information about my loan',
    askAnswer: 'Please answer in writing, and tell me by which day.',
    ask: 'Please tell me who owns my mortgage loan: the name, address and telephone number of the owner or assignee, and whether FHA, VA or USDA insures or guarantees it.',
    rule: 'Please confirm within {ownerAcknowledgedDays} business days that you have this letter, and answer within {ownerAnsweredDays} business days.',
  },
  successor: {
    name: 'The home is mine now, but somebody else signed the loan',
    servicer: '[Servicer, address for requests for information]',
    subject: 'Request of a potential successor in interest under 12 CFR 1024.36(i)',
    subjectUnbound: 'Request of somebody who is, or may be, an owner of the home',
    askAnswer: 'Please answer in writing, and tell me by which day.',
    intro: 'I am, or may be, an owner of this home (a successor in interest). Somebody else signed the loan.',
    inherited: 'The home came to me because that person died.',
    divorced: 'The home came to me by a divorce or separation.',
    ask: 'Please send me a written description of the documents that you need to confirm who I am and that I own the home, or a part of it, and tell me where to send them.',
    rule: 'Please confirm within {ownerAcknowledgedDays} business days that you have this letter, and answer within {informationAnsweredDays} business days (12 CFR 1024.36(c), (d) and (i)). Please answer sooner if a foreclosure step is near.',
    after:
      'Once you have confirmed me, please treat me as a borrower (12 CFR 1024.30(d)), send me the application for help, and count one that I have already sent from that day.',
  },
  error: {
    name: 'Something is wrong (notice of error)',
    servicer: '[Servicer, address for notices of error]',
    subject: 'Notice of error under 12 CFR 1024.35',
    subjectUnbound: 'Notice of an error',
    askAnswer: 'Please answer in writing, and tell me by which day.',
    intro: 'I believe there is an error in the servicing of my loan.',
    what: {
      figures: 'An amount that you state or charge is wrong.',
      facts: 'My application for help was judged on facts or figures that are wrong.',
      late: 'The written decision on my complete application is late (12 CFR 1024.41(c)(1)).',
      filing: 'The first foreclosure notice or filing was made earlier than 12 CFR 1024.41(f) allows.',
      payoff: 'The payoff amount that you gave me is wrong, or you have not given me one that I asked for.',
      foreclosure:
        'A foreclosure step was taken, or a sale was set or kept, although my application arrived in time (12 CFR 1024.41(f), (g)).',
      payment: 'A payment I made was not applied, or was applied late or to the wrong place.',
      trial:
        'I made the trial payments that you offered, and you refused to change the loan for good (permanent modification). Tell me which payment or paper you say is missing, and make the change that you offered.',
      other: 'The error is this:',
    },
    // Where the rules on an application do not bind.
    whatUnbound: {
      filing: 'The first foreclosure notice or filing was made too early.',
      late: 'I have had no written decision on my complete application.',
      foreclosure: 'A foreclosure step was taken, or a sale was set or kept, although I applied for help.',
    },
    ask: 'Please correct it. If you find that there is no error, tell me why in writing and send me the documents you relied on.',
    rule: 'Please confirm within {errorAcknowledgedDays} business days that you have this letter, and answer within {errorAnsweredDays} business days.',
    rulePayoff:
      'Please confirm within {errorAcknowledgedDays} business days that you have this letter, and correct the amount or answer within {payoffAnsweredDays} business days.',
    ruleNear:
      'The sale is near. Please correct this or answer me before it, by phone or in writing (12 CFR 1024.35(f)(2)).',
    ruleForeclosure:
      'Please confirm within {errorAcknowledgedDays} business days that you have this letter, and answer within {errorAnsweredDays} business days or before the sale, whichever comes first.',
    credit: 'Please do not report the disputed payment as late to any credit bureau for {errorCreditDays} days.',
  },
  application: {
    name: 'Cover of an application for help',
    servicer: '[Servicer, address or fax number for applications for help]',
    subject: 'Application for mortgage assistance (loss mitigation application)',
    intro:
      'This is my application for help with my mortgage. Please review me for every option that the owner of my loan offers.',
    enclosed: 'Enclosed: the application form and the papers that you asked for. [List them here]',
    rule: 'Please tell me in writing within {acknowledgementDays} business days that you have it, if it is complete, and what is missing (12 CFR 1024.41(b)(2)).',
    protectSale:
      'Please do not ask for an order of sale and do not hold a sale while you review it (12 CFR 1024.41(g)).',
    protect: 'Please do not start a foreclosure and do not hold a sale while you review it (12 CFR 1024.41(f), (g)).',
    askAnswer:
      'Please tell me in writing that you have it, if it is complete, what is missing, and by when you will answer.',
    askWait: 'Please do not go on with a foreclosure or a sale until you have answered it.',
  },
  appeal: {
    name: 'Appeal of a denied modification',
    servicer: '[Servicer, address that its letter gives for an appeal]',
    subject: 'Appeal of your decision under 12 CFR 1024.41(h)',
    subjectUnbound: 'Request for another review of your decision',
    askAnswer: 'Please answer in writing, and tell me by which day.',
    askUnbound:
      'Please have it reviewed by someone who had no part in the first decision, and send me the figures and the rule of the owner that you used.',
    intro: 'You turned down a change of my loan (loan modification). I appeal, and I ask for a new decision.',
    ask: 'Please have it reviewed by someone who had no part in the first decision, and send me the figures and the rule of the owner that you used (12 CFR 1024.41(d)).',
    rule: 'Please answer in writing within {appealAnsweredDays} days. Please do not go on with a foreclosure or a sale until then.',
  },
};
