/** The start page. */
export const start = {
  title: 'See what help your mortgage may have',
  description:
    'A free simulator in Spanish and English: see which mortgage help your loan may get, what it would cost each month and in the end, and what to do next.',
  lead: 'Behind on your payments, or afraid you soon will be? See which options may fit, what you would pay, and whom to call.',
  minutes: 'Six short pages, about 3 minutes. Have your statement at hand, or skip what you do not know.',
  begin: 'Start now',
  resume: 'Continue where I was',
  example: 'Try it with an example',
  exampleHint: 'The example fills in a made-up family and goes to the results.',
  exampleReplaces: 'The example takes the place of the answers you have written.',
  doors: 'Other ways to begin',
  door: {
    compare: 'With a few figures of your statement: what each one costs, a month and in all.',
    letter: 'Write down what the letter says. We hold it against the rules and tell you what to ask.',
  },
  papersTitle: 'Have this at hand',
  papers: {
    statement: 'Your latest mortgage statement: balance, rate, monthly payment and what is past due.',
    letters: 'Any letter about late payments, about help you had before, or about a sale date.',
    income: 'Your monthly income before taxes.',
  },
  papersMissing: 'Missing a paper? Choose “I’m not sure” and go on. You will see what that answer could change.',
  limitsTitle: 'What this page does not do',
  limits: {
    application: 'It is not an application. Only your servicer, the company you pay each month, can review your case.',
    promise: 'It does not promise anything. It says “may qualify”, never “you qualify”.',
    privacy:
      'It does not send your answers anywhere. No account, no Social Security number, no question about immigration status.',
    keep: 'It does not keep your answers, unless you ask it to. They are gone when you close this tab or press “Erase my answers”.',
  },
  urgentTitle: 'Do you have a sale date?',
  urgent:
    'If a letter gives a date to auction your home, call a counselor and your servicer today. A complete request for help protects you most when it arrives more than {saleProtectionDays} days before the sale.',
  learnTitle: 'Learn at your own pace',
  learn:
    'What a repayment plan is, what a modification is, what the words in a letter mean, and the story that Alivio grew out of.',
  learnLink: 'What kinds of help there are',
  helpTitle: 'Other ways to get help',
  counselor: 'Talk with a HUD-approved housing counselor. It is free and private.',
  servicer: 'Call your servicer. The number is on your statement.',
  withoutScript:
    'To answer the questions, turn on JavaScript in this browser. Without it, you can still read this page and call for free help.',
};
