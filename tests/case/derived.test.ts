import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivedFrom } from '../../lib/case/derived';
import { situationOf } from '../../lib/case/situation';
import { levelPayment } from '../../lib/loan/level-payment';
import { fromCents, subtract } from '../../lib/money/money';
import { fromThousandths } from '../../lib/money/rate';
import { dollars, percent } from '../money/amounts';
import { caseWith } from '../support/household';
import { runs } from '../support/runs';

const derivedWith = (changes: Readonly<Record<string, unknown>>) => derivedFrom(situationOf(caseWith(changes)));

describe('the fourth figure of a level loan', () => {
  it('is what the contract’s example says, whichever one is missing', () => {
    const value = (name: keyof ReturnType<typeof derivedWith>, path: string = name) =>
      derivedWith({ [`loan.${path}`]: null })[name];
    expect(value('principalAndInterest')).toEqual({ known: true, value: dollars('1580.17') });
    expect(value('noteRate', 'ratePercent')).toEqual({ known: true, value: percent('6.5') });
    expect(value('remainingMonths')).toEqual({ known: true, value: 309 });
    // A payment rounded to the cent does not know its balance to the cent.
    const balance = derivedWith({ 'loan.principalBalance': null }).principalBalance;
    expect(balance.known && Math.abs(subtract(balance.value, dollars('236765.47')))).toBeLessThan(100);
  });

  it('names what it needs', () => {
    expect(derivedWith({ 'loan.ratePercent': null }).principalAndInterest).toEqual({
      known: false,
      missing: ['loan.ratePercent'],
    });
  });

  it('is left open where no figure makes the others agree', () => {
    expect(derivedWith({ 'loan.principalAndInterest': '700.00' })).toMatchObject({
      noteRate: { known: true, value: null },
      remainingMonths: { known: true, value: null },
    });
  });

  it('of any loan gives back the payment it came from', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5_000_000, max: 90_000_000 }),
        fc.integer({ min: 1_000, max: 12_000 }),
        fc.integer({ min: 24, max: 480 }),
        (cents, thousandths, months) => {
          const [balance, rate] = [fromCents(cents), fromThousandths(thousandths)];
          const paid = levelPayment(balance, rate, months);
          const { loan } = situationOf(caseWith({}));
          const known = <T>(value: T) => ({ known: true, value }) as const;
          const derived = derivedFrom({
            loan: {
              ...loan,
              principalAndInterest: known(paid),
              principalBalance: known(balance),
              noteRate: known(rate),
              remainingMonths: known(months),
            },
          });
          expect(derived.principalAndInterest).toEqual(known(paid));
          // So late in a long loan a month more or less no longer changes the cents.
          const left = derived.remainingMonths.known ? derived.remainingMonths.value : null;
          expect(left && levelPayment(balance, rate, left)).toBe(paid);
          const found = derived.noteRate.known ? derived.noteRate.value : null;
          expect(found && levelPayment(balance, found, months)).toBe(paid);
        },
      ),
      runs(200),
    );
  });
});
