/** The sentences around the results: the situation, headlines, totals, headings and next steps. */
export const explain = {
  title: 'Your mortgage: what may help',
  asOf: 'Checked for {asOf}, with the rules of {rulesVersion}.',
  notAdvice:
    'This is a simulation. It is not a decision and not legal advice. Only your servicer, the company you pay each month, can decide.',
  brief: {
    disaster:
      'After the disaster: ask FEMA for help with the home, {femaPhone}, and ask your servicer to stop fees and foreclosure while you repair.',
    equity:
      'If you sold the home in the ordinary way, {left} could be left for you after costs. A foreclosure can take that: if nothing else works out, sell first.',
    goOn: 'You may go on making the payments. As a rule a lender may not ask for the whole loan at once just because the home became yours by a death or a divorce. Before you sign to take over the loan (“assumption”), ask a lawyer or a free counselor what it changes.',
    leftAfterDisaster:
      'If the disaster made you leave and you mean to come back, say so: some rules then still count it as your home.',
    oldDebt:
      'Nothing has been paid for more than six years. Ask legal aid or a lawyer first if this debt is too old to ask for in court. Do not pay or sign before that: a payment may make it count again.',
    filed: 'If court papers came, they say the last day to answer. Show them today to a lawyer or to legal aid.',
    first: {
      'may-qualify': 'First to ask about: {option}. You may qualify.',
      'servicer-decides': 'First to ask about: {option}. Your servicer decides.',
      'needs-information': 'First that could fit: {option}.',
      ofOwners:
        '{among, select, all {First to ask about: {option}.} most {Most likely the first to ask about: {option}.} other {One to ask about: {option}.}}',
      ordinarySale: 'If that does not work out, ask about {option}.',
    },
    applied:
      'You applied on {sent}. Ask today in writing: “Is it complete? If not, what is missing, and by which day?” Keep proof of what you send.',
    beforeRise:
      'You can ask before you miss a payment: can the rate be fixed, or the loan be changed? Compare a new loan with more than one lender too.',
    pastDue:
      '{isLeast, select, yes {At least {pastDue}} other {{pastDue}}} is past due today. You may ask for help without paying it all at once.',
    heir: {
      'is-reverse-mortgage':
        'A reverse mortgage has rules of its own: the options on these pages are not for it. Call a free HUD counselor, {counselorPhone}. Is it from FHA (a “HECM”)? Then you can call FHA too, {fhaPhone}.',
      'heir-of-reverse':
        'You do not owe this debt yourself. A letter has to say that it is due: answer it within {heirAnswerDays} days, even if you are still deciding. With a “HECM” you can pay it off and keep the home, sell it, or hand it over. To keep it you pay what is owed, or {heirPaysPercent}% of the appraisal, if that is less.{given, select, yes { By your answers that is about {payoff}.} other {}} You usually have six months: ask in writing for more. Are you the husband or wife, and lived there? Say so at once: you may be able to stay.',
    },
    denied: {
      'income-too-low':
        'The letter says your income is too low.{incomeRule, select, papers { With FHA, the servicer may not ask for papers on your income to turn down help that keeps the home: name that rule.} share { For a changed loan (Flex Modification) the rules of Fannie Mae and Freddie Mac set no share of income since December 2024: ask for the rule.} afford { As far as we know, the rule asks if you can afford the new payment.} other {}} Ask: “Which income did you count, against which payment, and which limit is in the rule?”',
      'income-too-high':
        'The letter says you can pay.{incomeRule, select, papers { With FHA, the servicer may not ask for papers on your income to turn down help that keeps the home: name that rule.} share { For a changed loan (Flex Modification) the rules of Fannie Mae and Freddie Mac set no share of income since December 2024: ask for the rule.} afford { As far as we know, the rule asks if you can afford the new payment.} other {}} Ask: “Which income and costs did you count, and which limit is in the rule?”',
    },
    otherwise: 'If no plan fits, ask about {option}.',
    lawOfState: 'By the law of {state}, in general:',
    saleOver: 'A sale was set for {sale}, and that day has passed. If it was moved, ask for the new date in writing.',
    sold: 'If the home was sold: ask in writing what it sold for and what you still owe. Do not pay or sign before legal aid has seen it. If it sold for more than you owed, the rest is yours: claim it soon. If a form 1099-C comes, show it to a tax adviser.',
    tellState: 'The law on a debt that is left is different in each state: look up yours, or ask legal aid.',
    waits: 'To tell you more, we need these answers: {answers}.',
    callLawyerOfSale:
      'Call your bankruptcy lawyer first: ask if the automatic stay holds this sale, and do not count on it before the lawyer says so. Then call your servicer, and a free counselor approved by HUD: {counselorPhone}.',
    callLawyerFirst:
      'Call your bankruptcy lawyer first, then your servicer, and a free counselor approved by HUD: {counselorPhone}.',
    call: 'Call your servicer, and a free counselor approved by HUD: {counselorPhone}.',
    counselor: 'The free counselor, approved by HUD: {counselorPhone}.',
    next: 'Next date: {day}, {what}.',
    nextPerhaps: 'Next date that may count: {day}, {what}.',
    overShort: 'Once a home is sold, no help is left that keeps it, so none is listed here. Add --all for all of it.',
    short: 'This is the short text while nobody knows who backs the loan. Add --all for every option and its reasons.',
  },
  moreOnThis: 'What the rule says and what to ask',
  heading: {
    change: 'What would change this',
    situation: 'Where you stand',
    options: 'Options that may be open',
    others: 'Options that do not fit today',
    decides: 'The one thing that does not fit',
    against: 'What does not fit',
    open: 'What we still need to know',
    refers: 'What a person looks at',
    for: 'What fits',
    missing: 'Answers that are missing',
    more: 'Answers that would tell more',
    terms: 'What it could look like',
    steps: 'How the new payment is worked out',
    payments: 'What you would pay',
    totals: 'In all',
    warnings: 'Good to know',
    assumed: 'What we took as given',
    evidence: 'How sure we are',
    next: 'What to do next',
    questions: 'Answers that would help most',
    notices: 'Please check these answers',
    cautions: 'Before you read on',
    timeline: 'Dates to know',
    state: 'What the law of your state says',
    beside: 'Beside the options',
    everyone: 'Next steps for everyone',
  },
  source: 'Source: {document}, {section}: {url}',
  /** What kind of loan it is, before any option. */
  nature: {
    'says-late':
      'Does a letter say that you are behind, and you are not? Send a notice of error, with proof of each payment: they have {errorAnsweredDays} business days to answer.',
    'is-line-of-credit': 'This is a line of credit (HELOC): your lender decides on help.',
    'line-of-credit': 'This may be a line of credit (HELOC). Then your lender decides on help.',
    'other-liens':
      'This is not the first loan on the home. Most help is for the first one. This lender too can start a foreclosure, even while the first loan is paid.',
    'second-lien':
      'This is not the first loan on the home. Most help is for the first one. This lender too can start a foreclosure, even while the first loan is paid.',
  },
  afterSale: 'That is after the sale on {day}. Ask first whether the sale can be stopped.',
  sumsApart: {
    deferral:
      'Catching up at once takes {arrears}. What moves to the end is another sum, {sum}. Its rules count taxes, insurance, fees and money your servicer holds in another way.',
    'partial-claim':
      'Catching up at once takes {arrears}. The claim is another sum, {sum}. Its rules count taxes, insurance, fees and money your servicer holds in another way.',
  },
  role: {
    heir: 'You may own the home now and not owe the loan yourself. If the servicer has not yet confirmed you as its owner (a “successor in interest”), ask for that first, in writing.',
    'divorced-co-owner':
      'If the divorce gave you the home, first ask the servicer in writing to confirm you as its owner (a “successor in interest”), unless it has. The divorce does not change who signed the loan.',
    'signed-with-ex':
      'After a divorce, each who signed the loan still owes all of it. A name comes off only if the home is sold, a new loan pays this one off (“refinance”), or the lender lets that person go in writing (a “release of liability”).',
    'not-on-note':
      'You did not sign the loan. If the home is yours, first ask the servicer in writing to confirm you as its owner (a “successor in interest”), unless it has.',
  },
  reinstateInTime:
    'The right to catch up may end before the sale, or when a court gives its judgment. Ask today in writing for the exact sum and the last day to pay it. Ask a lawyer or legal aid too.',
  saleShort:
    'A sale may bring {proceeds} after its costs. You owe {owed} or more. So {missing} would be missing: ask in writing if you would still owe it.',
  pauseAlone:
    'You said that the hardship will last. A pause lowers nothing for good: it only buys time. Today we see nothing that surely lowers it for good. Ask your servicer what would have to change, and use the time of the pause for it.',
  pastDueTwice:
    'Your servicer says that {amount} is past due. This help counts what your other answers come to, {computed}. Ask for a list of every payment, fee and cost in the sum before you agree.',
  payFirst: 'First you would pay {amount}. The rest of what you missed comes after that.',
  missed: {
    plan: 'If you miss a payment, the plan can end. Ask if a longer plan with a lower payment is possible.',
    trial: 'If you miss a trial payment, the change does not begin.',
    trialBars: 'If you miss a trial payment, the change does not begin. Another try then has to wait {months}.',
  },
  situation: {
    behind: 'You are {installments, plural, one {# payment} other {# payments}} behind.',
    counted:
      'The rules count from the day the oldest one fell due: {monthsCount, plural, =0 {less than a month} one {# full month} other {# full months}}, or {days}.',
    current: 'Nothing is past due today.',
    lateness: 'We do not know yet how far behind you are.',
    payment: 'Your regular payment with taxes and insurance is {payment} a month.',
    paymentWithoutEscrow: 'Your regular payment is {payment} a month, with taxes and insurance on top.',
    change: {
      known:
        'From {on} your payment is {payment} a month.{reason, select, rate_reset { The rate changes then.} recast { It is worked out anew then.} interest_only_end { The time of interest only ends then.} step { The rate takes its next step then.} escrow { Taxes and insurance change then.} other {}}',
      unknown:
        'From {on} your payment changes.{reason, select, rate_reset { The rate changes then.} recast { It is worked out anew then.} interest_only_end { The time of interest only ends then.} step { The rate takes its next step then.} escrow { Taxes and insurance change then.} other {}} Ask your servicer how much it will be.',
    },
    arrears: 'Catching up all at once would take {arrears} today.',
    arrearsAtLeast:
      'Catching up all at once would take at least {arrears} today. Fees may come on top. Money that your servicer holds would come off.',
    debtToValue: 'With all that you told us is owed on the home, you owe {ratio} of what it is worth.',
    loanToValue: 'This loan comes to {ratio} of what the home is worth.',
    equity: 'The home is worth {equity} more than what you told us is owed on it.',
    housingRatio: 'The payment takes {ratio} of your monthly income before taxes.',
    otherLiens: 'The other loans on the home take {others} a month more. The rules look at this loan’s payment alone.',
    allLiensRatio:
      'With {others} a month for the other loans on the home, it is {ratio}. The rules look at this loan’s payment alone.',
  },
  count: {
    none: 'With these answers, no standard option fits today. The reasons are below. A free counselor can look for other ways with you.',
    'may-qualify':
      '{count, plural, =0 {No option is sure to fit yet.} one {You may qualify for # option.} other {You may qualify for # options.}}',
    'servicer-decides':
      '{count, plural, =0 {There is no option that only your servicer can judge.} one {# option is up to your servicer.} other {# options are up to your servicer.}}',
    'needs-information':
      '{count, plural, =0 {No option waits for more answers.} one {# option needs more answers from you.} other {# options need more answers from you.}}',
  },
  headline: {
    disposition:
      'Your servicer may first ask you for {contribution} toward the loss, but never more than is missing. If you cannot pay that, ask in writing to pay less.',
    reinstatement: 'You would pay {amount} at once and then go on with {before} a month.',
    'repayment-plan':
      'You would pay {nowGiven, select, yes {{now} at once, then {payment} a month} other {{payment} a month}} for {planMonths}, then {again, select, yes {{before} again} other {{after}}}.',
    'repayment-plan-changing':
      'You would pay {nowGiven, select, yes {{now} at once, then {payment} a month} other {{payment} a month}} for {firstMonths}, then {steps, select, one {} other {up to }}{later} a month until {planMonths} have passed. After that your payment is {after}.',
    forbearance:
      'You would pay {reducedPayment} a month for {planMonths}. After that, {arrearsAtEnd} would be past due.',
    'forbearance-changing':
      'You would pay {reducedPayment} a month for {firstMonths}, then {steps, select, one {} other {up to }}{later} a month until {planMonths} have passed. After that, {arrearsAtEnd} would be past due.',
    deferral:
      'You would move {deferredBalance} to the end with no interest. {same, select, yes {Your payment stays the same: {payment} a month.} about {Your payment stays about the same: {payment} a month.} other {Your payment would be {payment} a month; today it is {before}.}}',
    'partial-claim':
      'You would be caught up: {claim} would be paid for you. You owe that sum later, with no interest. Your payment would be {payment} a month.',
    modification:
      '{same, select, no {Your payment would go from {before} to {payment} a month, over {termMonths}.} other {Your payment would stay about the same: {payment} a month, over {termMonths}.}}',
    combination:
      '{same, select, no {Your payment would go from {before} to {payment} a month, over {termMonths}.} other {Your payment would stay about the same: {payment} a month, over {termMonths}.}}',
    'payment-supplement': 'Your payment would go from {before} to {payment} a month for {supplementMonths}.',
  },
  longestPlan:
    'The longest plan would take {nowGiven, select, yes {{now} at once, then {payment} a month} other {{payment} a month}} for {planMonths}. {against, select, means {You said that you can pay {most} a month.} rule {Not all of its rules fit what you told us.} other {We cannot say yet if it fits.}}',
  longestPlanChanging:
    'The longest plan would take {nowGiven, select, yes {{now} at once, then {payment} a month} other {{payment} a month}} for {firstMonths}, then {steps, select, one {} other {up to }}{later} a month until {planMonths} have passed. {against, select, means {You said that you can pay {most} a month.} rule {Not all of its rules fit what you told us.} other {We cannot say yet if it fits.}}',
  longestTerm:
    'Over the longest term, {termMonths}, you would pay {payment} a month. {against, select, rule {Not all of its rules fit what you told us.} other {We cannot say yet if it fits.}}',
  claimOfUnknownLimit:
    'This help would pay {claim} for you, and you would be caught up. You would owe that sum later, with no interest, and pay {payment} a month as today. To know if it is within the limit, we need the balance of the loan.',
  fullPause:
    'In a full pause you would pay nothing for {planMonths}. After that, {arrearsAtEnd} would be past due. What you pay each month would come off.',
  opensOn: 'If nothing changes, this may fit from {day} on. You can ask about it now.',
  opensSoon: 'If nothing changes, from {day} on this may fit too: {options}. You can ask about it now.',
  later: 'From {from} it would be {payment} a month.',
  balloon:
    'On {day} the whole balance, {balance}, is due in one payment. With the interest of that month, and anything past due, it comes to {balloon}.',
  balloonTold: 'All that is still owed is due in one payment on {day}.',
  balloonToldOf: 'All that is still owed is due in one payment on {day}. Today the balance is {balance}.',
  beforeBalloon:
    'Ask your servicer now, in writing: can the loan be made longer? Also compare a new loan with more than one lender, and a sale before that day.',
  deferredDue:
    'Earlier help put off {deferred}, with no interest. It is due when the loan ends, or sooner if you sell or refinance.',
  deferredDueOn:
    'Earlier help put off {deferred}, with no interest. If nothing changes, it is due in one payment on {day}, with your last payment. If you sell or refinance, it is due then. Ask now, in writing: can it be paid over time?',
  balloonIfNothingChanges:
    'If nothing changes, on {day} the whole balance, {balance}, is due in one payment. With the interest of that month it comes to {balloon}.',
  totals: {
    totalPaid: 'From today to the end you would pay {totalPaid}, without taxes and insurance.',
    totalPaidWithEscrow:
      'From today to the end you would pay {totalPaid}. Taxes and insurance of each month are not in it. Of that sum, {escrowInDebt} is for taxes and insurance of the past, now part of the debt.',
    trialPaid:
      'The trial payments are in that sum: {trialPaid}. They lower no debt here, and {trialInterest} of them counts as interest.',
    totalInterest: 'Of that, {totalInterest} is interest.',
    suspenseCounted:
      'Your servicer already holds {suspenseCounted} of yours. It counts toward what is past due and is not in that sum.',
    dueAtEnd: 'At the end, {dueAtEnd} comes due in one sum.',
    paidOffOn: 'The loan would end in {paidOffOn}.',
    monthsAdded: 'The new length is {months} more than what is left today.',
  },
  actions: {
    'bankruptcy-sale':
      'Call your bankruptcy lawyer today, first of all. Ask if the court’s stop (the “automatic stay”) holds this sale, and until when. Do not count on it before the lawyer says so.',
    'confirm-owner':
      '{confirmed, select, no {First ask} other {Has your servicer agreed in writing that the home is yours? If not, first ask}} your servicer in writing to confirm you as an owner (a “successor in interest”), and send the papers it asks for. What you apply for counts from the day on which it agrees.',
    'trial-refused':
      'You paid the trial and were refused. Send a notice of error today, with proof of each payment. Ask which payment or paper they say is missing.',
    'missing-papers':
      'A letter says that papers are missing. {papers, select, late {The usual day for them, {papersBy}, has passed: send them today, and call a free counselor.} other {Send them by the day that the letter gives. If it gives none, have them there by {papersBy}.{last, select, today { Send them today, by fax or on their web page.} other {}}}} Keep proof of what you send.',
    'await-letter':
      'Your servicer has your application, or is about to get it. {about, select, yes {By about {date}} other {By {date}}} it should write if it is complete, and what is missing. If no letter is there some days later, ask for it in writing. Once it comes, send what it asks for, and keep proof.',
    'ask-letter':
      'You applied, and the letter that says what is missing was due {about, select, yes {by about {date}} other {by {date}}}. If you do not have it, ask for it today in writing: “Is my application complete? If not, what is missing, and by which day?” Keep proof.',
    'await-decision':
      'Your application is complete: they have to send you the decision in writing by {date}. {decided, select, unknown {If a letter has come, look in it for the last day to answer or appeal.} other {If no letter is there some days later, write, and call it an error (“notice of error”).}} If they ask for one more paper, send it at once and keep proof.',
    'decision-late':
      'They had to send you the decision in writing by {date}, and you say that none has come. Write to your servicer today: ask why, and call it an error (“notice of error”). Keep proof.',
    'bankruptcy-lawyer':
      'Call your bankruptcy lawyer first. Ask if the court has to agree before you pay, sign or change anything.',
    'ordinary-sale':
      'Ask a real estate agent what the home would sell for. Ask your servicer how much would pay off the loan.',
    'call-servicer':
      'Call your servicer, the company you pay each month. Say: “I need help with my payments. What can you review me for?” Write down the name and date.',
    'call-servicer-sent':
      'Call your servicer, the company you pay each month. Say: “I have sent an application. What do you have, where does it stand, and when will you answer in writing?” Write down the name, the date and the answer.',
    'call-servicer-decided':
      'Call your servicer, the company you pay each month. Say: “I have your letter with the decision. Until which day can I answer, and what other help can you review me for?” Write down the name, the date and the answer.',
    'call-servicer-appealed':
      'Call your servicer, the company you pay each month. Say: “I have appealed your decision. Do you have my appeal, and when will you answer in writing?” Write down the name, the date and the answer.',
    'call-servicer-agreed':
      'If something changes, call your servicer, the company you pay each month, before the next payment. Say: “I am keeping the plan we agreed on. Do you have all my payments, and what comes when it ends?” Write down the name, the date and the answer.',
    'call-servicer-sale':
      'Call your servicer today, the company you pay each month. Say the sale date first: “Can you move the sale or stop it? Where does my case stand, and what help can you review it for?” Write down the name, the date and the answer.',
    'find-owner':
      'Find out who backs your loan. Ask your servicer in writing, or use the look-up pages of Fannie Mae and Freddie Mac.',
    counselor: 'Talk to a free counselor approved by HUD: call {counselorPhone}. They can call your servicer with you.',
    scams:
      'Beware of scams. Do not pay anyone who promises to save your home, and do not sign over the deed. This help is free.',
    'sale-soon':
      'A foreclosure sale is set for {sale}, {left, plural, =0 {today} =1 {tomorrow} other {in # days}}. Make sure your complete application arrives by {date}, the last safe day. {gives, select, appeal {Try to have it there by {aim}: that gives you more time to answer and a right to appeal.} told {If something is still missing, send it anyway to be there by {aim}: then they have to tell you in writing what is missing.} other {{last, select, today {Send it today, by fax or on their web page.} other {Send it as soon as you can.}}}} Keep proof.',
    'sale-very-soon':
      'A foreclosure sale is set for {sale}, {left, plural, =0 {today} =1 {tomorrow} other {in # days}}. The safe day, {date}, has passed. Call your servicer and a counselor today, and apply anyway.',
    'sale-sent-soon':
      'A foreclosure sale is set for {sale}, {left, plural, =0 {today} =1 {tomorrow} other {in # days}}. You applied on {sent}. Ask today in writing what is missing, and send it with proof. All of it should be there by {date}, the last safe day.{last, select, today { Send it today, by fax or on their web page.} other {}}{gives, select, appeal { If it is there by {aim}, you get more time to answer and a right to appeal.} other {}}',
    'sale-sent':
      'A foreclosure sale is set for {sale}, {left, plural, =0 {today} =1 {tomorrow} other {in # days}}. You applied on {sent}. Ask today in writing: what is missing? Send it with proof. The safe day, {date}, has passed, so call a free counselor today too, and ask if the sale can be moved.',
    'sale-papers':
      'A foreclosure sale is set for {sale}, {left, plural, =0 {today} =1 {tomorrow} other {in # days}}. A letter says which papers are missing. {safe, select, ahead {{papers, select, late {The usual day for them, {papersBy}, has passed: send them today, with proof. They should be there by {date}, the last safe day.} after {Send them with proof. Even if the letter gives more time, they should be there by {date}, the last safe day before the sale.} other {Send them with proof, by the day that it gives. If it gives none, by {papersBy}. The last safe day before the sale is {date}.}}{last, select, today { Send them today, by fax or on their web page.} other {}}} other {Send them today with proof, even if the letter gives more time. The safe day, {date}, has passed: call a free counselor today too, and ask if the sale can be moved.}}',
    'sale-not-confirmed-soon':
      'A foreclosure sale is set for {sale}, {left, plural, =0 {today} =1 {tomorrow} other {in # days}}. {confirmed, select, no {Your servicer has not yet agreed that the home is yours, and an application or a plan counts only from that day.} other {Has your servicer agreed in writing that the home is yours? An application or a plan counts only from that day.}} Send the papers that show it today, and your application if they do not have it. Ask them in writing to confirm you by {date}, the last safe day.',
    'sale-not-confirmed':
      'A foreclosure sale is set for {sale}, {left, plural, =0 {today} =1 {tomorrow} other {in # days}}. {confirmed, select, no {Your servicer has not yet agreed that the home is yours, and an application or a plan counts only from that day.} other {Has your servicer agreed in writing that the home is yours? An application or a plan counts only from that day.}} Send the papers that show it today, and ask in writing to be confirmed at once. The safe day, {date}, has passed: call a free counselor or legal aid today too, and ask if the sale can be moved.',
    'sale-set':
      'A foreclosure sale is set for {sale}, {left, plural, =0 {today} =1 {tomorrow} other {in # days}}. The federal rule that makes a sale wait for an application is not for this loan or this home: an application alone does not stop it. Call your servicer and a free counselor today. Say the sale date first, and ask if it can be moved or stopped.',
    'sale-held':
      'A foreclosure sale is set for {sale}, {left, plural, =0 {today} =1 {tomorrow} other {in # days}}. Your complete application came in time: the servicer may not sell the home before it has decided and your days to answer or appeal are over. Call today, and ask in writing to have the sale moved. This holds if all of it is true: The sale was not moved after you applied. This is your first full review since you fell behind.{decided, select, unknown { No decision has come.} other {}}{bound, select, yes {} other { You live in the home, and the servicer is not a small one.}}',
    'sale-held-papers':
      'A foreclosure sale is set for {sale}, {left, plural, =0 {today} =1 {tomorrow} other {in # days}}. Your application came in time, but a letter asks for more papers: the sale has to wait only if they come in time. {papers, select, late {The usual day for them, {papersBy}, has passed: call legal aid today too. } other {}}Send them today with proof, and ask in writing to have the sale moved.',
    'sale-held-answer':
      'A foreclosure sale is set for {sale}, {left, plural, =0 {today} =1 {tomorrow} other {in # days}}. Your complete application came in time and a decision has come: the servicer may not sell the home before your days to appeal are over and it has answered an appeal. Call today, and ask in writing to have the sale moved. This holds if all of it is true: A modification was turned down. The sale was not moved after you applied. This was your first full review since you fell behind.{decided, select, unknown { No decision has come.} other {}}{bound, select, yes {} other { You live in the home, and the servicer is not a small one.}}',
    'sale-decided':
      'A foreclosure sale is set for {sale}, {left, plural, =0 {today} =1 {tomorrow} other {in # days}}. A decision has come. If the letter makes an offer, the sale has to wait while you can answer, until {answer}. If it only says no, this rule holds the sale no more. Show the letter today to a free counselor or legal aid, and ask in writing to have the sale moved.',
    'active-duty-sale':
      'Someone on the loan is or was on active duty: tell your servicer today, in writing, with proof. If you took the loan out before that service, a sale during it, or within a year after it, is not valid without a court order. Ask a military legal assistance office for help: it is free.',
    filed: {
      days: 'The foreclosure may have begun too early: on {filed}, day {days} from your oldest unpaid payment, and the rule asks for more than {allowed}. Check both days first: if an older payment was unpaid then, it may not be early. Show it to a lawyer or legal aid, and answer court papers by their last day. If it was early, send a notice of error.',
      application:
        'The foreclosure began on {filed}, while your complete application was still open. The rule does not allow that. Show it to a lawyer or legal aid, and answer court papers by their last day. Send a notice of error too.',
      agreement:
        'The foreclosure began on {filed}. If you kept a plan agreed on before that day, the rule does not allow that. Show both to a lawyer or legal aid, and answer court papers by their last day. Send a notice of error too.',
    },
    denied:
      'Your letter said no. Look in it for a last day to appeal. If there is none or it has passed, ask in writing for the figures and the rule it used: if one is wrong, send a notice of error. Ask too which other help you can be reviewed for.',
    decided:
      'A decision has come, and the days that the rules give to answer it have passed. If you accepted an offer, make each payment and keep proof. If not, write today: ask if you can still answer, why they said no, and which other help you can be reviewed for. Show the letter to a free counselor.',
    'keep-agreement':
      'You are keeping a plan you agreed on. Make each payment on its day and keep proof. If one month is too tight, call before that day: while you keep the plan, the servicer has to wait with foreclosure.',
    'sale-held-appeal':
      'A foreclosure sale is set for {sale}, {left, plural, =0 {today} =1 {tomorrow} other {in # days}}. Your complete application came in time: the servicer may not sell the home before your days to appeal are over. Once you have appealed, ask in writing to have the sale moved. This holds if all of it is true: A modification was turned down. The sale was not moved after you applied. This was your first full review since you fell behind.{decided, select, unknown { No decision has come.} other {}}{bound, select, yes {} other { You live in the home, and the servicer is not a small one.}}',
    'sale-answered':
      'A foreclosure sale is set for {sale}, {left, plural, =0 {today} =1 {tomorrow} other {in # days}}. A decision has come, and the days to answer it have passed. {appeal, select, late {Your appeal may not stop the sale: the application came too late for a right to appeal. } other {}}If you accepted an offer, make each payment, and ask today in writing to have the sale called off. If not, call your servicer and a free counselor today: say the date, ask if the sale can be moved or stopped, and show the letter to legal aid.',
    'sale-letter':
      'A foreclosure sale is set for {sale}, {left, plural, =0 {today} =1 {tomorrow} other {in # days}}. A decision has come. The sale only has to wait if your complete application was there by {date}, and while you can answer an offer or appeal. Call today, say the date, and ask in writing to have it moved. Show the letter to a free counselor or legal aid.',
    'sale-agreement':
      'A foreclosure sale is set for {sale}, {left, plural, =0 {today} =1 {tomorrow} other {in # days}}. While you keep to the plan you agreed on, your servicer may not sell the home. Call today, say so, and ask in writing to have the sale called off. Keep proof of each payment.',
    'sale-applied-late':
      'A foreclosure sale is set for {sale}, {left, plural, =0 {today} =1 {tomorrow} other {in # days}}. Your complete application came in after the last safe day, {date}, so the {saleProtectionDays}-day rule does not stop this sale, unless no sale was set yet when it came. Call your servicer and a free counselor today. Ask in writing to move the sale, and ask legal aid what the law of your state does.',
    'sale-passed':
      'The sale of your home was set for {sale}, and that day has passed. Call your servicer today and ask what happened. If the sale was moved, ask for the new date in writing. If the home was sold, call a free counselor or legal aid today: you may have some rights left.',
    'appeal-pending':
      'You have appealed. They have to send you the answer by {date}. Ask in writing that no foreclosure step is taken until then, and keep a copy.',
    'appeal-late':
      'You have appealed, and they had to send you the answer by {date}. If none has come, write to your servicer today: ask why, call it an error (“notice of error”), and ask that no foreclosure step is taken. If it has come, look in it for an offer and for the last day to answer.',
    'appeal-denied':
      'Your letter said no. If it turned down a modification, you can appeal by {date}.{last, select, today { Do it today, by fax or on their web page.} other {}} Write what was read wrong, and keep a copy.',
    'accept-too': 'If the letter also makes an offer, say yes or no to it by {date}, in writing.',
    'answer-now':
      'A decision has come, and the sale comes before the days to answer it. Answer today, by fax or on their web page: if it makes an offer, say yes or no; if it turned down a modification, appeal. Keep a copy.',
    'appeal-now':
      'Your letter said no, and the sale comes before the last day to appeal. If it turned down a modification, appeal today, by fax or on their web page, and keep a copy.',
    'answer-by':
      'A decision has come. Answer in writing by {date}: if it makes an offer, say yes or no; if it turned down a modification, appeal.{last, select, today { Do it today, by fax or on their web page.} other {}} Keep a copy.',
    'accept-by':
      'A decision has come. Say yes or no to an offer by {date}, in writing{last, select, today {: today, by fax or on their web page} other {}}. Keep a copy.',
    'appeal-by':
      'If a modification was turned down, you can appeal by {date}.{last, select, today { Do it today, by fax or on their web page.} other {}} Write what was read wrong, and keep a copy.',
    'papers-for-application':
      'Ask which papers a complete application needs, and keep a list of what you sent and when.',
    'ask-exception':
      'Ask your servicer in writing why the rule does not fit, and if it can ask the owner of the loan for an exception.',
  },
  /** Whom to call, where the number stands beside it. */
  besideNumber: {
    counselor: 'Talk to a free counselor approved by HUD. They can call your servicer with you.',
    va: 'Call VA: its loan technicians can speak with your servicer for you. It is free.',
    fha: 'Call FHA: your loan has its backing. Ask what help its rules give you. It is free.',
  },
  /** The agency behind the loan. */
  agencies: {
    va: 'Call VA, {vaPhone}: its loan technicians can speak with your servicer for you. It is free.',
    fha: 'Call FHA, {fhaPhone}: your loan has its backing. Ask what help its rules give you. It is free.',
  },
  /** Of a loan with rules of its own. */
  actionsOf: {
    'is-reverse-mortgage': {
      'call-servicer':
        'Call the company that handles your reverse mortgage: its number is on your statement. Say: “What has to be paid or done, by when, and what help is there?” Write down the name and date.',
      'sale-set':
        'A foreclosure sale is set for {sale}, {left, plural, =0 {today} =1 {tomorrow} other {in # days}}. Call a free HUD counselor and the company that handles your reverse mortgage today. Say the sale date first, and that it is a reverse mortgage. Ask what has to be paid or done to stop the sale.',
      'sale-passed':
        'The sale of your home was set for {sale}, and that day has passed. Call the company that handles your reverse mortgage today and ask what happened. If the sale was moved, ask for the new date in writing. If the home was sold, call a free counselor or legal aid today: you may have some rights left.',
    },
    'heir-of-reverse': {
      'call-servicer':
        'Call the company that handles the reverse mortgage: its number is on the letter. Say: “I came into this home. What is owed today, what is the appraisal, and by which day do you need my answer? Please put more time in writing.” Write down the name and date.',
      'sale-set':
        'A foreclosure sale is set for {sale}, {left, plural, =0 {today} =1 {tomorrow} other {in # days}}. Call a free HUD counselor and the company that handles the reverse mortgage today. Say the sale date first, and that you inherited the home. Ask for more time to pay or to sell.',
      'sale-passed':
        'The sale of the home was set for {sale}, and that day has passed. Call the company that handles the reverse mortgage today and ask what happened. If the sale was moved, ask for the new date in writing. If the home was sold, call a free counselor or legal aid today: you may have some rights left.',
    },
    'is-usda-direct': {
      'call-servicer':
        'Call the Servicing Office of USDA, {usdaPhone}. Say: “I need help with my direct loan. What can you review me for?” Write down the name and date.',
      'sale-set':
        'A foreclosure sale is set for {sale}, {left, plural, =0 {today} =1 {tomorrow} other {in # days}}. The federal rule that makes a sale wait for an application is not for this loan or this home: an application alone does not stop it. Call the Servicing Office of USDA, {usdaPhone}, and a free counselor today. Say the sale date first, and ask if it can be moved or stopped.',
      'sale-very-soon':
        'A foreclosure sale is set for {sale}, {left, plural, =0 {today} =1 {tomorrow} other {in # days}}. The safe day, {date}, has passed. Call the Servicing Office of USDA, {usdaPhone}, and a free counselor today, and apply anyway.',
      'sale-applied-late':
        'A foreclosure sale is set for {sale}, {left, plural, =0 {today} =1 {tomorrow} other {in # days}}. Your complete application came in after the last safe day, {date}, so the {saleProtectionDays}-day rule does not stop this sale, unless no sale was set yet when it came. Call the Servicing Office of USDA, {usdaPhone}, and a free counselor today. Ask in writing to move the sale, and ask legal aid what the law of your state does.',
      'sale-passed':
        'The sale of your home was set for {sale}, and that day has passed. Call the Servicing Office of USDA, {usdaPhone}, today and ask what happened. If the sale was moved, ask for the new date in writing. If the home was sold, call a free counselor or legal aid today: you may have some rights left.',
    },
  },
};
