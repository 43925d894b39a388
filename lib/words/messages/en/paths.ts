/** A pause and what follows it. */
export const paths = {
  title: 'One step after another',
  lead: 'A pause ends, and what was not paid is still owed. So look at the pause and what comes after it as one path. We read today’s rules as of the day the pause ends. We take it that the servicer pays taxes and insurance in the meantime.',
  name: '{pause}, then {next}',
  if: {
    'repayment-plan': 'If by then you can pay your regular payment and some more:',
    deferral: 'If by then you can pay your regular payment again:',
    'partial-claim': 'If by then you can pay your regular payment again:',
    modification: 'If by then your regular payment is still too much for you:',
    combination: 'If by then your regular payment is still too much for you:',
  },
  effort: {
    within: 'That is up to {payment} a month. Today your income before taxes is {income} a month.',
    beyond:
      'That is up to {payment} a month, more than your whole income today ({income} a month before taxes). It only works if much more money comes in. The other paths may suit you better.',
  },
  day: 'On {day}:',
};
