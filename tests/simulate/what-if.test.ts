import { describe, expect, it } from 'vitest';
import { changedOptions } from '../../lib/interview/changed-options';
import { simulate } from '../../lib/simulate/simulate';
import { possibleLengths, possibleMonths } from '../../lib/simulate/what-if';
import { caseWith, optionIn } from '../support/household';
import { outcomeRowsJson, simulateJson } from '../support/json';

const PLAN = 'fannie-mae.repayment-plan';
const PAUSE = 'fannie-mae.forbearance';

/** Back at work, two months behind and with 2800.00 a month to spare. */
const catchingUp = caseWith({
  'hardship.duration': 'temporary-resolved',
  'arrears.oldestUnpaidDueDate': '2026-09-01',
  'household.affordablePayment': '2800.00',
});

describe('what if', () => {
  it('a plan runs longer than it must: a smaller payment over the wished months, to the cent', () => {
    expect(optionIn(simulateJson(catchingUp), PLAN).terms).toMatchObject({ planMonths: 10 });
    expect(optionIn(simulateJson(catchingUp, { planMonths: 12 }), PLAN).terms).toMatchObject({
      planMonths: 12,
      extraPayment: '540.05',
      lastExtraPayment: '539.96',
      payment: '2640.22',
    });
  });

  it('only the lengths are offered that rules and means allow', () => {
    expect(possibleMonths(catchingUp, 'planMonths')).toEqual([10, 11, 12]);
    expect(possibleMonths(caseWith(), 'planMonths')).toEqual([]);
    const paused = caseWith({ 'hardship.duration': 'temporary-ongoing', 'arrears.oldestUnpaidDueDate': '2026-10-01' });
    expect(possibleMonths(paused, 'pauseMonths')).toEqual([1, 2, 3]);
  });

  it('a shorter pause leaves less past due, in its terms and in its months', () => {
    const requested = { pauseMonths: 2 };
    const paused = caseWith({ 'hardship.duration': 'temporary-ongoing', 'arrears.oldestUnpaidDueDate': '2026-10-01' });
    const { terms } = optionIn(simulateJson(paused, requested), PAUSE);
    expect(terms).toMatchObject({ planMonths: 2, arrearsAtEnd: '4780.68' });
    expect(outcomeRowsJson(paused, PAUSE, requested).map(({ pastDue }) => pastDue)).toEqual(['4580.51', '4780.68']);
  });

  it('a wish changes no verdict', () => {
    const statuses = (months?: number) =>
      simulate(catchingUp, months ? { planMonths: months, pauseMonths: months } : undefined).options.map(
        ({ id, status }) => [id, status],
      );
    expect(statuses(1)).toEqual(statuses());
  });

  it('lets go of a length that the rules no longer allow', () => {
    expect(possibleLengths(catchingUp, { planMonths: 12 })).toEqual({ planMonths: 12 });
    expect(possibleLengths(catchingUp, { planMonths: 9, pauseMonths: 9 })).toEqual({});
  });

  it('tells which options change, each as it was and as it has become', () => {
    const changed = changedOptions(simulate(catchingUp), simulate(catchingUp, { planMonths: 12 }));
    expect(changed.map(([was, is]) => [was.id, was.terms?.planMonths?.value, is.terms?.planMonths?.value])).toEqual([
      [PLAN, 10, 12],
    ]);
    expect(changedOptions(simulate(catchingUp), simulate(catchingUp))).toEqual([]);
  });
});
