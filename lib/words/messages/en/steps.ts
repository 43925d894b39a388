import { pastSteps } from './history';

/** The steps of a modification, told in order: a title, and a sentence for each reason why the step stopped. */
export const steps = {
  ...pastSteps,
  capitalize: {
    title: 'Add what is past due to the balance',
    done: 'Your balance is {from}. Unpaid interest of {accruedInterest} and costs of {advances} are added. The new balance is {to}.',
    'through-trial':
      'Your balance is {from}. Interest of {accruedInterest} is added, for {interestMonths}: those you did not pay and those until the new loan starts.{advancesGiven, select, yes { Costs of {advances} are added too.} other {}}{suspenseGiven, select, yes { The {suspense} your servicer holds is taken off.} other {}}{deferredBeforeGiven, select, yes { The {deferredBefore} put off earlier joins.} other {}} The new balance is {to}.',
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
    target:
      '{passed, select, yes {The date of the last payment has passed. The loan is now paid over {to}.} other {The time goes from {from} to {to}.}} The payment is now {payment}, and the goal of {target} is met.',
    limit:
      '{passed, select, yes {The date of the last payment has passed. The loan is now paid over {to}, the longest time allowed.} other {The time goes from {from} to {to}, the longest allowed.}} The payment is {payment}, still above the goal of {target}.',
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
    done: 'The rate goes from {from} to {to}. It follows the last market rate that we have.',
    'note-cap':
      'The rate goes from {from} to {to}. By the market it would be higher, but the rules let yours rise no further.',
    'note-stays': 'The last market rate that we have is not below yours, so your rate of {to} stays.',
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
  'claim-arrears': {
    title: 'Pay what is past due with a claim',
    'nothing-to-claim': 'No interest or cost is past due, so the claim pays nothing here. The balance stays at {to}.',
    done: 'FHA pays {claimed}: the interest of missed months, and taxes, insurance and costs your servicer paid or lacks. You owe it later, with no interest. The balance stays at {to}, with the principal you missed in it.',
    room: 'Interest and costs past due come to {pastDue}. FHA can pay only {claimed} of it, and {capitalized} joins the balance. The new balance is {to}.',
  },
  'modify-360': {
    title: 'Try 30 new years',
    target:
      'At {to} over 30 years, the payment for principal and interest is {payment}. That meets the goal of {target} or less.',
    'above-target':
      'At {to} over 30 years, the payment for principal and interest would be {payment}. The goal is {target} or less, so the next step follows.',
    affordable:
      'At {to} over 30 years, the payment for principal and interest is {payment}. With taxes and insurance it stays within the {limit} you can pay.',
    'not-affordable':
      'At {to} over 30 years, the payment for principal and interest would be {payment}. With taxes and insurance it is more than the {limit} you can pay, so 40 years follow.',
  },
  'defer-360': {
    title: 'Move part of the balance into the claim',
    target:
      'The goal takes {deferred} more from the claim. You pay on {to}. The payment is {payment}, and the goal of {target} is met.',
    room: 'The goal would take {needed} more from the claim, {deferredGiven, select, yes {but only {deferred} is left.} other {but nothing is left.}} Over 30 years the payment would be {payment}, so 40 years follow.',
  },
  'modify-480': {
    title: 'Try 40 new years',
    target:
      'At {to} over 40 years, the payment for principal and interest is {payment}. That meets the goal of {target} or less.',
    'above-target':
      'At {to} over 40 years, the payment for principal and interest would be {payment}. The goal is {target} or less.',
    affordable:
      'At {to} over 40 years, the payment for principal and interest is {payment}. With taxes and insurance it stays within the {limit} you can pay.',
    'not-affordable':
      'At {to} over 40 years, the payment for principal and interest would be {payment}. With taxes and insurance it is more than the {limit} you can pay.',
  },
  'defer-480': {
    title: 'Move part of the balance into the claim',
    target:
      'The goal takes {deferred} more from the claim. You pay on {to}. The payment is {payment}, and the goal of {target} is met.',
    room: 'The goal would take {needed} more from the claim, {deferredGiven, select, yes {but only {deferred} is left.} other {but nothing is left.}} You pay on {to}. The payment is {payment}, above the goal of {target}.',
  },
};
