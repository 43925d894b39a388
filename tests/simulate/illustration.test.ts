import { describe, expect, it } from 'vitest';
import { caseWith, optionIn, simulationWith } from '../support/household';
import { outcomeRowsJson } from '../support/json';

const PLAN = 'fannie-mae.repayment-plan';
/** Eight payments of 2,100.17 and 180 of servicing advances: 16,981.36 past due (reading N10). */
const planWith = (changes: Record<string, unknown> = {}) => optionIn(simulationWith(changes), PLAN);

describe('the illustration of a plan', () => {
  it('spreads what is past due over the longest plan where no length fits, to the cent', () => {
    const { status, terms, payments, illustration } = planWith();
    expect([status, terms, payments]).toEqual(['does-not-qualify', undefined, undefined]);
    // 16,981.36 / 12 = 1,415.11 and 4 cents over: eleven times 1,415.12, and 1,415.04.
    expect(illustration?.terms).toEqual({
      planMonths: 12,
      extraPayment: '1415.12',
      lastExtraPayment: '1415.04',
      payment: '3515.29',
      paymentPercentOfRegular: '167.3812',
      needsFullApplication: true,
    });
    expect(illustration?.payments).toEqual([
      { fromMonth: 1, months: 11, payment: '3515.29', phase: 'plan' },
      { fromMonth: 12, months: 1, payment: '3515.21', phase: 'plan' },
      { fromMonth: 13, months: 289, payment: '2100.17', phase: 'regular' },
    ]);
    expect(illustration?.totals).toMatchObject({ dueAtEnd: '0.00', monthsAdded: 0 });
  });

  it('stands as well where nobody knows what the household can pay, and nowhere beside terms', () => {
    const open = planWith({ 'household.affordablePayment': null });
    expect([open.terms, open.illustration?.terms.payment]).toEqual([undefined, '3515.29']);
    const fits = planWith({ 'household.affordablePayment': '5000.00', 'arrears.oldestUnpaidDueDate': '2026-10-01' });
    expect(fits.terms).toBeDefined();
    expect(fits.illustration).toBeUndefined();
  });

  it('tells what is paid at once, and spreads the rest', () => {
    // 16,981.36 less 4,981.36 is 12,000.00: 1,000.00 a month on top of 2,100.17.
    const { illustration } = planWith({ 'household.canPayNow': '4981.36', 'household.affordablePayment': '3100.16' });
    expect([illustration?.paidAtOnce, illustration?.terms.payment]).toEqual(['4981.36', '3100.17']);
    expect(planWith().illustration?.paidAtOnce).toBeUndefined();
  });

  it('says nothing where nothing is left to repay, or nobody knows since when nothing was paid', () => {
    expect(planWith({ 'arrears.suspense': '20000.00' }).illustration).toBeUndefined();
    expect(planWith({ 'arrears.oldestUnpaidDueDate': null }).illustration).toBeUndefined();
  });

  it('counts the months to the end from the other figures where nobody told them', () => {
    const { illustration } = planWith({ 'loan.remainingMonths': null });
    expect(illustration).toMatchObject({ terms: { payment: '3515.29' }, estimated: ['loan.remainingMonths'] });
    expect(illustration?.totals).toEqual(planWith().illustration?.totals);
  });

  it('is drawn month by month like any outcome', () => {
    const rows = outcomeRowsJson(caseWith(), PLAN);
    expect(rows).toHaveLength(301);
    expect(rows.at(-1)?.paid).toBe(planWith().illustration?.totals?.totalPaid);
  });
});

describe('the facts that figures wait for', () => {
  it('names none where every open option has its figures', () => {
    expect(simulationWith().nextFigures).toEqual([]);
  });

  it('names what open options wait for, the one that most wait for first', () => {
    // Catching up needs the whole payment, the modification the shortage as well.
    const open = { 'loan.escrow': null, 'arrears.escrowShortage': null, 'household.canReinstate': true };
    expect(simulationWith(open).nextFigures).toEqual(['loan.escrow', 'arrears.escrowShortage']);
  });

  it('asks nothing for an option that is refused', () => {
    const simulation = simulationWith({ 'household.affordablePayment': null });
    expect(optionIn(simulation, PLAN).status).toBe('does-not-qualify');
    expect(simulation.nextFigures).not.toContain('household.affordablePayment');
  });
});
