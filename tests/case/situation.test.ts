import { describe, expect, it } from 'vitest';
import { type Fact, known, unknown } from '../../lib/case/fact';
import { type Situation, situationOf } from '../../lib/case/situation';
import { caseWith, simulationWith } from '../support/household';

const situationWith = (changes: Readonly<Record<string, unknown>> = {}): Situation => situationOf(caseWith(changes));

/** A fact's value, or the answers it waits for. */
const explained = (fact: Fact<unknown>) => (fact.known ? fact.value : fact.missing);

describe('a count settles the facts that hang on it', () => {
  const EVENTS = {
    'history.lastModificationOn': null,
    'history.modificationRedefaultedInFirstYear': null,
    'history.lastDeferralOn': null,
    'history.forbearanceStartedOn': null,
    'history.balanceAtDefault': null,
  };

  it('zero: it never happened', () => {
    const { history } = situationWith(EVENTS);
    expect(explained(history.lastModificationOn)).toBe('none');
    expect(explained(history.modificationRedefaultedInFirstYear)).toBe(false);
    expect(explained(history.lastDeferralOn)).toBe('none');
    expect(explained(history.forbearanceStartedOn)).toBe('none');
    expect(explained(history.balanceAtDefault)).toBe(23_676_547);
  });

  it.each([1, null])('%s: the facts stay open under their own names', (count) => {
    const { history } = situationWith({
      ...EVENTS,
      'history.priorModifications': count,
      'history.monthsDeferred': count,
      'history.forbearanceMonthsUsed': count,
      'history.partialClaimsPaid': count,
    });
    expect(history.lastModificationOn).toEqual(unknown('history.lastModificationOn'));
    expect(history.modificationRedefaultedInFirstYear).toEqual(unknown('history.modificationRedefaultedInFirstYear'));
    expect(history.lastDeferralOn).toEqual(unknown('history.lastDeferralOn'));
    expect(history.forbearanceStartedOn).toEqual(unknown('history.forbearanceStartedOn'));
    expect(history.balanceAtDefault).toEqual(unknown('history.balanceAtDefault'));
  });

  it('no modification says nothing of a failed trial', () => {
    const { history } = situationWith({ 'history.lastFailedTrialOn': null });
    expect(history.lastFailedTrialOn).toEqual(unknown('history.lastFailedTrialOn'));
  });

  it('no claim paid makes the balance at default the principal balance, under that answer’s name while unknown', () => {
    const { history } = situationWith({ 'loan.principalBalance': null, 'history.balanceAtDefault': null });
    expect(history.balanceAtDefault).toEqual(unknown('loan.principalBalance'));
  });
});

describe('a disaster', () => {
  it('"none" answers every question about it', () => {
    const { disaster } = situationWith({ disaster: 'none' });
    expect(Object.values(disaster).map(explained)).toEqual(expect.arrayContaining(['none', false, false, false]));
  });

  it('null leaves every question open under its leaf path', () => {
    const { disaster } = situationWith({ disaster: null });
    expect(disaster.occurredOn).toEqual(unknown('disaster.occurredOn'));
    expect(disaster.insuredLoss).toEqual(unknown('disaster.insuredLoss'));
  });
});

