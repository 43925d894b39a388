export type Changes = Readonly<Record<string, unknown>>;

interface Loan {
  readonly balance: string;
  readonly rate: string;
  readonly installment: string;
  /** Advances that bring what is past due to the example's figure. */
  readonly advances: string;
  readonly due?: string;
}

/** An FHA household four installments behind, unless told, that cannot go on; the survey stands at 6.26 %. */
export function fhaLoan({ balance, rate, installment, advances, due = '2026-08-01' }: Loan) {
  return {
    'loan.backer': 'fha',
    'loan.principalBalance': balance,
    'loan.ratePercent': rate,
    'loan.principalAndInterest': installment,
    'loan.escrow': '400.00',
    'arrears.oldestUnpaidDueDate': due,
    'arrears.escrowAdvances': advances,
    'arrears.servicingAdvances': '0.00',
    'arrears.escrowShortage': '0.00',
    'household.canResumePayment': false,
    'market.pmms30Percent': '6.26',
  };
}

const NOTHING_UNPAID = { 'arrears.current': true, 'arrears.oldestUnpaidDueDate': null };

/** Earlier claims, on the balance at the first default. */
export function claimed(partialClaimsPaid: string | null, balanceAtDefault: string | null) {
  return { 'history.partialClaimsPaid': partialClaimsPaid, 'history.balanceAtDefault': balanceAtDefault };
}

/** Example A of rules/fha.md 13.2: five months missed, back at work, an earlier claim on file. */
export const A = {
  ...fhaLoan({
    balance: '219000.00',
    rate: '4.125',
    installment: '1187.39',
    advances: '1140.00',
    due: '2026-07-01',
  }),
  ...claimed('18250.00', '221480.37'),
  'loan.escrow': '512.40',
  'loan.remainingMonths': 300,
  'arrears.escrowShortage': '386.20',
  'arrears.servicingAdvances': '725.00',
  'arrears.lateCharges': '237.48',
  'household.canResumePayment': true,
  'household.affordablePayment': '1750.00',
};

/** Example B: past due 9,850.00, of it 4 × 774.38 of interest. */
export const B = fhaLoan({ balance: '118000.00', rate: '7.875', installment: '1305.12', advances: '6752.48' });

/** Example B2: past due 17,200.00. */
export const B2 = fhaLoan({ balance: '292500.00', rate: '7.625', installment: '2123.38', advances: '9765.64' });

/** Example C: past due 14,000.00. */
export const C = fhaLoan({ balance: '280000.00', rate: '5.500', installment: '1703.37', advances: '8866.68' });

/** Example D: past due 15,000.00. */
export const D = fhaLoan({ balance: '255000.00', rate: '3.250', installment: '1218.58', advances: '12237.48' });

/** Example E reads 15,000.00 as both shapes of arrears and 255,000.00 as the balance after the cure: nothing is unpaid here. */
export const E = {
  ...fhaLoan({ balance: '255000.00', rate: '3.250', installment: '1218.58', advances: '15000.00' }),
  ...NOTHING_UNPAID,
};

/** The probe of example E: the loan of example C with 14,000.00 past due. */
export const PROBE = {
  ...fhaLoan({ balance: '280000.00', rate: '5.500', installment: '1703.37', advances: '14000.00' }),
  ...NOTHING_UNPAID,
};

/** Example F: six regular payments of 1,600.00 past due. */
export const F = {
  ...fhaLoan({ balance: '180000.00', rate: '6.500', installment: '1200.00', advances: '2400.00', due: '2026-06-01' }),
  'household.affordablePayment': '2000.00',
};

/** Example A without its earlier claim, at a payment that a modification of 30 years keeps within the household's means. */
export const MODIFIED = { ...A, ...claimed('0.00', null), 'household.affordablePayment': '2000.00' };

/** Example B with its claims used up. */
export const NO_ROOM = { ...B, ...claimed('35400.00', '118000.00') };
