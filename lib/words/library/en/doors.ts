/** Whom to call or write to, in the order in which it helps. */
export const doors = {
  title: 'Who helps, and in what order',
  description:
    'Whom to call about a mortgage you cannot pay, in order: the servicer, who backs the loan, free counselors, legal aid, agencies; with numbers, and how sure we are of each.',
  lead: 'All of this help is free. Begin at the top, and go on with the next one if the first does not help.',
  call: 'Call:',
  sureOfAll: 'The numbers come from official texts, last looked at on {day}. Where we are less sure, we say so there.',
  sure: '{grade}. Last looked at on {day}.',
  languages: { en: 'In English; ask for an interpreter.', es: 'In Spanish too.' },
  servicer: {
    title: '1. Your servicer: the company you pay each month',
    text: 'Its number is on your statement. It is the one that decides. You can say this, in your own words:',
    script:
      '“I am behind on my mortgage and I want to keep my home. What help can you review me for? Who owns my loan? What papers do you need, and by when? Is a foreclosure sale set? Please send me that in writing.”',
    after:
      'Write down the day, the name and what they said. If they do not speak Spanish, ask for an interpreter: “Spanish, please.”',
    sheet: 'A sheet for the call, from your answers',
    letters: 'Letters you can send',
  },
  owner: {
    title: '2. Who owns or backs your loan',
    text: 'Its rules decide what help there is. These two own many loans; their pages ask for your name and more. We never do.',
    open: 'Look your loan up, or call',
  },
  counselor: {
    title: '3. A housing counselor approved by HUD',
    text: 'A counselor looks at your case and calls the servicer with you. It is free.',
  },
  legalAid: {
    title: '4. Free lawyers (legal aid)',
    text: 'Ask them at once if you got papers from a court, if a sale is set, or if you think the servicer made a mistake.',
  },
  agencies: {
    title: '5. The agency behind your loan',
    open: 'The numbers of FHA, VA and USDA',
    fha: 'FHA loans:',
    va: 'VA loans. A loan technician at VA can speak with your servicer:',
    usda: 'Loans that USDA made itself:',
    usdaGuaranteed:
      'If USDA only guarantees your loan, call your servicer: USDA gives no such help itself. Ask for the help that the rules of USDA allow.',
  },
  complaint: {
    title: '6. A complaint to the CFPB',
    text: 'If the servicer does not answer, or answers wrong, this federal office sends your complaint on and asks for an answer.',
  },
  history: {
    title: 'An older number',
    text: 'Since 2007 many were told to call the Homeowner’s HOPE Hotline. We could not check that it still answers, so call a HUD counselor first.',
  },
  links: {
    fannieMae: 'Fannie Mae, look up a loan',
    freddieMac: 'Freddie Mac, look up a loan',
    counselors: 'Counselors near you (CFPB)',
    legalAid: 'Legal aid by state',
    legalAidPuertoRico: 'Free legal help in Puerto Rico',
    complaint: 'Send a complaint (CFPB)',
  },
};
