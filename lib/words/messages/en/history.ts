/** The closed programs of 2007 to 2016: what each asked, its steps, what is taken as met, and their page. */
export const pastChecks = {
  'past-owner': {
    label: 'Who stood behind the loan',
    true: 'The program took loans like yours: “{actual}”.',
    false: 'You answered “{actual}”. The program was for other loans.',
    unknown: 'We need to know who backs the loan.',
  },
  'past-first-lien': {
    label: 'A first mortgage, then',
    true: 'This is the first mortgage on the home.',
    false: 'The program was only for first mortgages, and you said this one is not.',
    unknown: 'We need to know if this is the first mortgage on the home.',
  },
  'made-from': {
    label: 'First day the loan could be made',
    true: 'The loan began on {actual}. The rule asked for {limit} or later.',
    false: 'The loan began on {actual}. The rule asked for {limit} or later.',
    unknown: 'We need the date the loan began.',
  },
  'made-by': {
    label: 'Last day the loan could be made',
    true: 'The loan began on {actual}. The rule asked for {limit} or earlier.',
    false: 'The loan began on {actual}, too late: the rule asked for {limit} or earlier.',
    unknown: 'We need the date the loan began.',
  },
  'past-units': {
    label: 'Homes in the building, then',
    true: 'The building has {actualCount, plural, one {# home} other {# homes}}. The rule took up to {limit}.',
    false: 'The building has {actualCount, plural, one {# home} other {# homes}}. The rule took up to {limit}.',
    unknown: 'We need to know how many homes the building has.',
  },
  'past-balance-limit': {
    label: 'Largest balance',
    true: 'You owe {actual}. The rule took up to {limit}.',
    false: 'You owe {actual}. The rule took up to {limit}.',
    unknown: 'We need the balance and how many homes the building has.',
  },
  'past-occupancy': {
    label: 'Use of the home, then',
    true: 'You answered “{actual}”, and that fit.',
    false: 'You answered “{actual}”. The rule asked for {limit}.',
    unknown: 'We need to know how you use the home.',
  },
  'past-condition': {
    label: 'State of the home',
    true: 'You answered “{actual}”, and that fit.',
    false: 'You answered “{actual}”. The program left such homes out.',
    unknown: 'We need to know what state the home is in.',
  },
  'ratio-before': {
    label: 'Payment against income before',
    true: 'Your payment is {actual} of your income. The rule asked for more than {limit}.',
    false: 'Your payment is {actual} of your income. The rule asked for more than {limit}.',
    unknown: 'We need your payment and your income before taxes.',
  },
  'escrow-leaves-room': {
    label: 'Room beside taxes and insurance',
    true: 'Taxes and insurance take {actual}. The goal was {limit} in all, so there is room for the loan.',
    false: 'Taxes and insurance alone take {actual}. The goal was {limit} in all, so no payment could reach it.',
    unknown: 'We need your income, and your taxes and insurance.',
  },
  'forbearance-limit': {
    label: 'Most that had to be set aside',
    true: '{actual} would be set aside. Servicers had to go up to {limit}.',
    false: '{actual} would be set aside. Servicers had to go up to {limit} only, so the offer was up to them.',
    unknown: 'We need the value of the home and the figures of the offer.',
  },
  'capitalized-loan-to-value': {
    label: 'Debt with costs against the home',
    true: 'With what is past due, the debt is {actual} of the home’s value. The rule asked for more than {limit}.',
    false: 'With what is past due, the debt is {actual} of the home’s value. The rule asked for more than {limit}.',
    unknown: 'We need the value of the home, the balance and what is past due.',
  },
  'lowest-ratio': {
    label: 'Lowest share of income after',
    true: 'The new payment would be {actual} of your income. The rule asked for at least {limit}.',
    false: 'The new payment would be {actual} of your income. The rule asked for at least {limit}.',
    unknown: 'We need more figures to work out the new payment.',
  },
  'highest-ratio': {
    label: 'Highest share of income after',
    true: 'The new payment would be {actual} of your income. The rule took up to {limit}.',
    false: 'The new payment would be {actual} of your income. The rule took up to {limit}.',
    unknown: 'We need more figures to work out the new payment.',
  },
  'past-payment-cut': {
    label: 'A payment low enough',
    true: 'Principal and interest would be {actual}. They had to come down to {limit}.',
    false: 'Principal and interest would be {actual}. They had to come down to {limit}.',
    unknown: 'We need more figures to work out the new payment.',
  },
  'three-missed-or-foreclosure': {
    label: 'Three payments missed, or in foreclosure',
    true: 'You were far enough behind for this program.',
    false: 'The program was for people who had missed three payments or were in foreclosure.',
    unknown: 'We need to know how far behind you are, or if a foreclosure has begun.',
  },
  'missed-payments': {
    label: 'Missed payments',
    true: 'You have missed {actualCount, plural, one {# payment} other {# payments}}. The rule asked for {limit}.',
    false: 'You have missed {actualCount, plural, one {# payment} other {# payments}}. The rule asked for {limit}.',
    unknown: 'We need the due date of your oldest unpaid payment.',
  },
  'foreclosure-begun': {
    label: 'Foreclosure begun',
    true: 'A foreclosure has begun.',
    false: 'No foreclosure has begun.',
    unknown: 'We need to know if a foreclosure has begun.',
  },
  'past-loan-to-value': {
    label: 'Debt against the home',
    true: 'The debt is {actual} of the home’s value. The rule asked for at least {limit}.',
    false: 'The debt is {actual} of the home’s value. The rule asked for at least {limit}.',
    unknown: 'We need the balance and the value of the home.',
  },
  'past-days-delinquent': {
    label: 'Days behind, then',
    true: 'You are {actual} behind. The rule asked for at least {limit}.',
    false: 'You are {actual} behind. The rule asked for at least {limit}.',
    unknown: 'We need the due date of your oldest unpaid payment.',
  },
  'past-rate-kind': {
    label: 'A rate that can change',
    true: 'The rate of the loan can change.',
    false: 'You answered “{actual}”. The freeze was for rates that follow the market.',
    unknown: 'We need to know what kind of rate the loan has.',
  },
  'subprime-pool': {
    label: 'A loan in a subprime pool',
    true: 'The loan was in a subprime pool.',
    false: 'The freeze was only for loans in subprime pools.',
    unknown: 'We need to know if the loan was in a subprime pool.',
  },
  'first-fixed-period': {
    label: 'Months with the first rate',
    true: 'The first rate held for {actual}. The rule took up to {limit}.',
    false: 'The first rate held for {actual}. The rule took up to {limit}.',
    unknown: 'We need to know how long the first rate held.',
  },
  'reset-from': {
    label: 'First day of the rate change',
    true: 'The rate changes on {actual}. The rule asked for {limit} or later.',
    false: 'The rate changes on {actual}. The rule asked for {limit} or later.',
    unknown: 'We need the date of the rate change.',
  },
  'reset-by': {
    label: 'Last day of the rate change',
    true: 'The rate changes on {actual}. The rule asked for {limit} or earlier.',
    false: 'The rate changes on {actual}. The rule asked for {limit} or earlier.',
    unknown: 'We need the date of the rate change.',
  },
  'past-current': {
    label: 'Nearly up to date',
    true: 'You are no more than {limit} behind.',
    false: 'You are {actual} behind. The freeze was for people no more than {limit} behind.',
    unknown: 'We need the due date of your oldest unpaid payment.',
  },
  'late-sixty-days': {
    label: 'Two months late in the last year',
    true: 'You were two months late {actualCount, plural, =0 {never} one {once} other {# times}} in a year. The rule took one time.',
    false:
      'You were two months late {actualCount, plural, =0 {never} one {once} other {# times}} in a year. The rule took one time.',
    unknown: 'We need to know how often you were two months late in a year.',
  },
  'no-refinance': {
    label: 'No new loan in sight',
    true: 'A new loan was out of reach, so the freeze could help.',
    false: 'People who could get a new loan were sent to do that first.',
    unknown: 'We need to know if you could get a new loan, or what the home was worth when the loan began.',
  },
  'first-loan-to-value': {
    label: 'First loan against the home',
    true: 'The loan began at {actual} of the home’s value. Above {limit}, no new loan was likely.',
    false: 'The loan began at {actual} of the home’s value. Above {limit}, no new loan was likely.',
    unknown: 'We need the first amount of the loan and the home’s first value.',
  },
  'cannot-refinance': {
    label: 'You could not get a new loan',
    true: 'You said you could not get a new loan.',
    false: 'You said you could get a new loan.',
    unknown: 'We need to know if you could get a new loan.',
  },
  'past-score': {
    label: 'Credit score for the fast track',
    true: 'The score was low, and it had not risen much. That opened the fast track.',
    false: 'A better score closed the fast track. The servicer could still look at the case.',
    unknown: 'We need the credit score of today and of the first day.',
  },
  'score-below': {
    label: 'Credit score',
    true: 'Your score is {actual}. The fast track asked for less than {limit}.',
    false: 'Your score is {actual}. The fast track asked for less than {limit}.',
    unknown: 'We need your credit score.',
  },
  'score-growth': {
    label: 'Change of the credit score',
    true: 'Your score is {actual} of the first one. The fast track asked for less than {limit}.',
    false: 'Your score is {actual} of the first one. The fast track asked for less than {limit}.',
    unknown: 'We need the credit score of today and of the first day.',
  },
  'payment-shock': {
    label: 'Jump of the payment',
    true: 'The payment would have gone to {actual} of the old one. The fast track asked for more than {limit}.',
    false: 'The payment would have gone to {actual} of the old one. The fast track asked for more than {limit}.',
    unknown: 'We need the index, the margin and the caps of the loan.',
  },
};

