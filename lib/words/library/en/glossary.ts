/** The words of a workout: what each means, an example in dollars, and what else people call it. */
export const glossary = {
  title: 'The words, explained',
  description: 'Mortgage and relief words in plain language, with examples in dollars, in English and Spanish.',
  lead: 'Letters and calls are full of hard words. Here is what they mean.',
  example: 'An example',
  others: 'You may also hear',
  where: 'Where you meet it here',
  inStory: 'The story of the HOPE NOW Alliance: “{passage}”',
  related: 'Close to it',
  back: 'All words',
  entries: {
    foreclosure: {
      name: 'Foreclosure',
      what: 'The legal way to sell a home because its mortgage is not paid. It has steps and dates, and help in time can stop it.',
      others: 'Losing the house, repossession.',
    },
    'subprime-meltdown': {
      name: 'Subprime meltdown',
      what: 'Between 2007 and 2010, a great many risky home loans failed at once. Many had gone to people who could not afford them. Families lost homes, and banks failed.',
      others: 'Subprime crisis, mortgage crisis.',
    },
    mbs: {
      name: 'Mortgage-backed security (MBS)',
      what: 'An investment made of many home loans in one bundle. The monthly payments of the families flow to those who bought a share of it.',
      others: 'Securitized loans, a pool of loans.',
    },
    loan_modification: {
      name: 'Loan modification',
      what: 'A lasting change to your loan, so that you can pay it. The rate may fall, the time may grow, or a part may be set aside. Often what is past due joins the balance.',
      example:
        'A loan of {balance} at {rate} costs {before} a month for principal and interest, with 25 years left. Over 40 years it would cost {after}.',
      others: 'Modified loan, mod.',
    },
    'us-department-housing-urban-development-hud': {
      name: 'HUD, the U.S. housing department',
      what: 'It runs the FHA program, which insures loans. It also approves the agencies whose counselors help homeowners for free.',
      others: 'Department of Housing and Urban Development.',
    },
    'great-recession': {
      name: 'Great Recession',
      what: 'The deep slowdown in the United States from December 2007 to June 2009. Many people lost their jobs, and homes lost value.',
      others: 'The crisis of 2008.',
    },
    'workout-agreement': {
      name: 'Workout agreement',
      what: 'A deal between you and your servicer to fix missed payments without a foreclosure. It can be a plan, a pause, a deferral or a changed loan.',
      others: 'Workout, arrangement.',
    },
    repayment: {
      name: 'Repayment',
      what: 'Giving back money that was borrowed, most often in monthly parts with interest.',
      example:
        'Someone who borrows {balance} at {rate} for 30 years pays {payment} a month. In the first month, {interest} of it is interest.',
      others: 'Paying back, paying off.',
    },
    mortgage: {
      name: 'Mortgage',
      what: 'A loan to buy or keep a home, with the home as its guarantee. If you stop paying, the lender may take steps to sell the home.',
      others: 'Home loan, house note.',
    },
    economy: {
      name: 'Economy',
      what: 'All the work, buying and selling in a place. When it slows, people earn less, and bills are harder to pay.',
      others: 'Hard times, when it slows.',
    },
    accountability: {
      name: 'Accountability',
      what: 'Having to explain what you did, and to make your mistakes good. A servicer has to answer for how it treats people.',
      others: 'Being answerable.',
    },
    transparency: {
      name: 'Transparency',
      what: 'Showing rules, costs and reasons so clearly that people can check them.',
      others: 'Openness.',
    },
    risk: {
      name: 'Risk',
      what: 'The chance that something bad happens, such as losing money or a home.',
      others: 'Danger, chance of loss.',
    },
    financial_distress: {
      name: 'Financial distress',
      what: 'You cannot pay your bills on time, or you see that soon you will not be able to.',
      others: 'Money trouble, drowning in bills.',
    },
    servicer: {
      name: 'Servicer',
      what: 'The company that sends your bill and takes your payment. It also reviews your request for help. It may not own your loan.',
      others: 'Mortgage company, “my bank”.',
    },
    investor: {
      name: 'Owner or backer of the loan',
      what: 'The company or agency that owns your loan, insures it or stands behind it. Its rules decide which kinds of help there are for you.',
      others: 'Investor, insurer, guarantor.',
    },
    principal: {
      name: 'Principal',
      what: 'What you still owe of the loan itself, without interest. With each payment it goes down a little.',
      example:
        'You pay {payment} a month on a loan of {balance} at {rate}. The first payment lowers the principal by {principal}.',
      others: 'Balance, unpaid principal balance.',
    },
    'interest-rate': {
      name: 'Interest rate',
      what: 'The price of borrowing for a year, in percent. A lower rate usually means a lower payment.',
      example: 'On {balance} over 30 years, {rate} costs {payment} a month, and {lowRate} costs {lowPayment}.',
      others: 'APR is close to it, but counts fees too.',
    },
    escrow: {
      name: 'Escrow',
      what: 'An account that the servicer keeps to pay your property taxes and your home insurance. A part of your monthly payment goes there.',
      example: 'Taxes of {taxes} and insurance of {insurance} a year come to {monthly} a month.',
      others: 'Impound account.',
    },
    delinquency: {
      name: 'Delinquency',
      what: 'You are behind once a full payment was due and is not paid. The days count from the due date, not from the late fee.',
      others: 'Being behind, being late.',
    },
    arrears: {
      name: 'Arrears',
      what: 'All the past-due money together: the payments that are missing, and sometimes fees.',
      example: 'Three missed payments of {payment} and {fees} of fees come to {arrears}.',
      others: 'Past-due amount, back payments.',
    },
    hardship: {
      name: 'Hardship',
      what: 'Something that makes it hard to pay: a lost job, an illness, a divorce, a death, a disaster. You explain it when you ask for help.',
      others: 'A setback, hard times.',
    },
    'loss-mitigation': {
      name: 'Loss mitigation',
      what: 'What companies call the ways to avoid a foreclosure. With some you stay in the home. Others help you leave on better terms.',
      others: 'Mortgage relief, mortgage assistance.',
    },
    'complete-application': {
      name: 'Complete application',
      what: 'A request for help with every paper the servicer asked for. Only a complete one brings the strongest protection.',
      others: 'Complete package.',
    },
    reinstatement: {
      name: 'Reinstatement',
      what: 'Paying everything past due at once, so that the loan goes on as before. Ask for the exact amount in writing.',
      example: 'Someone who is {arrears} behind pays that sum. From then on the payment is the regular one.',
      others: 'Catching up at once.',
    },
    'repayment-plan': {
      name: 'Repayment plan',
      what: 'You pay your regular payment and a part of what is past due, for some months, until you have caught up. The loan itself does not change.',
      example: 'Someone who is {arrears} behind pays {extra} more each month for a year.',
      others: 'Payment plan, catch-up plan.',
    },
    forbearance: {
      name: 'Forbearance',
      what: 'The servicer lets you pay less, or nothing, for a short time. What you leave out is still owed: nothing is erased.',
      example: 'Three months without a payment of {payment} leave {arrears} past due at the end.',
      others: 'Payment pause, skipping payments.',
    },
    'payment-deferral': {
      name: 'Payment deferral',
      what: 'The missed payments move to the end of the loan, with no interest on them. They come due when you sell, refinance or finish the loan.',
      example:
        'Four payments of {payment} move to the end. You owe {deferred} there and pay your regular payment again.',
      others: 'Putting payments at the back of the loan.',
    },
    'partial-claim': {
      name: 'Partial claim',
      what: 'The agency pays what is past due, and you owe it that sum as a second loan on the home, without interest. You pay it back when you sell, refinance or finish.',
      example: 'The agency pays {arrears}. Your monthly payment stays the same, and {arrears} is due in the end.',
      others: 'Stand-alone claim, second mortgage without interest.',
    },
    'trial-period-plan': {
      name: 'Trial period plan',
      what: 'Usually three test payments, on time, before a change of the loan becomes final. One missed payment can end the offer.',
      example:
        'The new payment is to be {after}. You pay {after} on time for three months, and then the change is final.',
      others: 'TPP, trial payments.',
    },
    capitalization: {
      name: 'Capitalization',
      what: 'What is past due joins the balance of the loan. You are no longer behind, but you owe more, and pay interest on it.',
      example: 'A balance of {balance} with {arrears} past due becomes {sum}.',
      others: 'Adding it to the loan.',
    },
    'principal-forbearance': {
      name: 'Principal set aside',
      what: 'A part of the balance is set aside, with no interest and no monthly payment. You still owe it in the end.',
      example: 'Of {balance}, {aside} is set aside. You pay interest on {rest} only.',
      others: 'Principal forbearance, deferred principal.',
    },
    'principal-forgiveness': {
      name: 'Principal forgiveness',
      what: 'A part of the debt is erased. It is rare, and it may count as income for taxes.',
      example: 'Of {balance}, {aside} is erased. You owe {rest}, and the {aside} is gone for good.',
      others: 'Debt relief, a write-down.',
    },
    'term-extension': {
      name: 'More time to pay',
      what: 'The loan gets more years, so each payment is smaller. In all you may pay more interest.',
      example: 'On {balance} at {rate}, 25 years cost {before} a month, and 40 years cost {after}.',
      others: 'Term extension, stretching the loan.',
    },
    'adjustable-rate': {
      name: 'Fixed or adjustable rate',
      what: 'A fixed rate stays the same. An adjustable one can go up or down on set dates, and the payment with it.',
      example:
        'On {balance} over 30 years, a step from {lowRate} to {rate} lifts the payment from {lowPayment} to {payment}.',
      others: 'ARM, variable rate, a reset.',
    },
    'balloon-payment': {
      name: 'Balloon payment',
      what: 'One large sum that is due at the end of a loan. You need a plan to pay it, refinance or sell before then.',
      example: 'In a loan of {balance}, {aside} was set aside. Once the rest is paid, {aside} is due all at once.',
      others: 'Lump sum at the end.',
    },
    'loan-to-value': {
      name: 'Loan-to-value today',
      what: 'How much you owe, compared with what the home is worth today. Above 100% you owe more than it is worth.',
      example: 'With {balance} owed on a home worth {value}, it is {ratio}.',
      others: 'LTV, MTMLTV, being under water.',
    },
    'foreclosure-sale': {
      name: 'Foreclosure sale',
      what: 'The auction at which the home is sold. A complete request that arrives more than {saleProtectionDays} days before it usually brings strong protection.',
      others: 'Auction, sheriff’s sale.',
    },
    'short-sale': {
      name: 'Short sale',
      what: 'You sell the home for less than you owe, and the servicer agrees. Ask whether any debt is left, and about taxes.',
      example: 'The home sells for {price}, and {balance} is owed. Ask who bears the {gap} between the two.',
      others: 'Selling for less than the loan.',
    },
    'deed-in-lieu': {
      name: 'Deed-in-lieu',
      what: 'You give the home to the owner of the loan, instead of going through a foreclosure. Ask in writing whether any debt is left. Some programs help with the move.',
      others: 'Giving back the keys.',
    },
    appeal: {
      name: 'Appeal',
      what: 'You ask for a second look when a modification was denied. You usually have {appealDays} days, and somebody new has to look at it.',
      others: 'A second review.',
    },
    'housing-counselor': {
      name: 'Housing counselor',
      what: 'A trained person at an agency that HUD has approved. The help is free, and the counselor can call your servicer with you.',
      others: 'HUD-approved counselor.',
    },
  },
};
