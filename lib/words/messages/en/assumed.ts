import { pastAssumed } from './history';

/** Criteria that a rule names and the case does not ask about: taken as met, and said. */
export const assumed = {
  ...pastAssumed,
  'spoke-with-servicer': 'You have talked with your servicer about the hardship and what you can pay.',
  'no-other-plan': 'You have no other offer, trial plan or active plan at the same time.',
  'application-if-asked': 'If your servicer asks for a complete application, you send every paper.',
  'hardship-papers': 'You can show papers for the hardship if they ask.',
  'recent-value': 'The home value comes from a valuation less than 90 days old.',
  'escrow-reviewed': 'Your servicer has worked out the taxes and insurance anew.',
  'constant-balance': 'The interest until the new loan starts is worked out on the balance of today.',
  'advances-paid': 'The costs your servicer added were really paid to others.',
  'no-special-agreement': 'No side deal makes your lender take the loan back.',
  'no-buydown': 'Nobody is paying part of your interest for a time (a “buydown”).',
  'land-lease': 'If you lease the land, the lease lasts five years past the new end of the loan.',
  'state-allows-costs': 'State law lets the servicer add these costs to the balance.',
  'one-per-event': 'You have had no deferral for this same disaster.',
  'trial-paid': 'You make every trial payment on time.',
  'payments-on-time': 'You make every payment of the plan in its month.',
  'sale-near-default':
    'With less than two months past due: you will soon not be able to pay, for a cause that the rules name, such as a death, a divorce or an illness.',
  'sale-contribution':
    'You pay a part of the loss if your servicer asks for it. It may ask when you have savings or a high income. Ask it for less if you cannot pay that.',
  'sale-in-default': 'On the day the sale closes, the loan is past due (in default).',
  'form-of-sale': 'Price, buyer and other liens are looked at by the servicer case by case.',
  'affordability-signed': 'You sign that you can afford the new payment.',
  'bankruptcy-rules': 'If you are in bankruptcy, its rules are met.',
  'agency-programs': 'Nothing bars you from programs of the agency.',
  'credit-review': 'Your servicer looks at your credit and finds that you can pay from now on.',
  'owner-signs': 'You own the home, you owe the loan, and you sign the change.',
  'highest-rate': 'We used the highest rate your servicer may set without asking VA. Yours may be lower.',
  'trial-within-month': 'Every trial payment arrives before its month ends.',
  'usda-help-honest': 'No help was given to you before because of false papers.',
  'target-of-usda': 'The texts we read do not print the goal for the payment. We used 20 percent less than today.',
  'final-offer-modeled':
    'The texts do not say how a final offer is worked out. We used the rate of today and 40 years.',
  'common-practice': 'No public rule binds a private lender. These are the limits that servicers often use.',
};
