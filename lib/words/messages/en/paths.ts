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
  day: 'On {day}:',
};
