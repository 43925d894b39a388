/** What a state itself offers to homeowners who are behind. */
export const stateDoors = {
  title: 'Help of your own state',
  lead: 'Some states have a free line, counselors or talks with the lender (mediation) of their own. In almost every one we know a site of free legal help for people with little money; in the others there is the one for the whole country.',
  open: 'Choose your state',
  inState: 'Help in {state}',
  help: {
    hotline: 'A free line for homeowners who are behind.',
    counseling: 'Free counselors.',
    mediation: 'Talks with your lender, held by the state or its courts (mediation).',
    loan: 'A loan of the state that may pay what is past due.',
    pause: 'If a sale is less than 7 days away, this office can ask the servicer once to wait 30 to 60 days.',
    guide: 'What to do there, and whom to ask.',
  },
  none: 'We found no page of {state} itself that we could read. Call a counselor approved by HUD, {counselorPhone}, and ask what help there is.',
  seen: 'We read this on {day} in a saved copy of the page.',
  uncalled: 'Nobody has called the number to check.',
  old: 'The copy may be years old. If the door is closed, call a counselor approved by HUD, {counselorPhone}.',
  legalAid: 'Free legal help for people with little money:',
  legalAidAnywhere: 'Legal aid by state (LawHelp.org)',
  legalAidSeen:
    'We have not opened this site ourselves: we know it from a list of legal aid sites of {day}. If it does not work, look at lawhelp.org.',
  line: '{whom}: {url}',
  lineWithNumber: '{whom}: {number}, {url}',
};
