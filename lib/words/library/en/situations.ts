/** Matters that a workout does not settle by itself: what the rule says, and what to ask. */
export const situations = {
  title: 'When something is special about your loan or your home',
  description:
    'Heirs and divorce, bankruptcy, second loans, lines of credit, reverse mortgages, USDA direct loans, a new servicer, a higher payment, a denial: what the rule says, what to ask, whom to call.',
  lead: 'Find what is true for you. Each part says what the rule is, what to ask, and whom to call. None of it is legal advice.',
  ask: 'What to ask',
  call: 'Whom to call',
  counselor: 'A free counselor approved by HUD:',
  fha: 'FHA, for an FHA reverse mortgage (HECM):',
  fema: 'FEMA, help for your home:',
  usda: 'USDA, for its own loans:',
  of: {
    'not-on-note': {
      title: 'You did not sign the loan: heirs, divorce, family',
      rule: 'Owning the home and owing the loan are two things. You may own the home now, by a death, a divorce or a trust, and not owe the loan yourself. Once the servicer has confirmed that you are the owner (a “successor in interest”), it must treat you as its borrower under these rules. An application you sent before then counts from the day it confirms you. As a rule a lender may not ask for the whole loan at once just because the home became a relative’s by a death, or a spouse’s by a divorce: you may go on making the payments. FHA asks for six trial payments, not three, from someone who took over the home and did not sign.',
      ask: 'Write: “I own this home now. Which papers do you need to confirm me as successor in interest, and by when will you answer?” A death certificate, the will, the divorce decree or the deed may be asked for. Then ask for help as any borrower does. Ask what happens if you take over the loan (an “assumption”), and what happens if you do not, before you sign.',
    },
    'signed-with-ex': {
      title: 'Divorce: you and somebody else signed the loan',
      rule: 'Owing the loan and owning the home are two things. A divorce decree binds the two of you, not the lender: each who signed owes the whole loan, and missed payments can stand on both credit reports. A deed that gives up your part of the home (“quitclaim”) does not take your name off the loan. A name comes off if the home is sold, if a new loan pays the old one off (“refinance”), or if the lender agrees that the one who stays takes the loan over alone (an “assumption”) and lets the other go in writing (a “release of liability”). For FHA and VA loans a servicer can do that for who it approves, and the rate stays. With other loans the owner of the loan decides. Some servicers say that only a new loan will do: ask them for the rule.',
      ask: 'Write: “We are divorced. I ask that the loan go on in the name of the one who keeps the home, and that the other be let go (a release of liability). What papers do you need, what does it cost, which rule decides, and by when will you answer?” Ask your divorce lawyer what the judge can order if the other does not pay or does not refinance. Until your name is off, ask for every statement, and ask to be told of a missed payment.',
    },
    'says-late': {
      title: 'You pay on time, and a letter says you are behind',
      rule: 'A payment can be lost, counted late, put aside because it was a little short, or sent to the old servicer. If you write a notice of error, the servicer has {errorAcknowledgedDays} business days to say it came and {errorAnsweredDays} to answer: it corrects the error, or says why it sees none and which papers that rests on. For {errorCreditDays} days it may not tell the credit bureaus that a payment you name there is late. For {paidToOldServicerDays} days after a change of servicer, a payment that reached the old one on time may not be treated as late.',
      ask: 'Write to the address for errors: “You say that this payment is missing. Here is my bank’s proof that it was paid on this day. Please correct my account, take off the fees, and correct what you told the credit bureaus. Send me the history of all payments.” Go on paying each month. If court papers came, show them to a lawyer or legal aid at once: a mistake has to be told to the court too.',
    },
    bankruptcy: {
      title: 'You are in bankruptcy, or were',
      rule: 'You can still ask for help with the loan, and the dates of an application stay the same. While you are in bankruptcy your servicer does not have to call you. It still sends a letter about help, but that letter may not ask you to pay. A bankruptcy usually stops a sale while the case goes on (the “automatic stay”). It can end early, or never begin, if another case of yours was thrown out in the year before, and the court can let the lender go on.',
      ask: 'Ask your lawyer first: “Does the stay hold the sale, and until when? Does the court have to agree to a change of my loan? Do I still owe it myself? What happens to the home if I do not pay?” Then ask the servicer to review you, and to write to your lawyer too if you want that.',
    },
    'second-lien': {
      title: 'You have more than one loan on the home',
      rule: 'Each loan has its own servicer and its own rules. The help of Fannie Mae, Freddie Mac, FHA, VA and USDA is for the first loan. The federal dates hold for a second loan too, if you got all the money at once. A second lender can start a foreclosure even while the first loan is paid; the first loan then stays on the home. If the first lender forecloses, the second loses its hold on the home, but it may still ask you for the debt. A deferral, a claim or a change of the first loan leaves the second as it is. A new first loan (refinance) needs the second lender to agree to stay behind it (a “subordination”). In a sale each lender has to be paid or let its lien go. In a short sale with Fannie Mae, the other loans get at most {otherLoansInShortSale} in all.',
      ask: 'Ask each servicer: “What do I owe in all today? What help do you have? If I sell, for what sum will you release your lien?” Ask the first one if the second has to agree (“subordinate”) before your loan is changed, and who asks it. Ask the second: “If you let the lien go, do you give up the rest of the debt too?” Get both answers in writing.',
    },
    'old-debt': {
      title: 'A lender asks for a loan after many years',
      rule: 'Each state sets how long a lender may go to court for a debt: six years in some, ten to thirty in others, and in some there is no limit for a foreclosure. After that time a debt collector may not sue for it, or threaten to. A foreclosure without a court may follow other times. Written off or charged off does not mean forgiven. A payment, or a signed promise, may make an old debt count again.',
      ask: 'Show every letter to legal aid or a lawyer before you pay or sign, and answer court papers by their last day. Write: “Who owns this loan now, and how do you know? When was the last payment? Please send the note, every statement since then, and a list of interest and fees.” If a bankruptcy ended in between, show those papers too.',
    },
    'line-of-credit': {
      title: 'You have a home equity line of credit (HELOC)',
      rule: 'A line of credit lets you draw money again and again. The federal dates for mortgage help are not for it. Your contract and your lender decide.',
      ask: 'Ask the lender: “Can the payment be lower for a time? Can you turn what I owe into a loan with a fixed payment? When does the time of interest only end, and what is my payment then?” Ask for it in writing.',
    },
    reverse: {
      title: 'You have a reverse mortgage',
      rule: 'The options on our pages are not for it, and the federal dates for mortgage help do not cover it. It has rules of its own. What falls behind is most often taxes, insurance or the duty to live in the home.',
      ask: 'Ask the servicer: “What exactly is missing: taxes, insurance, or a paper that I live here? How much is it, and how can I pay it over time?” An heir asks: “What is owed today, and how long do I have to pay it, sell or take over?”',
    },
    'reverse-heir': {
      title: 'You inherited a home with a reverse mortgage',
      rule: 'The debt is due when the last person who signed has died. You do not owe it yourself. With a loan from FHA (a “HECM”) the servicer has to send a letter within {heirNoticeDays} days of the death (“due and payable”). You may pay it off and keep the home, sell it for at least {heirPaysPercent}% of what an appraiser says it is worth, or hand it over. Who keeps it pays what is owed, or that {heirPaysPercent}% if it is less. Most servicers ask for an answer in {heirAnswerDays} days and give six months; HUD can agree to {heirExtensionDays} days more, twice. A husband or wife who did not sign may be able to stay.',
      ask: 'Write within {heirAnswerDays} days: “I inherited this home. I want to keep it, sell it, or am still deciding. What is owed today? Please order an appraisal. How do I ask for {heirExtensionDays} days more, and what do you need to see?” Send proof that you sell or look for a loan with each request for time. A private reverse mortgage has its own contract: ask which rules it has.',
    },
    'usda-direct': {
      title: 'You pay USDA itself (a direct loan)',
      rule: 'The options on our pages are for loans from a bank that USDA backs, not for a loan that USDA made itself. USDA has other help for it: a lower payment for some time (payment assistance), a pause (moratorium) and a new plan for what you owe (reamortization). We do not have the rules of these.',
      ask: 'Ask: “Which of payment assistance, moratorium and reamortization can I ask for, what papers do you need, and until when?” Ask for the answer in writing.',
    },
    disaster: {
      title: 'After a disaster',
      rule: 'Where the President has declared a major disaster, people can ask FEMA for help with the home. With FHA, foreclosure should stop for {disasterStopDays} days from the day of that declaration; other owners have rules of their own. Disaster help for the loan is apart from the usual help: it often does not use up the months or the times you have.',
      ask: 'Ask the servicer: “Is my home in a declared area, from which day, and until when does foreclosure stop? Which help for disasters does the owner of my loan have?” Ask the insurer for its decision in writing. Of an insurance check in both names, ask the servicer how and when it pays for repairs. Keep photos, bills and letters.',
    },
    transfer: {
      title: 'A new company collects your payment',
      rule: 'For {paidToOldServicerDays} days after the change, a payment that reached the old servicer on time may not be treated as late. Your application goes with the loan: its days run on from when the old servicer got it. If it was complete, it stays complete, and the new servicer has {decisionAfterTransferDays} days from the change to decide. An offer that you can still accept stays open.',
      ask: 'Write to the new one: “I applied on this date. Here is my proof. Do you have all of it? Until when will you decide?” Send your proof of every payment. Keep paying the place that the last letter names.',
    },
    escrow: {
      title: 'Your payment rose because of taxes or insurance',
      rule: 'Once a year the servicer looks at the escrow account. If it holds too little, it may ask for more each month. A shortage of a month’s escrow or more is spread over at least {escrowShortageMonths} months. You do not have to be behind to ask how it was worked out.',
      ask: 'Write: “Please send me the escrow analysis, with each tax and insurance bill. Can the shortage be spread over more months?” Ask your county if you get all its tax relief, and look for cheaper insurance. If a bill is wrong, send a notice of error: it must be answered in {errorAnsweredDays} business days.',
    },
    'modification-rise': {
      title: 'Your payment rose after a change of the loan',
      rule: 'Some changed loans have a rate that rises in steps. A rise in the last 12 months can count as a reason to be close to falling behind, so you may ask before you miss a payment. A complete application has to be looked at for every option that the owner has.',
      ask: 'Ask: “Which step is this, when is the next, and how high is the last payment? Can I be reviewed now? How long do I have to wait since the last change?” Tell us the rise, and the day of the next one, in your answers.',
    },
    'trial-refused': {
      title: 'You paid the trial and were then refused',
      rule: 'If you paid the trial in time and only a paper is missing, you have to get a fair time to send it. If the servicer made a mistake, a notice of error makes it look again: it has {errorAcknowledgedDays} business days to say it came and {errorAnsweredDays} to answer.',
      ask: 'Write: “I made these trial payments on these days; here is the proof. Which rule did I not meet? Please correct this and make the change you offered.” Send it to the address for errors. Ask legal aid if a sale is near.',
    },
    denied: {
      title: 'You got a letter that says no',
      rule: 'For a loan modification, the letter has to give the exact reason. If a rule of the owner is the reason, it has to name the owner and the rule. If a value test is (NPV), it has to list the figures. You may have {appealDays} days to appeal, and someone else has to look at it. With FHA, papers on your income may not be asked for to turn down help that keeps the home.',
      ask: '“Which income did you count?” (too low or too high). “Which sum did you set aside, and what is the limit?” (excessive forbearance). “Which figures went into the test?” (negative present value). “Who is the owner, and which rule?” (not its program). “Which paper is missing, and until when?” (incomplete). Type the letter on our page for letters: we hold it against your figures.',
    },
    'home-sold': {
      title: 'The home is already sold: after a foreclosure or a short sale',
      rule: 'Help that keeps the home is over, unless your state lets you buy it back for some time. If it sold for more than was owed on all loans, the rest is yours, but you have to claim it in time. If it sold for less, the law of your state says if the lender may ask you for the rest (a deficiency), how much, and until when. After a short sale or a deed, look at the papers you signed: do they give up the rest? A debt that is forgiven can count as income for taxes, with or without a form 1099-C. A debt that someone still collects is not forgiven.',
      ask: 'Write to the lender or the collector: “What did the home sell for? How much do you say I owe, and how did you work it out? Did you ask a court, and when? Do you give up the rest?” Show every letter and any court paper to legal aid before you pay or sign. Show a form 1099-C to a tax adviser: who owed more than they had, or was in bankruptcy, may owe no tax on it.',
    },
    refinance: {
      title: 'A new loan in place of the old one (refinance)',
      rule: 'There is no rule that gives you one: each lender decides. It can be fair if the market rate is well below yours, the home is worth more than you owe, and your payments are made. If you are behind, most lenders say no. It costs fees, and a longer loan can cost more in all even when the payment is lower.',
      ask: 'Ask at least three lenders for a written estimate on the same day. Compare the rate, all fees, and what you would pay in all. Ask: “How many months until the lower payment has paid for the fees?” Beware of who calls you first.',
    },
  },
};
