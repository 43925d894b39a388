import { describe, expect, it } from 'vitest';
import { owedPoints } from '../../lib/simulate/owed';
import type { OutcomeRow } from '../../lib/simulate/simulation';

function row(month: number, balance: string, deferredBalance = '0.00', pastDue = '0.00'): OutcomeRow {
  return {
    month,
    dueOn: '2027-01-01',
    phase: 'regular',
    payment: '0.00',
    interest: '0.00',
    principal: '0.00',
    escrow: '0.00',
    addOn: '0.00',
    arrears: '0.00',
    balance,
    deferredBalance,
    pastDue,
    paid: '0.00',
  };
}

const rows = (months: number) => Array.from({ length: months }, (_, index) => row(index + 1, '100.00'));

describe('what is still owed', () => {
  it('adds the balance, what is set aside and what is past due to the cent', () => {
    expect(owedPoints([[row(1, '215921.99', '35483.32', '0.01')]])).toEqual([
      { month: 1, owed: ['251405.32'], deferred: ['35483.32'] },
    ]);
  });

  it('tells up to two years month by month', () => {
    expect(owedPoints([rows(24)]).map(({ month }) => month)).toEqual(
      Array.from({ length: 24 }, (_, index) => index + 1),
    );
  });

  it('tells a longer outcome once a year, with its first and its last two months', () => {
    expect(owedPoints([rows(40)]).map(({ month }) => month)).toEqual([1, 12, 24, 36, 39, 40]);
  });

  it('has the points of every outcome for all of them, and nothing once one has ended', () => {
    const points = owedPoints([rows(3), rows(25)]);
    expect(points.map(({ month }) => month)).toEqual([1, 2, 3, 12, 24, 25]);
    expect(points.at(-1)?.owed).toEqual([undefined, '100.00']);
    expect(points[0]?.owed).toEqual(['100.00', '100.00']);
  });

  it('has no points where there is no outcome', () => {
    expect(owedPoints([])).toEqual([]);
    expect(owedPoints([[]])).toEqual([]);
  });
});
