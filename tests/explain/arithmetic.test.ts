import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainSimulation } from '../../lib/explain/explain';
import { levelPayment } from '../../lib/loan/level-payment';
import { simulate } from '../../lib/simulate/simulate';
import { speaker } from '../../lib/words/say';
import { caseDocuments, caseOf } from '../support/arbitrary-case';
import { typedSimulationWith } from '../support/household';
import { runs } from '../support/runs';

const { say } = speaker('en');

describe('the sums behind the steps', () => {
  it('tell the contract example as rules/gse.md works it out', () => {
    const flex = explainSimulation(typedSimulationWith()).options.find(
      ({ id }) => id === 'fannie-mae.flex-modification',
    );
    expect(flex?.steps.map(({ id, arithmetic }) => [id, ...arithmetic.map(say)])).toEqual([
      ['capitalize', '$236,765.47 owed + $15,389.76 interest + $4,380.00 costs = $256,535.23'],
      [
        'start',
        'The goal: principal and interest go from $1,580.17 a month down to $1,264.05 or less, a cut of 20.01%.',
        'The payment that pays off $256,535.23 in 309 months: $256,535.23 × r ÷ (1 − 1 ÷ (1 + r)^309) = $1,712.11. Here r is one month of interest: 6.5% ÷ 12.',
      ],
      [
        'reduce-rate',
        'The payment that pays off $256,535.23 in 309 months: $256,535.23 × r ÷ (1 − 1 ÷ (1 + r)^309) = $1,712.11. Here r is one month of interest: 6.5% ÷ 12.',
      ],
      [
        'extend-term',
        'The payment that pays off $256,535.23 in 480 months: $256,535.23 × r ÷ (1 − 1 ÷ (1 + r)^480) = $1,501.90. Here r is one month of interest: 6.5% ÷ 12.',
      ],
      [
        'forbear',
        'Set aside is the smallest of three amounts: $40,626.91, which the goal takes; $111,535.23, which the home’s value allows; and $76,960.56, the largest share allowed.',
        '$256,535.23 − $40,626.91 = $215,908.32',
        'The payment that pays off $215,908.32 in 480 months: $215,908.32 × r ÷ (1 − 1 ÷ (1 + r)^480) = $1,264.05. Here r is one month of interest: 6.5% ÷ 12.',
      ],
    ]);
  });

  it('give the payment of every step, for every authority', () => {
    let checked = 0;
    fc.assert(
      fc.property(caseDocuments, (document) => {
        for (const { steps = [] } of simulate(caseOf(document)).options) {
          for (const { loan, principalAndInterest } of steps) {
            if (loan === undefined) continue;
            expect(levelPayment(loan.balance, loan.rate, loan.months)).toBe(principalAndInterest);
            checked += 1;
          }
        }
      }),
      runs(150),
    );
    expect(checked).toBeGreaterThan(200);
  });
});
