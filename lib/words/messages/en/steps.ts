/** The steps of a modification, told in order: a title, and a sentence for each reason why the step stopped. */
export const steps = {
  capitalize: {
    title: 'Add what is past due to the balance',
    done: 'Your balance is {from}. Unpaid interest of {accruedInterest} and costs of {advances} are added. {deferredBeforeGiven, select, yes {The {deferredBefore} put off earlier joins too. The new balance is {to}.} other {The new balance is {to}.}}',
    'with-shortage':
      'Your balance is {from}. Unpaid interest of {accruedInterest}, costs of {advances} and an escrow shortage of {escrowShortage} are added. The new balance is {to}.',
  },
  start: {
    title: 'Start with the rate and the time left',
    target:
      'At {to} over the time left, the payment for principal and interest is {payment}. That already meets the goal of {target} or less.',
    'above-target':
      'At {to} over the time left, the payment for principal and interest would be {payment}. The goal is {target} or less, so the next step follows.',
  },
  'reduce-rate': {
    title: 'Lower the rate',
    target: 'The rate goes from {from} down to {to}. The payment is now {payment}, and the goal of {target} is met.',
    floor:
      'The rate goes from {from} down to {to}, the lowest the rules allow today. The payment is {payment}, still above the goal of {target}.',
    'already-at-floor':
      'Your rate of {from} is already at or below the lowest rate the rules use today. It stays, and the payment is {payment}.',
    'low-ltv':
      'The home is worth much more than the debt, so the rules leave the rate at {from}. The payment is {payment}.',
  },
  'extend-term': {
    title: 'Give more time',
    target: 'The time goes from {from} to {to}. The payment is now {payment}, and the goal of {target} is met.',
    limit:
      'The time goes from {from} to {to}, the longest allowed. The payment is {payment}, still above the goal of {target}.',
  },
  forbear: {
    title: 'Set part of the balance aside without interest',
    target:
      'Of {from}, the rules set {setAside} aside with no interest and no monthly payment. You pay on {to}. The payment is {payment}, and the goal of {target} is met.',
    'value-floor':
      'Only {setAside} can be set aside, because of the home’s value. You pay on {to}. The payment is {payment}, above the goal of {target}.',
    'share-cap':
      'At most {shareCap} of the balance can be set aside. You pay on {to}. The payment is {payment}, above the goal of {target}.',
    'low-ltv':
      'The home is worth much more than the debt, so the rules set nothing aside. The payment stays at {payment}, above the goal of {target}.',
  },
  'market-rate': {
    title: 'Use the market rate of today',
    done: 'The rate goes from {from} to {to}. It follows the market rate of this week.',
    'note-cap': 'The rate goes from {from} to {to}. The market rate is higher, but the rules let yours rise no further.',
    'note-stays': 'The market rate of this week is not below yours, so your rate of {to} stays.',
  },
  'new-term': {
    title: 'Set the time to pay',
    kept: 'The time left on the loan stays at {to}. The payment for principal and interest is {payment}.',
    changed: 'The loan is now paid over {to}. The payment for principal and interest is {payment}.',
  },
  advance: {
    title: 'Pay part of the balance with an advance',
    target:
      'Of {from}, USDA advances {setAside}, with no interest and no monthly payment. You pay on {to}. The payment is {payment}, and the goal of {target} is met.',
    room: 'The goal of {target} would take an advance of {forTarget}, but only {setAside} is left for this loan. You pay on {to}, and the payment is {payment}.',
  },
};
