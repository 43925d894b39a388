import { describe, expect, it } from 'vitest';
import { checkIn, optionIn, simulationWith } from '../../support/household';
import { type Changes, LOW_RATE } from './households';
import { BEFORE_MAY_2025, CLAIM_DAY, rows, STRUCK } from './limits';

describe('VA limits: at the limit, one unit beyond, and unknown', () => {
  it.each(rows)('$no: $option, check $check', ({ option, check, given, within, beyond, unknown, missing }) => {
    const found = (changes: Changes) =>
      checkIn(optionIn(simulationWith({ ...given, ...changes }), `va.${option}`), check);
    expect(found(within).truth).toBe('true');
    expect(found(beyond).truth).toBe('false');
    expect(found(unknown).truth).toBe('unknown');
    expect(found(unknown).missing).toContain(missing);
  });

  it('VA-6.7: servicers are bound 180 days after 1 June 2026', () => {
    const on = (asOf: string) =>
      checkIn(optionIn(simulationWith({ ...LOW_RATE, asOf }), 'va.partial-claim'), 'servicers-bound');
    expect(on('2026-11-27')).toMatchObject({ truth: 'false', actual: '179', limit: '180', effect: 'refers' });
    expect(on('2026-11-28')).toMatchObject({ truth: 'true', actual: '180', limit: '180' });
  });

  it('VA-6.5: a claim above its limit is denied and shown whole, with no room left', () => {
    const claim = optionIn(simulationWith({ ...CLAIM_DAY, 'arrears.escrowShortage': '60000.00' }), 'va.partial-claim');
    expect(claim).toMatchObject({
      status: 'does-not-qualify',
      terms: { claim: '70048.32', claimLimit: '65908.68', claimRoomLeft: '0.00' },
    });
  });

  it('VA-7.1: the 40-year modification lists each earlier step it looked at', () => {
    const forty = optionIn(simulationWith(CLAIM_DAY), 'va.40-year-modification');
    const actual = (name: string) => checkIn(forty, name).actual;
    expect(actual('repayment-plan-fits')).toBe('does-not-qualify');
    expect(actual('traditional-modification-fits')).toBe('does-not-qualify');
    expect(actual('30-year-modification-fits')).toBe('does-not-qualify');
    expect(actual('partial-claim-fits')).toBe('may-qualify');
  });

  it('every check of every option stands in the table or in a test of its own', () => {
    const tested = new Set(rows.map(({ option, check }) => `va.${option}.${check}`));
    const untested = [simulationWith(STRUCK), simulationWith(BEFORE_MAY_2025)]
      .flatMap(({ options }) => options.flatMap(({ checks }) => checks))
      .map(({ id }) => id)
      .filter((id) => !tested.has(id) && !id.endsWith('.servicers-bound') && !id.endsWith('.owes-more-than-sale'));
    expect([...new Set(untested)]).toEqual([]);
  });
});
