/** The answer in one sentence, its four places, and the print of it. */
export const answer = {
  change: {
    less: 'You could pay {payment} a month instead of {before}.',
    more: 'Your payment would be {payment} a month. Today it is {before}.',
    same: 'You could be caught up and go on with {same, select, about {about the same, {payment} a month.} other {{payment} a month, as today.}}',
    'repayment-plan':
      '{nowGiven, select, yes {You could catch up with {now} at once and {payment} a month} other {You could catch up with {payment} a month}} for {planMonths}, then {again, select, yes {{before} again} other {{after}}}.',
    'repayment-plan-changing':
      'You could catch up with {nowGiven, select, yes {{now} at once, then {payment} a month} other {{payment} a month}} for {firstMonths}, then {steps, select, one {} other {up to }}{later} a month until {planMonths} have passed. After that your payment is {after}.',
    forbearance: 'You could pay {reducedPayment} a month for {planMonths} instead of {before}.',
    'forbearance-same': 'With what you say you can pay, a pause would leave your payment at {reducedPayment} a month.',
    'forbearance-changing':
      'You could pay {reducedPayment} a month for {firstMonths}, then {steps, select, one {} other {up to }}{later} a month until {planMonths} have passed. Today it is {before}.',
    deferral:
      '{nowGiven, select, yes {You could catch up by paying {now} at once, and then} other {You could be caught up and}} {same, select, yes {go on with {payment} a month, as today.} about {go on with about the same, {payment} a month.} other {pay {payment} a month. Today it is {before}.}}',
    'partial-claim':
      '{trialGiven, select, yes {After {trialMonths} of trial payments, you could be caught up and} other {You could be caught up and}} {same, select, yes {go on with {payment} a month, as today.} about {go on with about the same, {payment} a month.} other {pay {payment} a month. Today it is {before}.}}',
    'payment-supplement':
      'You could pay {payment} a month for {supplementMonths} instead of {before}. After that the full payment comes back.',
    reinstatement: 'You could catch up by paying {amount} at once, then {before} a month as before.',
  },
  range: {
    owner: 'You could pay between {low} and {high} a month instead of {before}. It depends on who backs the loan.',
    value: 'You could pay between {low} and {high} a month instead of {before}. It depends on what the home is worth.',
  },
  upTo: {
    owner: 'You could go on with {before} a month or pay up to {high}. It depends on who backs the loan.',
    value: 'You could go on with {before} a month or pay up to {high}. It depends on what the home is worth.',
  },
  lower: {
    range:
      'With a loan modification you could pay between {low} and {high} a month instead of {before}. It depends on who backs the loan.{others, select, yes { With some it may not go down.} other {}}',
    one: 'With a loan modification you could pay {low} a month instead of {before}. It depends on who backs the loan.{others, select, yes { With some it may not go down.} other {}}',
  },
  stays: {
    owner: 'Your payment could stay at {before} a month. It depends on who backs the loan.',
    value: 'Your payment could stay at {before} a month.',
  },
  one: {
    owner: 'You could pay {low} a month instead of {before}. It depends on who backs the loan.',
    value: 'You could pay {low} a month instead of {before}.',
  },
  passing: {
    pause:
      'You could pay {isRange, select, yes {between {low} and {high}} other {{low}}} a month for {lasts, select, range {{least} to {most}} other {{most}}} instead of {before}. It depends on who backs the loan.',
    plan: 'You could catch up with {nowGiven, select, yes {{now} at once and } upTo {up to {now} at once and } other {}}{isRange, select, yes {between {low} and {high}} other {{low}}} a month for {lasts, select, range {{least} to {most}} other {{most}}}{again, select, yes {, then {before} again} other {}}. It depends on who backs the loan.',
    some: {
      pause:
        'With some, the lower payment is a pause. It lasts {lasts, select, range {{least} to {most}} other {{most}}}.',
      plan: 'With some, it is a repayment plan. The higher payment lasts {lasts, select, range {{least} to {most}} other {{most}}}.',
      atOnce:
        '{nowGiven, select, yes {First you would pay {now} at once.} other {With some, you would first pay {now} at once.}}',
    },
  },
  sale: 'Foreclosure sale: {sale}, {left, plural, =0 {today} =1 {tomorrow} other {in # days}}.',
  /** The first of all steps, in a few words. */
  first: {
    lawyer: 'Call your bankruptcy lawyer first of all.',
    apply: 'First: your complete application, there by {date}.',
    call: 'First: call your servicer and a free counselor today.',
    missingBy: 'First: ask in writing what is missing, and have it there by {date}.',
    missing: 'First: ask in writing today what is missing.',
    confirm: 'First: ask the servicer in writing to confirm you as an owner.',
    move: 'First: ask in writing to have the sale moved.',
    papers: 'First: send the papers that the letter asks for.',
    showLetter: 'First: show the letter to a free counselor or legal aid today.',
    callOff: 'First: ask in writing to have the sale called off.',
    askWhat: 'First: call your servicer today and ask what happened to the sale.',
    showPapers: 'First: show the foreclosure papers to a lawyer or legal aid.',
    error: 'First: send a notice of error, with proof of each payment.',
  },
  open: 'We need a few more answers to say what you would pay.',
  waits: 'It waits for these answers:',
  sell: 'Try an ordinary sale of the home first: it may pay off all you owe.',
  sold: 'If your home was sold: what you can still ask for.',
  leave: 'There are ways to leave the home without a foreclosure.',
  ownRules: 'This loan has its own kind of help.',
  none: 'Today no option that keeps you in the home fits. That can change.',
  noneCurrent:
    'You are up to date, so the help for missed payments does not fit today. If a payment becomes hard, you may ask before you miss one.',
  later:
    'From {day}, taxes and insurance change: you would then pay {payment} a month. Without this help it would be {before}.',
  laterAnyway:
    'The payment of this loan changes: you would pay {steps, select, one {} two {{first} a month from {firstDay}, and then } other {{first} a month from {firstDay}, {second} from {secondDay}, and then }}{payment} a month from {day}.',
  monthOfPause:
    'In a full pause you would pay nothing for some months. Each of them adds {payment} to the {pastDue} or more that is past due now.',
  rises: {
    alone:
      'Without help, you would pay {steps, select, one {} two {{first} a month from {firstDay}, and then } other {{first} a month from {firstDay}, {second} from {secondDay}, and then }}{before} a month from {day}.',
    one: 'Without help, you would pay {steps, select, one {} two {{first} a month from {firstDay}, and then } other {{first} a month from {firstDay}, {second} from {secondDay}, and then }}{before} a month from {day}. With a changed loan it could be {low}.',
    range:
      'Without help, you would pay {steps, select, one {} two {{first} a month from {firstDay}, and then } other {{first} a month from {firstDay}, {second} from {secondDay}, and then }}{before} a month from {day}. With a changed loan it could be between {low} and {high}.',
  },
  above:
    '{othersGiven, select, yes {With the {others} a month of the other loans on the home, that is} other {That is}} {above} a month more than you said you can pay.',
  aboveLater:
    '{dayGiven, select, yes {From {day}, you would pay {payment} a month.} other {The highest payment would be {payment} a month.}} {othersGiven, select, yes {With the {others} a month of the other loans on the home, that is} other {That is}} {above} a month more than you said you can pay.',
  due: {
    nothing: 'At the end, no sum is left to pay.',
    sum: 'At the end ({paidOffOn}), {dueAtEnd} is due in one sum.',
    range:
      '{among, select, some {With some, {spread, select, one {{high}} upTo {up to {high}} other {between {low} and {high}}} is due in one sum at the end.} other {At the end, {spread, select, one {{high}} upTo {up to {high}} other {between {low} and {high}}} is due in one sum.}}',
    moved: 'When the loan ends, {moved} is due in one sum, with no interest.',
    afterPause: 'After the pause, {arrearsAtEnd} is past due.',
    afterPauses: 'After the pause, between {low} and {high} is past due.',
  },
  before: 'Today: {amount}',
  after: 'With it: {amount}',
  without: 'Later, without help: {amount}',
  low: 'Lowest: {amount}',
  high: 'Highest: {amount}',
  picture: 'The monthly payment today and with this option',
  decides: 'Your servicer, the company you pay each month, decides. As of {asOf}. This is not legal advice.',
  now: 'What to do now',
  findOwner: 'Find out who backs your loan',
  back: 'Back to the answer',
  doors: 'Look closer',
  places: {
    compare: {
      title: 'Compare',
      description: 'A repayment plan and a changed loan beside what you pay today: each month, in all, and at the end.',
      door: 'A plan and a changed loan, beside today.',
    },
    options: {
      title: 'Every option',
      description:
        'Every kind of help for your loan: what may fit, what waits for an answer, and what does not fit today.',
      door: 'What may fit, what does not, and why.',
    },
    'to-do': {
      title: 'What to do',
      description: 'Whom to call, by when, and which papers to have at hand.',
      door: 'Calls, dates and papers.',
    },
    how: {
      title: 'How this was worked out',
      description:
        'What the answer rests on: what we assumed, how sure it is, where the rules are written, and other figures to try.',
      door: 'What we assumed. Try other figures.',
    },
  },
};
