import { describe, expect, it } from 'vitest';
import { known } from '../../lib/case/fact';
import { read } from '../../lib/case/problems';
import { type CaseFile, caseSchema } from '../../lib/case/schema';
import { situationOf } from '../../lib/case/situation';
import { levelPayment } from '../../lib/loan/level-payment';
import { balanceAfter } from '../../lib/loan/schedule';
import { formatMoney, fromCents, parseMoney, ZERO } from '../../lib/money/money';
import { percentOf } from '../../lib/money/ratio';
import { divideFloor } from '../../lib/money/rounding';
import { deferredBalance } from '../../lib/programs/gse/deferral';
import { dollars, yearly } from '../../lib/rules/source';
import { simulate } from '../../lib/simulate/simulate';
import type { OptionAnswer } from '../../lib/simulate/simulation';
import { optionIn } from '../support/household';

/**
 * Freddie Mac’s own results, from the sample responses of its Developer Portal (Resolve Retention API, Response 5; Resolve
 * Workout Options API, Response 1), figure by figure. Use of the home, hardship, reserves, history, date of origination and the
 * split of the escrow are ours, as its files do not give them; none enters a figure.
 */

const FLEX = 'freddie-mac.flex-modification';

/** What both files leave out. */
const OURS = {
  hardship: { cause: 'illness-or-disability', duration: 'permanent', stepRateIncreaseInLast12Months: false },
  household: { canResumePayment: false, canReinstate: false, wantsToStay: true, cashReserves: '3000.00' },
  history: {
    priorModifications: 0,
    lastModificationOn: 'none',
    lastFailedTrialOn: 'none',
    lastDeferralOn: 'none',
    monthsDeferred: 0,
    forbearanceStartedOn: 'none',
    forbearanceMonthsUsed: 0,
  },
  disaster: 'none',
  market: { gseModificationRatePercent: '6.500' },
} as const;

const R5: CaseFile = {
  ...OURS,
  version: 1,
  asOf: '2025-09-23',
  loan: {
    backer: 'freddie-mac',
    firstLien: true,
    deferredBalance: '0.00',
    rateType: 'fixed',
    escrow: '350.00',
    originatedOn: '2022-04-15',
    principalBalance: '347868.83',
    ratePercent: '4.750',
    remainingMonths: 322,
    principalAndInterest: '1913.14',
  },
  arrears: {
    oldestUnpaidDueDate: '2025-08-01',
    current: false,
    escrowAdvances: '0.00',
    servicingAdvances: '0.00',
    lateCharges: '0.00',
    escrowShortage: '0.00',
    suspense: '0.00',
  },
  property: { occupancy: 'primary', condition: 'sound', units: 1, value: '50000.00' },
};

const W1: CaseFile = {
  ...OURS,
  version: 1,
  asOf: '2026-06-18',
  loan: {
    backer: 'freddie-mac',
    firstLien: true,
    deferredBalance: '0.00',
    rateType: 'fixed',
    escrow: '350.00',
    originatedOn: '2016-04-15',
    principalBalance: '279312.50',
    ratePercent: '3.625',
    remainingMonths: 241,
    principalAndInterest: '1872.09',
  },
  arrears: {
    oldestUnpaidDueDate: '2026-06-01',
    current: false,
    escrowAdvances: '0.00',
    servicingAdvances: '100.00',
    lateCharges: '0.00',
    escrowShortage: '6.00',
    suspense: '200.00',
  },
  property: { occupancy: 'primary', condition: 'sound', units: 1, value: '400000.00' },
};

function caseFrom(file: unknown) {
  const reading = read(caseSchema, file);
  if (!reading.ok) throw new Error(`The case is refused: ${JSON.stringify(reading.problems)}`);
  return reading.value;
}

const flexOf = (file: CaseFile) => optionIn(simulate(caseFrom(file)), FLEX);
const stepIn = ({ steps = [] }: OptionAnswer, id: string) => steps.find((step) => step.id === id);
const cents = (amount: unknown) => parseMoney(String(amount)) ?? ZERO;

