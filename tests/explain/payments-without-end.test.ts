import { describe, expect, it } from 'vitest';
import { type CaseFile, caseSchema } from '../../lib/case/schema';
import { compareOutcomes } from '../../lib/explain/compare';
import { withIllustration } from '../../lib/explain/payment-change';
import { factsForLoanEnd, paymentsWithoutEnd } from '../../lib/explain/payments-without-end';
import { planAndChangedLoan } from '../../lib/explain/side-by-side';
import { fromCents } from '../../lib/money/money';
import { simulate } from '../../lib/simulate/simulate';

/** The whole payment and the months missed: all that somebody knows who has not opened a statement. */
const FOUR_MISSED: CaseFile = {
  version: 1,
  asOf: '2026-11-27',
  loan: { backer: 'fannie-mae', payment: '1850.00' },
  arrears: { oldestUnpaidDueDate: '2026-08-01' },
  hardship: { duration: 'temporary-resolved' },
  household: { wantsToStay: true, canResumePayment: true },
};

function drawnOf(document: CaseFile) {
  const { options, situation, suggestedOrder } = simulate(caseSchema.parse(document));
  const drawn = options.map(withIllustration).flatMap((option) => {
    const payments = paymentsWithoutEnd(option, situation);
    return payments ? [{ ...option, payments }] : [];
  });
  return { drawn, suggestedOrder, options };
}
const runsOf = (document: CaseFile, name: string) =>
  drawnOf(document)
    .drawn.find(({ id }) => id === name)
    ?.payments.map(({ payment, fromMonth, months, goesOn = false }) => [payment, fromMonth, months, goesOn]);

describe('payments while nobody knows when the loan ends', () => {
  it('are the months of a plan, and the payment that goes on', () => {
    // 4 × 1,850.00 over 12 months: 11 × 616.67, and 616.63 in the last.
    expect(runsOf(FOUR_MISSED, 'fannie-mae.repayment-plan')).toEqual([
      [246667, 1, 11, false],
      [246663, 12, 1, false],
      [185000, 13, 1, true],
    ]);
    // An FHA plan runs 24 months: 23 × 196.67 and 196.59 on top of 1,180.00.
    const fha = { ...FOUR_MISSED, loan: { backer: 'fha' as const, payment: '1180.00' } };
    expect(runsOf(fha, 'fha.repayment-plan')).toEqual([
      [137667, 1, 23, false],
      [137659, 24, 1, false],
      [118000, 25, 1, true],
    ]);
  });

  it('are one payment in all months of a plan whose shares are equal', () => {
    // 4 × 1,800.00 over 12 months are 600.00 each.
    const even = { ...FOUR_MISSED, loan: { backer: 'fannie-mae' as const, payment: '1800.00' } };
    expect(runsOf(even, 'fannie-mae.repayment-plan')).toEqual([
      [240000, 1, 12, false],
      [180000, 13, 1, true],
    ]);
  });

  it('are today’s of a deferral, and a pause ends', () => {
    expect(runsOf(FOUR_MISSED, 'fannie-mae.payment-deferral')).toEqual([[185000, 1, 1, true]]);
    const pause = {
      ...FOUR_MISSED,
      hardship: { duration: 'temporary-ongoing' as const },
      household: { wantsToStay: true, canResumePayment: false, affordablePayment: '900.00' },
    };
    expect(runsOf(pause, 'fannie-mae.forbearance')).toEqual([[90000, 1, 3, false]]);
  });

  it('set a plan and a deferral side by side where no changed loan has figures', () => {
    const { drawn, suggestedOrder } = drawnOf({ ...FOUR_MISSED, loan: { backer: 'unknown', payment: '1850.00' } });
    expect(planAndChangedLoan(drawn, suggestedOrder)).toEqual([
      'fannie-mae.repayment-plan',
      'fannie-mae.payment-deferral',
    ]);
  });

  it('name the answers that would tell the end, and none that is there', () => {
    const asked = (loan: CaseFile['loan']) =>
      factsForLoanEnd(caseSchema.parse({ ...FOUR_MISSED, loan })).map(({ path }) => path);
    expect(asked({ backer: 'va', principalBalance: '212000.00' })).toEqual([
      'loan.ratePercent',
      'loan.remainingMonths',
    ]);
    expect(asked({ backer: 'va', principalBalance: '212000.00', ratePercent: '6.500', remainingMonths: 300 })).toEqual(
      [],
    );
  });

  it('leave totals and what is past due in a year unknown, never zero', () => {
    const loanCase = caseSchema.parse(FOUR_MISSED);
    const simulation = simulate(loanCase);
    const [option] = drawnOf(FOUR_MISSED).drawn.filter(({ kind }) => kind === 'repayment-plan');
    const columns = [{ id: 'plan', option, rows: [] }];
    const cells = compareOutcomes(loanCase, simulation, columns).map(({ id, cells: [cell] }) => [id, cell] as const);
    const cellOf = new Map(cells);
    expect(['totalPaid', 'paidOffOn', 'pastDue'].map((id) => cellOf.get(id))).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect(cellOf.get('highest')).toEqual({ unit: 'money', value: fromCents(246667) });
  });

  it('are none where the payments are known to the end, where a known change comes, and for a changed loan', () => {
    const changes = [{ on: '2027-02-01', reason: 'escrow' as const, payment: '2100.00' }];
    const { drawn } = drawnOf({ ...FOUR_MISSED, loan: { ...FOUR_MISSED.loan, backer: 'fannie-mae', changes } });
    expect(drawn).toEqual([]);
    const whole = { backer: 'fannie-mae' as const, principalBalance: '212000.00', ratePercent: '6.500' };
    const known = drawnOf({
      ...FOUR_MISSED,
      loan: { ...whole, principalAndInterest: '1450.00', escrow: '400.00', remainingMonths: 300 },
    });
    expect(known.options.some(({ illustration }) => illustration?.payments)).toBe(true);
    expect(known.drawn.filter(({ kind }) => kind === 'modification')).toEqual([]);
    expect(known.drawn.filter(({ id }) => id === 'fannie-mae.repayment-plan')).toEqual([]);
  });
});
