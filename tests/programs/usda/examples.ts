import { allTerms, householdExample } from '../../official/household-example';
import { OUR_OWN } from '../../official/sources';
import { BEHIND, EXAMPLE_3, HIGH_RATE } from './households';

const source = OUR_OWN.usda;
const AT_625 = { ...HIGH_RATE, 'market.pmms30Percent': '6.27' };

/** The worked examples of rules/va-usda-private.md D.2 for USDA loans, to the cent. */
export const usdaExamples = [
  // 480 months stay above the target of 931.41.
  householdExample({
    id: 'US-S1',
    place: 'D.2 example 3, modification',
    source,
    household: EXAMPLE_3,
    option: 'usda.loan-modification',
    expected: {
      status: 'does-not-qualify',
      terms: {
        ratePercent: '6.250',
        termMonths: 480,
        principalBalance: '217336.14',
        interestBearingBalance: '217336.14',
        deferredBalance: '0.00',
        principalAndInterest: '1233.90',
        payment: '1613.90',
        targetMet: false,
        trialMonths: 3,
        trialPayment: '1613.90',
      },
      steps: [
        {
          id: 'capitalize',
          from: '207318.30',
          to: '217336.14',
          stoppedBecause: 'with-shortage',
          amounts: { accruedInterest: '6737.84', advances: '3040.00', escrowShortage: '240.00' },
        },
        {
          id: 'start',
          from: '4.875',
          to: '6.250',
          principalAndInterest: '1416.45',
          stoppedBecause: 'above-target',
          amounts: { target: '931.41' },
        },
        { id: 'extend-term', from: '309', to: '480', principalAndInterest: '1233.90', stoppedBecause: 'limit' },
      ],
    },
  }),
  // 53,280.29 wait at the end, and 8,915.20 of room are left.
  householdExample({
    id: 'US-S2',
    place: 'D.2 example 3, with advance',
    source,
    household: EXAMPLE_3,
    option: 'usda.modification-with-advance',
    expected: {
      status: 'may-qualify',
      ...allTerms({
        ratePercent: '6.250',
        termMonths: 480,
        principalBalance: '217336.14',
        interestBearingBalance: '164055.85',
        deferredBalance: '53280.29',
        principalAndInterest: '931.41',
        payment: '1311.41',
        principalAndInterestChangePercent: '-19.9998',
        targetMet: true,
        trialMonths: 3,
        trialPayment: '1311.41',
        claim: '53280.29',
        claimLimit: '62195.49',
        claimRoomLeft: '8915.20',
      }),
      steps: [
        { id: 'capitalize' },
        { id: 'start' },
        { id: 'extend-term' },
        {
          id: 'advance',
          from: '217336.14',
          to: '164055.85',
          principalAndInterest: '931.41',
          stoppedBecause: 'target',
        },
      ],
      payments: [
        { fromMonth: 1, months: 3, payment: '1311.41', phase: 'trial' },
        { fromMonth: 4, months: 480, payment: '1311.41', phase: 'modified' },
      ],
      totals: { dueAtEnd: '53280.29', paidOffOn: '2067-03-01', monthsAdded: 171 },
      warnings: ['balloon-at-end'],
    },
  }),
  // Seven installments and the shortage on 23 November.
  householdExample({
    id: 'US-S3',
    place: 'D.2 example 3, advance alone',
    source,
    household: BEHIND,
    option: 'usda.recovery-advance',
    expected: {
      status: 'may-qualify',
      ...allTerms({
        claim: '11049.82',
        claimLimit: '62195.49',
        claimRoomLeft: '51145.67',
        principalAndInterest: '1164.26',
        payment: '1544.26',
        trialMonths: 3,
        trialPayment: '1544.26',
      }),
      payments: [
        { fromMonth: 1, months: 3, payment: '1544.26', phase: 'trial' },
        { fromMonth: 4, months: 307, payment: '1544.26', phase: 'regular' },
      ],
      totals: { dueAtEnd: '11049.82', paidOffOn: '2052-09-01', monthsAdded: 0 },
    },
  }),
  // At 6.000 % the term search stops at 428 months.
  householdExample({
    id: 'US-S4',
    place: 'D.2 example 5',
    source,
    household: HIGH_RATE,
    option: 'usda.loan-modification',
    expected: {
      status: 'may-qualify',
      ...allTerms({
        ratePercent: '6.000',
        termMonths: 428,
        principalBalance: '245456.46',
        interestBearingBalance: '245456.46',
        deferredBalance: '0.00',
        principalAndInterest: '1391.92',
        payment: '1791.92',
        principalAndInterestChangePercent: '-20.0124',
        targetMet: true,
        trialMonths: 3,
        trialPayment: '1791.92',
      }),
      steps: [
        { id: 'capitalize', from: '235721.86', to: '245456.46', stoppedBecause: 'done' },
        {
          id: 'start',
          from: '7.875',
          to: '6.000',
          principalAndInterest: '1518.69',
          stoppedBecause: 'above-target',
        },
        { id: 'extend-term', from: '331', to: '428', principalAndInterest: '1391.92', stoppedBecause: 'target' },
      ],
      totals: { paidOffOn: '2062-10-01', monthsAdded: 97 },
    },
  }),
  // At 6.250 % the longest term misses by little, so a small advance follows.
  householdExample({
    id: 'US-S5',
    place: 'D.2 example 5, at 6.250 %',
    source,
    household: AT_625,
    option: 'usda.loan-modification',
    expected: {
      status: 'does-not-qualify',
      terms: { termMonths: 480, principalAndInterest: '1393.55', targetMet: false },
    },
  }),
  householdExample({
    id: 'US-S5, with advance',
    place: 'D.2 example 5, at 6.250 %',
    source,
    household: AT_625,
    option: 'usda.modification-with-advance',
    expected: {
      status: 'may-qualify',
      terms: {
        claim: '248.97',
        interestBearingBalance: '245207.49',
        principalAndInterest: '1392.14',
        targetMet: true,
      },
    },
  }),
];
