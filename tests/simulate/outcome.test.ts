import { describe, expect, it } from 'vitest';
import { balancePoints } from '../../lib/explain/balance-points';
import { explainSimulation } from '../../lib/explain/explain';
import { ZERO } from '../../lib/money/money';
import { outcomeRows } from '../../lib/simulate/outcome-rows';
import { simulate } from '../../lib/simulate/simulate';
import type { LOCALES } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { dollars } from '../money/amounts';
import { caseWith, optionIn } from '../support/household';
import { outcomeRowsJson, simulateJson } from '../support/json';

type Changes = Parameters<typeof caseWith>[0];

const CURRENT = { 'arrears.current': true, 'arrears.oldestUnpaidDueDate': null, 'arrears.servicingAdvances': '0.00' };

function found(id: string, changes: Changes) {
  const loanCase = caseWith(changes);
  return {
    simulation: simulate(loanCase),
    option: optionIn(simulateJson(loanCase), id),
    rows: outcomeRowsJson(loanCase, id),
    points: balancePoints([outcomeRows(loanCase, id)]),
  };
}

/** All that is said of an option, in one language. */
function toldOf(id: string, changes: Changes, locale: (typeof LOCALES)[number]): string {
  const { say } = speaker(locale);
  const explained = explainSimulation(found(id, changes).simulation).options.find((option) => option.id === id);
  return [...(explained?.payments ?? []), ...(explained?.totals ?? []), ...(explained?.warnings ?? [])]
    .map(say)
    .join('\n');
}

/** 80,000.00 at 6 %, three installments of 600.00 left: 200.00, 199.00 … of principal hardly bring it down. */
const BALLOON = {
  ...CURRENT,
  'loan.principalBalance': '80000.00',
  'loan.ratePercent': '6.000',
  'loan.principalAndInterest': '600.00',
  'loan.escrow': '150.00',
  'loan.remainingMonths': 3,
};
const ID = 'fannie-mae.reinstatement';

describe('a balance still owed when the months are over', () => {
  it('is the last payment, by itself, with its escrow', () => {
    // 80,000.00 + 400.00 − 600.00 = 79,800.00; + 399.00 − 600.00 = 79,599.00; interest of the last month 398.00 (397.995).
    const { option, rows, points } = found(ID, BALLOON);
    expect(option.payments).toEqual([
      { fromMonth: 1, months: 2, payment: '750.00', phase: 'regular' },
      { fromMonth: 3, months: 1, payment: '80147.00', phase: 'regular', balloon: true },
    ]);
    expect(option.totals).toEqual({
      totalPaid: '81197.00',
      totalInterest: '1197.00',
      dueAtEnd: '79997.00',
      balloon: '79997.00',
      balanceAtEnd: '79599.00',
      paidOffOn: '2027-02-01',
      monthsAdded: 0,
    });
    expect(option.warnings).toEqual(['balloon-at-end']);
    expect(rows.map(({ balance, paid }) => [balance, paid])).toEqual([
      ['79800.00', '600.00'],
      ['79599.00', '1200.00'],
      ['0.00', '81197.00'],
    ]);
    expect(points.map(({ balances: owed }) => owed)).toEqual([[dollars('79800.00')], [dollars('79599.00')], [ZERO]]);
  });

  it('is told with its day, the balance and the sum, and not as money without interest', () => {
    const english = toldOf(ID, BALLOON, 'en');
    expect(english).toContain(
      'On February 1, 2027 the whole balance, $79,599, is due in one payment. With the interest of that month, and anything past due, it comes to $79,997.',
    );
    expect(english).not.toContain('no interest');
    expect(toldOf(ID, BALLOON, 'es')).toContain('1 de febrero de 2027');
  });

  it('stands among the first things said of the household, whatever option is open', () => {
    const { situation } = explainSimulation(found(ID, BALLOON).simulation);
    expect(situation.find(({ key }) => key === 'explain.balloonIfNothingChanges')).toMatchObject({
      values: { balance: { value: dollars('79599.00') } },
    });
    expect(explainSimulation(found(ID, {}).simulation).situation.map(({ key }) => key)).not.toContain(
      'explain.balloon',
    );
  });

  it('joins what was set aside before in the sum due at the end, counted once', () => {
    const { totals, warnings } = found(ID, { ...BALLOON, 'loan.deferredBalance': '1000.00' }).option;
    expect(totals).toMatchObject({ totalPaid: '82197.00', dueAtEnd: '80997.00', balloon: '79997.00' });
    expect(warnings).toEqual(['balloon-at-end']);
  });

  it.each([
    // One month left: exactly two payments, then a cent more.
    ['1194.03', undefined],
    ['1194.04', '1200.01'],
  ])('of %s counts as one only above two regular payments', (balance, balloon) => {
    const { totals } = found(ID, { ...BALLOON, 'loan.principalBalance': balance, 'loan.remainingMonths': 1 }).option;
    expect(totals?.balloon).toBe(balloon);
  });

  it('is asked about: with a payment that does not fit, and with one that covers the interest alone', () => {
    const path = 'loan.principalAndInterest';
    expect(found(ID, BALLOON).simulation.notices).toEqual([
      { path, notice: 'payment-does-not-match' },
      { path, notice: 'owed-at-end', amount: dollars('79599.00') },
    ]);
    const noticesAt = (payment: string) => found(ID, { ...BALLOON, [path]: payment }).simulation.notices;
    expect(noticesAt('400.00')).toEqual([{ path, notice: 'interest-only', amount: dollars('80000.00') }]);
    expect(noticesAt('399.99')).toEqual([{ path, notice: 'payment-below-interest' }]);
  });

  it('is the whole loan where only interest is paid', () => {
    const { option } = found(ID, { ...BALLOON, 'loan.principalAndInterest': '400.00' });
    expect(option.payments?.at(-1)).toMatchObject({ fromMonth: 3, payment: '80550.00', balloon: true });
    expect(option.totals).toMatchObject({ dueAtEnd: '80400.00', balanceAtEnd: '80000.00', totalInterest: '1200.00' });
  });
});

