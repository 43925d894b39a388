import { describe, expect, it } from 'vitest';
import { checkIn, optionIn, simulationWith } from '../support/household';

/** The contract's household with nothing past due. */
const CURRENT = { 'arrears.current': true, 'arrears.oldestUnpaidDueDate': null };
const NOT_TOLD = { 'arrears.escrowAdvances': null, 'arrears.servicingAdvances': null, 'arrears.suspense': null };
const FEES = Object.keys(NOT_TOLD);
const FLEX = 'fannie-mae.flex-modification';

function flexWith(changes: Readonly<Record<string, unknown>>) {
  return optionIn(simulationWith({ ...CURRENT, ...changes }), FLEX);
}

describe('a household with nothing past due', () => {
  it('is not asked what the servicer advanced or holds, and has the figures that 0.00 brings', () => {
    const { nextQuestions, nextFigures, options } = simulationWith({ ...CURRENT, ...NOT_TOLD });
    expect([...nextQuestions, ...nextFigures].filter((path) => FEES.includes(path))).toEqual([]);
    const none = flexWith(Object.fromEntries(FEES.map((path) => [path, '0.00'])));
    expect(none.terms?.principalBalance).toMatch(/^\d+\.\d\d$/);
    expect(options.find(({ id }) => id === FLEX)?.terms).toEqual(none.terms);
  });

  it('keeps what it tells of them', () => {
    const told = flexWith({ ...NOT_TOLD, 'arrears.escrowAdvances': '600.00' });
    const none = flexWith(NOT_TOLD);
    const balance = ({ terms }: typeof told) => Number(terms?.principalBalance);
    expect(balance(told) - balance(none)).toBeCloseTo(600, 2);
  });

  it('with a payment missed leaves them unknown', () => {
    const { nextQuestions, nextFigures } = simulationWith(NOT_TOLD);
    expect([...nextQuestions, ...nextFigures]).toEqual(expect.arrayContaining(FEES));
  });

  it('is asked for the rise of a step only where its rate may rise in steps', () => {
    const riseOf = (rateType: string | null, rise: boolean | null = null) =>
      checkIn(
        flexWith({ 'loan.rateType': rateType, 'hardship.stepRateIncreaseInLast12Months': rise }),
        'step-rate-increase',
      );
    expect(riseOf('adjustable')).toMatchObject({ truth: 'false', missing: [] });
    expect(riseOf('fixed')).toMatchObject({ truth: 'false', missing: [] });
    expect(riseOf('step')).toMatchObject({ truth: 'unknown', missing: ['hardship.stepRateIncreaseInLast12Months'] });
    expect(riseOf(null)).toMatchObject({ truth: 'unknown', missing: ['loan.rateType'] });
    expect(riseOf('adjustable', true)).toMatchObject({ truth: 'true' });
  });
});
