import { describe, expect, it } from 'vitest';
import { caseSchema } from '../../lib/case/schema';
import { simulate } from '../../lib/simulate/simulate';
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

describe('the illustration of a modification', () => {
  const fha = { 'loan.backer': 'fha', 'household.canResumePayment': true } as const;
  const modificationWith = (changes: Record<string, unknown>) =>
    optionIn(simulationWith({ ...fha, ...changes }), 'fha.loan-modification');

  it('takes 40 years where neither term fits what the household can pay, and stands beside no terms', () => {
    const over = modificationWith({ 'household.affordablePayment': '1500.00' });
    expect([over.status, over.terms, over.payments]).toEqual(['does-not-qualify', undefined, undefined]);
    expect(over.illustration).toMatchObject({ terms: { termMonths: 480 }, totals: { dueAtEnd: '0.00' } });
    expect(over.illustration?.fits).toBeUndefined();
    const payment = over.illustration?.terms.payment;
    const fits = modificationWith({ 'household.affordablePayment': payment });
    expect([fits.terms?.payment, fits.terms?.termMonths, fits.illustration]).toEqual([payment, 480, undefined]);
    // A cent less fits no more.
    const short = String((Number(payment) - 0.01).toFixed(2));
    expect(modificationWith({ 'household.affordablePayment': short }).terms).toBeUndefined();
  });

  it('stands as well where nobody knows what has to fit, with the rate that it rests on', () => {
    const open = modificationWith({ 'household.affordablePayment': null });
    const known = modificationWith({ 'household.affordablePayment': '1500.00' });
    expect([open.terms, open.illustration]).toEqual([undefined, known.illustration]);
    expect(open.restsOnRates).toEqual(['market.pmms30Percent']);
  });

  it('of a VA loan takes the longest traditional term while nobody knows what the household can pay', () => {
    const low = { 'loan.backer': 'va', 'loan.ratePercent': '8.000', 'loan.principalAndInterest': '2150.00' };
    const traditional = (affordable: string | null) =>
      optionIn(simulationWith({ ...low, 'household.affordablePayment': affordable }), 'va.traditional-modification');
    const open = traditional(null);
    expect(open.terms).toBeUndefined();
    expect(open.illustration?.terms).toEqual(traditional('1.00').terms);
    // The 309 months less the eight that are past due.
    expect(traditional('9000.00').terms?.termMonths).toBe(301);
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

  it('names each estimate that a figure rests on', () => {
    for (const backer of ['fannie-mae', 'fha', 'va', 'usda', 'other', 'unknown']) {
      const { estimates, nextFigures, options, suggestedOrder } = simulationWith({
        'loan.backer': backer,
        'loan.remainingMonths': null,
        'loan.escrow': null,
        'household.affordablePayment': null,
        'household.grossMonthlyIncome': null,
      });
      const open = options.filter(({ id }) => suggestedOrder.includes(id));
      const rests = new Set(open.flatMap(({ illustration }) => illustration?.estimated ?? []));
      const guessed = estimates.map(({ path }) => path).filter((path) => rests.has(path));
      expect(guessed.length, backer).toBeGreaterThan(0);
      expect(
        guessed.filter((path) => !nextFigures.includes(path)),
        backer,
      ).toEqual([]);
    }
  });

  it('names balance, rate and payment before any small amount and any help of the past', () => {
    const bare = simulate(
      caseSchema.parse({
        version: 1,
        asOf: '2026-11-23',
        loan: { backer: 'unknown' },
        arrears: { current: false, oldestUnpaidDueDate: '2026-07-01' },
      }),
    );
    const small = [
      'arrears.escrowAdvances',
      'arrears.servicingAdvances',
      'arrears.lateCharges',
      'arrears.escrowShortage',
      'arrears.suspense',
      'loan.deferredBalance',
      'history.priorModifications',
    ] as const;
    for (const asked of [bare.nextFigures, bare.nextQuestions]) {
      const places = small.flatMap((path) => {
        const place = asked.indexOf(path);
        return place < 0 ? [] : place;
      });
      const figures = (['loan.principalBalance', 'loan.ratePercent', 'loan.principalAndInterest'] as const).map(
        (path) => asked.indexOf(path),
      );
      expect(Math.min(...figures)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...figures)).toBeLessThan(Math.min(...places));
    }
  });

  it('asks nothing for an option that is refused', () => {
    const simulation = simulationWith({ 'household.affordablePayment': null });
    expect(optionIn(simulation, PLAN).status).toBe('does-not-qualify');
    expect(simulation.nextFigures).not.toContain('household.affordablePayment');
  });
});
