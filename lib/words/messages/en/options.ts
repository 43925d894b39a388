/**
 * What each option is, how it ends and what to do next: `any` by the option's name, `of` where one authority's version
 * needs its own sentence; `authority` names whose rules they are.
 */
export const options = {
  authority: {
    'fannie-mae': 'Fannie Mae',
    'freddie-mac': 'Freddie Mac',
    fha: 'FHA',
    va: 'VA',
    usda: 'USDA',
    other: 'Private loans',
    history: 'Programs of the past',
  },
  any: {
    reinstatement: {
      title: 'Reinstatement: pay all that is past due',
      what: 'You pay everything past due at one time and go on as before.',
      ends: 'You are caught up, and the loan goes on as before.',
      next: 'Ask your servicer for the exact amount in writing and how long it is good for.',
    },
    'repayment-plan': {
      title: 'Repayment plan',
      what: 'You make your regular payment plus a little extra each month until you have caught up.',
      ends: 'The loan itself does not change. When the plan ends, nothing is past due.',
      next: 'Tell your servicer how much extra you can pay each month, and ask for the plan in writing.',
    },
    forbearance: {
      title: 'Forbearance: a short pause or lower payments',
      what: 'You pay less, or nothing, for a short time while the hardship goes on.',
      ends: 'What you skip is not erased. When the pause ends, you need a next step for it.',
      next: 'Call your servicer before the next due date. Ask what comes after the pause, and get it in writing.',
    },
    'special-forbearance': {
      title: 'Special forbearance',
      what: 'You pay less, or nothing, for some months while the hardship goes on.',
      ends: 'What you skip is not erased. When the pause ends, you need a next step for it.',
      next: 'Call your servicer before the next due date. Ask what comes after the pause, and get it in writing.',
    },
    'payment-deferral': {
      title: 'Payment deferral',
      what: 'The missed payments move to the end of the loan, with no interest on them. Your regular payment goes on.',
      ends: 'You owe that sum when you sell, refinance or finish the loan.',
      next: 'Can you make the regular payment again? Then tell your servicer so, and ask for a payment deferral.',
    },
    'disaster-payment-deferral': {
      title: 'Disaster payment deferral',
      what: 'Payments missed because of a disaster move to the end of the loan, with no interest on them.',
      ends: 'You owe that sum when you sell, refinance or finish the loan.',
      next: 'Tell your servicer about the disaster and that you can pay again. Keep papers from FEMA and your insurance.',
    },
    'flex-modification': {
      title: 'Flex Modification',
      what: 'The loan is changed for good. The past-due money joins the balance, and rate and length change to bring the payment down.',
      ends: 'You pay over a longer time. Part of the debt may wait at the end with no interest.',
      next: 'Ask your servicer to review you for a Flex Modification. Make every trial payment on time.',
    },
    'disaster-flex-modification': {
      title: 'Disaster Flex Modification',
      what: 'After a disaster, the loan is changed for good to bring the payment down. Fewer tests apply.',
      ends: 'You pay over a longer time. Part of the debt may wait at the end with no interest.',
      next: 'Tell your servicer about the disaster and ask for a disaster Flex Modification.',
    },
    'loan-modification': {
      title: 'Loan modification',
      what: 'The loan is changed for good. The past-due money joins the balance and is paid over more years.',
      ends: 'The payment is spread over a longer time, so you may pay more interest in all.',
      next: 'Ask your servicer to review you for a loan modification, and ask which papers they need.',
    },
    'partial-claim': {
      title: 'Partial claim',
      what: 'The agency covers what is past due with a second loan on the home. It has no interest and no monthly payment.',
      ends: 'You repay it when you sell, refinance or finish the loan.',
      next: 'Ask your servicer to review you for a partial claim. Make every trial payment on time.',
    },
    combination: {
      title: 'Loan modification with a partial claim',
      what: 'Part of the debt moves to a second loan with no interest. The rest gets a new rate and more years.',
      ends: 'You repay the second loan when you sell, refinance or finish the first one.',
      next: 'Tell your servicer that you cannot make the regular payment, and ask for a lower one.',
    },
    'payment-supplement': {
      title: 'Payment supplement',
      what: 'The agency pays what is past due and then part of your payment for some time.',
      ends: 'After that time the full payment comes back. The money paid for you is owed at the end of the loan.',
      next: 'Ask your servicer if a payment supplement is open to you, and what you will pay when it ends.',
    },
    'traditional-modification': {
      title: 'Traditional loan modification',
      what: 'The past-due money joins the balance, and the loan gets a new rate and length.',
      ends: 'The new loan runs to its new end date. Nothing is left over after that.',
      next: 'Ask your servicer to review you for a VA loan modification.',
    },
    '30-year-modification': {
      title: '30-year loan modification',
      what: 'The past-due money joins the balance, and the whole loan is paid over 30 new years.',
      ends: 'The loan ends later than before, so you may pay more interest in all.',
      next: 'Ask your servicer to review you for a 30-year modification.',
    },
    '40-year-modification': {
      title: '40-year loan modification',
      what: 'The past-due money joins the balance, and the whole loan is paid over 40 new years.',
      ends: 'The loan ends much later, so you may pay much more interest in all.',
      next: 'Ask your servicer to review you for a 40-year modification, and what it costs over time.',
    },
    'disaster-modification': {
      title: 'Disaster loan modification',
      what: 'After a disaster, the past-due money joins the balance and the loan is paid over a new time.',
      ends: 'The new loan runs to its new end date.',
      next: 'Tell your servicer about the disaster and ask for a disaster modification.',
    },
    'recovery-advance': {
      title: 'Mortgage recovery advance',
      what: 'USDA pays what is past due. You owe that sum, with no interest and no monthly payment.',
      ends: 'You repay it when you sell, refinance or finish the loan.',
      next: 'Ask your servicer to review you for a mortgage recovery advance. Make every trial payment on time.',
    },
    'modification-with-advance': {
      title: 'Loan modification with a recovery advance',
      what: 'USDA pays part of the debt, and that part waits with no interest. The rest gets a new rate and more years.',
      ends: 'You repay the part that waits when you sell, refinance or finish the loan.',
      next: 'Ask your servicer to review you for a modification with a mortgage recovery advance. Make every trial payment on time.',
    },
    'final-offer': {
      title: 'Final offer',
      what: 'When nothing else fits, the servicer may offer one last change of the loan: the rate of today and 40 new years.',
      ends: 'The loan ends much later, so you may pay more interest in all. Read the offer with a counselor before you sign.',
      next: 'Ask your servicer if a final offer is open to you before a foreclosure sale.',
    },
    'short-sale': {
      title: 'Short sale: sell for less than you owe',
      what: 'You sell the home for less than you owe, with the servicer’s okay.',
      ends: 'The home is then no longer yours. Ask in writing if any debt stays with you, and ask a tax expert too.',
      next: 'Talk to a free counselor first. Then ask your servicer what a short sale would need.',
    },
    'pre-foreclosure-sale': {
      title: 'Pre-foreclosure sale',
      what: 'You sell the home for less than you owe, with the okay of the servicer and the agency.',
      ends: 'The home is then no longer yours. Ask in writing if any debt stays with you, and ask a tax expert too.',
      next: 'Talk to a free counselor first. Then ask your servicer what the sale would need.',
    },
    'compromise-sale': {
      title: 'Compromise sale',
      what: 'You sell the home for less than you owe, and VA helps to cover the gap.',
      ends: 'The home is then no longer yours. Ask in writing if any debt stays with you, and what it does to your VA benefit.',
      next: 'Talk to a free counselor first. Then ask your servicer what a compromise sale would need.',
    },
    'deed-in-lieu': {
      title: 'Deed-in-lieu: give the home back',
      what: 'You hand the home to the owner of the loan, so there is no foreclosure.',
      ends: 'The home is then no longer yours. Ask in writing if any debt stays with you. Some programs help with the cost of moving.',
      next: 'Talk to a free counselor first. Then ask your servicer about time to move and help with the cost.',
    },
    'hope-now-rate-freeze': {
      title: 'Rate freeze of 2007',
      what: 'The first low rate of a subprime loan stayed fixed for five more years.',
      ends: 'It closed in 2010. You see it here to learn how it worked.',
      next: 'Look at the options of today for your own loan.',
    },
    'streamlined-modification': {
      title: 'Streamlined Modification of 2008',
      what: 'A quick change of rate, length and balance brought the payment to 38 percent of income.',
      ends: 'It closed in 2009. You see it here to learn how it worked.',
      next: 'Look at the options of today for your own loan.',
    },
    'mod-in-a-box': {
      title: 'FDIC “Mod in a Box” of 2008',
      what: 'The FDIC changed rate, length and balance in fixed steps until the payment fit the income.',
      ends: 'It is closed. You see it here to learn how it worked.',
      next: 'Look at the options of today for your own loan.',
    },
    'hamp-tier-1': {
      title: 'HAMP Tier 1',
      what: 'The rate fell as low as 2 percent for five years, until the payment was 31 percent of income.',
      ends: 'It closed in 2016. You see it here to learn how it worked.',
      next: 'Look at the options of today for your own loan.',
    },
    'hamp-tier-2': {
      title: 'HAMP Tier 2',
      what: 'A fixed market rate and 40 new years brought the payment down for loans that Tier 1 left out.',
      ends: 'It closed in 2016. You see it here to learn how it worked.',
      next: 'Look at the options of today for your own loan.',
    },
    'hamp-principal-reduction': {
      title: 'HAMP principal reduction',
      what: 'Where the home was worth far less than the debt, part of the debt was erased over three years.',
      ends: 'It closed in 2016. You see it here to learn how it worked.',
      next: 'Look at the options of today for your own loan.',
    },
  },
  of: {
    'fannie-mae': {
      'deed-in-lieu': { title: 'Mortgage Release: give the home back' },
    },
    va: {
      'partial-claim': {
        what: 'VA covers what is past due with a second loan on the home. It has no interest and no monthly payment.',
        next: 'Ask if your servicer already offers the VA partial claim, and ask to be reviewed for it. Make every trial payment on time.',
      },
      'deed-in-lieu': {
        ends: 'The home is then no longer yours. Ask in writing if any debt stays with you, and what it does to your VA benefit.',
      },
    },
    other: {
      'loan-modification': {
        ends: 'You may pay more interest in all. Part of the debt may wait at the end with no interest.',
      },
    },
    fha: {
      'partial-claim': {
        what: 'FHA covers what is past due with a second loan on the home. It has no interest and no monthly payment.',
      },
    },
  },
};
