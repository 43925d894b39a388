import { describe, expect, it } from 'vitest';
import { simulate } from '../../lib/simulate/simulate';
import { type CaseDocument, caseOf, sampledCases, withAnswer } from '../support/arbitrary-case';
import { caseWith, documentWith } from '../support/household';
import { changesJson } from '../support/json';

function optionOf(document: CaseDocument, id: string) {
  const found = simulate(caseOf(document)).options.find((option) => option.id === id);
  if (!found) throw new Error(`No option ${id}`);
  return found;
}

const change = (document: CaseDocument, id: string, check: string) =>
  changesJson(caseOf(document), id).find((one) => one.check === check);

describe('what would change a verdict', () => {
  it('of random cases turns its check, and the verdict where it says so, when the whole case runs again', () => {
    let opened = 0;
    for (const document of sampledCases(20)) {
      const loanCase = caseOf(document);
      for (const { id, status } of simulate(loanCase).options) {
        for (const { check, path, to, opens } of changesJson(loanCase, id)) {
          const after = optionOf(path === 'asOf' ? { ...document, asOf: to } : withAnswer(document, path, to), id);
          const turned = after.checks.find((one) => one.id === `${id}.${check}`);
          expect(turned?.truth, `${id} ${check} ${path}`).toBe('true');
          if (!opens) continue;
          opened += 1;
          expect(after.status, `${id} ${check} ${path}`).not.toBe(status);
          expect(['may-qualify', 'servicer-decides']).toContain(after.status);
        }
      }
    }
    expect(opened).toBeGreaterThan(15);
  });

  it('is the least amount: a cent less does not do', () => {
    const document = documentWith({
      'hardship.duration': 'temporary-resolved',
      'arrears.oldestUnpaidDueDate': '2026-09-01',
    });
    const plan = change(document, 'fannie-mae.repayment-plan', 'affordable');
    expect(plan).toEqual({
      check: 'affordable',
      path: 'household.affordablePayment',
      from: '1900.00',
      to: '2640.22',
      opens: true,
    });
    const short = withAnswer(document, 'household.affordablePayment', '2640.21');
    expect(optionOf(short, 'fannie-mae.repayment-plan').status).toBe('does-not-qualify');
  });

  it('is a day to wait for where a rule asks for time', () => {
    const document = documentWith({ 'history.lastFailedTrialOn': '2026-03-01' });
    expect(change(document, 'fannie-mae.flex-modification', 'recent-failed-trial')).toEqual({
      check: 'recent-failed-trial',
      path: 'asOf',
      from: '2026-11-23',
      to: '2027-03-01',
      opens: true,
    });
  });

  it('is found however far away, up to the bounds', () => {
    const reserves = (cashReserves: string) =>
      caseWith({
        'hardship.cause': 'unemployment',
        'arrears.oldestUnpaidDueDate': '2026-11-01',
        'household.cashReserves': cashReserves,
      });
    for (const amount of ['60000.00', '66000.00', '67200.00', '80000.00', '100000.00']) {
      const found = changesJson(reserves(amount), 'fannie-mae.flex-modification');
      expect(
        found.find(({ path }) => path === 'household.cashReserves'),
        amount,
      ).toMatchObject({ from: amount, to: '24999.99' });
    }
  });

  it('is how many payments to make where the loan is too far behind', () => {
    const late = documentWith({
      'hardship.duration': 'temporary-resolved',
      'household.canResumePayment': true,
      'household.affordablePayment': '2100.17',
    });
    expect(change(late, 'fannie-mae.payment-deferral', 'delinquency-max')).toMatchObject({
      path: 'arrears.oldestUnpaidDueDate',
      to: '2026-05-01',
      payments: { count: 1, cost: '2100.17' },
      opens: true,
    });
  });

  it('counts the money that is held against what those payments cost', () => {
    const late = documentWith({
      'hardship.duration': 'temporary-resolved',
      'household.canResumePayment': true,
      'household.affordablePayment': '2100.17',
      'arrears.suspense': '500.00',
    });
    const found = change(late, 'fannie-mae.payment-deferral', 'delinquency-max');
    expect(found?.payments).toEqual({ count: 1, cost: '1600.17' });
  });

  it('tells what alone is not enough', () => {
    const loanCase = caseWith({ 'household.canResumePayment': false });
    const found = changesJson(loanCase, 'fannie-mae.payment-deferral');
    expect(found).toContainEqual(
      expect.objectContaining({ path: 'household.canResumePayment', from: false, to: true, opens: false }),
    );
  });

  it('never asks to fall behind, nor for another past', () => {
    const current = documentWith({ 'arrears.current': true, 'arrears.oldestUnpaidDueDate': null });
    expect(change(current, 'fannie-mae.disaster-flex-modification', 'delinquency-min')).toBeUndefined();
    const often = documentWith({ 'history.priorModifications': 5, 'history.lastModificationOn': '2015-01-01' });
    expect(change(often, 'fannie-mae.flex-modification', 'prior-modifications')).toBeUndefined();
  });

  it('of an option of another owner is nothing', () => {
    expect(changesJson(caseWith({}), 'fha.forbearance')).toEqual([]);
  });
});
