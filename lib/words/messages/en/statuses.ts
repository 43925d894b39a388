/** What an option's status says, and what to do with it. */
export const statuses = {
  'may-qualify': {
    label: 'You may qualify',
    sentence: 'From what you told us, every rule we could check fits.',
    next: 'Ask your servicer to review you for this option. The servicer makes the decision.',
  },
  'does-not-qualify': {
    label: 'Does not fit today',
    sentence: 'At least one rule does not fit with the answers you gave. The reasons below say which one.',
    next: 'If an answer changes, check again. Your servicer can also ask the owner of the loan for an exception.',
  },
  'needs-information': {
    label: 'We need more answers',
    sentence: 'We cannot say yet. The answers listed below could still change the result.',
    next: 'Fill in the answers listed here, and this option will be checked again.',
  },
  'servicer-decides': {
    label: 'Your servicer decides',
    sentence: 'There is no fixed rule: your servicer looks at your case and decides.',
    next: 'Ask your servicer what they need to see, and ask for the answer in writing.',
  },
  'not-in-force': {
    label: 'Not offered on this date',
    sentence: 'This option was not in force on {asOf}.',
    next: 'Look at the other options on this list.',
  },
};
