import { nameIn } from '../programs/option-id';

/**
 * Criteria that the rules name and the case has no field for: they are taken as met and told (reading G34). Keys of
 * `assumed` in the words, by the option's name; an authority's own list by the full id.
 */
/** What every modification of a VA loan asks that the case does not. */
const VA_MODIFICATION = [
  'hardship-papers',
  'no-other-plan',
  'credit-review',
  'owner-signs',
  'highest-rate',
  'trial-within-month',
];

/** What every lasting option asks: of FHA, of USDA. */
const PERMANENT_FHA = ['hardship-papers', 'affordability-signed', 'bankruptcy-rules', 'agency-programs', 'trial-paid'];
const PERMANENT_USDA = ['application-if-asked', 'hardship-papers', 'usda-help-honest', 'trial-paid'];

const FLEX = [
  'no-other-plan',
  'application-if-asked',
  'hardship-papers',
  'recent-value',
  'escrow-reviewed',
  'state-allows-costs',
  'no-special-agreement',
  'no-buydown',
  'land-lease',
  'trial-paid',
];
const DISASTER_FLEX = [
  'no-other-plan',
  'recent-value',
  'escrow-reviewed',
  'state-allows-costs',
  'land-lease',
  'trial-paid',
];

const SALE = ['application-if-asked', 'form-of-sale'];

/** What the closed programs asked that the case does not. */
const PAST = ['past-contract', 'past-papers'];
const PAST_MODIFICATION = [...PAST, 'past-value-test', 'past-no-bankruptcy'];

const BY_NAME: Readonly<Record<string, readonly string[]>> = {
  reinstatement: [],
  'repayment-plan': ['spoke-with-servicer', 'application-if-asked', 'no-buydown', 'payments-on-time'],
  forbearance: ['spoke-with-servicer', 'hardship-papers'],
  'special-forbearance': ['spoke-with-servicer', 'hardship-papers'],
  'payment-deferral': [
    'spoke-with-servicer',
    'no-other-plan',
    'escrow-reviewed',
    'advances-paid',
    'no-special-agreement',
  ],
  'disaster-payment-deferral': ['spoke-with-servicer', 'one-per-event', 'escrow-reviewed', 'advances-paid'],
  'flex-modification': FLEX,
  'disaster-flex-modification': DISASTER_FLEX,
  'traditional-modification': VA_MODIFICATION,
  '30-year-modification': VA_MODIFICATION,
  '40-year-modification': VA_MODIFICATION,
  'disaster-modification': ['no-other-plan', 'owner-signs', 'highest-rate', 'trial-within-month'],
  combination: PERMANENT_FHA,
  'payment-supplement': PERMANENT_FHA,
  'recovery-advance': PERMANENT_USDA,
  'modification-with-advance': [...PERMANENT_USDA, 'target-of-usda'],
  'final-offer': [...PERMANENT_USDA, 'final-offer-modeled'],
  'hope-now-rate-freeze': ['past-contract'],
  'streamlined-modification': [...PAST, 'past-no-bankruptcy'],
  'mod-in-a-box': [...PAST, 'past-value-test'],
  'hamp-tier-1': PAST_MODIFICATION,
  'hamp-tier-2': PAST_MODIFICATION,
  'hamp-principal-reduction': PAST_MODIFICATION,
  'short-sale': SALE,
  'pre-foreclosure-sale': SALE,
  'compromise-sale': SALE,
  'deed-in-lieu': SALE,
};

const BY_ID: Readonly<Record<string, readonly string[]>> = {
  // Whether Fannie Mae counts on a falling balance is open.
  'fannie-mae.flex-modification': [...FLEX, 'constant-balance'],
  'fannie-mae.disaster-flex-modification': [...DISASTER_FLEX, 'constant-balance'],
  'fha.repayment-plan': ['spoke-with-servicer', 'payments-on-time'],
  'fha.partial-claim': PERMANENT_FHA,
  'fha.loan-modification': PERMANENT_FHA,
  'va.repayment-plan': ['spoke-with-servicer', 'payments-on-time'],
  'va.partial-claim': ['hardship-papers', 'no-other-plan', 'owner-signs', 'trial-within-month'],
  'usda.repayment-plan': ['spoke-with-servicer', 'usda-help-honest', 'payments-on-time'],
  'usda.special-forbearance': ['spoke-with-servicer', 'hardship-papers', 'usda-help-honest'],
  'usda.loan-modification': [...PERMANENT_USDA, 'target-of-usda'],
  'other.repayment-plan': ['common-practice', 'spoke-with-servicer', 'application-if-asked', 'payments-on-time'],
  'other.forbearance': ['common-practice', 'spoke-with-servicer', 'hardship-papers'],
  'other.payment-deferral': ['common-practice', 'spoke-with-servicer', 'no-other-plan', 'advances-paid'],
  'other.loan-modification': [
    'common-practice',
    'application-if-asked',
    'hardship-papers',
    'no-other-plan',
    'trial-paid',
  ],
};

export function assumedOf(id: string): readonly string[] {
  return BY_ID[id] ?? BY_NAME[nameIn(id)] ?? [];
}

/** Every key in use, for the test that each has its words. */
export const ASSUMED: readonly string[] = [...new Set([...Object.values(BY_NAME), ...Object.values(BY_ID)].flat())];
