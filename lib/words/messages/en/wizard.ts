/** The pages of questions: what is around the fields. */
export const wizard = {
  back: 'Back',
  continue: 'Continue',
  notSure: 'I’m not sure',
  notSureAbout: 'I’m not sure: {label}',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  chooseMonth: 'Choose',
  chooseOne: 'Choose one',
  onDate: 'On this date',
  reads: 'We read: {value}',
  readsMonthly: 'We read: {value} a month',
  readsYearly: 'We read: {value} a year',
  why: 'Why we ask',
  nothingAsked: 'This page has no question for your loan. Go on.',
  titleWithError: 'Error: {title}',
  problemTitle: 'There is a problem',
  checkTitle: 'Please check',
  checkBody: 'These answers are possible but unusual. If they are right, press Continue again.',
  waiting: 'Loading your answers…',
  withoutScript: 'This page needs JavaScript. You can still call a HUD-approved counselor for free: 800-569-4287.',
  quick: 'Quick look: page {page} of {pages}',
  now: 'See my options now',
  exact: {
    title: 'How sure this is',
    lead: 'The next questions are only those that can still change an answer. What settles most comes first. You can stop at any time.',
    almost: 'Your answers settle every option. What is left sets the order of the options, and their dates.',
    done: 'Nothing is left to ask. What you marked “I’m not sure” can be filled in later.',
    begin: 'Make it exact',
    settles: '{option}: {count, plural, one {# answer would settle it} other {# answers would settle it}}',
    several:
      '{count, plural, one {# option} other {# options}}, counted for {backers} kinds of loan. It helps most to find out who backs yours.',
  },
  ranks: {
    likely: { label: 'Likely', means: 'Every rule we could check fits. You may qualify.' },
    possible: { label: 'Possible', means: 'No fixed rule settles it. Your servicer decides.' },
    open: { label: 'Open', means: 'Some answers are still missing.' },
  },
  pages: {
    owner: {
      title: 'Who stands behind your loan',
      why: 'The company or agency that owns or backs the loan sets the rules. It may not be the one that sends your bill.',
    },
    home: { title: 'Your home', why: 'Some help is only for the home you live in.' },
    worth: {
      title: 'What the home is worth',
      why: 'Some terms compare what you owe with what the home is worth today. A good guess is enough.',
    },
    late: {
      title: 'Your payments so far',
      why: 'Each option counts from the date of the oldest payment you have not made.',
    },
    payment: { title: 'Your monthly payment', why: 'We compare each option with what you pay today.' },
    balance: { title: 'What you still owe', why: 'The new payment is worked out from this balance.' },
    rate: { title: 'Your interest rate', why: 'The rate decides how much of each payment goes to interest.' },
    term: {
      title: 'The time left on your loan',
      why: 'Some help is only for loans of a certain age, and some adds years.',
    },
    advances: {
      title: 'What your servicer has paid for you',
      why: 'These amounts may be added to what you owe. Your statement may call them “advances”.',
    },
    charges: { title: 'Charges on your account', why: 'They change what it costs to get back on track.' },
    hardship: {
      title: 'What happened',
      why: 'Some help is for trouble that has ended, and some for trouble that will last.',
    },
    disaster: { title: 'The disaster', why: 'There is special help after a declared disaster.' },
    plans: {
      title: 'What you can pay from now on',
      why: 'Some help is for people who can pay again. Other help makes the payment smaller.',
    },
    stay: {
      title: 'Your plans for the home',
      why: 'Some options keep you in the home. Others help you leave on better terms.',
    },
    afford: { title: 'What you can pay each month', why: 'We show which options come near this amount.' },
    income: {
      title: 'Income and savings',
      why: 'Some rules compare your payment with your income and savings. What you write stays on this device.',
    },
    credit: {
      title: 'Your credit',
      why: 'If you are not behind yet, a rule may look at this. We do not check your credit.',
    },
    modifications: { title: 'Changes your loan has had before', why: 'Some help may be used only so often.' },
    pauses: {
      title: 'Payments that were paused or moved',
      why: 'There are lifetime limits. We count what you have used.',
    },
    claims: { title: 'Help from the agency', why: 'Agencies limit how much help a loan may get, and how often.' },
    market: {
      title: 'Today’s market rate',
      why: 'Some new payments are worked out from it. If your servicer’s letter gives the rate, write that one. If you leave it open, we use the last one we know, or the option waits.',
    },
    sale: {
      title: 'A foreclosure sale date',
      why: 'The closer a foreclosure sale is, the fewer options are left, and the faster you must act.',
    },
  },
};
