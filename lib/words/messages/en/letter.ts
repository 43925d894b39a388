/** The page that holds a servicer's letter against our run. */
export const letter = {
  title: 'Check a letter',
  description: 'Type what your servicer’s letter offers, or why it says no, and see where it differs from our run.',
  link: 'Check a letter',
  lead: 'Do you have a letter from your servicer? Type what it says. We hold it against what we worked out from your answers. Your servicer may have figures that you have not typed here, so a difference is a reason to ask, not proof of a mistake.',
  private: 'What you type stays on this page.',
  first: 'First, a few figures of your statement',
  firstLead: 'With them we work out what we hold against the letter. Leave out what you do not know.',
  option: 'Which option is the letter about?',
  owner:
    'You have not said who backs your loan. We compare with the rules of {backer}. With others the figures change.',
  says: {
    question: 'What does the letter say?',
    offer: 'It offers this option',
    denial: 'It says no to this option',
  },
  terms: {
    title: 'What it offers',
    lead: 'Type what you find in the letter. Leave a box empty if the letter does not say it, or if you are not sure.',
    none: 'With your answers we have no figures of our own for this option, so there is nothing to compare. More answers may change that.',
  },
  decidedOn: 'Date of the letter',
  decidedOnHint: 'If you know it. We count your days from it.',
  months: 'months',
  check: 'Check the letter',
  result: {
    title: 'What we found',
    nothing: 'Type at least one figure of the letter, then check again.',
    same: '{count, plural, one {The figure you typed is the same as ours.} other {All # figures you typed are the same as ours.}}',
    different: '{count, plural, one {# figure differs from ours.} other {# figures differ from ours.}}',
    behind: 'How we came to our figure',
    rules: 'Where it is written',
    ask: 'What to ask',
    rights: 'Your rights with this letter',
    noRights:
      'From your answers, the federal rules on these letters may not cover your loan. A free counselor can tell you more.',
    caption: 'The letter and our run, side by side',
    term: 'What is compared',
    letter: 'The letter',
    ours: 'Our run',
    gap: 'Difference',
    ourAnswer: 'Our run: {option}',
    reason: 'The reason in the letter',
  },
  difference: {
    same: 'The same.',
    higher: 'The letter is higher by {by}.',
    lower: 'The letter is lower by {by}.',
  },
  because: {
    any: 'It follows from your answers and from the rules named here.',
    payment:
      'We add {rest} for taxes, insurance and a share of any escrow shortage to principal and interest of {principalAndInterest}.',
    paymentOfPlan: 'It is the regular payment of {regular} plus {extra} for what is past due.',
    trialPayment:
      'We add {rest} for taxes, insurance and a share of any escrow shortage to principal and interest of {principalAndInterest}.',
    trialMonths: 'The rules set the number of trial payments by how late the loan is on the day it is reviewed.',
    planMonths: 'We take the shortest plan with a payment that the rules allow and that you said you can make.',
    longestPlan:
      'No plan fits what we know you can pay, or we do not know it. So we show the longest plan that the rules allow: its payment is the lowest.',
    extraPayment: 'We divide all that is past due by the months of the plan.',
    reducedPayment: 'We take what you said you can pay, up to the regular payment.',
    deferredMonths: 'We count the payments that were due and not made by today.',
    amount: 'We add up the missed payments and the costs you typed, less money the servicer holds for you.',
  },
  ask: {
    ratePercent: 'Which rate did you start from, and which market rate of which day did you use?',
    termMonths: 'How did you come to this number of months?',
    principalBalance: 'Which amounts did you add to my balance? Please send me a list.',
    deferredBalance: 'Which value of the home did you use, and how did you work out the part that is set aside?',
    claim: 'Which amounts does the claim pay, and how much room for a claim was left on my loan?',
    principalAndInterest: 'From which balance, rate and number of months did you work out this payment?',
    payment: 'How much do you count each month for taxes, insurance and an escrow shortage?',
    paymentOfPlan:
      'Which amount past due did you start from, over how many months did you spread it, and how much of the payment is my regular one?',
    trialMonths: 'Why this number of trial payments?',
    trialPayment: 'How much of the trial payment is for taxes, insurance and an escrow shortage?',
    planMonths: 'Why does the plan have this number of months? Can it be longer?',
    extraPayment: 'Which amount past due did you start from? Please send me a list of the costs in it.',
    reducedPayment: 'How did you come to the payment for the time of the pause?',
    deferredMonths: 'Which payments do you move to the end? Please name the months.',
    amount: 'Please send me a list of all that is in this amount, and tell me how long it is good for.',
  },
  planLeft: {
    stated:
      'In {planMonths}, {extra} a month comes to {paid}. In our run {pastDue} is past due. When the plan ends, {left} is left unpaid.',
    ask: 'How is the amount paid that is still past due when the plan ends? Please tell me in writing.',
  },
  denial: {
    question: 'Which reason does it give?',
    hint: 'Choose every reason it gives, those that come closest.',
    rules: 'It names a rule of this option',
    rule: {
      true: 'With your answers, this rule fits in our run. Your servicer may have another figure than you typed.',
      false: 'In our run, too, this rule does not fit with your answers.',
      unknown: 'We cannot tell yet: an answer that this rule needs is missing here.',
    },
    reason: {
      'income-too-low':
        'It says that your income is too low.{housingGiven, select, yes { By your answers, the payment of today takes {housing} of your income before taxes.} other {}}{incomeRule, select, papers { With FHA, the servicer may not ask for papers on your income to turn down help that keeps the home: name that rule.} share { For a changed loan (Flex Modification) the rules of Fannie Mae and Freddie Mac set no share of income since December 2024: ask for the rule.} afford { As far as we know, the rule asks if you can afford the new payment.} other {}}{newGiven, select, yes { In our run a changed loan would cost {newPayment} a month.} other {}} Some rules look at this, others do not. Ask which rule of this option it is, and with which figure.',
      'income-too-high':
        'It says that you can pay.{housingGiven, select, yes { By your answers, the payment of today takes {housing} of your income before taxes.} other {}}{incomeRule, select, papers { With FHA, the servicer may not ask for papers on your income to turn down help that keeps the home: name that rule.} share { For a changed loan (Flex Modification) the rules of Fannie Mae and Freddie Mac set no share of income since December 2024: ask for the rule.} afford { As far as we know, the rule asks if you can afford the new payment.} other {}}{newGiven, select, yes { In our run a changed loan would cost {newPayment} a month.} other {}} Some rules look at this, others do not. Ask which rule of this option it is, and with which figure.',
      'excessive-forbearance':
        'It says that too much of the debt would have to be set aside.{setAsideGiven, select, yes { In our run {setAside} is set aside, and the rule allows {shareCap}.} other {}} The value of the home decides this.',
      'negative-present-value':
        'We do not run the servicer’s value test here.{worthGiven, select, yes { By your answers this loan is {worth} of what the home is worth.} other {}} If it is the reason, the letter has to list the figures that went into it.',
      'not-the-investors-program':
        'We know the general rules of the owner, not every contract. The letter has to name the owner and the rule.',
      incomplete: 'We cannot check papers here. The servicer has to tell you in writing which ones are missing.',
      other: 'A letter that says no to a loan modification has to give the reason for it.',
    },
    reasonOfOther: {
      other: 'No reason is given that we could check. You can ask for it in writing.',
    },
    ask: {
      figure: 'Which figure of mine did you use for this rule, from which paper and of which day?',
      limit: 'Which limit do you use for this rule, and where is it written?',
      'income-too-low':
        'Which income did you count, from which paper and of which month? Which limit is in the rule? Did you count everybody who lives here and helps to pay?',
      'income-too-high': 'Which income and which costs did you count, and which limit is in the rule?',
      'excessive-forbearance':
        'Which value of the home did you use, which sum did you set aside, and which limit is in the rule?',
      'negative-present-value':
        'Please send me every figure that you put into the value test, so that I can check them.',
      'not-the-investors-program':
        'Who owns my loan, and which of its rules says no? Which options does this owner have? Have you asked for an exception?',
      incomplete: 'Which papers are missing, for what reason, and by which day do you need them?',
      other: 'Please tell me in writing the exact reason for each option you did not approve.',
    },
  },
  rights: {
    accept:
      'You usually have {days} to say yes or no{known, select, yes {, so by {by}} other {}}. It is only {late} if a sale was close when your full application came in. The letter may give a later day.',
    acceptLate:
      'With a sale this close, you may have only {days} to say yes or no{known, select, yes {, so answer by {by}} other {}}. The letter may give a later day.',
    appeal:
      'You can appeal within {days} of the letter{known, select, yes {, so by {by} or earlier} other {}}, if your full application came in {early} or more before a sale, or before the first foreclosure filing. Someone new has to look at it.',
    reasons:
      'The letter has to give the exact reason for each loan modification it turns down. If a rule of the owner is the reason, it has to name the owner and the rule. If a value test is, it has to list the figures used.',
    notForLine: 'This holds for a loan, not for a line of credit (HELOC).',
    error:
      'If you find an error, you can write a notice of error. Send it to the address your servicer gives for that. It has {acknowledged} business days to say it came and {answered} to answer, and may take {extension} more.',
  },
  again: 'You can change what you typed above and check again.',
};