describe('a payment below the interest', () => {
  const SHRINKING = { ...BALLOON, 'loan.principalAndInterest': '399.99' };

  it('never pays the loan off: no totals, no last payment, a debt that grows', () => {
    // 80,000.00 + 400.00 − 399.99 = 80,000.01, the same once more, and once more.
    const { option, rows } = found(ID, SHRINKING);
    expect(option.payments).toEqual([{ fromMonth: 1, months: 3, payment: '549.99', phase: 'regular' }]);
    expect([option.totals, option.warnings]).toEqual([undefined, ['never-paid-off']]);
    expect(rows.map(({ balance }) => balance)).toEqual(['80000.01', '80000.02', '80000.03']);
    expect(toldOf(ID, SHRINKING, 'en')).toContain('This payment never pays it off.');
  });

  it('has totals where a day is told on which all is due, up to the last due date', () => {
    const endingOn = (day: string) => found(ID, { ...SHRINKING, 'loan.balloonOn': day }).option;
    const { totals, payments, warnings } = endingOn('2027-02-01');
    // Twice 399.99, and then 80,000.02 with the 400.00 of that month.
    expect(payments?.at(-1)).toEqual({ fromMonth: 3, months: 1, payment: '80550.02', phase: 'regular', balloon: true });
    expect(totals).toMatchObject({
      totalPaid: '81200.00',
      totalInterest: '1200.00',
      balloon: '80400.02',
      balanceAtEnd: '80000.02',
      paidOffOn: '2027-02-01',
    });
    expect(warnings).toEqual(['balloon-at-end']);
    expect(endingOn('2027-01-01').totals?.balloon).toBe('80400.01');
    expect(endingOn('2027-03-01').totals).toBeUndefined();
    expect(endingOn('2027-03-01').warnings).toEqual(['never-paid-off']);
  });

  it('is cured by a changed loan, which keeps its totals', () => {
    const { option } = found('fannie-mae.flex-modification', SHRINKING);
    expect(option.totals?.totalPaid).toMatch(/\d/);
    expect(option.warnings).not.toContain('never-paid-off');
  });

  it.each(['fannie-mae.repayment-plan', 'fannie-mae.payment-deferral'])('and %s leads back to it', (id) => {
    const { option } = found(id, {
      ...SHRINKING,
      'loan.remainingMonths': 300,
      'arrears.current': false,
      'arrears.oldestUnpaidDueDate': '2026-09-01',
      'household.affordablePayment': '5000.00',
    });
    expect(option.payments?.length).toBeGreaterThan(0);
    expect(option.totals).toBeUndefined();
    expect(option.warnings).toContain('never-paid-off');
  });
});

