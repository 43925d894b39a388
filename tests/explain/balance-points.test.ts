import { describe, expect, it } from 'vitest';
import { date } from '../../lib/calendar/date';
import { balancePoints } from '../../lib/explain/balance-points';
import { ZERO } from '../../lib/money/money';
import type { OutcomeRow } from '../../lib/simulate/results';
import { dollars } from '../money/amounts';

function row(month: number, balance: string, deferredBalance = '0.00', pastDue = '0.00'): OutcomeRow {
  return {
    month,
    dueOn: date('2027-01-01'),
    phase: 'regular',
    payment: ZERO,
    interest: ZERO,
    principal: ZERO,
    escrow: ZERO,
    addOn: ZERO,
    arrears: ZERO,
    balance: dollars(balance),
    deferredBalance: dollars(deferredBalance),
    pastDue: dollars(pastDue),
    paid: ZERO,
  };
}

const rows = (months: number) => Array.from({ length: months }, (_, index) => row(index + 1, '100.00'));

describe('what is still owed', () => {
  it('adds the balance, what is set aside and what is past due to the cent', () => {
    expect(balancePoints([[row(1, '215921.99', '35483.32', '0.01')]])).toEqual([
      { month: 1, balances: [dollars('251405.32')], deferred: [dollars('35483.32')] },
    ]);
  });

  it('tells up to two years month by month', () => {
    expect(balancePoints([rows(24)]).map(({ month }) => month)).toEqual(
      Array.from({ length: 24 }, (_, index) => index + 1),
    );
  });

  it('tells a longer outcome once a year, with its first and its last two months', () => {
    expect(balancePoints([rows(40)]).map(({ month }) => month)).toEqual([1, 12, 24, 36, 39, 40]);
  });

  it('has the points of every outcome for all of them, and nothing once one has ended', () => {
    const points = balancePoints([rows(3), rows(25)]);
    expect(points.map(({ month }) => month)).toEqual([1, 2, 3, 12, 24, 25]);
    expect(points.at(-1)?.balances).toEqual([undefined, dollars('100.00')]);
    expect(points[0]?.balances).toEqual([dollars('100.00'), dollars('100.00')]);
  });

  it('has no points where there is no outcome', () => {
    expect(balancePoints([])).toEqual([]);
    expect(balancePoints([[]])).toEqual([]);
  });
});
