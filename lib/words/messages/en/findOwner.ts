/** How to find out who backs the loan. */
export const findOwner = {
  title: 'How to find out who backs it',
  lead: 'You can go on without knowing: we show what each offers.',
  lookUp: {
    title: 'Look it up',
    lead: 'These two own many loans. Their pages ask for your name, your address and the last four digits of your Social Security number. Alivio never does.',
    fannieMae: 'Fannie Mae, look up a loan',
    freddieMac: 'Freddie Mac, look up a loan',
    call: 'Or call:',
    noMatch: 'No match on either page? It may still be FHA, VA or USDA, or a private owner.',
  },
  papers: {
    title: 'Look at your papers',
    fha: 'FHA: your statement has a line called “MIP”, and your closing papers have an FHA case number. You can ask FHA:',
    va: 'VA: someone who served in the military took out the loan with a VA guarantee. You can ask VA:',
    usda: 'USDA: the loan was for a home in a rural area, and your closing papers name USDA or “Rural Development”. If you pay USDA itself, call:',
  },
  otherLoans: {
    title: 'Reverse mortgage, or a loan from USDA itself',
    who: { counselor: 'HUD counselor:', fha: 'FHA office:', usda: 'USDA Servicing Office:' },
    reverse: {
      title: 'I have a reverse mortgage',
      stop: 'Then you can stop here. With a reverse mortgage you make no monthly payment, and the options on these pages are not for it. It has rules of its own.',
      call: 'Call a free HUD counselor and say that you have a reverse mortgage. If the loan is from FHA (a “HECM”), you can ask FHA too. Call today if a letter speaks of foreclosure.',
    },
    usdaDirect: {
      title: 'I pay USDA itself',
      stop: 'Then you can stop here. A direct loan comes from USDA, and the options on these pages are for loans from a bank that USDA backs. Yours has help of its own.',
      call: 'Call USDA’s Servicing Office and ask what help there is for a direct loan. Ask for the answer in writing.',
    },
  },
  ask: {
    title: 'Ask in writing',
    lead: 'By federal rule your servicer must tell you who owns your loan: within {ownerAnsweredDays} business days of getting your letter. Send it to the address that your statement gives for questions. You can copy this:',
    rule: 'The rule: 12 CFR 1024.36(d)(2)',
  },
};
