/** Trying out other figures on the results page. */
export const whatIf = {
  title: 'What if…?',
  lead: 'Try other figures and see what becomes of each option. Your own answers stay as they are.',
  open: 'Try other figures',
  pauseMonths: 'Length of a pause (forbearance)',
  planMonths: 'Length of a repayment plan',
  asRules: 'As the rules choose',
  trying:
    'You are trying other figures, and this page shows what they lead to. The sheet for the call and the letter check keep to your own answers.',
  reset: 'Back to my answers',
  changed:
    '{count, plural, =0 {With these figures, all options stay as they are.} one {You are trying other figures. One option changes, and the page shows it so:} other {You are trying other figures. # options change, and the page shows them so:}}',
  yours: 'With your answers',
  tried: 'With these figures',
  due: '{due} due at the end',
};
