/** Pages for two emergencies: a sale date that is close, and somebody who asks for money. */
export const urgent = {
  who: {
    title: 'Whom to call',
    counselor: 'A counselor approved by HUD. Free:',
    legalAid: 'Free lawyers for people with low income (legal aid)',
    legalAidPuertoRico: 'Free legal help in Puerto Rico',
  },
  money: {
    title: 'Did someone ask you for money to save your home?',
    description:
      'What to do when a company or a person asks for money to get you mortgage help: do not pay, and whom to call.',
    lead: 'Please do not pay yet. Real help with a mortgage is free. You have done nothing wrong by listening to them.',
    todayTitle: 'What to do today',
    today: {
      pay: 'Do not pay, and sign nothing. Above all, do not sign over the deed of your home.',
      servicer: 'Keep talking to your servicer, the company you pay each month. Pay no one else in its place.',
      counselor: 'Call a counselor approved by HUD and tell them what happened. It is free.',
    },
    ruleTitle: 'What the law says',
    rule: 'Under a federal rule, a company may not ask for or take money until your servicer has made a written offer and you have signed it. If you do not want the offer, you owe the company nothing.',
    ruleTalk: 'Nor may it tell you to stop talking to your servicer.',
    source: 'The rule: 12 CFR 1015.3 to 1015.5',
    signsTitle: 'Signs of a scam',
    signs: {
      first: 'They want money first, or by wire, cashier’s check or an app.',
      promise: 'They promise that you will keep your home.',
      stop: 'They tell you to stop paying or stop calling your servicer.',
      deed: 'They want the deed, or want you to pay them instead of the servicer.',
      lawsuit: 'They want you to join a lawsuit with many others.',
      government: 'They use a name that sounds like the government.',
    },
    paidTitle: 'If you have already paid',
    paid: {
      bank: 'Call your bank or card company today and ask if the payment can be stopped.',
      papers: 'Keep every paper, message and receipt.',
      report: 'Report it. It helps others too.',
    },
    reportTo: 'Report a scam (FTC)',
    attorneyGeneral: 'You can also tell your state’s attorney general.',
    goOn: 'See what free help your loan may have',
  },
  sale: {
    title: 'Your home has a sale date: what to do now',
    titleNear: 'The sale date is close. Today matters.',
    titlePassed: 'The sale date has passed. Ask today what happened.',
    short: 'You gave a sale date that is {nearDays} days away or less.',
    more: 'See what to do today',
    description: 'What to do first when a date is set to sell your home in foreclosure, and whom to call for free.',
    lead: 'There are still things you can do, and people who help for free.',
    todayTitle: 'What to do today',
    today: {
      counselor: 'Call a counselor approved by HUD. Say the sale date first.',
      servicer:
        'Call your servicer and say: “I have a sale date. I want to apply for help. Can the sale be moved?” Write down name, date and answer.',
      papers: 'Send a complete application today, even if it is late. Keep proof that it arrived.',
      lawyer: 'Ask legal aid if a court or a lawyer can stop or delay the sale in your state.',
    },
    ruleTitle: 'What the date means',
    rules: {
      application:
        'If your complete application arrives more than {saleProtectionDays} days before the sale, the servicer may not go on to a sale while it reviews it. If it comes later, it still has to look at it as the owner of the loan requires: send it anyway.',
      repeat:
        'If your servicer has decided on a complete application of yours, and you have been behind ever since, it does not have to review another one, nor wait for it.',
      bounds:
        'The rule is for the home you live in. It does not bind a small servicer, and it is not for a reverse mortgage or a line of credit (HELOC).',
      confirmation:
        'If you did not sign the loan, your application counts from the day on which the servicer confirms you as an owner.',
      agreement:
        'While you keep to a plan agreed on with your servicer, such as a pause, a repayment plan or a trial, it may not go on to a sale.',
      military:
        'If the loan is older than the military service, a sale during the service or within a year after it is not valid without a court order.',
      bankruptcy:
        'Filing for bankruptcy usually stops a sale while the case goes on (the “automatic stay”). It can end after {stayAfterDismissalDays} days, or never begin, if a case was thrown out in the year before, and the court can let the lender go on.',
    },
    allSteps: 'All my steps, days and papers',
    goOn: 'I have seen this, go on',
  },
};
