/** The story of the HOPE NOW Alliance, told anew, with the figures that hold. */
export const story = {
  title: 'The HOPE NOW Alliance: what it promised and what it left',
  description:
    'How lenders, counselors and investors set out in 2007 to stop foreclosures, what their own figures say, what critics held against them, and why it ended.',
  lead: 'In 2007 an alliance set out to keep families in their homes. It ended in 2020. Alivio grew out of its story: we try to give what its critics missed.',
  contents: 'In this story',
  sources: 'What this part rests on',
  original: 'The article that this story goes back to',
  originalAbout: 'We tell it in our own words, and we correct it where other sources say otherwise.',
  forward: 'Go on from here',
  linkToOptions: 'See what help your own loan may have',
  closed: 'HOPE NOW and its programs are closed.',
  closedBody: 'If someone offers you one of them today, be careful: it may be a scam. Help from a counselor is free.',
  'what-it-was': {
    title: 'What it was',
    private:
      'HOPE NOW was a private alliance. Its members were servicers, counselors, investors, insurers and trade groups. The Treasury and HUD, the housing department, pushed for it and praised it. They did not run it, and joining was a choice.',
    meltdown:
      'It came with the subprime meltdown. Loans of high risk had been sold on as mortgage-backed securities (MBS). When they failed, foreclosure spread, and the economy slid into the Great Recession.',
    birth:
      'It was announced on October 10, 2007, when many first low rates were about to end. Of the largest servicers, {firstServicers} took part. They looked after about {firstShare} of the mortgages in the country.',
    growth:
      'By the middle of 2008 there were {laterServicers} servicers. They held more than {subprimeShare} of the riskier loans (subprime) and about {primeShare} of the others.',
  },
  timeline: {
    title: 'From 2003 to 2020',
    lead: 'The bars show how long each program was open. The list below tells the same, with a source for each line. No text names the last day of the FDIC kit, so its end is our reading.',
    from: '{from} to {until}',
    foundation: 'A foundation for counseling by phone is created. Later it runs the hotline.',
    call: 'President Bush asks Treasury and HUD to find ways to reach owners in trouble.',
    alliance: 'HOPE NOW is announced. It works until the summer of 2020.',
    'hope-now-rate-freeze': 'The rate freeze: some first low rates stay for five more years.',
    lifeline: 'Project Lifeline: foreclosure can pause for 30 days for owners far behind.',
    'freeze-revised': 'The freeze is opened to loans at any change of rate.',
    'mod-in-a-box': 'FDIC, which runs failed banks, changes loans at IndyMac and shares its kit with others.',
    'streamlined-modification': 'A simple loan change of Fannie Mae, Freddie Mac and HOPE NOW.',
    'hamp-tier-1':
      'The federal program HAMP (Home Affordable Modification Program) takes the place of that simple change.',
    'hamp-principal-reduction': 'Servicers must look at erasing a part of the debt, though they need not do it.',
    'hamp-tier-2': 'HAMP gets a second tier, also for some rented homes.',
    'last-applications': 'Last day to ask for HAMP.',
    end: 'HOPE NOW ends.',
    bars: {
      alliance: 'HOPE NOW',
      'hope-now-rate-freeze': 'Rate freeze',
      'mod-in-a-box': 'FDIC kit',
      'streamlined-modification': 'Simple loan change',
      'hamp-tier-1': 'HAMP',
      'hamp-principal-reduction': 'HAMP with debt erased',
      'hamp-tier-2': 'HAMP, second tier',
    },
  },
  'how-it-worked': {
    title: 'How it worked',
    hotline:
      'People could call {hotlineNumber} by day and by night. A separate foundation, the Homeownership Preservation Foundation (HPF), ran that line, and its counselors were free. In the three days after the rate freeze, more than {callsAfterFreeze} calls came in. In 2008 there were over {calls2008} calls and about {sessions2008} talks with a counselor.',
    letters:
      'Servicers also wrote: {letters2008} letters in 2008, and {lettersAnswered} of them got an answer, by its own count. Later came large events where families sat down with their servicer: more than {events} events and over {familiesInPerson} families.',
    workouts:
      'What a family could get was called a workout. There were two main kinds. A repayment plan keeps the loan as it is and adds the missed money to each payment. A modification changes the loan itself: its rate, its time or what is owed. Both change the repayment, which is how the loan is paid back.',
    freeze:
      'In December 2007 came the rate freeze. About {resetsExpected} risky loans were due for a higher rate. If the family paid on time and could not refinance, the first rate could stay for five years. From January to August 2008, {resetsSeen} loans reached their change of rate at nine servicers. About {resetsModified} were modified. About {resetsPaidOff} were simply paid off, by a sale or a new loan.',
    freezeCaveat:
      'No report that we found says how many of these changes were the freeze. Market rates also fell, so many payments rose less than feared.',
    programs:
      'Late in 2008 a simple modification followed. It gave more time first, then a lower rate, and then set a part aside. It erased no debt. In 2009 the federal program HAMP took its place. Erasing debt became a regular choice only in 2010.',
    sales:
      'Some families could not keep the home. For them there was the short sale: the home is sold for less than is owed, and the servicer agrees. For 2012 the alliance counted {shortSales2012} short sales.',
    standards:
      'Once fewer homes were at risk, the alliance also called for stricter lending, fair conduct, and a simpler road to a mortgage.',
    toHistory: 'See what six of these programs would have given one loan, or yours',
  },
  reports: {
    title: 'Repayment plans against modifications',
    lead: 'In the alliance’s own reports, most workouts were repayment plans at first. The share of modifications grew with time. The counts are workouts: one family may be in them more than once.',
    later: 'In April 2009 the trial months of HAMP were counted as repayment plans.',
    name: 'Share of repayment plans and modifications in each report',
    caption: 'Workouts that the alliance reported',
    period: 'Time',
    span: '{from} to {to}',
    plans: 'Repayment plans',
    modifications: 'Modifications',
    share: 'Share of plans',
    source: 'Source',
    bar: '{period}: {share} plans',
  },
  'special-considerations': {
    title: 'Special points',
    runFrom:
      'In 2008 the New York Times reported that the alliance was run from the Housing Policy Council. That is a trade group of lenders, servicers and insurers. It had set up HOPE NOW in 2007, together with its parent group.',
    end: 'In July 2020 HOPE NOW ended. It gave two reasons. The pandemic made large meetings impossible. And by then, servicers had common rules and did most of the work online.',
    hotlineToday:
      'The hotline had taken {callsIn2017} calls by January 2017. We do not know if anyone still answers it. For free help today, call the HUD number at the foot of this page.',
  },
  criticism: {
    title: 'What its critics said',
    counting:
      'It is not known how many families kept their home for good. The alliance counted workouts: about {tenMonths2008} in the first ten months of 2008. By February 2015 it counted {solutionsBy2015} “solutions”, and {modificationsBy2015} of them were lasting modifications. It said itself that one home could be counted more than once.',
    estimates:
      'The counts are estimates for the whole industry and begin in July 2007, before the alliance. What would have happened without it, the alliance could not tell.',
    plans:
      'A repayment plan makes the payment larger. And a modification did not always make it smaller. A study of 2008 found that {paymentCut} of the changes cut the payment, {paymentSame} left it as it was, and {paymentRaised} made it larger.',
    gatekeeping:
      'HOPE NOW was promoted as help to owners in financial distress. But the servicer decided who got it. When people called after the freeze, they were told to ask their own lender. In the spring of 2008, about {inPersonShare} of those who called ended up face to face with a counselor. Nobody outside saw the terms. Critics said the alliance kept the gate (gatekeeper): safe cases went in, and lenders lost less.',
    openness:
      'What they missed was transparency and accountability: who was helped, on what terms, and who had to answer for it.',
    uncoordinated:
      'The help did not fit together, critics said. Owners were left confused, and still at risk of foreclosure. And the members did not hurry: as lenders and investors, they could lose money on every debt that was cut.',
    outpaced:
      'Help came slowly. In October 2007, {noHelpOf10} of every 10 risky loans far behind had no workout under way. In August 2010 it was still more than {noHelp2010} of those far behind. And in about {debtGrew2010} of the changed loans, the debt had grown.',
    otherSide:
      'There is another view. A study of 2009 at the Boston Fed found that {redefaultLow} to {redefaultHigh} of changed loans fell behind again within six months. About {selfCure} of those who fell behind caught up without help. For an investor, that can make a change look like a loss.',
    toInvestor: 'Work out the investor’s sum yourself',
    toResults: 'See what decides today, for your own loan',
  },
  'key-points': {
    title: 'Key points',
    who: 'HOPE NOW was a private alliance of servicers, counselors and investors. The government promoted it from 2007 on.',
    what: 'It gave owners a number to call, and the servicers a common way to answer.',
    plans: 'At first, most of what it counted were repayment plans, which make the payment larger.',
    gate: 'The servicer decided who got help. That is still so today, but now there are written rules, deadlines and appeals.',
    end: 'It ended in 2020, because of the pandemic and because the work had moved online.',
    today:
      'What it lacked is what we try to give: the rule, the sum, the reason and the next step. And you need no alliance to ask for help.',
  },
  corrections: {
    title: 'Where we tell it differently',
    lead: 'This page follows an article of Investopedia and owes its outline to it. Some points of that article, or of its Spanish version, do not agree with the documents we found. These are the ones we changed.',
    tenMonths:
      'The article says that 1.7 million borrowers had been helped by the third quarter of 2009. The alliance gave that number for the first ten months of 2008: about {tenMonths2008} workouts. Counted from July 2007, it had passed {byJuly2008} by July 2008 and was near {bySeptember2008} by September. We think the year is off by one.',
    totals:
      'The article goes on to two million cases in 2014. As a total, that is too low. By February 2015 the alliance counted {solutionsBy2015} solutions, and {modificationsBy2015} of them were modifications. We could not find the number for 2014 alone.',
    workouts: 'Where the article says borrowers, the reports say workouts. One family can stand for several.',
    end: 'The article opens with the pandemic as the reason for the end. There was a second one, which the article names further down: the work had become standard and moved online.',
    government:
      'The article counts the government among the members. It promoted the alliance, but the members were private, apart from Fannie Mae and Freddie Mac.',
    council:
      'The article dates the lead of the Housing Policy Council from 2008. That is the year of the report. The council helped to set up HOPE NOW in 2007. We could not confirm that the council dates from 2003, so we leave that out.',
    forgiveness:
      'The article speaks of loans forgiven. That was rare: the freeze kept a rate, and the change of 2008 set debt aside but did not erase it.',
    hotline: 'The hotline belonged to a separate foundation, HPF, and not to the alliance.',
    members: 'The list of key points calls the members resources for owners. They were companies and groups.',
    translation:
      'A few phrases changed their sense in the Spanish version. The council wanted a “safe and sound” financial system. The alliance “was run out of” the council; it was not left without it. It was a “gatekeeper” that decided who got help. And it is unclear how many borrowers kept their home for good.',
  },
};
