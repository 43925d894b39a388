import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, date } from '../../lib/calendar/date';
import { type Fact, valueIfKnown } from '../../lib/case/fact';
import type { Case } from '../../lib/case/schema';
import { situationOf } from '../../lib/case/situation';
import type { OptionJson } from '../../lib/contract/simulation-schema';
import { paymentParts } from '../../lib/explain/payment-parts';
import { add, subtract } from '../../lib/money/money';
import { outcomeRows } from '../../lib/simulate/outcome-rows';
import { simulate } from '../../lib/simulate/simulate';
import { caseDocuments, caseOf, withAnswer } from '../support/arbitrary-case';
import { caseWith, optionIn } from '../support/household';
import { outcomeRowsJson, simulateJson } from '../support/json';
import { runs } from '../support/runs';

/** An amount of the contract in cents. */
function cents(amount: string): bigint {
  return BigInt(amount.replace('.', ''));
}

/**
 * The fees that an option takes. Where the servicer's sum stands for what is past due, all that it holds beside the unpaid installments:
 * below zero where it is less than these.
 */
function feesIn(loanCase: Case, { id, kind }: OptionJson): bigint {
  const { servicingAdvances, lateCharges, totalPastDue } = loanCase.arrears;
  const isCatchingUp = kind === 'reinstatement' || kind === 'repayment-plan';
  const withLateCharges = kind === 'reinstatement' || (isCatchingUp && /^(fannie|freddie|fha)/.test(id));
  const fees = BigInt(
    (id === 'va.partial-claim' ? 0 : (servicingAdvances ?? 0)) + (withLateCharges ? (lateCharges ?? 0) : 0),
  );
  const isComplete = servicingAdvances !== null && (lateCharges !== null || !withLateCharges);
  const facts = situationOf(loanCase);
  const installments = valueIfKnown(facts.unpaidInstallments) ?? 0;
  if (!isCatchingUp || isComplete || totalPastDue === null || installments === 0) return fees;
  const stated = BigInt(totalPastDue - (withLateCharges ? 0 : (lateCharges ?? 0)));
  const times = (monthly: Fact<number>) => BigInt((valueIfKnown(monthly) ?? 0) * installments);
  const besideEscrow = stated - times(facts.loan.escrow);
  return (besideEscrow > 0n ? besideEscrow : 0n) - times(facts.loan.principalAndInterest);
}

type Law = (rows: ReturnType<typeof outcomeRowsJson>, option: OptionJson) => void;

/** What holds of the months of any option that leads anywhere. */
const LAWS: Readonly<Record<string, Law>> = {
  'are as many as the payments': (rows, { id, illustration, payments = illustration?.payments ?? [] }) => {
    expect(rows.length, id).toBe(payments.reduce((sum, { months }) => sum + months, 0));
  },
  'never end without what is still owed: a last payment of more than twice a regular one is told as such': (
    rows,
    { id, payments = [], totals, warnings },
  ) => {
    const [balloon, ...others] = payments.filter((run) => run.balloon);
    expect(others, id).toEqual([]);
    if (balloon) {
      expect(balloon, id).toMatchObject({ fromMonth: rows.length, months: 1, payment: rows.at(-1)?.payment });
      expect(warnings, id).toContain('balloon-at-end');
    }
    expect(totals?.balloon !== undefined, id).toBe(totals !== undefined && balloon !== undefined);
  },
  'grow without end, and have no totals, where a payment does not cover the interest': (
    rows,
    { id, totals, warnings },
  ) => {
    if (!warnings.includes('never-paid-off')) return;
    expect(totals, id).toBeUndefined();
    const [first, last] = [rows[0], rows.at(-1)];
    expect(cents(last?.balance ?? '') >= cents(first?.balance ?? ''), id).toBe(true);
  },
  'follow each other, month by month': (rows, { id }) => {
    for (const [index, { month, dueOn }] of rows.entries()) {
      expect(month, id).toBe(index + 1);
      const onDueDate = addMonths(date(rows[0]?.dueOn ?? ''), index);
      // A balloon falls due on a day of its own, before the next due date.
      const isBalloon = index > 0 && index === rows.length - 1 && dueOn < onDueDate;
      if (isBalloon) expect(dueOn > (rows[index - 1]?.dueOn ?? ''), id).toBe(true);
      else expect(dueOn, id).toBe(onDueDate);
    }
  },
  'end owing nothing where the option has totals, on the day that the totals name': (rows, { id, totals }) => {
    if (totals === undefined) return;
    const last = rows.at(-1);
    expect(last, id).toMatchObject({ balance: '0.00', deferredBalance: '0.00', pastDue: '0.00' });
    expect(last?.dueOn, id).toBe(totals.paidOffOn);
  },
  'leave nothing past due once a repayment plan is done': (rows, { id, kind, payments = [], warnings }) => {
    // A debt that its payment never pays off has no last payment that could take what a plan leaves.
    if (kind !== 'repayment-plan' || payments.length === 0 || warnings.includes('never-paid-off')) return;
    const months = payments.filter(({ phase }) => phase === 'plan').reduce((sum, plan) => sum + plan.months, 0);
    for (const { month, pastDue } of rows.slice(months - 1)) expect(pastDue, `${id}, month ${month}`).toBe('0.00');
  },
  'leave past due, at the end of a pause, what its terms say': (rows, { id, kind, terms }) => {
    // A loan that is paid off during the pause has fewer months.
    if (kind !== 'forbearance' || rows.length !== terms?.planMonths) return;
    expect(rows.at(-1)?.pastDue, id).toBe(terms.arrearsAtEnd);
  },
  'add up: each installment is interest, principal, escrow and what comes on top': (rows, { id }) => {
    for (const { month, phase, payment, interest, principal, escrow, addOn } of rows) {
      // A trial payment changes no balance in the simulation, so it is not divided.
      if (phase === 'trial' && cents(interest) + cents(principal) === 0n) continue;
      const parts = [interest, principal, escrow, addOn].map(cents);
      expect(
        parts.reduce((sum, part) => sum + part, 0n),
        `${id}, month ${month}`,
      ).toBe(cents(payment));
    }
  },
  'have paid in the end, to the cent, what the totals say': (rows, { id, totals }) => {
    if (totals) expect(rows.at(-1)?.paid, id).toBe(totals.totalPaid);
  },
  'show each stretch of payments as it was told, the last installment apart': (rows, { id, payments = [] }) => {
    for (const { fromMonth, months, payment, phase } of payments) {
      for (const row of rows.slice(fromMonth - 1, Math.min(fromMonth - 1 + months, rows.length - 1))) {
        expect([row.payment, row.phase], `${id}, month ${row.month}`).toEqual([payment, phase]);
      }
    }
  },
};

