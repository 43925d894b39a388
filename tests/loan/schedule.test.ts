import { describe, expect, test } from 'vitest';
import { levelPayment } from '../../lib/loan/level-payment';
import {
  balanceAfter,
  balanceBefore,
  type LoanTerms,
  type ScheduleRow,
  schedule,
  scheduleTotals,
} from '../../lib/loan/schedule';
import { add, type Money } from '../../lib/money/money';
import { formatMoney } from '../../lib/money/text';
import { dollars, percent } from '../money/amounts';

const LOAN: LoanTerms = { balance: dollars('12000.00'), rate: percent('6'), months: 12 };

describe('a plain schedule', () => {
  test('at rate 0 pays balance ÷ months and the rest at the end (rules 2 and 3)', () => {
    const rows = schedule({ balance: dollars('100.00'), rate: percent('0'), months: 3 });
    expect(written(rows, 'principalAndInterest')).toEqual(['33.33', '33.33', '33.34']);
    expect(written(rows, 'interest')).toEqual(['0.00', '0.00', '0.00']);
    expect(written(rows, 'balance')).toEqual(['66.67', '33.34', '0.00']);
  });

  test('ends early when the payment was rounded up enough', () => {
    const rows = schedule({ balance: dollars('0.05'), rate: percent('0'), months: 10 });
    expect(written(rows, 'principalAndInterest')).toEqual(['0.01', '0.01', '0.01', '0.01', '0.01']);
  });

  test('leaves a balloon in the last row when the payment is too small', () => {
    const rows = schedule({ ...LOAN, principalAndInterest: dollars('100.00') });
    expect(rows).toHaveLength(12);
    expect(rows[11]).toMatchObject({ balance: 0, principal: rows[10]?.balance });
  });

  test('ends before its term when the payment is larger', () => {
    const rows = schedule({ ...LOAN, principalAndInterest: dollars('6050.00') });
    expect(written(rows, 'principalAndInterest')).toEqual(['6050.00', '6040.05']);
    expect(written(rows, 'balance')).toEqual(['6010.00', '0.00']);
  });
});

describe('negative amortization', () => {
  test('lets the balance grow by the unpaid interest, and the last row repays all of it', () => {
    const rows = schedule({ ...LOAN, months: 3, principalAndInterest: dollars('50.00') });
    expect(written(rows, 'interest')).toEqual(['60.00', '60.05', '60.10']);
    expect(written(rows, 'principal')).toEqual(['-10.00', '-10.05', '12020.05']);
    expect(written(rows, 'balance')).toEqual(['12010.00', '12020.05', '0.00']);
  });
});

describe('rate steps', () => {
  test('set a new level payment over the months left', () => {
    const rows = schedule({ ...LOAN, rateSteps: [{ fromMonth: 7, rate: percent('9') }] });
    const before = rows[5]?.balance ?? LOAN.balance;
    expect(rows[5]?.principalAndInterest).toBe(levelPayment(LOAN.balance, LOAN.rate, 12));
    expect(rows[6]?.principalAndInterest).toBe(levelPayment(before, percent('9'), 6));
    expect(rows[11]?.balance).toBe(0);
  });

  test('from the first month replace the starting rate', () => {
    expect(schedule({ ...LOAN, rateSteps: [{ fromMonth: 1, rate: percent('3') }] })).toEqual(
      schedule({ ...LOAN, rate: percent('3') }),
    );
  });
});

describe('a deferred balance', () => {
  test('bears no interest, stays until the last row and is gone there', () => {
    const rows = schedule({ ...LOAN, deferredBalance: dollars('35483.32') });
    expect(rows.slice(0, 11).every(({ deferredBalance }) => deferredBalance === dollars('35483.32'))).toBe(true);
    expect(rows[11]?.deferredBalance).toBe(0);
    expect(written(rows, 'principalAndInterest')).toEqual(written(schedule(LOAN), 'principalAndInterest'));
  });
});

describe('sums without rows', () => {
  test('total what a schedule pays, balloon included', () => {
    expect(scheduleTotals({ ...LOAN, months: 3, principalAndInterest: dollars('50.00') })).toEqual({
      months: 3,
      paid: dollars('12180.15'),
      interest: dollars('180.15'),
      last: { payment: dollars('12080.15'), balance: dollars('12020.05') },
    });
  });

  test('and balances are those of the rows where a rate begins later', () => {
    const loan = { ...LOAN, rateSteps: [{ fromMonth: 7, rate: percent('9') }] };
    const rows = schedule(loan);
    expect(scheduleTotals(loan)).toMatchObject({
      interest: add(...rows.map(({ interest }) => interest)),
      last: { payment: rows[11]?.principalAndInterest },
    });
    expect(rows.map((_, index) => balanceBefore(loan, index + 2))).toEqual(rows.map(({ balance }) => balance));
  });

  test('give the balance after some payments, never below zero', () => {
    expect(balanceAfter(LOAN.balance, LOAN.rate, dollars('50.00'), 2)).toBe(dollars('12020.05'));
    expect(balanceAfter(LOAN.balance, LOAN.rate, dollars('50.00'), 0)).toBe(LOAN.balance);
    expect(balanceAfter(LOAN.balance, LOAN.rate, dollars('7000.00'), 5)).toBe(0);
  });
});

function written(
  rows: readonly ScheduleRow[],
  column: 'principalAndInterest' | 'interest' | 'principal' | 'balance',
): readonly string[] {
  return rows.map((row) => formatMoney(row[column] satisfies Money));
}
