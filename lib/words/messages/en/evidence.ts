/** How sure we are of a rule, in plain words. */
export const evidence = {
  official: {
    label: 'Official text',
    sentence: 'We read this rule in the official text.',
  },
  'earlier-edition': {
    label: 'Older official text',
    sentence: 'We read this rule in an older edition of the official text. The edition in force may differ.',
  },
  secondary: {
    label: 'Second-hand source',
    sentence: 'This rule rests on a second-hand source that cites the official text. We could not read the text itself.',
  },
  weak: {
    label: 'Weak source',
    sentence: 'This rule rests on general articles or software. It may be out of date.',
  },
  recollection: {
    label: 'From memory',
    sentence: 'This rule comes from the memory of people who do this work. We have not seen the text.',
  },
  reading: {
    label: 'Our reading',
    sentence: 'The texts leave this point open. This is the reading we chose.',
  },
  rules: '{count, plural, one {This is about one rule: {rules}.} other {This is about # rules: {rules}.}}',
  ask: 'Ask your servicer: “Which limit do you use here, and where is it written?”',
  source: 'Source: {document}, {section}',
  since: 'In force since {since}',
};
