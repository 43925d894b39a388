import { describe, expect, it } from 'vitest';
import { scenarios } from '../../support/criteria';
import { checkIn, optionIn, simulationWith } from '../../support/household';
import { ADVANCE, baseline, due, MODIFICATION, ofOptions, PLAN, resume } from './criteria';
import { BEHIND, HIGH_RATE } from './households';

describe('USDA baseline, asked of every servicing option', () => {
  scenarios(baseline);

  it('US-0.3: whoever cannot make the next payment is in imminent default at any number of days', () => {
    const current = { ...HIGH_RATE, ...resume(false), 'arrears.current': true, ...due(null) };
    expect(optionIn(simulationWith(current), MODIFICATION)).toMatchObject({
      status: 'may-qualify',
      terms: { trialMonths: 4 },
    });
  });
});

describe('USDA criteria of each option', () => {
  scenarios(ofOptions);

  // Someone with nothing unpaid either is not in default or cannot resume, so these two never decide alone.
  it.each([
    ['US-2.1', PLAN, 'something-past-due'],
    ['US-4.3 fewest', ADVANCE, 'delinquent'],
  ])('%s a, b, c: %s, %s', (_, option, check) => {
    const truth = (day: string | null) =>
      checkIn(optionIn(simulationWith({ ...BEHIND, ...due(day) }), option), check).truth;
    expect([truth('2026-11-23'), truth('2026-11-24'), truth(null)]).toEqual(['true', 'false', 'unknown']);
  });

  it('US-4.5: the balance at the default is asked for once an advance was paid', () => {
    const advance = (changes: object) => optionIn(simulationWith({ ...BEHIND, ...changes }), ADVANCE);
    const without = { 'history.balanceAtDefault': null };
    expect(advance({ ...without, 'history.partialClaimsPaid': '0.00' }).status).toBe('may-qualify');
    expect(advance({ ...without, 'history.partialClaimsPaid': '100.00' }).missing).toEqual([
      'history.balanceAtDefault',
    ]);
    expect(advance({ ...without, 'history.partialClaimsPaid': null }).missing).toEqual(['history.partialClaimsPaid']);
  });
});
