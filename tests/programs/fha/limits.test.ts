import { describe, expect, it } from 'vitest';
import { checkIn, optionIn, simulationWith } from '../../support/household';
import { A, B, type Changes, claimed, D, E, F, fhaLoan, MODIFIED } from './households';
import { DUE, MEANS, PAID, rows, YEAR_BEHIND } from './limits';

describe('FHA limits: at the limit, one unit beyond, and unknown', () => {
  it.each(rows)('$no: fha.$option, check $check', ({ option, check, given, within, beyond, unknown, missing }) => {
    const found = (changes: Changes) =>
      checkIn(optionIn(simulationWith({ ...given, ...changes }), `fha.${option}`), check);
    expect(found(within).truth).toBe('true');
    expect(found(beyond).truth).toBe('false');
    expect(found(unknown)).toMatchObject({ truth: 'unknown', missing: expect.arrayContaining([...missing]) });
  });

  it.each([
    ['FH-3.4: six months at most', F, { [MEANS]: '1000.00' }, 6],
    ['FH-3.4: what is left of twelve months', F, { [MEANS]: '1000.00', 'history.forbearanceMonthsUsed': 9 }, 3],
    ['FH-3.4: as long as the past-due money keeps within a year', YEAR_BEHIND, { [DUE]: '2026-02-01' }, 2],
    ['FH-3.4: at the regular payment nothing is added', YEAR_BEHIND, { [DUE]: '2025-12-01', [MEANS]: '1600.00' }, 6],
  ])('%s', (_, given, changes, months) => {
    expect(optionIn(simulationWith({ ...given, ...changes }), 'fha.forbearance').terms?.planMonths).toBe(months);
  });

  it.each([
    ['6.312', '6.500', '6.750'],
    ['6.313', '6.625', '6.875'],
  ])('FH-7.3: a survey of %s is modified at %s over 30 years, at %s over 40', (pmms30Percent, thirty, forty) => {
    const rateWith = (means: string) =>
      optionIn(
        simulationWith({ ...MODIFIED, 'market.pmms30Percent': pmms30Percent, [MEANS]: means }),
        'fha.loan-modification',
      ).terms?.ratePercent;
    expect([rateWith('2000.00'), rateWith('1930.00')]).toEqual([thirty, forty]);
  });

  it('FH-4.6: room is 30 % of the balance at the default, to the cent below, less the claims paid', () => {
    const terms = (paid: string, balance: string) =>
      optionIn(simulationWith({ ...A, ...claimed(paid, balance) }), 'fha.partial-claim').terms;
    expect(terms('18250.00', '221480.39')).toMatchObject({ claimLimit: '66444.11', claimRoomLeft: '40005.96' });
    expect(terms('18250.01', '221480.40')).toMatchObject({ claimLimit: '66444.12', claimRoomLeft: '40005.96' });
  });

  it.each([
    ['2026-10-23', 3],
    ['2026-10-24', 4],
  ])('FH-4.5: late since %s, %d trial payments', (oldestUnpaidDueDate, months) => {
    for (const option of ['combination', 'payment-supplement', 'loan-modification']) {
      const given = option === 'loan-modification' ? MODIFIED : E;
      const changes = { ...given, 'arrears.current': false, [DUE]: oldestUnpaidDueDate };
      expect(optionIn(simulationWith(changes), `fha.${option}`).terms?.trialMonths, option).toBe(months);
    }
  });

  it('FH-0: everything but reinstatement is in force from 1 October 2025 on', () => {
    const statusesOn = (asOf: string) =>
      simulationWith({ ...A, asOf, [DUE]: '2025-05-01' }).options.map(({ id, status }) => [id, status]);
    const inForce = (asOf: string) =>
      statusesOn(asOf)
        .filter(([, status]) => status !== 'not-in-force')
        .map(([id]) => id);
    expect(inForce('2025-09-30')).toEqual(['fha.reinstatement']);
    expect(inForce('2025-10-01')).toHaveLength(9);
  });

  it('before the survey’s table a rate nobody told leaves the modifications open, and is named alone', () => {
    const unasked = { asOf: '2026-08-05', [DUE]: '2026-04-01', 'market.pmms30Percent': null };
    const missingIn = (given: Changes, option: string) =>
      optionIn(simulationWith({ ...given, ...unasked }), `fha.${option}`).missing;
    expect(missingIn(MODIFIED, 'loan-modification')).toEqual(['market.pmms30Percent']);
    expect(missingIn(B, 'combination')).toEqual(['market.pmms30Percent']);
    expect(missingIn(D, 'payment-supplement')).toEqual(['market.pmms30Percent']);
    expect(missingIn(A, 'partial-claim')).toEqual([]);
  });

  it('a rate nobody told is the survey’s last row, 7.40, with the margins on top to the nearest eighth', () => {
    const { steps } = optionIn(simulationWith({ ...MODIFIED, 'market.pmms30Percent': null }), 'fha.loan-modification');
    expect(steps?.slice(1).map(({ id, to }) => [id, to])).toEqual([
      ['modify-360', '7.625'],
      ['modify-480', '7.875'],
    ]);
  });

  it('the balance at default is asked only once a claim was paid', () => {
    const missing = (paid: string | null) =>
      optionIn(simulationWith({ ...A, ...claimed(paid, null) }), 'fha.partial-claim').missing;
    expect(missing('0.00')).toEqual([]);
    expect(missing('0.01')).toEqual(['history.balanceAtDefault']);
    expect(missing(null)).toEqual([PAID]);
  });

  it('a loan without principal to pay has no supplement', () => {
    const interestOnly = {
      ...fhaLoan({ balance: '240000.00', rate: '6.000', installment: '1200.00', advances: '0.00' }),
    };
    const option = optionIn(simulationWith(interestOnly), 'fha.payment-supplement');
    expect(option).toMatchObject({ status: 'does-not-qualify' });
    expect(option.terms).toBeUndefined();
  });
});

describe('the principal that a supplement may pay', () => {
  // 200,000.00 at 6 % and 1,199.10 a month: principal of 199.10, 200.10, 201.10, 202.10, 203.11, and 204.13 in the sixth month.
  it('is that of the first installment after the missed ones', () => {
    const own = {
      ...D,
      'loan.principalBalance': '200000.00',
      'loan.ratePercent': '6.000',
      'loan.principalAndInterest': '1199.10',
      [DUE]: '2026-07-01',
      asOf: '2026-11-24',
    };
    const { terms } = optionIn(simulationWith(own), 'fha.payment-supplement');
    expect(terms).toMatchObject({ principalAndInterest: '994.97' });
  });
});