export const pastSteps = {
  'past-rate': {
    title: 'Lower the rate',
    target: 'The rate went from {from} down to {to}. The payment was then {payment}, and the goal was {target}.',
    limit:
      'The rate went from {from} down to {to}, the lowest allowed. The payment was {payment}, still above the goal of {target}.',
    kept: 'The rate stayed at {to}. The payment of {payment} met the goal of {target}.',
    'no-room': 'The rate of {to} could go no lower. The payment was {payment}, above the goal of {target}.',
  },
  'past-term': {
    title: 'Give more time',
    target: 'The time went from {from} to {to}. The payment was then {payment}, and the goal was {target}.',
    limit:
      'The time went from {from} to {to}, the longest allowed. The payment was {payment}, still above the goal of {target}.',
    kept: 'The time stayed at {to}. The payment of {payment} met the goal of {target}.',
    'no-room': 'The time of {to} could get no longer. The payment was {payment}, above the goal of {target}.',
    set: 'The time went from {from} to {to}. The payment was {payment}.',
  },
  'past-set-aside': {
    title: 'Set part of the balance aside without interest',
    target:
      'Of {from}, {setAside} were set aside. You would have paid on {to}: {payment} a month, the goal of {target}.',
    value:
      'Of {from}, {setAside} were set aside, down to 115 percent of the home’s value. You would have paid on {to}: {payment} a month.',
    share: 'Of {from}, {setAside} were set aside, the most allowed. You would have paid on {to}: {payment} a month.',
  },
  'past-market-rate': {
    title: 'Start from the market rate',
    lowered: 'The market rate was lower: the rate went from {from} to {to}.',
    kept: 'The market rate was no lower, so the rate stayed at {to}.',
    set: 'The rate went from {from} to {to}, for good.',
  },
  'past-reduction': {
    title: 'Erase part of the debt',
    target: 'Of {from}, {reduction} were erased. On {to}, the payment was {payment} and the goal was met.',
    value:
      'Of {from}, {reduction} were erased, down to 115 percent of the home’s value. On {to}, the payment was {payment}.',
    none: 'Nothing of the {from} was erased. The payment was {payment}.',
  },
  'past-freeze': {
    title: 'Freeze the first rate',
    done: 'The rate would have gone to {from}, with {reset} a month. Frozen at {to}, the payment was {payment}. In five years that saved {saving}.',
  },
};