describe('what is paid during a trial', () => {
  it('is no interest at a rate of 0, and none where the balance holds it already', () => {
    const noRate = { ...CURRENT, 'loan.ratePercent': '0.000', 'loan.principalAndInterest': '766.23' };
    const { totals } = found('fannie-mae.flex-modification', noRate).option;
    expect(totals).toMatchObject({ totalInterest: '0.00', trialInterest: '0.00' });
    expect(found('fannie-mae.flex-modification', {}).option.totals).toMatchObject({ trialInterest: '0.00' });
  });

  it('bears the month’s interest on the new balance elsewhere, never more than is paid', () => {
    const { terms, totals } = found('va.30-year-modification', {
      'loan.backer': 'va',
      'market.pmms30Percent': '6.000',
    }).option;
    const [balance, rate] = [Number(terms?.interestBearingBalance), Number(terms?.ratePercent)];
    const month = Math.round((balance * rate) / 12) / 100;
    expect(totals?.trialInterest).toBe((month * 3).toFixed(2));
    expect(totals?.trialPaid).toBe((Number(terms?.principalAndInterest) * 3).toFixed(2));
  });
});

describe('a sum without taxes and insurance', () => {
  it('leaves out those of the unpaid installments, of a reinstatement and of a plan alike', () => {
    // Eight installments of 1,580.17 and 180.00 of costs now, then 301 to come; 8 × 520.00 stay out.
    const { option, rows } = found(ID, {});
    const future = rows.reduce((sum, { principal, interest }) => sum + Number(principal) + Number(interest), 0);
    expect(option.terms).toEqual({ amount: '16981.36' });
    expect(option.totals?.totalPaid).toBe((16_981.36 - 4160 + future).toFixed(2));
    const fewer = { 'arrears.oldestUnpaidDueDate': '2026-09-01', 'household.affordablePayment': '9000.00' };
    const plan = found('fannie-mae.repayment-plan', fewer).option;
    expect(plan.totals).toMatchObject(found(ID, fewer).option.totals ?? {});
  });

  it('names those that have become debt', () => {
    const { totals } = found('fannie-mae.flex-modification', {}).option;
    expect(totals?.escrowInDebt).toBe('4200.00');
    expect(toldOf('fannie-mae.flex-modification', {}, 'en')).toContain(
      '$4,200 is for taxes and insurance of the past, now part of the debt.',
    );
  });
});

describe('a loan that is paid off early', () => {
  it('has one end in payments, rows and totals', () => {
    // 1,000.00 at 0 %, ten months left, 300.00 a month: the fourth payment takes the last 100.00.
    const { option, rows } = found(ID, {
      ...BALLOON,
      'loan.principalBalance': '1000.00',
      'loan.ratePercent': '0.000',
      'loan.principalAndInterest': '300.00',
      'loan.remainingMonths': 10,
    });
    expect(option.payments).toEqual([{ fromMonth: 1, months: 4, payment: '450.00', phase: 'regular' }]);
    expect(rows.at(-1)).toMatchObject({ month: 4, payment: '250.00', dueOn: '2027-03-01' });
    expect(option.totals).toMatchObject({ totalPaid: '1000.00', paidOffOn: '2027-03-01' });
  });
});

describe('a few cents past due over many months', () => {
  it('are repaid until nothing is left, and nothing is ever below 0.00', () => {
    // 2,100.17 + 180.00 past due, 2,280.12 held: 0.05 over the months of the plan, a cent a month for five months.
    const id = 'va.repayment-plan';
    const loanCase = caseWith({
      'loan.backer': 'va',
      'arrears.oldestUnpaidDueDate': '2026-11-01',
      'arrears.suspense': '2280.12',
      'hardship.duration': 'temporary-resolved',
      'household.canResumePayment': true,
      'household.affordablePayment': '3000.00',
    });
    const option = optionIn(simulateJson(loanCase, { planMonths: 12 }), id);
    expect(option.terms).toMatchObject({ planMonths: 12, extraPayment: '0.01', lastExtraPayment: '0.00' });
    const rows = outcomeRowsJson(loanCase, id, { planMonths: 12 });
    expect(rows.slice(0, 7).map(({ addOn }) => addOn)).toEqual([
      '0.01',
      '0.01',
      '0.01',
      '0.01',
      '0.01',
      '0.00',
      '0.00',
    ]);
    expect(rows.every(({ pastDue }) => !pastDue.startsWith('-'))).toBe(true);
  });
});

