/** What the law of each state says of a foreclosure: through a court or not, a debt that is left, buying the home back. */
export const stateLaw = {
  title: 'What your state says when a home is lost',
  description:
    'For each state, the District of Columbia and Puerto Rico: whether foreclosures go through a court, what happens to a debt that is left, and whether the home can be bought back.',
  lead: 'A home can be lost through a foreclosure, sold for less than you owe (a short sale), or handed over. What happens then differs from state to state. Find yours in the list.',
  notAdvice:
    'This is general information and not advice. Laws change, and your case can differ. Before you decide or sign, ask legal aid or a lawyer in your state.',
  list: 'The states',
  usual: {
    court:
      'Most foreclosures on homes go through a court. You get papers from the court, with a day to answer them. Do not let that day pass.',
    'short-court':
      'Most foreclosures on homes go through a court in a short way (executory process). You may get a notice that the home is seized, with only days to act. Call legal aid at once.',
    'outside-court':
      'Most foreclosures on homes happen outside court. The notices come by mail, on the door or in a newspaper, and it can go fast.',
    either:
      'Foreclosures go through a court in full, or only in part. Open every letter: if it is from a court, there is a day to answer it.',
  },
  debtLeft: {
    'not-asked':
      'After the usual kind of foreclosure, the lender in general may not ask you for the debt that is left. A second mortgage can be another matter.',
    limited:
      'If the sale brings less than you owe, the lender may ask you for the rest (a deficiency), but there are limits:',
    asked: 'If the sale brings less than you owe, the lender may in general ask you for the rest (a deficiency).',
  },
  limits: {
    'fair-value': 'Only what you owe above the fair value of the home counts, even if it sold for less.',
    'fair-value-on-asking':
      'If the home sold for less than its fair value, above all to the lender, you can ask the court to count that value. You have to ask, and in time.',
    deadline: 'The lender has to ask within a time that the law sets.',
    confirmation: 'A court has to confirm the sale first.',
    purchase: 'Many loans with which people bought the home they live in are free of it.',
    appraisal: 'The home has to be appraised before the sale.',
    'shorter-way': 'A lender that takes a shorter way to the sale gives up the rest.',
    'outside-court': 'After a sale outside court, an owner who lives in the home is in general free of it.',
    agreement: 'If both sides agree to end it, or you hand over the home in place of the debt, nothing is left.',
    judge: 'A judge decides how much, if anything.',
    notice: 'The lender has to send you a notice before the sale.',
  },
  redemption: {
    sale: 'You can pay the whole debt until the sale. After the usual kind of sale, there is in general no time to buy the home back.',
    confirmation:
      'In general you can still pay the whole debt for a short time after the sale, until the sale is final.',
    'before-sale':
      'The time to pay the whole debt comes before the sale: the law leaves you some weeks or months. After the sale there is none, or very little.',
    'law-day':
      'The court sets a day (in some states, the “law day”) or orders a sale. Until then you can pay the whole debt. After the day it set, the home is the lender’s without a sale.',
    'some-cases': 'After the sale, you can buy the home back in some cases only. Ask a lawyer if yours is one.',
    after:
      'After the sale there is a time to buy the home back: {shortest, select, same {in general {longest}} other {in general from {shortest} to {longest}}}.',
  },
  shortSale:
    'By law, a lender that agrees in writing to a short sale of a home (up to four units) takes what it brings as full payment.',
  mediation: 'Before a court sells a home that its owner lives in, it has to send both sides to mediation. Go to it.',
  laws: 'The law to ask about: {section}.',
  sureOf: { debt: 'On the debt that is left:', redemption: 'On buying the home back:', shortSale: 'On a short sale:' },
  release: {
    title: 'Before you sign: ask for a release in writing',
    text: 'Whatever your state says, ask for it in writing before a short sale or before you hand over the home. Without such a letter, do not take it that the debt is gone. You can copy this, in English, for your servicer:',
  },
  answer: {
    title: 'If you leave: what your state says',
    lead: 'What happens to a debt that is left depends on the state. What you choose here stays on this device.',
    choose: 'State where the home is',
    none: 'Choose a state',
    unknown: 'We have not gathered the law of this place yet. Ask legal aid.',
    all: 'All states, and how sure we are',
  },
};