export const pastAssumed = {
  'past-contract': 'The owners of the loan let the servicer make this change.',
  'past-value-test': 'The change was worth more to the owners of the loan than a foreclosure.',
  'past-papers': 'You could show papers of your hardship and of your income.',
  'past-no-bankruptcy': 'You were not in bankruptcy, in a lawsuit or in another plan.',
};

export const history = {
  point: 'Before: {before} a month. With {program} it would have dropped to {payment}.',
  pointNone: 'None of the programs would have lowered this payment.',
  picture: 'The first payment of each program beside the one before',
  story: 'The story of the HOPE NOW Alliance',
  title: 'Then and now: the help of 2007 to 2016',
  description:
    'What the rate freeze of 2007, the modifications of 2008 and HAMP would have given a loan, beside the options of today.',
  lead: 'Six programs of the last crisis, worked out to the cent for one loan. They show where the options of today come from.',
  closed: 'All six are closed. Nobody can ask for them any more.',
  closedBody:
    'Figures on this page are for learning. If someone offers you one of these programs today, be careful: it may be a scam.',
  whose: {
    title: 'Whose loan this is',
    behind: 'A made-up family in the crisis: six payments behind, and a home worth far less than the debt.',
    resetting: 'A made-up family of 2008: never late, but the first low rate is about to end.',
    own: 'My own answers. They stay on this device.',
    lentRate: 'Your answers hold no market rate of the week. We use {rate}, the rate of early 2009.',
  },
  table: {
    title: 'Side by side',
    caption: 'Monthly payment under each program and today, taxes and insurance included',
    program: 'Program',
    first: 'First payment',
    last: 'Highest payment later',
    rate: 'Rate',
    months: 'Time',
    aside: 'Set aside or erased',
    gates: 'Rules met',
    before: 'The payment as it was',
    none: 'No figures',
    same: 'Stays the same',
    nothing: '$0',
    principalReduction: '{amount} erased',
    deferredBalance: '{amount} set aside',
    today: 'Today: {option}',
    yes: 'Fits',
    no: 'Does not fit',
    open: 'Not known yet',
    person: 'A person decided',
  },
  verdict: {
    yes: 'While it was open, every rule we can check would have fit.',
    no: 'Even while it was open, at least one rule would not have fit.',
    open: 'Some answers are missing to say if it would have fit.',
    person: 'While it was open, a person at the servicer would have decided.',
  },
  before: 'The programs of then',
  nowLead:
    'The last lines are options of today that may fit the same loan. Each name leads to its rules and their sources.',
  nowNone: 'No option of today fits these answers yet.',
  nowLink: 'See all options of today for my loan',
  nowBegin: 'Answer the questions for my own loan',
  was: 'Open from {from} to {to}.',
  why: 'Rules, steps and sources',
  whyOf: 'Rules, steps and sources of {program}',
  rules: 'What it asked',
  steps: 'Step by step',
  later: 'What was paid',
  assumed: 'Taken as met',
  noFigures:
    'These answers do not hold all that the program needs, or it found no way. The open rules below say what is missing.',
  lesson: {
    title: 'What changed since then',
    order:
      'The program of 2008 gave more time first. HAMP lowered the rate first. Today most rules set the rate, the time and the part set aside in one go.',
    rises:
      'In the first tier of HAMP, a rate below the market held for five years and then rose. Today’s changes have one rate to the end.',
    erased: 'Erasing debt was a step of its own in only one of the six, and the servicer could decline it.',
    investor: 'Why a servicer said no: the investor’s side',
  },
};
