import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, formatMoney, fromCents, type Money, parseMoney, subtract, times, ZERO } from '../../lib/money/money';
import { simulate } from '../../lib/simulate/simulate';
import { caseWith } from '../support/household';

/** Regular payments due by the day of the case: 1580.17 and 520.00 each. */
const DUE = { '2026-11-01': fromCents(210_017), '2026-06-01': fromCents(6 * 210_017) };

const cents = (amount: unknown): Money => {
  const money = parseMoney(String(amount));
  if (money === undefined) throw new Error(`No amount: ${amount}`);
  return money;
};

const fewCents = fc.integer({ min: 1, max: 700 }).map(fromCents);
const plans = fc.constantFrom(...(['2026-11-01', '2026-06-01'] as const)).chain((oldest) =>
  fc.record({
    oldest: fc.constant(oldest),
    arrears: fc.oneof(fewCents, fc.integer({ min: 1, max: DUE[oldest] }).map(fromCents)),
    planMonths: fc.option(fc.integer({ min: 1, max: 24 }), { nil: undefined }),
  }),
);

describe('a repayment plan of every authority', { timeout: 60_000 }, () => {
  it('clears what is past due to the cent, and its last extra is never negative', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(plans, ({ oldest, arrears, planMonths }) => {
        const household = caseWith({
          'loan.backer': 'unknown',
          'arrears.oldestUnpaidDueDate': oldest,
          'arrears.servicingAdvances': '0.00',
          'arrears.suspense': formatMoney(subtract(DUE[oldest], arrears)),
          'hardship.duration': 'temporary-resolved',
          'household.affordablePayment': '20000.00',
        });
        for (const { id, kind, terms } of simulate(household, planMonths === undefined ? {} : { planMonths }).options) {
          if (kind !== 'repayment-plan' || terms === undefined) continue;
          seen.add(id);
          const { planMonths: months, extraPayment, lastExtraPayment } = terms;
          const last = cents(lastExtraPayment);
          expect(last, id).toBeGreaterThanOrEqual(ZERO);
          expect(add(times(cents(extraPayment), Number(months) - 1), last), id).toBe(arrears);
          if (planMonths !== undefined) expect(months, id).toBe(planMonths);
        }
      }),
      { numRuns: 200 },
    );
    expect(seen.size).toBe(6);
  });
});
