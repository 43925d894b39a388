/** How sure we are of a rule, in plain words: a label, a sentence on one rule, and a note on some of an option's rules. */
export const evidence = {
  official: {
    label: 'Official text',
    sentence: 'We read this rule in the official text.',
    note: '{count, plural, one {We read this rule in the official text: {rules}.} other {We read these # rules in the official text: {rules}.}}',
  },
  'earlier-edition': {
    label: 'Older official text',
    sentence: 'We read this rule in an older edition of the official text. The edition in force may differ.',
    note: '{count, plural, one {We read this rule in an older edition of the official text, and the one in force may differ: {rules}.} other {We read these # rules in an older edition of the official text, and the one in force may differ: {rules}.}}',
  },
  secondary: {
    label: 'Second-hand source',
    sentence:
      'This rule rests on a second-hand source that cites the official text. We could not read the text itself.',
    note: '{count, plural, one {This rule rests on a second-hand source, as we could not read the official text: {rules}.} other {These # rules rest on a second-hand source, as we could not read the official text: {rules}.}}',
  },
  weak: {
    label: 'Weak source',
    sentence: 'This rule rests on general articles or software. It may be out of date.',
    note: '{count, plural, one {This rule rests on general articles or software and may be out of date: {rules}.} other {These # rules rest on general articles or software and may be out of date: {rules}.}}',
  },
  recollection: {
    label: 'From memory',
    sentence: 'This rule comes from the memory of people who do this work. We have not seen the text.',
    note: '{count, plural, one {This rule comes from memory, and we have not seen the text: {rules}.} other {These # rules come from memory, and we have not seen the text: {rules}.}}',
  },
  reading: {
    label: 'Our reading',
    sentence: 'The texts leave this point open. This is the reading we chose.',
    note: '{count, plural, one {The texts leave this rule open, so this is the reading we chose: {rules}.} other {The texts leave these # rules open, so this is the reading we chose: {rules}.}}',
  },
  ask: 'Ask your servicer: “Which limit do you use here, and where is it written?”',
  since: 'In force since {since}',
};