describe('the end of the loan if nothing changes', () => {
  /** What is past due, and what earlier help deferred, unknown: neither has a part in it. */
  const OPEN = { 'loan.deferredBalance': null, 'arrears.lateCharges': null, 'arrears.suspense': null };

  it('is told with its day and its sum as soon as the loan itself is known', () => {
    for (const changes of [BALLOON, { ...BALLOON, ...OPEN }]) {
      const { simulation } = found(ID, changes);
      expect(simulation.situation).toMatchObject({
        balloon: { balance: dollars('79599.00'), payment: dollars('79997.00') },
        neverPaidOff: false,
      });
      expect(explainSimulation(simulation).endOfLoan.map(speaker('en').say)).toEqual([
        'If nothing changes, on February 1, 2027 the whole balance, $79,599, is due in one payment. With the interest of that month it comes to $79,997.',
        'Ask your servicer now, in writing: can the loan be made longer? Also compare a new loan with more than one lender, and a sale before that day.',
      ]);
    }
  });

  it('is none where the debt grows, and nothing to tell where the loan is paid off month by month', () => {
    const growing = { ...CURRENT, 'loan.principalAndInterest': '900.00' };
    expect(found(ID, growing).simulation.situation).toMatchObject({ balloon: null, neverPaidOff: true });
    expect(explainSimulation(found(ID, growing).simulation).endOfLoan).toEqual([{ key: 'warnings.never-paid-off' }]);
    const { simulation } = found(ID, CURRENT);
    expect(simulation.situation).toMatchObject({ balloon: null, neverPaidOff: false });
    expect(explainSimulation(simulation).endOfLoan).toEqual([]);
    const unknown = found(ID, { ...CURRENT, 'loan.ratePercent': null }).simulation;
    expect(unknown.situation).toMatchObject({ balloon: null, neverPaidOff: null });
  });
});

describe('money in suspense', () => {
  const HELD = { 'arrears.suspense': '1000.00' };

  it('is told beside a sum that it lowers', () => {
    for (const id of ['fannie-mae.reinstatement', 'fannie-mae.flex-modification']) {
      const [held, none] = [found(id, HELD), found(id, { 'arrears.suspense': '0.00' })];
      expect(held.option.totals?.suspenseCounted, id).toBe('1000.00');
      expect(none.option.totals, id).not.toHaveProperty('suspenseCounted');
      expect(toldOf(id, HELD, 'en'), id).toContain('already holds $1,000 of yours');
      expect(toldOf(id, HELD, 'es'), id).toContain('ya tiene $1,000 de usted');
    }
    const paid = (changes: Changes) => found('fannie-mae.reinstatement', changes).option.totals?.totalPaid;
    expect([paid({ 'arrears.suspense': '0.00' }), paid(HELD)]).toEqual(['488452.91', '487452.91']);
  });

  it('is not told where an option leaves it out, or a stated sum stands for all that is past due', () => {
    const fha = { ...HELD, 'loan.backer': 'fha', 'arrears.escrowShortage': '0.00' };
    expect(found('fha.partial-claim', fha).option.totals).not.toHaveProperty('suspenseCounted');
    const stated = { ...HELD, 'arrears.lateCharges': null, 'arrears.totalPastDue': '9000.00' };
    expect(found('fannie-mae.reinstatement', stated).option.totals).not.toHaveProperty('suspenseCounted');
  });
});

describe('what the servicer says is past due, in the place of its parts', () => {
  it('is all that catching up costs, also where the unpaid installments alone are more', () => {
    const paid = (totalPastDue: string) =>
      found('fannie-mae.reinstatement', { 'arrears.servicingAdvances': null, 'arrears.totalPastDue': totalPastDue })
        .option.totals?.totalPaid;
    // Without the advances of 180.00 of the same loan: eight installments of 1,580.17 and 520.00 of escrow.
    expect([paid('16801.36'), paid('16981.36'), paid('4160.01')]).toEqual(['488272.91', '488452.91', '475631.56']);
  });
});

describe('a loan of which only the whole payment is told', () => {
  it('goes on with that payment after an advance, and its installment alone is not among the terms', () => {
    const usda = { 'loan.backer': 'usda', 'arrears.escrowShortage': '0.00' };
    const parts = found('usda.recovery-advance', usda).option.terms;
    const whole = { 'loan.principalAndInterest': null, 'loan.escrow': null, 'loan.payment': '2100.17' };
    const { principalAndInterest, ...others } = parts ?? {};
    expect(principalAndInterest).toBe('1580.17');
    expect(found('usda.recovery-advance', { ...usda, ...whole }).option.terms).toEqual(others);
  });
});
