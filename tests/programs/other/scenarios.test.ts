import { describe, expect, it } from 'vitest';
import { parseWith } from '../../../lib/case/problems';
import { type Case, caseSchema } from '../../../lib/case/schema';
import { optionIn, simulationWith } from '../../support/household';
import { simulateJson } from '../../support/json';
import { ONGOING, PRIVATE } from './households';

/** The scenarios of lib/programs/other/spec.md, under their numbers. */

type Changes = Readonly<Record<string, unknown>>;
const inPrivate = (changes: Changes, option: string) =>
  optionIn(simulationWith({ ...PRIVATE, ...changes }), `other.${option}`);
const modification = (changes: Changes) => inPrivate(changes, 'loan-modification');
const stepsOf = (changes: Changes) =>
  modification(changes).steps?.map(({ id, from, to, principalAndInterest, stoppedBecause }) => [
    id,
    from,
    to,
    principalAndInterest,
    stoppedBecause,
  ]);

const DUE = 'arrears.oldestUnpaidDueDate';
const OWN_FACTS: Readonly<Record<string, readonly string[]>> = {
  reinstatement: ['needs-information', DUE, 'household.canReinstate'],
  'repayment-plan': ['needs-information', DUE],
  deferral: ['needs-information', DUE],
};

describe('Scenarios of private loans', () => {
  it('PL-S1: the market rate over 480 months meets the target, nothing is set aside', () => {
    expect(modification({}).terms).toEqual({
      ratePercent: '6.000',
      termMonths: 480,
      principalBalance: '245456.46',
      interestBearingBalance: '245456.46',
      deferredBalance: '0.00',
      principalAndInterest: '1350.53',
      payment: '1750.53',
      principalAndInterestChangePercent: '-22.3909',
      targetMet: true,
      trialMonths: 3,
      trialPayment: '1750.53',
    });
    expect(stepsOf({})).toEqual([
      ['capitalize', '235721.86', '245456.46', undefined, 'done'],
      ['market-rate', '7.875', '6.000', undefined, 'done'],
      ['extend-term', '331', '480', '1350.53', 'target'],
    ]);
    expect(modification({}).totals).toMatchObject({ dueAtEnd: '0.00', paidOffOn: '2067-02-01', monthsAdded: 149 });
  });

  it('PL-S2: a small income sets the target, and as much is set aside as it needs', () => {
    const option = modification({ 'household.grossMonthlyIncome': '4000.00' });
    expect(option).toMatchObject({
      status: 'servicer-decides',
      terms: {
        principalBalance: '245456.46',
        interestBearingBalance: '218097.10',
        deferredBalance: '27359.36',
        principalAndInterest: '1200.00',
        payment: '1600.00',
        targetMet: true,
      },
      totals: { dueAtEnd: '27359.36' },
      warnings: ['balloon-at-end'],
    });
    expect(stepsOf({ 'household.grossMonthlyIncome': '4000.00' })?.at(-1)).toEqual([
      'forbear',
      '245456.46',
      '218097.10',
      '1200.00',
      'target',
    ]);
  });

  it('PL-S3: a set-aside ends at 30 % of the balance, and a missed target is for the servicer to judge', () => {
    const option = modification({ 'household.grossMonthlyIncome': '3300.00' });
    expect(option).toMatchObject({
      status: 'servicer-decides',
      terms: { deferredBalance: '73636.93', principalAndInterest: '945.37', targetMet: false },
    });
    expect(stepsOf({ 'household.grossMonthlyIncome': '3300.00' })?.at(-1)?.at(-1)).toBe('share-cap');
  });

  it('PL-S4: a note below the market rate keeps its rate', () => {
    const changes = { 'market.pmms30Percent': '8.69' };
    expect(modification(changes).terms).toMatchObject({
      ratePercent: '7.875',
      principalAndInterest: '1392.13',
      targetMet: true,
    });
    expect(stepsOf(changes)?.[1]).toEqual(['market-rate', '7.875', '7.875', undefined, 'note-stays']);
  });

  it('PL-S5: a plan takes the fewest months from three on that keep under 150 %', () => {
    const plan = (oldestUnpaidDueDate: string) =>
      inPrivate({ 'arrears.oldestUnpaidDueDate': oldestUnpaidDueDate }, 'repayment-plan');
    expect(plan('2026-09-01')).toMatchObject({
      status: 'servicer-decides',
      terms: {
        planMonths: 7,
        extraPayment: '917.22',
        lastExtraPayment: '917.19',
        payment: '3057.39',
        paymentPercentOfRegular: '142.8573',
      },
      payments: [
        { fromMonth: 1, months: 6, payment: '3057.39', phase: 'plan' },
        { fromMonth: 7, months: 1, payment: '3057.36', phase: 'plan' },
        { fromMonth: 8, months: 326, payment: '2140.17', phase: 'regular' },
      ],
    });
    expect(plan('2026-11-01').terms).toMatchObject({ planMonths: 3, extraPayment: '713.39' });
  });

  it('PL-S6: a pause runs six months at most, and twelve in all', () => {
    const pause = (used: number) => inPrivate({ ...ONGOING, 'history.forbearanceMonthsUsed': used }, 'forbearance');
    expect(pause(0)).toMatchObject({
      status: 'servicer-decides',
      terms: { planMonths: 6, reducedPayment: '1900.00', arrearsAtEnd: '12141.87' },
    });
    expect(pause(6).terms).toMatchObject({ planMonths: 6 });
    expect(pause(7).terms).toMatchObject({ planMonths: 5 });
    expect(pause(12).terms).toBeUndefined();
  });

  it('PL-S7: a deferral moves installments and advances to the end; suspense lowers the sum, never the months', () => {
    const deferral = (changes: Changes) => inPrivate(changes, 'payment-deferral');
    expect(deferral({ 'loan.deferredBalance': '500.00' })).toMatchObject({
      status: 'servicer-decides',
      terms: { deferredMonths: 5, deferredBalance: '10700.85', principalAndInterest: '1740.17', payment: '2140.17' },
      totals: { dueAtEnd: '11200.85' },
    });
    expect(deferral({ 'arrears.suspense': '2140.17' }).terms).toMatchObject({
      deferredMonths: 5,
      deferredBalance: '8560.68',
    });
    expect(deferral({ 'arrears.suspense': '10700.86' }).terms).toMatchObject({
      deferredMonths: 5,
      deferredBalance: '0.00',
    });
  });

  it('PL-S8: nobody is entitled to anything, so no option is ever better than servicer-decides', () => {
    const found = simulationWith({ ...PRIVATE, 'household.canReinstate': true }).options;
    expect(Object.fromEntries(found.map(({ id, status }) => [id.replace('other.', ''), status]))).toEqual({
      reinstatement: 'servicer-decides',
      'repayment-plan': 'servicer-decides',
      forbearance: 'servicer-decides',
      'payment-deferral': 'servicer-decides',
      'loan-modification': 'servicer-decides',
      'short-sale': 'does-not-qualify',
      'deed-in-lieu': 'servicer-decides',
    });
  });

  it('PL-S9: with nothing known but the owner three wait for the facts of the household, the servicer decides the rest', () => {
    const reading = parseWith(caseSchema, { version: 1, asOf: '2026-11-23', loan: { backer: 'other' } });
    const { options } = simulateJson((reading as { value: Case }).value);
    for (const { id, kind, status, missing, terms } of options) {
      expect([status, ...missing], id).toEqual(OWN_FACTS[kind] ?? ['servicer-decides']);
      expect(terms, id).toBeUndefined();
    }
  });

  it.each([
    // 80 % of the installment is 1,350.53, the payment over 480 months, and a cent less.
    ['1688.17', ['extend-term target']],
    ['1688.16', ['extend-term limit', 'forbear target']],
  ])(
    'from an installment of %s principal is set aside only where the longest term misses the target',
    (installment, expected) => {
      const { steps = [], terms } = inPrivate(
        { 'loan.principalAndInterest': installment, 'household.grossMonthlyIncome': '20000.00' },
        'loan-modification',
      );
      expect(steps.slice(2).map(({ id, stoppedBecause }) => `${id} ${stoppedBecause}`)).toEqual(expected);
      expect(Number(terms?.deferredBalance) > 0).toBe(expected.length > 1);
    },
  );
});
