/** The short way to the comparison: a few figures of a statement. */
export const compare = {
  title: 'Compare a plan and a modification',
  description:
    'With a few figures of your statement, see a repayment plan and a loan modification beside what you pay today.',
  lead: 'Copy these from your statement. Two are enough to begin: your payment, and how many you have missed. A modification needs the balance and the rate too. What you leave out, we work out where we can and mark “about”.',
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
