/**
 * Criteria that the rules name and the case has no field for: they are taken as met and told (readings, 34). Keys of
 * `assumed` in the words, by the option's name; an authority's own list by the full id.
 */
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
  'flex-modification': [
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
  ],
  'disaster-flex-modification': [
    'no-other-plan',
    'recent-value',
    'escrow-reviewed',
    'state-allows-costs',
    'land-lease',
    'trial-paid',
  ],
  'loan-modification': ['no-other-plan', 'hardship-papers', 'trial-paid'],
  'partial-claim': ['hardship-papers', 'trial-paid'],
  combination: ['hardship-papers', 'trial-paid'],
  'payment-supplement': ['hardship-papers', 'trial-paid', 'rate-stays'],
  'traditional-modification': ['hardship-papers', 'no-other-plan', 'trial-paid'],
  '30-year-modification': ['hardship-papers', 'no-other-plan', 'trial-paid'],
  '40-year-modification': ['hardship-papers', 'no-other-plan', 'trial-paid'],
  'disaster-modification': ['hardship-papers', 'no-other-plan', 'trial-paid'],
  'recovery-advance': ['hardship-papers', 'trial-paid'],
  'modification-with-advance': ['hardship-papers', 'trial-paid'],
  'final-offer': ['application-if-asked', 'hardship-papers'],
  'short-sale': ['application-if-asked', 'form-of-sale'],
  'pre-foreclosure-sale': ['application-if-asked', 'form-of-sale'],
  'compromise-sale': ['application-if-asked', 'form-of-sale'],
  'deed-in-lieu': ['application-if-asked', 'form-of-sale'],
};

const PERMANENT_FHA = ['hardship-papers', 'affordability-signed', 'bankruptcy-rules', 'agency-programs', 'trial-paid'];

const VA_MODIFICATION = [
  'hardship-papers',
  'no-other-plan',
  'credit-review',
  'owner-signs',
  'highest-rate',
  'trial-within-month',
];
const USDA_PERMANENT = ['application-if-asked', 'hardship-papers', 'usda-help-honest'];

const BY_ID: Readonly<Record<string, readonly string[]>> = {
  'va.repayment-plan': ['spoke-with-servicer', 'payments-on-time'],
  'va.traditional-modification': VA_MODIFICATION,
  'va.30-year-modification': VA_MODIFICATION,
  'va.40-year-modification': VA_MODIFICATION,
  'va.disaster-modification': ['no-other-plan', 'owner-signs', 'highest-rate', 'trial-within-month'],
  'va.partial-claim': ['hardship-papers', 'no-other-plan', 'owner-signs', 'trial-within-month'],
  'usda.repayment-plan': ['spoke-with-servicer', 'usda-help-honest', 'payments-on-time'],
  'usda.special-forbearance': ['spoke-with-servicer', 'hardship-papers', 'usda-help-honest'],
  'usda.recovery-advance': [...USDA_PERMANENT, 'trial-paid'],
  'usda.loan-modification': [...USDA_PERMANENT, 'target-of-usda', 'trial-paid'],
  'usda.modification-with-advance': [...USDA_PERMANENT, 'target-of-usda', 'trial-paid'],
  'usda.final-offer': [...USDA_PERMANENT, 'final-offer-modeled', 'trial-paid'],
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
  'fha.partial-claim': PERMANENT_FHA,
  'fha.loan-modification': PERMANENT_FHA,
  'fha.combination': PERMANENT_FHA,
  'fha.payment-supplement': PERMANENT_FHA,
};

export function assumedOf(id: string): readonly string[] {
  return BY_ID[id] ?? BY_NAME[id.slice(id.indexOf('.') + 1)] ?? [];
}

/** Every key in use, for the test that each has its words. */
export const ASSUMED: readonly string[] = [...new Set([...Object.values(BY_NAME), ...Object.values(BY_ID)].flat())];
