/** The investor's side: the page that explains why a servicer could say no, with a sum that anybody can change. */
export const investor = {
  story: 'The story of the HOPE NOW Alliance',
  title: 'Why a servicer said no: the investor’s side',
  description:
    'The sum behind yes or no: what a changed loan, a loan left alone and a foreclosure are worth to its owner, with every assumption open.',
  lead: 'Servicers decide for the owners of a loan, the investors. They ask one question: is it worth more to change the loan, or to leave it?',
  gate: 'Critics called HOPE NOW a gatekeeper, because the servicers in it chose who got help. Here is a plain model of the kind of sum made at that gate.',
  sum: 'A changed loan may go well, or the family may fall behind again. A loan left alone may catch up by itself, or end in foreclosure. Each way brings some money, at some time. Money that comes later counts for less.',
  never: 'Nobody knows these chances. So the result is a range, never a yes or no.',
  back: 'Then and now: six programs side by side',
  form: {
    title: 'Make the sum yourself',
    lead: 'Change a figure, and the result changes with it. Leave a chance empty, and we use its whole range: 37.6 to 58.8 percent fall behind again, and 0 to 30 percent catch up alone.',
    offer: 'The change on offer',
    mend: 'One of the figures cannot be read. Correct it, and the result comes back.',
  },
  point: {
    better: 'The change is worth more to the investor: {lowest} to {highest} more than leaving the loan alone.',
    worse: 'Leaving the loan alone is worth more to the investor: {highest} to {lowest} more than the change.',
    open: 'The same change can cost the investor {lowest} or bring {highest} more: so the answer could be yes or no.',
  },
  picture: 'What the loan is worth to the investor, changed and unchanged',
  bar: {
    noModification: 'Unchanged, {end, select, lowest {at worst} other {at best}}',
    modification: 'Changed, {end, select, lowest {at worst} other {at best}}',
  },
  result: {
    title: 'What the change is worth to the investor',
    range: 'Compared with leaving the loan alone: between {lowest} and {highest}.',
    single: 'Compared with leaving the loan alone: {amount}.',
    surplus:
      'At these figures, a sale would bring {amount} more than is owed. This plain sum counts that money for the investor, but by rights it would be the family’s.',
    open: 'The sign changes inside the range. An investor could say yes or no, and both could show you a sum.',
    steady: 'The sign is the same at both ends. Other figures can still turn it.',
    none: 'The program finds no payment for this loan, so there is nothing to weigh.',
    lacking: 'Your answers do not hold all that the sum needs:',
  },
  breakEven: {
    'up-to': 'If {cure} would catch up alone, the change pays as long as fewer than {share} fall behind again.',
    always: 'If {cure} would catch up alone, the change pays even if every family fell behind again.',
    never: 'If {cure} would catch up alone, the change does not pay even if nobody fell behind again.',
    none: 'If {cure} would catch up alone, this sum has no break-even: here a new default would not cost the investor more.',
  },
  table: {
    caption: 'What each way is worth today',
    way: 'Way',
    lowest: 'Low end',
    highest: 'High end',
    perform: 'Changed, and it goes well',
    redefault: 'Changed, and behind again',
    modification: 'Changed, both mixed',
    cure: 'Left alone, and it catches up',
    noModification: 'Left alone, catching up and foreclosure mixed',
    difference: 'Changed less left alone',
  },
  lesson: {
    title: 'What this sum shows',
    half: 'For the family in the example, a foreclosure loses half of what is owed. Yet the answer can still be no.',
    signs:
      'Two guesses decide it: how many catch up with no help, and how much a later dollar counts. A small change of either turns the sign.',
    limits:
      'This is our own plain model. It is not the test that Treasury used in HAMP: its inner figures are not in any text we could read. What families behind on their loans did in 2008 is history, no forecast for you.',
  },
  sources: {
    title: 'Where the first figures come from',
    redefault:
      'Of loans changed in early 2008, 37.6 percent were two months late a year on where the payment fell by a fifth or more, and 58.8 percent where it stayed the same.',
    cure: 'About 30 percent of loans in trouble caught up alone. That is the upper end; nobody is the lower one.',
    premium: 'Servicers could add up to 2.5 points to the market rate. We add none.',
    priceChange: 'We assume that home prices do not change.',
    monthsToRedefault: 'We assume that a family pays six months before it falls behind again.',
    monthsToLiquidate: 'In 2010 a foreclosure took about 15 months.',
    reoDiscount: 'We assume that a foreclosed home sells for a fifth less.',
    sellCost: 'We count 8 percent for the costs of the sale.',
    monthlySubsidy: 'HAMP paid investors a part for up to five years. We start with none.',
  },
};