/** The files give the cut with two decimals, half-up, and the loan-to-value with two, truncated. */
function percents({ terms }: OptionAnswer, before: string, value: string) {
  const after = cents(terms?.principalAndInterest);
  const share = divideFloor(cents(terms?.interestBearingBalance) * 10_000, cents(value));
  return {
    cut: percentOf(cents(before) - after, cents(before), 2),
    loanToValue: formatMoney(fromCents(share)),
  };
}

describe('R5: every step runs, and the target is met by setting principal aside', () => {
  const flex = flexOf(R5);

  it('passes every gate by imminent default', () => {
    expect(flex).toMatchObject({ status: 'may-qualify', missing: [] });
  });

  it('adds six months of interest', () => {
    expect(stepIn(flex, 'capitalize')).toMatchObject({
      interestMonths: 6,
      amounts: { accruedInterest: '8261.88', added: '8261.88' },
      to: '356130.71',
    });
  });

  it('has the terms of the file to the cent', () => {
    expect(flex.terms).toMatchObject({
      principalBalance: '356130.71',
      ratePercent: '4.750',
      termMonths: 480,
      interestBearingBalance: '328584.90',
      deferredBalance: '27545.81',
      principalAndInterest: '1530.41',
      targetMet: true,
      trialMonths: 3,
      trialPayment: '1880.41',
      payment: '1880.41',
    });
    expect(percents(flex, '1913.14', '50000.00')).toEqual({ cut: '20.01', loanToValue: '657.16' });
  });

  it('has the dates of the file', () => {
    expect(flex.dates).toEqual({
      trialFrom: '2025-11-01',
      trialTo: '2026-01-31',
      interestChangesOn: '2026-01-01',
      firstPaymentOn: '2026-02-01',
      maturesOn: '2066-01-01',
    });
  });
});

describe('W1: the term alone reaches the target, after money in suspense and legal fees', () => {
  const flex = flexOf(W1);

  it('passes every gate by imminent default', () => {
    expect(flex).toMatchObject({ status: 'may-qualify', missing: [] });
  });

  it('adds five months of interest and the fees, less what is in suspense', () => {
    expect(stepIn(flex, 'capitalize')).toMatchObject({
      interestMonths: 5,
      amounts: { accruedInterest: '4218.78', advances: '100.00', suspense: '200.00', added: '4118.78' },
      to: '283431.28',
    });
  });

  it('has the terms of the file to the cent', () => {
    expect(flex.terms).toMatchObject({
      principalBalance: '283431.28',
      ratePercent: '3.625',
      termMonths: 282,
      interestBearingBalance: '283431.28',
      deferredBalance: '0.00',
      principalAndInterest: '1494.66',
      targetMet: true,
      trialMonths: 3,
      payment: '1844.76',
    });
    expect(percents(flex, '1872.09', '400000.00').loanToValue).toBe('70.85');
  });

  it('stops at the first term that reaches the target: one month less would ask too much', () => {
    expect(stepIn(flex, 'start')?.amounts?.target).toBe('1497.57');
    expect(levelPayment(dollars('283431.28'), yearly('3.625'), 281)).toBe(dollars('1498.04'));
  });

  it('comes out the same at any market rate from its own rate on', () => {
    for (const gseModificationRatePercent of ['3.625', '5.000', '9.000']) {
      expect(flexOf({ ...W1, market: { gseModificationRatePercent } }).terms).toEqual(flex.terms);
    }
  });

  it('has the dates of the file', () => {
    expect(flex.dates).toEqual({
      trialFrom: '2026-08-01',
      trialTo: '2026-10-31',
      interestChangesOn: '2026-10-01',
      firstPaymentOn: '2026-11-01',
      maturesOn: '2050-04-01',
    });
  });

  // The arithmetic only: the program takes two installments at least.
  it('defers one installment as the file does', () => {
    expect(deferredBalance(situationOf(caseFrom(W1)), known(1))).toEqual(known(dollars('1772.09')));
    const left = balanceAfter(dollars('279312.50'), yearly('3.625'), dollars('1872.09'), 1);
    expect(left).toBe(dollars('278284.17'));
  });
});
