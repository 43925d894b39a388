/** Said before the options: the rules may not be this loan's own, or an answer means more than it says. */
export const cautions = {
  'is-reverse-mortgage':
    'The options on these pages are not for your loan. A reverse mortgage has rules of its own, and the federal dates are not for it. Call a free HUD counselor, {counselorPhone}, and say that it is a reverse mortgage. Is it from FHA (a “HECM”)? Then you can call FHA too, {fhaPhone}. Taxes or insurance that are not paid can end in a foreclosure: ask how to pay them over time. Call today if a letter speaks of foreclosure.',
  'heir-of-reverse':
    'You do not owe this debt yourself. The servicer has to send you a letter that says it is due (“due and payable”). Answer it within {heirAnswerDays} days, even if only to say that you are still deciding. With a loan from FHA (a “HECM”) you can choose: pay it off and keep the home, sell the home, or hand it over. To keep it you pay what is owed, or {heirPaysPercent}% of what an appraiser says the home is worth, if that is less.{given, select, yes { By your answers that is about {payoff}.} other {}} You usually have six months, and can ask in writing for more time. Did you live there as the husband or wife of the person who signed? Say so at once: you may be able to stay.',
  'is-usda-direct':
    'The options on these pages are not for your loan: USDA itself lent you the money. USDA has other help for it. Call its Servicing Office, {usdaPhone}, and ask for each by its name: a lower payment for some time (payment assistance), a pause (moratorium), and a new plan for what you owe (reamortization). Ask for the answer in writing.',
  'is-line-of-credit':
    'You said that this is a home equity line of credit (HELOC). The federal dates are not for it, so none are shown. Your contract and your lender decide what help there is. Ask for it in writing. How long a line runs, its contract says: we guess no end for it. A total and a last day are shown only where you tell us its months.',
  displaced:
    'You had to leave because of a disaster and plan to go back. We count it as the home you live in. Tell your servicer why you are away, and ask if it counts it so too.',
  bankruptcy:
    'You are in bankruptcy. Talk to your lawyer before you pay or sign anything, and ask if the court has to agree. It closes no option here. Your servicer does not have to call you in this time, and its letter about help may not ask you for money. The dates of an application stay.',
  'bankruptcy-sale':
    'A sale is set while you are in bankruptcy. Filing usually stops a sale while the case goes on (the “automatic stay”). But it can end after {stayAfterDismissalDays} days, or never begin, if a case of yours was thrown out in the year before, and the court can let the lender go on. Ask your lawyer if it holds this sale, and do not count on it until then.',
  'bankruptcy-discharged':
    'Your bankruptcy has ended. Before you sign, ask a lawyer two things: do you still owe this loan yourself, and what can happen to the home? It closes no option here.',
  heir: 'Owning the home is one thing, owing the loan is another. You may own it now and not owe the loan yourself. Write to the servicer: say that you inherited the home, and ask which papers it needs to see that you are its owner (a “successor in interest”). Once it has agreed, you count as its borrower when you ask for help. Before you sign to take over the loan (an “assumption”), ask a lawyer or a free counselor.',
  'divorced-co-owner':
    'Owning the home is one thing, owing the loan is another. If the divorce gave you the home, write to the servicer with the court paper or the deed, and ask which papers it needs to see that you are its owner (a “successor in interest”). Once it has agreed, you count as its borrower when you ask for help. The divorce does not change who signed the loan. Before you sign to take it over (an “assumption”), ask a lawyer or a free counselor.',
  'signed-with-ex':
    'You signed this loan, and there is a divorce or a separation. The divorce does not change who owes it: the lender may ask each of you for all of it, and missed payments can stand on both credit reports. A deed changes only who owns the home. Who keeps the home can ask to take over the loan alone (an “assumption”) and to let the other go in writing (a “release of liability”). FHA and VA loans can usually be taken over by who the lender approves; with other loans, ask. Ask: “What do you need to let one of us go, and which rule says so?” Ask for every statement too, so that you hear of a missed payment in time.',
  'says-late':
    'You told us that nothing is unpaid. If a letter says you are behind, send a notice of error to the address that your servicer gives for that, with proof of each payment: it has {errorAcknowledgedDays} business days to say it came and {errorAnsweredDays} to answer. Go on paying, and keep proof. Has a foreclosure begun? Show it to a lawyer or legal aid too, and do not let a day of the court pass.',
  'not-on-note':
    'You did not sign this loan. If the home is yours, or part of it, write to the servicer and ask which papers it needs to see that you are its owner (a “successor in interest”). Once it has agreed, you count as its borrower when you ask for help. If it is not yours, the person who signed has to ask, or let you ask in writing.',
  'not-confirmed':
    'You said that the servicer has not yet agreed that you are an owner of the home. What you have sent stays with it, and counts from the day on which it agrees. So ask for that first, in writing, with the papers it needs.',
  'application-sent':
    'You have sent an application. {bound, select, yes {If no sale is set, or it came in {beforeSale} days or more before one, the servicer has {toReply} business days to write if it is complete, and if not, what is missing and by which day. The other dates begin when it is complete. Ask: “Is it complete? If not, what is missing?”} other {By your answers, the federal days for a reply do not bind your servicer. Ask in writing: “Is it complete? If not, what is missing? By when will you answer?”}} Keep proof of what you sent and when.',
  'new-servicer':
    'Your loan went to a new servicer. For {paidToOld} days after the change, a payment that reached the old one in time may not be treated as late. {bound, select, yes {An application you sent goes with the loan. So does a plan or a change that was agreed in writing} other {A plan or a change that was agreed in writing goes with the loan}}: send a copy. Write to the new one: “What do you have of my papers, and what is missing?”',
  'after-disaster':
    'After a disaster that FEMA declared, ask it for help with the home: {femaPhone}. Ask your servicer, too, to stop fees and foreclosure while you repair: with FHA it should for {disasterStopDays} days from that declaration. Before you sign an insurance check, ask how the servicer will pay it out for repairs.',
  'foreclosure-filed':
    'A foreclosure was begun on {filed}. If court papers came, they say the last day to answer: do not let it pass. Show them today to a lawyer who knows foreclosures, or to legal aid. Go on with your application too: one does not stop the other.',
  'active-duty':
    'You said that someone on the loan was on active military duty in the last 12 months. If the loan is older than that service, a foreclosure sale without a court order is not valid. Tell the servicer in writing, with the orders. Ask the legal office of the base: it is free.',
  'escrow-rise':
    'Your payment changes because of taxes or insurance. You may ask for the escrow analysis, with each bill, and for a shortage to be spread over more months. You do not have to be behind to ask.',
  'modification-rise':
    'Your changed loan rises in steps. You may ask for help before you miss a payment. Ask: “When is the next step, how high is the last payment, and can you review me now?”',
  'trial-paid-then-refused':
    'You paid the trial payments and were refused all the same. Write down each payment with its day and keep proof. Then send a notice of error to the address that your servicer gives for that: it has {errorAcknowledgedDays} business days to say it came and {errorAnsweredDays} to answer. Ask which payment or paper it says is missing, and ask for the change it offered.',
  'denied-income-too-low':
    'The letter says your income is too low.{housingGiven, select, yes { By your answers the payment of today takes {housing} of it.} other {}}{incomeRule, select, papers { With FHA, the servicer may not ask for papers on your income to turn down help that keeps the home: name that rule.} share { For a changed loan (Flex Modification) the rules of Fannie Mae and Freddie Mac set no share of income since December 2024: ask for the rule.} afford { As far as we know, the rule asks if you can afford the new payment.} other {}}{newGiven, select, yes { In our run a changed loan would cost {newPayment} a month.} other {}} Ask: “Which income did you count, from which paper and of which month? Which payment did you hold it against, and which limit is in the rule?” Count the pay of everybody who lives in the home and helps to pay.',
  'denied-income-too-high':
    'The letter says you can pay.{housingGiven, select, yes { By your answers the payment of today takes {housing} of your income before taxes.} other {}}{incomeRule, select, papers { With FHA, the servicer may not ask for papers on your income to turn down help that keeps the home: name that rule.} share { For a changed loan (Flex Modification) the rules of Fannie Mae and Freddie Mac set no share of income since December 2024: ask for the rule.} afford { As far as we know, the rule asks if you can afford the new payment.} other {}}{newGiven, select, yes { In our run a changed loan would cost {newPayment} a month.} other {}} Ask: “Which income and which costs did you count? Which limit is in the rule?” For some help the rule does not look at income at all: look at the reasons of each option here.',
  'denied-excessive-forbearance':
    'The letter says that too much of the debt would have to be set aside.{setAsideGiven, select, yes { In our run {setAside} would be, and the rule allows at most {shareCap}.} other {{worthGiven, select, yes { By your answers this loan is {worth} of what the home is worth.} other {}}}} Ask: “Which value of the home did you use, which sum did you set aside, and which limit is in the rule?” A value that is too low or too high changes this.',
  'denied-negative-present-value':
    'The letter says the investor would lose money with a change (negative net present value). If that is the reason, the letter has to list the figures that went into the test.{worthGiven, select, yes { By your answers this loan is {worth} of what the home is worth.} other {}} Ask for their figures, and check the value of the home, your income, and what you owe. If one is wrong, appeal in writing.',
  'denied-not-the-investors-program':
    'The letter says the owner of the loan does not have this program. Then it has to name the owner and the rule.{ownerGiven, select, yes { You told us who backs the loan: {owner}. In our run, {open, plural, one {# kind of help} other {# kinds of help}} may still be open to you.} other {}} Ask: “Who owns my loan, which of its rules says no, and which options does this owner have?” Look up the owner yourself too.',
  'denied-incomplete':
    'The letter says that papers are missing. The servicer has to name them in writing and give a day for them.{papersGiven, select, yes { That day is usually {papersBy}, or the one in the letter.} other {}} Ask: “Which paper is missing, why is the one I sent not good, and by which day do you need it?” Send it with proof, then ask for a letter that says the application is complete.',
  'denied-other':
    'A letter that says no to a loan modification has to give the exact reason for each one.{ownerGiven, select, yes { In our run, {open, plural, one {# kind of help} other {# kinds of help}} may still be open to you.} other {}} Ask for it in writing: “Which rule says no, with which figure of mine?”',
  'may-refinance':
    'Your rate, {rate}, is above the market rate we know, {market}. Your payments are made, and the home is worth {equity} more than you owe. So a new loan in place of this one (a “refinance”) may be worth asking about.{given, select, yes { At the market rate, over the months you have left, you would pay {payment} a month with taxes and insurance, before any fees.} other {}} Each lender decides, and it costs fees.',
  'line-of-credit':
    'No federal dates are shown for this loan. A home equity line of credit (HELOC) is outside them. Look at your papers: from a line you can draw money again and again. If you got all the money at once, it is a loan, and the dates do count: ask a free counselor for yours.',
  'other-liens':
    'This is not the first loan on the home. What you owe on the first one is not counted here. Add it before you compare your debt with what the home is worth, or think of selling. The help of Fannie Mae, Freddie Mac, FHA, VA and USDA is for first loans. “Charged off” does not mean forgiven: ask if you still owe it.',
  'second-lien':
    'This is not the first loan on the home. The help of Fannie Mae, Freddie Mac, FHA, VA and USDA is for first loans, and each loan has its own servicer. Ask the servicer of this one in writing what help it has. “Charged off” does not mean forgiven: ask if you still owe it.',
  'has-other-liens':
    'You have another loan on the home. Help with this one does not change it: you owe and pay it as before, and its lender can start a foreclosure too. Ask its servicer what help it has. Ask both what a sale or a new loan needs from the other.',
  'old-debt':
    'Nothing has been paid on this loan for more than six years. Such a debt may be too old to ask for in court. How old is too old depends on your state and your papers. Before you pay, sign or agree to anything, show everything to legal aid or a lawyer: a payment may make an old debt count again. Do not let a day that a court paper names go by.',
  'sale-over':
    'If the home was sold: ask in writing what it sold for and what you still owe. Did it sell for more than was owed on all loans? Then the rest is yours: claim it soon. For less? Then the law of your state says if the lender may ask you for the rest. Do not pay or sign before legal aid has seen it. If a form 1099-C comes, show it to a tax adviser.',
  'left-after-disaster':
    'Did a disaster make you leave, and do you plan to go back? Then some rules still count it as your home. Choose “I had to leave because of a disaster”, tell your servicer why you are away, and ask if it counts.',
  'reverse-mortgage':
    'If this is a reverse mortgage (no monthly payment), these rules are not yours: call a free HUD counselor, {counselorPhone}, or FHA, {fhaPhone}.',
  'usda-direct':
    'If you pay USDA itself (a direct loan), these rules are not yours. USDA has other help for it: call its Servicing Office, {usdaPhone}.',
  /** What each says, in a line. */
  titles: {
    'old-debt': 'Not paid for years: ask if the debt is too old',
    'sale-over': 'If the home was sold: ask for how much, in writing',
    'has-other-liens': 'Another loan on the home: this help does not change it',
    'is-reverse-mortgage': 'A reverse mortgage: these options are not yours',
    'heir-of-reverse': 'You inherited a reverse mortgage: answer the letter soon',
    'is-usda-direct': 'A loan from USDA itself: ask for its own help',
    'is-line-of-credit': 'A line of credit: the federal days do not count',
    displaced: 'You left because of a disaster: tell your servicer',
    bankruptcy: 'You are in bankruptcy: speak to your lawyer first',
    'bankruptcy-sale': 'A sale during bankruptcy: ask your lawyer if it is stopped',
    'bankruptcy-discharged': 'Your bankruptcy ended: ask a lawyer before you sign',
    heir: 'You inherited the home: ask to be accepted as its owner',
    'divorced-co-owner': 'Divorce: ask to be accepted as the owner',
    'signed-with-ex': 'Divorce: both who signed still owe the loan',
    'says-late': 'Up to date, and a letter says otherwise: send proof',
    'not-on-note': 'You did not sign the loan: ask which papers are needed',
    'not-confirmed': 'Not accepted as the owner yet: ask for that first',
    'application-sent': 'Your application: ask if it is complete',
    'new-servicer': 'A new servicer: send a copy of what was agreed',
    'after-disaster': 'After the disaster: what you can ask for',
    'foreclosure-filed': 'Foreclosure has begun: do not miss the court’s day',
    'active-duty': 'Military service: tell the servicer',
    'escrow-rise': 'Taxes or insurance go up: ask for the analysis',
    'modification-rise': 'Your changed loan goes up: ask for help before',
    'trial-paid-then-refused': 'You paid the trial and were refused: send a notice of error',
    'denied-income-too-low': 'They say your income is too low: what to ask',
    'denied-income-too-high': 'They say you can pay: what to ask',
    'denied-excessive-forbearance': 'They say it is too much debt: what to ask',
    'denied-negative-present-value': 'They say the investor would lose: what to ask for',
    'denied-not-the-investors-program': 'They say the owner has no such program: what to ask',
    'denied-incomplete': 'They say papers are missing: what to send',
    'denied-other': 'They said no: ask for the reason in writing',
    'may-refinance': 'Your rate is above the market: compare',
    'line-of-credit': 'Is it a line of credit? We show no federal days',
    'other-liens': 'Not the first loan on the home: add the first one',
    'second-lien': 'Not the first loan on the home: ask what help it has',
    'left-after-disaster': 'Did a disaster drive you out, and will you return? Say so',
    'reverse-mortgage': 'Is it a reverse mortgage? These rules are not its own',
    'usda-direct': 'Do you pay USDA itself? These rules are not for it',
  },
};
