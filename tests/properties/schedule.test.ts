import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelPayment } from '../../lib/loan/level-payment';
import { balanceAfter, schedule, scheduleTotals } from '../../lib/loan/schedule';
import { add, subtract, ZERO } from '../../lib/money/money';
import { monthInterest } from '../../lib/money/rate';
import { amounts, loans, rates, terms } from './arbitraries';

// A payment near 0 at 30 % for 40 years lets a balance outgrow whole cents; `exact` then throws, and no such loan exists.
const repayingLoans = loans.filter(
  ({ balance, rate, principalAndInterest = balance }) =>
    principalAndInterest >= monthInterest(balance, rate) || rate < 5000,
);

describe('a schedule', () => {
  test('repays exactly the balance: its principal adds up to it', () => {
    fc.assert(
      fc.property(repayingLoans, (loan) => {
        const repaid = schedule(loan).map(({ principal }) => principal);
        expect(add(...repaid)).toBe(loan.balance);
      }),
    );
  });

  test('splits every payment into interest and principal', () => {
    fc.assert(
      fc.property(repayingLoans, (loan) => {
        for (const { principalAndInterest, interest, principal } of schedule(loan))
          expect(add(interest, principal)).toBe(principalAndInterest);
      }),
    );
  });

  test("carries each balance over to the next row and charges the month's interest on it", () => {
    fc.assert(
      fc.property(repayingLoans, (loan) => {
        let before = loan.balance;
        let rate = loan.rate;
        for (const { month, interest, principal, balance } of schedule(loan)) {
          rate = loan.rateSteps?.find(({ fromMonth }) => fromMonth === month)?.rate ?? rate;
          expect(interest).toBe(monthInterest(before, rate));
          expect(balance).toBe(subtract(before, principal));
          before = balance;
        }
      }),
    );
  });

  test('ends at exactly 0.00, deferred balance included, within its term', () => {
    fc.assert(
      fc.property(repayingLoans, (loan) => {
        const rows = schedule(loan);
        expect(rows.at(-1)).toMatchObject({ balance: ZERO, deferredBalance: ZERO });
        expect(rows.length).toBeLessThanOrEqual(loan.months);
      }),
    );
  });

  test('has the totals that scheduleTotals sums without building rows', () => {
    fc.assert(
      fc.property(amounts, rates, terms, fc.boolean(), (balance, rate, months, own) => {
        const loan = {
          balance,
          rate,
          months,
          ...(own ? { payment: add(levelPayment(balance, rate, months), balance) } : {}),
        };
        const rows = schedule(loan);
        const last = rows.at(-1);
        expect(scheduleTotals(loan)).toEqual({
          months: rows.length,
          paid: add(...rows.map(({ principalAndInterest }) => principalAndInterest)),
          interest: add(...rows.map(({ interest }) => interest)),
          last: { payment: last?.principalAndInterest, balance: rows.at(-2)?.balance ?? balance },
        });
      }),
    );
  });

  test('has the balances that balanceAfter reaches without building rows', () => {
    fc.assert(
      fc.property(amounts, rates, terms, fc.nat({ max: 478 }), (balance, rate, months, pick) => {
        fc.pre(months > 1);
        const rows = schedule({ balance, rate, months });
        // The last row takes what is left, which balanceAfter does not know.
        const month = Math.min((pick % (months - 1)) + 1, rows.length);
        expect(balanceAfter(balance, rate, levelPayment(balance, rate, months), month)).toBe(rows[month - 1]?.balance);
      }),
    );
  });
});
