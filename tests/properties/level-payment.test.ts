import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodicPayment, periodsToRepay, presentValue, remainingBalance } from '../../lib/loan/annuity';
import {
  balanceForPayment,
  cutsForPayment,
  installmentsToRepay,
  levelPayment,
  termForPayment,
} from '../../lib/loan/level-payment';
import { Exact, toExact } from '../../lib/money/exact';
import { add, fromCents } from '../../lib/money/money';
import { fromThousandths, interestInFull, monthInterest, monthlyRate } from '../../lib/money/rate';
import { runs } from '../support/runs';
import { amounts, rates, terms } from './arbitraries';

const CENT = fromCents(1);

describe("month's interest", () => {
  test('in whole numbers equals decimals multiplied before divided, rounded half-up', () => {
    fc.assert(
      fc.property(amounts, rates, (balance, rate) => {
        const percent = new Exact(rate).div(1000);
        expect(toExact(monthInterest(balance, rate)).toFixed(2)).toBe(
          toExact(balance).times(percent).div(1200).toFixed(2),
        );
      }),
      runs(2000),
    );
  });
});

describe('interest of several months', () => {
  test('is the same by whole numbers as by decimals, beyond what a number holds too', () => {
    fc.assert(
      fc.property(amounts, rates, fc.integer({ min: 0, max: 600 }), (balance, rate, months) => {
        const decimals = new Exact(balance).times(rate).times(months).div(1_200_000).toDecimalPlaces(0);
        expect(interestInFull(balance, rate, months)).toBe(decimals.toNumber());
      }),
      runs(2000),
    );
  });
});

describe('the installments that repay a balance', () => {
  test('are as many by doubles as by decimals, beside a whole number of them and beside the slack too', () => {
    const slacks = fc.constantFrom(0, 5, 49);
    const nearLevel = fc.integer({ min: -2, max: 2 });
    fc.assert(
      fc.property(amounts, rates, terms, slacks, nearLevel, (balance, rate, months, slack, more) => {
        // A level payment repays within a hair of its own term: that is the edge.
        const paid = fromCents(Math.max(0, levelPayment(balance, rate, months) + more));
        const exactly = periodsToRepay(toExact(balance), monthlyRate(rate), toExact(paid));
        expect(installmentsToRepay(balance, rate, paid, { hundredths: slack })).toBe(
          exactly
            ?.minus(slack / 100)
            .ceil()
            .plus(0) // No zero below zero.
            .toNumber(),
        );
      }),
      runs(2000),
    );
  });
});

describe('level payment', () => {
  test('never rises with a longer term', () => {
    fc.assert(
      fc.property(amounts, rates, terms, (balance, rate, months) => {
        expect(levelPayment(balance, rate, months + 1)).toBeLessThanOrEqual(levelPayment(balance, rate, months));
      }),
    );
  });

  test('never falls with a higher rate', () => {
    fc.assert(
      fc.property(amounts, rates, fc.integer({ min: 1, max: 1000 }), terms, (balance, rate, more, months) => {
        expect(levelPayment(balance, fromThousandths(rate + more), months)).toBeGreaterThanOrEqual(
          levelPayment(balance, rate, months),
        );
      }),
    );
  });

  test('is worth the balance, gives its own term back and leaves nothing owed', () => {
    fc.assert(
      fc.property(amounts, rates, terms, amounts, (balance, rate, months, balloon) => {
        const [owed, left, perMonth] = [toExact(balance), toExact(balloon), monthlyRate(rate)];
        const paid = periodicPayment(owed, perMonth, months, left);
        expect(near(presentValue(paid, perMonth, months, left), owed)).toBe(true);
        expect(near(remainingBalance(owed, perMonth, paid, months), left)).toBe(true);
        fc.pre(!owed.eq(left));
        expect(near(periodsToRepay(owed, perMonth, paid, left) ?? owed, new Exact(months))).toBe(true);
      }),
    );
  });
});

describe('solving for a target payment', () => {
  test('the balance found never costs more than the target, and one cent more of it would', () => {
    fc.assert(
      fc.property(amounts, rates, terms, (target, rate, months) => {
        const balance = balanceForPayment(target, rate, months);
        fc.pre(balance > 0);
        expect(levelPayment(balance, rate, months)).toBeLessThanOrEqual(target);
        // Before rounding: half-up may still bring the cent's share of a payment back to the target.
        expect(periodicPayment(toExact(add(balance, CENT)), monthlyRate(rate), months).gt(toExact(target))).toBe(true);
      }),
    );
  });

  test('the term found fits the target and one month less does not', () => {
    fc.assert(
      fc.property(amounts, rates, amounts, (balance, rate, target) => {
        const term = termForPayment(balance, rate, target, 1, 480);
        if (term === undefined) expect(levelPayment(balance, rate, 480)).toBeGreaterThan(target);
        else expect(levelPayment(balance, rate, term)).toBeLessThanOrEqual(target);
        if (term !== undefined && term > 1) expect(levelPayment(balance, rate, term - 1)).toBeGreaterThan(target);
      }),
    );
  });

  test('the cuts found fit the target and one cut less does not', () => {
    fc.assert(
      fc.property(amounts, terms, amounts, (balance, months, target) => {
        const paymentAfter = (cuts: number) => levelPayment(balance, rateAfter(cuts), months);
        const cuts = cutsForPayment({ balance, months, target }, rateAfter, 40);
        if (cuts === undefined) expect(paymentAfter(40)).toBeGreaterThan(target);
        else expect(paymentAfter(cuts)).toBeLessThanOrEqual(target);
        if (cuts !== undefined && cuts > 0) expect(paymentAfter(cuts - 1)).toBeGreaterThan(target);
      }),
    );
  });
});

/** From 7 % down by eighths of a percent. */
function rateAfter(cuts: number) {
  return fromThousandths(7000 - 125 * cuts);
}

function near(actual: Exact, expected: Exact): boolean {
  return actual.minus(expected).abs().lt('1e-12');
}
