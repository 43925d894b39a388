/** A change of the payment that is known ahead. */
const change = {
  on: {
    label: 'Day on which your payment changes',
    hint: 'A letter about a new rate or a new escrow names it.',
  },
  reason: {
    label: 'Why it changes',
    hint: 'The letter says so.',
    choices: {
      'rate-reset': 'The rate changes',
      recast: 'The payment is worked out anew (recast)',
      'interest-only-end': 'I stop paying interest only',
      step: 'The rate takes its next step',
      escrow: 'Taxes or insurance change',
    },
  },
  principalAndInterest: { label: 'New principal and interest a month', hint: 'Without taxes and insurance.' },
  payment: { label: 'New whole payment a month', hint: 'What you will pay in all from that day on.' },
  ratePercent: { label: 'New interest rate', hint: 'The yearly rate from that day on, in percent.' },
};

/**
 * Every answer of a case, by its path: a label (a yes-or-no answer's label is the question), a hint, the choices, and
 * `none` where a date can be answered with "it never happened".
 */
export const fields = {
  asOf: { label: 'Date of this check', hint: 'The rules and your delay are read on this day.' },
  loan: {
    backer: {
      label: 'Who backs your loan',
      hint: 'Its owner, or who insures it: not the company that sends the bill.',
      choices: {
        'fannie-mae': 'Fannie Mae',
        'freddie-mac': 'Freddie Mac',
        fha: 'FHA (insured by the government)',
        va: 'VA (for veterans)',
        usda: 'USDA (rural homes)',
        'usda-direct': 'USDA itself (a direct loan)',
        other: 'Another bank or investor',
        conventional: 'A normal bank loan; not sure whose',
        unknown: 'I am not sure',
      },
    },
    firstLien: {
      label: 'Is this the first mortgage on the home?',
      hint: 'A second mortgage or a home equity line is not.',
    },
    product: {
      label: 'What kind of loan it is',
      hint: 'With a line of credit you can draw money again and again. With a reverse mortgage you make no monthly payment.',
      choices: {
        'closed-end': 'A loan: I got all the money at once',
        'home-equity-line': 'A home equity line of credit (HELOC)',
        reverse: 'A reverse mortgage',
      },
    },
    changes: {
      label: 'Changes of your payment that you know of',
      hint: 'A new rate, a new escrow, or the end of paying interest only.',
      '0': change,
      '1': {
        ...change,
        on: { ...change.on, label: 'Day on which your payment changes a second time' },
        reason: { ...change.reason, label: 'Why it changes the second time' },
        payment: { ...change.payment, label: 'New whole payment a month after the second change' },
      },
      '2': {
        ...change,
        on: { ...change.on, label: 'Day on which your payment changes a third time' },
        reason: { ...change.reason, label: 'Why it changes the third time' },
        payment: { ...change.payment, label: 'New whole payment a month after the third change' },
      },
    },
    otherLiens: {
      balance: {
        label: 'What you owe on the other loans on this home',
        hint: 'A second mortgage, a home equity line, a lien. Zero if there is none.',
      },
      payment: { label: 'What you pay a month on those other loans', hint: 'All of them together.' },
    },
    balloonOn: {
      label: 'Day on which the whole balance falls due',
      hint: 'Only for a balloon loan: your papers name the day.',
    },
    originatedOn: { label: 'Date the loan began', hint: 'The closing date on your loan papers.' },
    originalPrincipal: { label: 'Amount first borrowed', hint: 'The loan amount on the first day.' },
    endsInYear: {
      label: 'What year does the loan end?',
      hint: 'Your statement may say “maturity date”. If you know this and not the payments left, we work with about so many.',
    },
    originalTermMonths: { label: 'Length of the loan in months', hint: 'A 30-year loan has 360 months.' },
    principalBalance: {
      label: 'Balance still owed',
      hint: 'The “principal balance” on your statement, without interest.',
    },
    deferredBalance: {
      label: 'Balance put off earlier',
      hint: 'Money moved to the end of the loan with no interest. Often zero.',
    },
    ratePercent: { label: 'Interest rate', hint: 'The yearly rate on your statement, in percent.' },
    rateType: {
      label: 'Kind of interest rate',
      hint: 'Your loan papers say if the rate is fixed or adjustable.',
      choices: {
        fixed: 'Fixed: it never changes',
        adjustable: 'Adjustable: it follows the market',
        step: 'Step: it rises on dates set ahead',
      },
    },
    lifetimeCapPercent: { label: 'Highest rate the loan allows', hint: 'Only for rates that can change.' },
    atFinalRate: { label: 'Has the rate reached its highest step?', hint: 'Say yes if it can no longer go up.' },
    remainingMonths: { label: 'Monthly payments left', hint: 'Count from the oldest payment you have not made.' },
    principalAndInterest: {
      label: 'Monthly principal and interest',
      hint: 'The part of the payment that is not taxes or insurance.',
    },
    escrow: {
      label: 'Monthly taxes and insurance',
      hint: 'The “escrow” part of your payment. Zero if you pay these yourself.',
    },
    payment: {
      label: 'Whole monthly payment',
      hint: 'What you pay in all each month. This is enough if you do not know its parts.',
    },
  },
  arrears: {
    current: {
      label: 'Have you missed any payments?',
      hint: 'Say yes if even one payment is still open.',
      choices: { yes: 'No, I am up to date', no: 'Yes' },
    },
    oldestUnpaidDueDate: {
      label: 'Due date of the oldest unpaid payment',
      hint: 'The first payment you could not make. Most are due on the 1st.',
    },
    escrowAdvances: {
      label: 'Taxes and insurance your servicer paid for you',
      hint: 'Your statement may call them “escrow advances”.',
    },
    servicingAdvances: {
      label: 'Legal and inspection costs',
      hint: 'Costs your servicer paid to others and added to your account.',
    },
    lateCharges: { label: 'Late charges', hint: 'The late fees listed on your statement.' },
    escrowShortage: { label: 'Shortage in the escrow account', hint: 'Your last escrow letter shows it. Often zero.' },
    suspense: {
      label: 'Partial payments your servicer holds',
      hint: 'Money you sent that does not count as a payment yet. Called “suspense” or “unapplied”.',
    },
    totalPastDue: {
      label: 'Total past due, as your servicer says',
      hint: 'The sum in the last letter or statement that it takes to catch up.',
    },
  },
  property: {
    value: { label: 'What the home is worth today', hint: 'Your best guess of the price it would sell for now.' },
    occupancy: {
      label: 'How you use the home',
      hint: 'Choose what is true today. If a disaster made you leave and you plan to go back, say so here.',
      choices: {
        primary: 'I live there',
        'second-home': 'It is my second home',
        rental: 'I rent it out',
        vacant: 'Nobody lives there',
        displaced: 'I had to leave because of a disaster and will go back',
      },
    },
    condition: {
      label: 'Condition of the home',
      hint: '“Condemned” means the city says no one may live there.',
      choices: { sound: 'People can live in it', condemned: 'It is condemned', abandoned: 'It is abandoned' },
    },
    units: { label: 'Number of homes in the building', hint: 'One for a house, two for a duplex.' },
    state: {
      label: 'State or territory',
      hint: 'Where the home is.',
      // biome-ignore format: rows of states read better than fifty lines
      choices: {
        AL: 'Alabama', AK: 'Alaska', AZ: 'Arizona', AR: 'Arkansas', CA: 'California', CO: 'Colorado', CT: 'Connecticut',
        DE: 'Delaware', DC: 'District of Columbia', FL: 'Florida', GA: 'Georgia', HI: 'Hawaii', ID: 'Idaho', IL: 'Illinois',
        IN: 'Indiana', IA: 'Iowa', KS: 'Kansas', KY: 'Kentucky', LA: 'Louisiana', ME: 'Maine', MD: 'Maryland',
        MA: 'Massachusetts', MI: 'Michigan', MN: 'Minnesota', MS: 'Mississippi', MO: 'Missouri', MT: 'Montana',
        NE: 'Nebraska', NV: 'Nevada', NH: 'New Hampshire', NJ: 'New Jersey', NM: 'New Mexico', NY: 'New York',
        NC: 'North Carolina', ND: 'North Dakota', OH: 'Ohio', OK: 'Oklahoma', OR: 'Oregon', PA: 'Pennsylvania',
        PR: 'Puerto Rico', RI: 'Rhode Island', SC: 'South Carolina', SD: 'South Dakota', TN: 'Tennessee', TX: 'Texas',
        UT: 'Utah', VT: 'Vermont', VA: 'Virginia', WA: 'Washington', WV: 'West Virginia', WI: 'Wisconsin', WY: 'Wyoming',
        AS: 'American Samoa', GU: 'Guam', MP: 'Northern Mariana Islands', VI: 'U.S. Virgin Islands',
      },
    },
  },
  hardship: {
    cause: {
      label: 'What made it hard to pay',
      hint: 'Choose the main cause.',
      choices: {
        unemployment: 'I lost my job',
        'reduced-income': 'My income went down',
        'higher-expenses': 'My costs went up',
        'illness-or-disability': 'Illness or disability',
        death: 'A death in the household',
        'divorce-or-separation': 'Divorce or separation',
        disaster: 'A disaster',
        'military-move': 'A military move',
        'business-failure': 'My business failed',
        other: 'Something else',
      },
    },
    duration: {
      label: 'How long the hardship lasts',
      hint: 'Choose what fits best today.',
      choices: {
        'temporary-ongoing': 'It is still going on, but it will pass',
        'temporary-resolved': 'It is over',
        permanent: 'It will last',
      },
    },
    stepRateIncreaseInLast12Months: {
      label: 'Did a rate set to rise in steps go up in the last 12 months?',
      hint: 'This happens after some older modifications.',
    },
  },
  household: {
    grossMonthlyIncome: { label: 'Monthly income before taxes', hint: 'All income of the people who owe the loan.' },
    affordablePayment: {
      label: 'Most you can pay for the home each month',
      hint: 'With taxes and insurance in it. Be honest with yourself: this protects you.',
    },
    canPayNow: {
      label: 'What you can pay right now of what is past due',
      hint: 'At once, and still have what you need to live. Zero if nothing.',
    },
    role: {
      label: 'Who are you on this loan?',
      hint: 'Owning the home and owing the loan are two things.',
      choices: {
        borrower: 'I signed the loan',
        heir: 'I inherited the home and did not sign',
        'divorced-co-owner': 'I kept the home in a divorce and did not sign',
        other: 'Somebody else who did not sign',
      },
    },
    successorConfirmedOn: {
      label: 'Date the servicer wrote that you count as the owner',
      hint: 'It may say “confirmed successor in interest”.',
      none: 'It has not yet',
    },
    bankruptcy: {
      label: 'Are you in bankruptcy?',
      hint: 'The papers of the court name the chapter.',
      choices: {
        none: 'No, I am not',
        'chapter-7': 'Yes, chapter 7',
        'chapter-13': 'Yes, chapter 13',
        discharged: 'It has ended (discharged)',
      },
    },
    canResumePayment: {
      label: 'Can you make the regular payment again from now on?',
      hint: 'The regular payment only, without what is past due.',
    },
    canReinstate: {
      label: 'Can you pay everything past due at once?',
      hint: 'For example with savings or help from family.',
    },
    wantsToStay: {
      label: 'Do you want to keep the home?',
      hint: 'Both answers are fine. It changes the order of the options.',
    },
    cashReserves: { label: 'Savings you can use', hint: 'Cash and bank accounts, not retirement accounts.' },
    creditScore: { label: 'Credit score', hint: 'If you know it. Many banks and cards show it for free.' },
    latePaymentsLast6Months: {
      label: 'Payments made 30 or more days late in 6 months',
      hint: 'On this mortgage only.',
    },
    otherDebtPayments: { label: 'Other monthly debt payments', hint: 'Car, cards and student loans together.' },
    onActiveDutyInLast12Months: {
      label: 'Was anyone on the loan on active military duty in the last 12 months?',
      hint: 'If so, a foreclosure sale may need a court order.',
    },
  },
  history: {
    priorModifications: {
      label: 'Times this loan was modified',
      hint: 'Count lasting changes of the loan. Zero if none.',
    },
    lastModificationOn: {
      label: 'Date of the last modification',
      hint: 'The date on the agreement.',
      none: 'The loan was never modified',
    },
    modificationRedefaultedInFirstYear: {
      label: 'Did you fall 60 days behind in the first year after a modification?',
      hint: 'Say no if you caught up again.',
    },
    lastFailedTrialOn: {
      label: 'Date a trial plan failed',
      hint: 'The last time trial payments were not finished.',
      none: 'No trial plan failed',
    },
    lastDeferralOn: {
      label: 'Date of the last payment deferral',
      hint: 'When missed payments were moved to the end.',
      none: 'There was no deferral',
    },
    monthsDeferred: {
      label: 'Months moved to the end so far',
      hint: 'Over the life of the loan. Leave out disaster deferrals.',
    },
    forbearanceStartedOn: {
      label: 'Start of the first payment pause',
      hint: 'For the hardship you have now.',
      none: 'There was no pause',
    },
    forbearanceMonthsUsed: { label: 'Months of payment pause used', hint: 'For the hardship you have now.' },
    lastPermanentOptionOn: {
      label: 'Date of the last lasting FHA help',
      hint: 'A partial claim, a modification or a payment supplement.',
      none: 'There was no such help',
    },
    partialClaimsPaid: {
      label: 'Partial claims paid so far',
      hint: 'Total of no-interest second loans from FHA, VA or USDA.',
    },
    balanceAtDefault: {
      label: 'Balance when you first fell behind',
      hint: 'The balance at the default tied to your first claim.',
    },
    missedVaPaymentMar2020ToMay2025: {
      label: 'Did you miss a VA payment between March 2020 and May 2025?',
      hint: 'One missed payment is enough.',
    },
    trialPaidThenRefused: {
      label: 'Did you make every trial payment and then get a no?',
      hint: 'Trial payments come before a change of the loan.',
    },
    paymentsMade: { label: 'Payments made on this loan', hint: 'Count from the start of the loan or its last change.' },
  },
  disaster: {
    label: 'A disaster that made it hard to pay',
    hint: 'A storm, flood, fire or quake, for example.',
    none: 'No disaster',
    occurredOn: { label: 'Date of the disaster', hint: 'The day it struck.' },
    femaIndividualAssistance: {
      label: 'Is the home in a FEMA aid area?',
      hint: 'An area where people could ask FEMA for “Individual Assistance”.',
    },
    insuredLoss: {
      label: 'Did the home have damage that insurance covers?',
      hint: 'Fire, wind or flood damage, for example.',
    },
    workplaceAffected: { label: 'Was your workplace in the disaster area?', hint: 'In a FEMA aid area.' },
  },
  foreclosure: {
    firstFilingOn: {
      label: 'Date of the first foreclosure notice or filing',
      hint: 'A court paper or the first legal notice.',
      none: 'Nothing was filed',
    },
    saleOn: {
      label: 'Is there a date to auction your home?',
      hint: 'The date of the foreclosure sale in the notice.',
      none: 'No, not yet',
    },
    applicationSentOn: {
      label: 'Date you sent an application, complete or not',
      hint: 'The day of the mail, the fax or the web page.',
      none: 'I have not sent any',
    },
    applicationReceivedOn: {
      label: 'Date the servicer got the first of it',
      hint: 'The receipt of the mail, the fax or the web page gives it.',
      none: 'Nothing has arrived',
    },
    incompleteNoticeOn: {
      label: 'Date of the letter that says what is missing',
      hint: 'The date printed on the letter.',
      none: 'No such letter came',
    },
    servicerChangedOn: {
      label: 'Date a new company took over your loan',
      hint: 'The letters of both companies give the day.',
      none: 'It did not change',
    },
    keepsAgreement: {
      label: 'Do you have a plan with your servicer, and keep to it?',
      hint: 'A pause, a repayment plan or a trial that it agreed to.',
    },
    stopContactSent: {
      label: 'Did you write to your servicer to stop calling you?',
      hint: 'After such a letter it does not have to call you.',
    },
    farmCredit: {
      label: 'Is your lender a Farm Credit lender?',
      hint: 'Its papers say “Farm Credit”. Many lend to farms and in the country.',
    },
    denialReasons: {
      label: 'The reasons in the letter that says no',
      hint: 'Choose each one that the letter gives, or what comes closest.',
      choices: {
        'income-too-low': 'Your income is too low',
        'income-too-high': 'Your income is too high, or you can pay',
        'excessive-forbearance': 'Too much of the debt would have to be set aside (excessive forbearance)',
        'negative-present-value': 'The investor would lose money (negative NPV)',
        'not-the-investors-program': 'The owner of the loan does not have this program',
        incomplete: 'Papers are missing or late',
        other: 'Another reason, or none',
      },
    },
    appealSentOn: {
      label: 'Date you sent an appeal',
      hint: 'The day you sent it, in writing.',
      none: 'I have not appealed',
    },
    completeApplicationOn: {
      label: 'Date your complete application arrived',
      hint: 'The day the servicer had every paper.',
      none: 'I have not sent one',
    },
    decisionOn: {
      label: 'Date of the decision letter',
      hint: 'The date printed on the letter.',
      none: 'There is no decision',
    },
    smallServicer: {
      label: 'Is your servicer a small one?',
      hint: 'It serves {smallServicerLoans} loans or fewer, all its own. Some rules do not bind it.',
    },
  },
  historical: {
    initialFixedMonths: { label: 'Months with the first fixed rate', hint: 'Before the first change of rate.' },
    nextResetOn: { label: 'Date of the next rate change', hint: 'When the first rate ended.' },
    indexPercent: { label: 'Index rate', hint: 'The market rate the loan follows.' },
    marginPercent: { label: 'Margin', hint: 'What the loan adds to the index.' },
    firstCapPercent: { label: 'Limit on the first rate change', hint: 'In percent points.' },
    subprimePool: {
      label: 'Was the loan in a subprime pool?',
      hint: 'A pool of loans made to people with weak credit.',
    },
    sixtyDayLatesLast12Months: { label: 'Times 60 or more days late in 12 months', hint: 'On this loan.' },
    originationCreditScore: { label: 'Credit score when the loan began', hint: 'From the loan file.' },
    originalPropertyValue: { label: 'Home value when the loan began', hint: 'From the first appraisal.' },
    canRefinance: { label: 'Could the household get a new loan?', hint: 'A refinance at fair terms.' },
  },
  investor: {
    redefaultPercent: { label: 'Chance of falling behind again', hint: 'In percent, after the change.' },
    curePercent: { label: 'Chance of catching up alone', hint: 'In percent, with no change.' },
    premiumPercent: { label: 'Risk premium', hint: 'Added to the discount rate.' },
    priceChangePercent: { label: 'Expected change of home prices', hint: 'In percent a year.' },
    monthsToRedefault: { label: 'Months until a new default', hint: 'If it happens.' },
    monthsToLiquidate: { label: 'Months until the home is sold', hint: 'After a default.' },
    reoDiscountPercent: { label: 'Discount of a foreclosed home', hint: 'In percent of its value.' },
    sellCostPercent: { label: 'Cost of selling', hint: 'In percent of the price.' },
    monthlySubsidy: { label: 'Monthly subsidy', hint: 'Paid to the investor.' },
  },
  market: {
    pmms30Percent: {
      label: 'Weekly 30-year rate of Freddie Mac',
      hint: 'Freddie Mac prints it each Thursday as “PMMS, 30-year fixed”.',
    },
    gseModificationRatePercent: {
      label: 'Modification rate of Fannie Mae and Freddie Mac',
      hint: 'Write the rate from your servicer’s letter. Fannie Mae’s guide lists it under “Modification Interest Rate”.',
    },
  },
};
