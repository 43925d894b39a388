import { describe, expect, it } from 'vitest';
import { date } from '../../lib/calendar/date';
import { withIllustration } from '../../lib/explain/payment-change';
import { differences, planAndChangedLoan } from '../../lib/explain/side-by-side';
import { fromCents, ZERO } from '../../lib/money/money';
import { simulate } from '../../lib/simulate/simulate';
import { speaker } from '../../lib/words/say';
import { caseWith } from '../support/household';

const { options, situation, suggestedOrder } = simulate(caseWith({ 'market.gseModificationRatePercent': '6.750' }));
const all = options.map(withIllustration);
const outcomes = planAndChangedLoan(all, suggestedOrder).map((id) => {
  const { payments = [], totals } = all.find((one) => one.id === id) ?? {};
  return { id, title: id, payments, totals };
});

describe('the first two to weigh', () => {
  it('are the plan and the changed loan, whether they fit or not', () => {
    expect(outcomes.map(({ id }) => id)).toEqual(['fannie-mae.repayment-plan', 'fannie-mae.flex-modification']);
    expect(suggestedOrder).not.toContain('fannie-mae.repayment-plan');
    expect(planAndChangedLoan([], [])).toEqual([]);
  });

  it('are both of one authority while nobody knows the owner', () => {
    const unknown = simulate(caseWith({ 'loan.backer': 'unknown' }));
    const pair = planAndChangedLoan(unknown.options.map(withIllustration), unknown.suggestedOrder);
    expect(pair).toEqual(['fannie-mae.repayment-plan', 'fannie-mae.flex-modification']);
  });

  it('are the modification that is open before a combination that is not, and one with terms before one that is only the longest', () => {
    const three = {
      'loan.backer': 'fha',
      'loan.remainingMonths': null,
      'loan.escrow': null,
      'household.affordablePayment': null,
    };
    const pairOf = (canResume: boolean) => {
      const run = simulate(caseWith({ ...three, 'household.canResumePayment': canResume }));
      return planAndChangedLoan(run.options.map(withIllustration), run.suggestedOrder);
    };
    expect(pairOf(true)).toEqual(['fha.repayment-plan', 'fha.loan-modification']);
    expect(pairOf(false)).toEqual(['fha.repayment-plan', 'fha.combination']);
    const own = simulate(caseWith({ ...three, 'loan.backer': 'other', 'household.grossMonthlyIncome': null }));
    expect(planAndChangedLoan(own.options.map(withIllustration), own.suggestedOrder)).toEqual([
      'other.repayment-plan',
      'other.loan-modification',
    ]);
  });

  it('are told apart in words, by the payment that lasts and in all', () => {
    const { say, format } = speaker('en');
    const [plan, changed] = outcomes;
    const explained = (one: typeof plan) =>
      one ? differences(one, outcomes, situation, format.moneyWithCents).map(say) : [];
    expect(explained(plan)).toEqual([
      'After the plan or trial: the same each month as today.',
      expect.stringMatching(/^In all, \$[\d,.]+ less than: fannie-mae\.flex-modification\.$/),
    ]);
    // After the trial 1,815.05 with a part of a shortage, and 1,784.05 once that is paid, against 2,100.17.
    expect(explained(changed)).toEqual([
      'After the plan or trial: $285.12 less a month than today.',
      expect.stringMatching(/^From \w+ 203\d: \$316\.12 less a month than today\.$/),
      expect.stringMatching(/^In all, \$[\d,.]+ more than: fannie-mae\.repayment-plan\.$/),
    ]);
    // Beside whole dollars the differences are in whole dollars too.
    const rounded = changed ? differences(changed, outcomes, situation, format.moneyRounded).map(say) : [];
    expect(rounded[0]).toBe('After the plan or trial: $285 less a month than today.');
    expect(rounded[2]).toMatch(/^In all, \$[\d,]+ more than/);
  });
});

describe('a payment that never changes', () => {
  it('is told against today’s without a word of a plan', () => {
    const { say, format } = speaker('en');
    const run = { fromMonth: 1, months: 300, phase: 'regular' as const };
    const told = (payment: number) =>
      differences(
        { id: 'a', title: '', payments: [{ ...run, payment: fromCents(payment) }] },
        [],
        { ...situation, totalPayment: fromCents(185000), changes: null },
        format.moneyWithCents,
      ).map(say);
    expect(told(185000)).toEqual(['Each month the same as today.']);
    expect(told(184999)).toEqual(['$0.01 less each month than today.']);
    expect(told(185001)).toEqual(['$0.01 more each month than today.']);
  });
});

describe('against a payment that changes', () => {
  // Today 1,664.00, from January 2010.00; the changed loan 1,832.47 with a part of a shortage, then 1,789.14.
  const run = { phase: 'modified' } as const;
  const end = { totalPaid: ZERO, totalInterest: ZERO, dueAtEnd: ZERO, monthsAdded: 0, paidOffOn: date('2067-03-01') };
  const payments = [
    { ...run, fromMonth: 1, months: 60, payment: fromCents(183247) },
    { ...run, fromMonth: 61, months: 423, payment: fromCents(178914) },
  ];
  const rising = {
    ...situation,
    totalPayment: fromCents(166400),
    changes: [{ on: date('2027-01-01'), reason: 'escrow' as const, totalPayment: fromCents(201000) }],
  };
  const { say, format } = speaker('en');
  const told = (runs: typeof payments) =>
    differences({ id: 'a', title: '', payments: runs, totals: end }, [], rising, format.moneyWithCents).map(say);

  it('each saving is told with its own date', () => {
    expect(told(payments)).toEqual([
      'From January 2027 on: $177.53 less a month than without help.',
      'From January 2032 on: $220.86 less a month than without help.',
    ]);
  });

  it('one saving is told once, from the day on which the loan has changed', () => {
    expect(told(payments.slice(1).map((one) => ({ ...one, fromMonth: 1 })))).toEqual([
      'From January 2032 on: $220.86 less a month than without help.',
    ]);
  });
});
