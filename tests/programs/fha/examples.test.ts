import { describe, expect, it } from 'vitest';
import { caseWith, checkIn, optionIn, simulationWith } from '../../support/household';
import { outcomeRowsJson } from '../../support/json';
import { A, B2, type Changes, E } from './households';

/** What the worked examples of rules/fha.md 13 say beside their figures, which stand in `examples.ts`. */

const found = (changes: Changes, name: string) => optionIn(simulationWith(changes), `fha.${name}`);

describe('FHA worked examples', () => {
  it('FH-S6: the balance after 36 supplemented installments, and each dollar paid once', () => {
    const rows = outcomeRowsJson(caseWith(E), 'fha.payment-supplement');
    expect(rows[39]).toMatchObject({
      phase: 'supplement',
      payment: '1313.94',
      addOn: '-304.64',
      balance: '235064.54',
      deferredBalance: '25967.04',
      pastDue: '0.00',
    });
    expect(rows[40]).toMatchObject({ phase: 'regular', payment: '1618.58', addOn: '0.00' });
    const cents = (amount = '0.00') => Math.round(Number(amount) * 100);
    const paid = rows.reduce((sum, { payment, escrow }) => sum + cents(payment) - cents(escrow), 0);
    const { totalPaid, dueAtEnd } = found(E, 'payment-supplement').totals ?? {};
    expect(cents(totalPaid)).toBe(paid + cents(dueAtEnd));
  });

  it.each([
    ['FH-S10 (O1): missed since 1 March', '2026-03-01', '2026-03-31', '2026-04-01'],
    ['FH-S11 (O2): missed since 1 June 2011', '2011-06-01', '2011-06-30', '2011-07-01'],
  ])('%s, in default a month later', (_, oldestUnpaidDueDate, before, on) => {
    const monthsOn = (asOf: string) =>
      simulationWith({ ...A, asOf, 'arrears.oldestUnpaidDueDate': oldestUnpaidDueDate }).situation.monthsDelinquent;
    expect([monthsOn(before), monthsOn(on)]).toEqual([0, 1]);
  });

  it('FH-S10: the day before default is no default, but may be imminent default, with four trial payments', () => {
    const march = { 'arrears.oldestUnpaidDueDate': '2026-03-01' };
    const on = (asOf: string) => checkIn(found({ ...A, ...march, asOf }, 'partial-claim'), 'default-or-imminent').truth;
    expect([on('2026-03-31'), on('2026-04-01')]).toEqual(['false', 'true']);
    expect(found({ ...B2, ...march, asOf: '2026-03-31' }, 'combination')).toMatchObject({
      status: 'may-qualify',
      terms: { trialMonths: 4 },
    });
  });
});
