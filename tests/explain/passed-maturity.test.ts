import { describe, expect, it } from 'vitest';
import { BACKERS } from '../../lib/case/backers';
import { explainText } from '../../lib/cli/explain';
import { LOCALES } from '../../lib/words/locale';
import { caseWith, optionIn, simulationWith, typedSimulationWith } from '../support/household';
import { simulateWithHistoryJson } from '../support/json';

/** A loan with three unpaid installments, the oldest of September, and so many left from there on. */
const nearItsEnd = (remainingMonths: number, backer: string = 'other') => ({
  'loan.backer': backer,
  'loan.remainingMonths': remainingMonths,
  'loan.principalBalance': '9000.00',
  'arrears.oldestUnpaidDueDate': '2026-09-01',
});

const extension = (remainingMonths: number) => {
  const { steps = [], totals } = optionIn(simulationWith(nearItsEnd(remainingMonths)), 'other.loan-modification');
  const { from, to } = steps?.find(({ id }) => id === 'extend-term') ?? {};
  return { from, to, monthsAdded: totals?.monthsAdded };
};

describe('a loan whose last payment was due before today', () => {
  it('has no months left, and never fewer than none', () => {
    expect(extension(4)).toEqual({ from: '1', to: '480', monthsAdded: 479 });
    expect(extension(3)).toEqual({ from: '0', to: '480', monthsAdded: 480 });
    expect(extension(1)).toEqual({ from: '0', to: '480', monthsAdded: 480 });
  });

  it.each(BACKERS)('owned or backed by %s: no figure of a step is below zero', (backer) => {
    const { options } = simulateWithHistoryJson(caseWith(nearItsEnd(1, backer)));
    const figures = options.flatMap(({ steps }) => steps?.flatMap(({ from, to }) => [from, to]) ?? []);
    expect(figures).not.toEqual([]);
    expect(figures.filter((figure) => Number(figure) < 0)).toEqual([]);
  });

  it.each(LOCALES)('is told in %s that this day has passed; one month before, the month', (locale) => {
    const passed = { en: 'The date of the last payment has passed.', es: 'La fecha del último pago ya pasó.' }[locale];
    const oneLeft = { en: 'The time goes from 1 month to 480', es: 'El plazo pasa de 1 mes a 480' }[locale];
    const told = (remaining: number) =>
      explainText(typedSimulationWith(nearItsEnd(remaining)), locale).replace(/\s+/g, ' ');
    expect(told(3)).toContain(passed);
    expect(told(1)).toContain(passed);
    expect(told(4)).not.toContain(passed);
    expect(told(4)).toContain(oneLeft);
  });
});
