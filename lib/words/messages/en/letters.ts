/** The page of letters that somebody can send: around the letters themselves, whose texts stand with the library. */
export const letters = {
  title: 'Letters you can send',
  writeAppeal: 'Write the appeal',
  writeError: 'Write the notice of error',
  writeSuccessor: 'Write to be confirmed as an owner',
  description:
    'Five letters to a mortgage servicer, in English with the Spanish beside them: who owns my loan, the home is mine now, a mistake, the cover of an application, an appeal. Filled from your answers on your device.',
  lead: 'Letters to your servicer. Where a federal rule sets a day for the answer, we say so beside the letter. The English is for the servicer, and the Spanish is for you to read. What you type here stays on this page and is gone when you close it.',
  waiting: 'Loading the letters …',
  address: {
    owner:
      'Send it to the address that your servicer gives for requests for information, often on the statement: if it names one, only there the days begin to count.',
    successor:
      'Send it to the address that your servicer gives for requests for information, often on the statement: if it names one, only there the days begin to count. You need not have signed the loan to send it.',
    error:
      'Send it to the address that your servicer gives for errors (“notices of error”), often on the statement: if it names one, only there the days begin to count.',
    application:
      'Send it, with the form and the papers, to the address, fax or web page that your servicer gives for applications for help. The form or their letter about help names it. It is not always the one for errors.',
    appeal:
      'Send it to the address that the denial letter gives for an appeal, in the way and by the day that it says. It is not always the one for errors.',
  },
  proof: 'Keep a copy, and proof of the day it arrived.',
  free: 'These letters are free, and so is help with them. Do not pay anyone to send one.',
  which: 'Which letter?',
  typed: {
    name: 'Your name',
    home: 'Address of the home',
    loanNumber: 'Loan number',
    servicer: 'Servicer, with its address for such letters',
  },
  optional:
    'You can leave these empty and write them in by hand. We keep none of it: it is gone when you close or reload the page.',
  what: 'What is wrong?',
  due: 'If it arrives today, an answer is due by {day}. Rule: {section}.',
  dueNear:
    'The sale is so near that no day is set for an answer: your servicer only has to try, by phone or in writing. So call today too, and say the sale date first. Rule: {section}.',
  afterSale:
    'That day is after the sale on {sale}: a letter alone is not enough. Call today too, and say that date first.',
  noDay:
    'By your answers, none of these federal rules sets a day to answer this letter. Send it anyway, and ask for an answer in writing.',
  appealOver:
    'Your last day to appeal was {day}, and it has passed. You can ask for another review, but they do not have to give it. If something was read wrong, send a notice of error, and call a free counselor today.',
  /** In a header of an e-mail: plain ASCII. */
  emailSender: 'Your e-mail address',
  emailServicer: 'Your servicer, its address for such letters',
  appealSent:
    'You have appealed already. This letter is not needed again: ask in writing for the answer, and keep a copy of what you sent.',
  appealNotYet:
    'No decision has come yet: your days to appeal begin with that letter. Keep this draft, and meanwhile send a notice of error, because the decision is late.',
  noAppeal:
    'By the days you told us, this rule gives no right to appeal: your complete application came too close to the sale. You can ask for another review. If something was read wrong, send a notice of error too.',
  english: 'In English, to send',
  spanish: 'In Spanish, to read',
  pdf: 'Save as PDF',
  docx: 'Save for Word (.docx), to change it',
  email: 'Save an e-mail draft (.eml), to write the addresses in',
  failed: 'The file could not be made. Copy the text instead.',
  errors: {
    figures: 'An amount is wrong',
    facts: 'My application was judged on wrong facts',
    late: 'The decision on my application is late',
    filing: 'A foreclosure was begun too early',
    payoff: 'The amount to pay off the loan is wrong',
    foreclosure: 'A foreclosure or sale goes on although I applied in time',
    payment: 'A payment was not counted',
    trial: 'I paid the trial payments and was refused',
    other: 'Something else',
  },
};