describe('how late a loan is', () => {
  const late = (oldest: string | null, asOf = '2026-11-23', more: Readonly<Record<string, unknown>> = {}) => {
    const { daysDelinquent, monthsDelinquent, unpaidInstallments } = situationWith({
      asOf,
      'arrears.oldestUnpaidDueDate': oldest,
      ...more,
    });
    return [daysDelinquent, monthsDelinquent, unpaidInstallments].map(explained);
  };

  it.each([
    ['the contract’s example', '2026-04-01', '2026-11-23', [236, 7, 8]],
    ['due today: one installment, no time', '2026-11-23', '2026-11-23', [0, 0, 1]],
    ['a day late', '2026-11-22', '2026-11-23', [1, 0, 1]],
    ['a month to the day', '2026-10-23', '2026-11-23', [31, 1, 2]],
    ['a day short of a month', '2026-10-24', '2026-11-23', [30, 0, 1]],
    ['31 January to 27 February', '2026-01-31', '2026-02-27', [27, 0, 1]],
    ['31 January to 28 February: a whole month, clamped', '2026-01-31', '2026-02-28', [28, 1, 2]],
    ['31 January to 30 March: the second due date is not there yet', '2026-01-31', '2026-03-30', [58, 1, 2]],
    ['31 January to 31 March', '2026-01-31', '2026-03-31', [59, 2, 3]],
    ['across a leap day', '2024-01-31', '2024-02-29', [29, 1, 2]],
    ['a due date to come (reading G36): nothing is unpaid today', '2026-11-24', '2026-11-23', [0, 0, 0]],
  ])('%s', (_, oldest, asOf, expected) => {
    expect(late(oldest, asOf)).toEqual(expected);
  });

  it('nothing unpaid is zero, whatever the due date to come', () => {
    for (const oldest of [null, '2026-12-01']) {
      expect(late(oldest, '2026-11-23', { 'arrears.current': true })).toEqual([0, 0, 0]);
    }
  });

  it('is open while the oldest unpaid due date is unknown, even when something is unpaid', () => {
    const open = [['arrears.oldestUnpaidDueDate'], ['arrears.oldestUnpaidDueDate'], ['arrears.oldestUnpaidDueDate']];
    expect(late(null)).toEqual(open);
    expect(late(null, '2026-11-23', { 'arrears.current': null })).toEqual(open);
  });

  it('the next installment falls due a month after the last unpaid one, else on the first of next month', () => {
    const next = (oldest: string | null, asOf: string, current = false) =>
      explained(situationWith({ asOf, 'arrears.oldestUnpaidDueDate': oldest, 'arrears.current': current }).nextDueOn);
    expect(next('2026-04-01', '2026-11-23')).toBe('2026-12-01');
    expect(next('2026-01-31', '2026-02-28')).toBe('2026-03-31');
    expect(next(null, '2026-12-31', true)).toBe('2027-01-01');
  });
});

describe('what reinstatement costs', () => {
  const OWED = {
    'arrears.oldestUnpaidDueDate': '2026-10-01',
    'arrears.servicingAdvances': '180.00',
    'arrears.lateCharges': '40.00',
    'arrears.suspense': '100.00',
  };

  it('is installments with escrow, servicing advances and late charges, less suspense; escrow advances stay out', () => {
    const { arrearsToCure, arrearsWithoutLateCharges } = situationWith(OWED);
    // 2 × 2,100.17 + 180.00 + 40.00 − 100.00
    expect(arrearsToCure).toEqual(known(432_034));
    expect(arrearsWithoutLateCharges).toEqual(known(428_034));
  });

  it('is at least 0.00', () => {
    const { arrearsToCure } = situationWith({ ...OWED, 'arrears.suspense': '99999.00' });
    expect(arrearsToCure).toEqual(known(0));
  });

  it('waits for late charges only where they count', () => {
    const { arrearsToCure, arrearsWithoutLateCharges } = situationWith({ ...OWED, 'arrears.lateCharges': null });
    expect(explained(arrearsToCure)).toEqual(['arrears.lateCharges']);
    expect(arrearsWithoutLateCharges.known).toBe(true);
  });

  it('at least: the installments, and what is known beside them', () => {
    const atLeast = (changes: Readonly<Record<string, unknown>>) =>
      situationWith({ ...OWED, ...changes }).arrearsAtLeast;
    expect(atLeast({ 'arrears.lateCharges': null })).toEqual(known(428_034));
    const unknown = { 'arrears.lateCharges': null, 'arrears.servicingAdvances': null, 'arrears.suspense': null };
    expect(atLeast(unknown)).toEqual(known(420_034));
    expect(explained(atLeast({ 'loan.escrow': null }))).toEqual(['loan.escrow']);
  });

  it('is told as "at least" only while something is past due and a part of it is unknown', () => {
    const answer = (changes: Readonly<Record<string, unknown>>) =>
      simulationWith({ ...OWED, ...changes }).situation.arrearsAtLeast;
    expect(answer({ 'arrears.suspense': null })).toBe('4420.34');
    expect(answer({})).toBeNull();
    expect(answer({ 'arrears.suspense': null, 'loan.escrow': null })).toBeNull();
    const current = { 'arrears.current': true, 'arrears.oldestUnpaidDueDate': null };
    expect(answer({ ...current, 'arrears.suspense': null })).toBeNull();
    // What is held covers all of it: that tells nothing.
    expect(answer({ 'arrears.lateCharges': null, 'arrears.suspense': '9999.00' })).toBeNull();
  });
});