describe('the months of any outcome', () => {
  it(`keep every law: they ${Object.keys(LAWS).join('; ')}`, () => {
    fc.assert(
      fc.property(caseDocuments, (document) => {
        const loanCase = caseOf(document);
        for (const option of simulateJson(loanCase).options) {
          const rows = outcomeRowsJson(loanCase, option.id);
          for (const holds of Object.values(LAWS)) holds(rows, option);
        }
      }),
      runs(40),
    );
  });

  it('come to the debt of today, its interest, the fees, taxes and insurance that became debt, and the trial, less what suspense pays: nothing else', () => {
    let met = 0;
    let lowered = 0;
    fc.assert(
      fc.property(caseDocuments, fc.constantFrom('0.00', '75.00'), (document, suspense) => {
        const loanCase = caseOf(withAnswer(document, 'arrears.suspense', suspense));
        const { loan } = loanCase;
        for (const option of simulateJson(loanCase).options) {
          const { id, totals, terms = {}, payments = [] } = option;
          if (totals === undefined) continue;
          // A claim pays three years of a supplement, whether the loan lasts so long or not.
          const months = payments
            .filter(({ phase }) => phase === 'supplement')
            .reduce((sum, run) => sum + run.months, 0);
          if (months < Number(terms.supplementMonths ?? 0)) continue;
          met += 1;
          const debt = BigInt((loan.principalBalance ?? 0) + (loan.deferredBalance ?? 0));
          const {
            totalPaid,
            totalInterest,
            escrowInDebt = '0.00',
            trialPaid = '0.00',
            trialInterest = '0.00',
            suspenseCounted = '0.00',
          } = totals;
          if (suspenseCounted !== '0.00') lowered += 1;
          const trial = cents(trialPaid) - cents(trialInterest);
          expect(cents(totalPaid) + cents(suspenseCounted), id).toBe(
            debt + cents(totalInterest) + feesIn(loanCase, option) + cents(escrowInDebt) + trial,
          );
        }
      }),
      runs(60),
    );
    expect(met).toBeGreaterThan(120);
    expect(lowered).toBeGreaterThan(10);
  });

  it('divide each payment into parts that add up to it', () => {
    fc.assert(
      fc.property(caseDocuments, (document) => {
        const loanCase = caseOf(document);
        for (const { id } of simulate(loanCase).options) {
          for (const row of outcomeRows(loanCase, id)) {
            const { notPaid, ...paid } = paymentParts(row);
            expect(subtract(add(...Object.values(paid)), notPaid), `${id}, month ${row.month}`).toBe(row.payment);
          }
        }
      }),
      runs(40),
    );
  });
});

describe('figures that cannot be', () => {
  it('a debt that outgrows every amount, under a payment far below the interest, has terms but no months', () => {
    const loanCase = caseWith({
      'loan.ratePercent': '30',
      'loan.remainingMonths': 480,
      'loan.principalAndInterest': '450.00',
    });
    const reinstatement = optionIn(simulateJson(loanCase), 'fannie-mae.reinstatement');
    expect(reinstatement.terms).toEqual({ amount: expect.any(String) });
    expect([reinstatement.payments, reinstatement.totals]).toEqual([undefined, undefined]);
    expect(outcomeRows(loanCase, reinstatement.id)).toEqual([]);
  });

  it('a plan that outlasts its loan asks for the rest with the last installment', () => {
    const loanCase = caseWith({
      'loan.remainingMonths': 10,
      'loan.principalBalance': '15000.00',
      'arrears.oldestUnpaidDueDate': '2026-08-01',
      'hardship.duration': 'temporary-resolved',
      'household.affordablePayment': '2900.00',
    });
    const plan = optionIn(simulateJson(loanCase), 'fannie-mae.repayment-plan');
    const rows = outcomeRowsJson(loanCase, plan.id);
    expect(rows.length).toBeLessThan(Number(plan.terms?.planMonths));
    expect(rows.at(-1)).toMatchObject({ balance: '0.00', pastDue: '0.00' });
    // Four unpaid installments hold 4 × 520.00 of escrow.
    const sum = rows.reduce((total, { payment, escrow }) => total + cents(payment) - cents(escrow), 0n);
    expect(sum - 208_000n).toBe(cents(plan.totals?.totalPaid ?? ''));
  });
});
