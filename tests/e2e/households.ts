import { BACKERS } from '../../lib/case/backers';
import type { Answers } from '../../lib/interview/typed';
import { EXAMPLE } from './example';

/** Nothing of the statement is told. */
export const NO_FIGURES: Answers = {
  'loan.backer': 'fannie-mae',
  'arrears.oldestUnpaidDueDate': '2026-08-01',
  'hardship.cause': 'reduced-income',
  'household.wantsToStay': 'yes',
};

/** What the quick look asks, and no more. */
const QUICK_LOOK: Answers = {
  'arrears.current': 'no',
  'arrears.oldestUnpaidDueDate': '2026-08-01',
  'foreclosure.saleOn': 'none',
  'hardship.cause': 'reduced-income',
  'hardship.duration': 'permanent',
  'household.canResumePayment': 'no',
  'household.canReinstate': 'no',
  'loan.principalBalance': '236,765.47',
  'loan.ratePercent': '6.5',
  'loan.payment': '2,100',
};

const SALE: Answers = { 'foreclosure.saleOn': '2026-12-20' };

/** What turns the example into a household of another kind. */
const KINDS: Readonly<Record<string, Answers>> = {
  'behind since 2023': { 'arrears.oldestUnpaidDueDate': '2023-06-01' },
  'not behind': { 'arrears.current': 'yes', 'arrears.oldestUnpaidDueDate': '' },
  'past its last payment': {
    'loan.originatedOn': '1995-05-01',
    'loan.originalTermMonths': '360',
    'loan.remainingMonths': '',
    'loan.principalBalance': '12,000',
  },
  'a balloon next month': { 'loan.remainingMonths': '2', 'arrears.current': 'yes', 'arrears.oldestUnpaidDueDate': '' },
  'more to pay than before': { 'loan.ratePercent': '2.5', 'loan.principalAndInterest': '1,020' },
  'worth more than owed': { 'property.value': '695,000' },
  'wants to leave': { 'household.wantsToStay': 'no' },
  'an heir': { 'household.role': 'heir', 'hardship.cause': 'death' },
  'a divorced co-owner': { 'household.role': 'divorced-co-owner', 'hardship.cause': 'divorce-or-separation' },
  bankruptcy: { 'household.bankruptcy': 'chapter-13' },
  'bankruptcy and a sale': { 'household.bankruptcy': 'chapter-13', ...SALE },
  'active duty': { 'household.onActiveDutyInLast12Months': 'yes' },
  'a disaster': {
    'hardship.cause': 'disaster',
    'hardship.duration': 'temporary-resolved',
    'disaster.occurredOn': '2026-03-15',
    'disaster.femaIndividualAssistance': 'yes',
    'disaster.insuredLoss': 'yes',
    'household.canResumePayment': 'yes',
  },
  'a letter that says no': { 'foreclosure.decisionOn': '2026-11-20', 'foreclosure.denialReasons': 'income-too-low' },
  'an application, a new servicer and a filing': {
    'foreclosure.applicationSentOn': '2026-10-20',
    'foreclosure.servicerChangedOn': '2026-11-01',
    'foreclosure.firstFilingOn': '2026-09-15',
    'property.state': 'NY',
  },
  'a line of credit': { 'loan.backer': 'other', 'loan.product': 'home-equity-line', 'loan.firstLien': 'no' },
  'a second lien': { 'loan.backer': 'other', 'loan.firstLien': 'no', 'loan.otherLiens.balance': '190,000' },
  'a reverse mortgage': { 'loan.backer': 'fha', 'loan.product': 'reverse' },
  'a loan of USDA itself': { 'loan.backer': 'usda-direct' },
};

/** Households of every kind: each owner with all figures under a sale and without figures, an unknown one after the quick look, and what else changes the pages. */
export const HOUSEHOLDS: Readonly<Record<string, Answers>> = {
  ...Object.fromEntries(
    BACKERS.flatMap((backer) => [
      [`${backer}, a sale`, { ...EXAMPLE, ...SALE, 'loan.backer': backer }],
      [`${backer}, no figures`, { ...NO_FIGURES, 'loan.backer': backer }],
    ]),
  ),
  'nobody knows who owns it, the quick look': { ...QUICK_LOOK, 'loan.backer': 'unknown' },
  ...Object.fromEntries(Object.entries(KINDS).map(([kind, answers]) => [kind, { ...EXAMPLE, ...answers }])),
};
