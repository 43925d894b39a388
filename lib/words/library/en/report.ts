/** The summary of a file of cases. */
export const report = {
  title: 'What a file of cases comes to',
  cases: 'Cases',
  refused: 'Refused',
  withoutOptions: 'Without options: loans whose rules Alivio does not hold',
  mayQualify: 'May qualify for one option or more',
  statuses: 'What came of each option',
  changes: 'How the payment moves for those who may qualify',
  option: 'Option',
  below: 'below {bound}',
  between: '{from} up to {to}',
  from: '{bound} or more',
  note: 'This is a simulation, and no servicer’s decision. Changes are in percent of the payment of today, taxes and insurance included.',
};
