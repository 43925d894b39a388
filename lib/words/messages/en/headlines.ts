/** What stands beside the options and is said only where a case calls for it. */
export const headlines = {
  title: 'Also good to know for you',
  military: {
    title: 'Military service',
    text: 'Is someone on the loan on active duty, or was in the last 12 months, and is the loan older than that service? Then a foreclosure sale without a court order is not valid. Tell the servicer in writing, with the orders, and ask the legal office of the base.',
  },
  'military-rate': {
    title: 'Interest during military service',
    text: 'Is the loan older than the active duty? Then interest above {rate} is forgiven during the service and for one year after. Ask the servicer in writing, with the orders, no later than {militaryRequestDays} days after the service ends.',
  },
  'forgiven-debt': {
    title: 'Taxes on a debt that is forgiven',
    text: 'If a part of the debt is forgiven, it can count as income for taxes. For a main home there was a way out, for debts forgiven before {day} or agreed in writing before then; we saw none since. Whoever owes more than they have, or is in bankruptcy, may still be free of it. Ask a tax adviser before you sign. A pause, a plan or a claim forgives nothing.',
  },
  credit: {
    title: 'Your credit report',
    text: 'Late payments that were reported can stay for up to seven years. Help that brings you up to date stops new late marks. Ask your servicer in writing how it will report the help you choose.',
  },
};
