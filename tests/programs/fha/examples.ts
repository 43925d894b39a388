import { allTerms, householdExample } from '../../official/household-example';
import { OUR_OWN } from '../../official/sources';
import { A, B, B2, C, claimed, D, E, F, PROBE } from './households';

const source = OUR_OWN.fha;

/** The worked examples of rules/fha.md 13.1 and 13.2, to the cent. */
export const fhaExamples = [
  // Late charges are left out, and 40,005.96 of room stay.
  householdExample({
    id: 'FH-S1',
    place: '13.2 A',
    source,
    household: A,
    option: 'fha.partial-claim',
    expected: {
      status: 'may-qualify',
      ...allTerms({
        claim: '8188.15',
        claimLimit: '66444.11',
        claimRoomLeft: '40005.96',
        principalAndInterest: '1187.39',
        payment: '1699.79',
        trialMonths: 3,
        trialPayment: '1699.79',
      }),
      payments: [
        { fromMonth: 1, months: 3, payment: '1699.79', phase: 'trial' },
        { fromMonth: 4, months: 285, payment: '1699.79', phase: 'regular' },
      ],
      totals: { dueAtEnd: '8188.15', monthsAdded: 0 },
    },
  }),
  // 30 years alone bring the payment down, and the claim pays what is past due.
  householdExample({
    id: 'FH-S2',
    place: '13.2 B',
    source,
    household: B,
    option: 'fha.combination',
    expected: {
      status: 'may-qualify',
      ...allTerms({
        ratePercent: '6.500',
        termMonths: 360,
        principalBalance: '127850.00',
        interestBearingBalance: '118000.00',
        deferredBalance: '9850.00',
        principalAndInterest: '745.84',
        payment: '1145.84',
        principalAndInterestChangePercent: '-42.8528',
        targetMet: true,
        trialMonths: 3,
        trialPayment: '1145.84',
        claim: '9850.00',
        claimLimit: '35400.00',
        claimRoomLeft: '25550.00',
      }),
      steps: [
        { id: 'claim-arrears', from: '118000.00', to: '118000.00', stoppedBecause: 'done' },
        {
          id: 'modify-360',
          from: '7.875',
          to: '6.500',
          principalAndInterest: '745.84',
          stoppedBecause: 'target',
          amounts: { target: '978.84' },
        },
      ],
    },
  }),
  // 30 years with 40,544.53 of the balance in the claim.
  householdExample({
    id: 'FH-S3',
    place: '13.2 B2',
    source,
    household: B2,
    option: 'fha.combination',
    expected: {
      status: 'may-qualify',
      terms: {
        termMonths: 360,
        interestBearingBalance: '251955.47',
        principalAndInterest: '1592.53',
        claim: '57744.53',
        claimLimit: '87750.00',
        targetMet: true,
      },
      totals: { dueAtEnd: '57744.53' },
      steps: [
        { id: 'claim-arrears', from: '292500.00', to: '292500.00', stoppedBecause: 'done' },
        {
          id: 'modify-360',
          from: '7.625',
          to: '6.500',
          principalAndInterest: '1848.80',
          stoppedBecause: 'above-target',
        },
        {
          id: 'defer-360',
          from: '292500.00',
          to: '251955.47',
          principalAndInterest: '1592.53',
          stoppedBecause: 'target',
        },
      ],
    },
  }),
  // 30 years need more than the room, 40 years do not.
  householdExample({
    id: 'FH-S4',
    place: '13.2 C',
    source,
    household: C,
    option: 'fha.combination',
    expected: {
      status: 'may-qualify',
      terms: {
        ratePercent: '6.750',
        termMonths: 480,
        principalAndInterest: '1277.52',
        claim: '82264.61',
        targetMet: true,
      },
      steps: [
        { id: 'claim-arrears', from: '280000.00', to: '280000.00', stoppedBecause: 'done' },
        {
          id: 'modify-360',
          from: '5.500',
          to: '6.500',
          principalAndInterest: '1769.79',
          stoppedBecause: 'above-target',
        },
        {
          id: 'defer-360',
          from: '280000.00',
          to: '210000.00',
          principalAndInterest: '1327.34',
          stoppedBecause: 'room',
          amounts: { needed: '77882.52', deferred: '70000.00', room: '70000.00' },
        },
        {
          id: 'modify-480',
          from: '5.500',
          to: '6.750',
          principalAndInterest: '1689.40',
          stoppedBecause: 'above-target',
        },
        {
          id: 'defer-480',
          from: '280000.00',
          to: '211735.39',
          principalAndInterest: '1277.52',
          stoppedBecause: 'target',
        },
      ],
    },
  }),
  // The claim reaches its limit and the target is missed, so the supplement leads to less.
  householdExample({
    id: 'FH-S5',
    place: '13.2 D, combination',
    source,
    household: D,
    option: 'fha.combination',
    expected: {
      status: 'does-not-qualify',
      terms: {
        termMonths: 480,
        principalAndInterest: '1167.50',
        principalAndInterestChangePercent: '-4.1918',
        claim: '76500.00',
        claimRoomLeft: '0.00',
        targetMet: false,
      },
      steps: [
        { id: 'claim-arrears' },
        {
          id: 'modify-360',
          from: '3.250',
          to: '6.500',
          principalAndInterest: '1611.77',
          stoppedBecause: 'above-target',
        },
        {
          id: 'defer-360',
          from: '255000.00',
          to: '193500.00',
          principalAndInterest: '1223.05',
          stoppedBecause: 'room',
        },
        {
          id: 'modify-480',
          from: '3.250',
          to: '6.750',
          principalAndInterest: '1538.56',
          stoppedBecause: 'above-target',
        },
        {
          id: 'defer-480',
          from: '255000.00',
          to: '193500.00',
          principalAndInterest: '1167.50',
          stoppedBecause: 'room',
        },
      ],
      checks: { 'lowest-payment': { truth: 'false', decides: true } },
    },
  }),
  householdExample({
    id: 'FH-S5, supplement',
    place: '13.2 D, payment supplement',
    source,
    household: D,
    option: 'fha.payment-supplement',
    expected: {
      status: 'may-qualify',
      terms: { principalAndInterest: '913.94', monthlyPrincipalReduction: '304.64', claim: '28078.84' },
    },
  }),
  // 304.64 a month are paid for 36 months, then the payment goes back up.
  householdExample({
    id: 'FH-S6',
    place: '13.2 E',
    source,
    household: E,
    option: 'fha.payment-supplement',
    expected: {
      ...allTerms({
        claim: '25967.04',
        claimLimit: '76500.00',
        claimRoomLeft: '50532.96',
        monthlyPrincipalReduction: '304.64',
        supplementMonths: 36,
        principalAndInterest: '913.94',
        payment: '1313.94',
        principalAndInterestChangePercent: '-24.9996',
        trialMonths: 4,
        trialPayment: '1313.94',
      }),
      payments: [
        { fromMonth: 1, months: 4, payment: '1313.94', phase: 'trial' },
        { fromMonth: 5, months: 36, payment: '1313.94', phase: 'supplement' },
        { fromMonth: 41, months: 273, payment: '1618.58', phase: 'regular' },
      ],
      totals: { dueAtEnd: '25967.04' },
      warnings: ['balloon-at-end', 'payment-rises-over-time'],
    },
  }),
  // Earlier claims leave 125.00 a month, or less than the least reduction.
  householdExample({
    id: 'FH-S7',
    place: '13.2 E′',
    source,
    household: { ...E, ...claimed('57000.00', '255000.00') },
    option: 'fha.payment-supplement',
    expected: {
      terms: {
        monthlyPrincipalReduction: '125.00',
        principalAndInterest: '1093.58',
        claim: '19500.00',
        claimRoomLeft: '0.00',
      },
    },
  }),
  householdExample({
    id: 'FH-S7, too little room',
    place: '13.2 E″',
    source,
    household: { ...E, ...claimed('59600.00', '255000.00') },
    option: 'fha.payment-supplement',
    expected: {
      termNames: '',
      checks: { 'supplement-room': { truth: 'false', actual: '17193.48', limit: '16900.00' } },
    },
  }),
  // The principal of the installment limits the reduction.
  householdExample({
    id: 'FH-S8',
    place: '13.2 E, probe',
    source,
    household: PROBE,
    option: 'fha.payment-supplement',
    expected: { terms: { monthlyPrincipalReduction: '420.04' } },
  }),
  // 9,600.00 over 24 months or over 12, as the household can pay.
  householdExample({
    id: 'FH-S9',
    place: '13.2 F',
    source,
    household: F,
    option: 'fha.repayment-plan',
    expected: {
      status: 'may-qualify',
      terms: {
        planMonths: 24,
        extraPayment: '400.00',
        lastExtraPayment: '400.00',
        payment: '2000.00',
        paymentPercentOfRegular: '125.0000',
      },
    },
  }),
  householdExample({
    id: 'FH-S9, more to spend',
    place: '13.2 F',
    source,
    household: { ...F, 'household.affordablePayment': '2400.00' },
    option: 'fha.repayment-plan',
    expected: { terms: { planMonths: 12, extraPayment: '800.00' } },
  }),
];
