import { describe, expect, it } from 'vitest';
import { paymentParts } from '../../lib/explain/payment-parts';
import { outcomeRows } from '../../lib/simulate/outcome-rows';
import { caseWith } from '../support/household';
import { asText } from '../support/json';

/** The parts of one month that are not 0.00. */
function partsIn(id: string, month: number, changes: Parameters<typeof caseWith>[0] = {}) {
  const row = outcomeRows(caseWith(changes), id)[month - 1];
  if (!row) throw new Error(`No month ${month} of ${id}`);
  return Object.fromEntries(Object.entries(asText(paymentParts(row))).filter(([, amount]) => amount !== '0.00'));
}

describe('where a payment goes', () => {
  it('does not divide principal and interest of a trial; the share of an escrow shortage goes with escrow', () => {
    expect(partsIn('fannie-mae.flex-modification', 1)).toEqual({ trial: '1264.05', escrow: '551.00' });
  });

  it('divides the first payment of the changed loan, to the cent', () => {
    expect(partsIn('fannie-mae.flex-modification', 4)).toEqual({
      interest: '1169.50',
      principal: '94.55',
      escrow: '551.00',
    });
  });

  it('shows what a plan repays apart', () => {
    // A third of 2,280.17; half of it would carry the payment a cent over one and a half times the regular one.
    const shortPlan = {
      'arrears.oldestUnpaidDueDate': '2026-11-01',
      'hardship.duration': 'temporary-resolved',
      'household.affordablePayment': '4000.00',
    };
    expect(partsIn('fannie-mae.repayment-plan', 1, shortPlan)).toMatchObject({ escrow: '520.00', arrears: '760.06' });
  });

  it('shows what a pause leaves out', () => {
    const pause = { 'hardship.duration': 'temporary-ongoing', 'arrears.oldestUnpaidDueDate': '2026-10-01' };
    expect(partsIn('fannie-mae.forbearance', 1, pause)).toMatchObject({ escrow: '520.00', notPaid: '200.17' });
  });
});
