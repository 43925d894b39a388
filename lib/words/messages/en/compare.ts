/** The short way to the comparison: a few figures of a statement. */
export const compare = {
  title: 'Compare a plan and a modification',
  description:
    'With a few figures of your statement, see a repayment plan and a loan modification beside what you pay today.',
  lead: 'Copy these figures from your statement. Only two are needed: your payment each month, and how many you have missed. Leave out what you do not know: where we can, we work it out and mark it “about”. A modification needs the balance and the rate too. Without them you see the other help.',
  button: 'Compare',
  boxes: {
    balance: { label: 'Balance you owe', hint: 'Your statement says “principal balance”.' },
    rate: { label: 'Interest rate', hint: 'The yearly rate.' },
    payment: { label: 'Payment each month', hint: 'The whole payment, without what is past due.' },
    escrow: { label: 'Of that, taxes and insurance', hint: 'If it says so. It may be called “escrow”.' },
    years: { label: 'Years left', hint: 'Or the year it ends: 2052. If you do not know, leave it out.' },
    months: { label: 'And months', hint: 'On top of the years.' },
    missed: { label: 'Payments you have missed', hint: 'How many months are not paid. Write 0 if none.' },
    value: { label: 'Value of your home', hint: 'What it would sell for today. You can leave it out.' },
  },
  owner:
    'We do not know yet who backs your loan. Each name says whose rules were used. With others the figures change.',
  ownerOne:
    'We do not know yet who backs your loan. These figures follow the rules of {backer}. With others they change.',
  ownerLink: 'Say who backs my loan',
};
