/** The page that shows every answer before the results. */
export const review = {
  title: 'Check your answers',
  description: 'See and change what you have written.',
  lead: 'Nothing has been sent. You can change any answer, now or later.',
  change: 'Change',
  changeWhat: 'Change {label}',
  unknown: 'Not known',
  groups: {
    means: 'Your home, what you can pay, your income',
    past: 'Earlier help and smaller amounts',
    rest: 'Your plans and anything else',
    count: '{count, plural, one {# answer} other {# answers}}{unknown, plural, =0 {} other {, # not known}}',
  },
  refused: 'This answer needs a change: “{typed}”',
  refusedTitle: 'Some answers need a change first',
  toResults: 'See my options',
  empty: 'You have not answered any question yet. You can still look, but every option will wait for information.',
  begin: 'Answer the questions',
  idleTitle: 'Answers that change nothing now',
  idle: 'With what you answered elsewhere, these make no difference. You can leave them. If you change another answer, they may count again.',
};
