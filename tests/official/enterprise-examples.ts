import { known } from '../../lib/case/fact';
import { parseWith } from '../../lib/case/problems';
import { type Case, type CaseFile, caseSchema } from '../../lib/case/schema';
import { situationOf } from '../../lib/case/situation';
import { balanceAfter } from '../../lib/loan/schedule';
import { fromCents, ZERO } from '../../lib/money/money';
import { percentOf } from '../../lib/money/ratio';
import { divideFloor } from '../../lib/money/rounding';
import { formatMoney, formatPercent, parseMoney } from '../../lib/money/text';
import { deferredBalance } from '../../lib/programs/deferred-balance';
import { dollars, yearly } from '../../lib/rules/source';
import type { Example } from './example';
import { answerTo } from './household-example';
import type { JsonRecord } from './inputs';
import { FREDDIE_MAC_RETENTION, FREDDIE_MAC_WORKOUT } from './sources';

/**
 * Freddie Mac’s own results, from the sample responses of its Developer Portal, figure by figure. Use of the home, hardship,
 * reserves, history, date of origination and the split of the escrow are ours, as its files do not give them; none enters a figure.
 */

export const FLEX = 'freddie-mac.flex-modification';

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

export const R5: CaseFile = {
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

export const W1: CaseFile = {
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

export function caseFrom(file: unknown): Case {
  const reading = parseWith(caseSchema, file);
  if (!reading.ok) throw new Error(`The case is refused: ${JSON.stringify(reading.problems)}`);
  return reading.value;
}

const cents = (amount: unknown) => parseMoney(String(amount)) ?? ZERO;

/** The files give the cut with two decimals, half-up, and the loan-to-value with two, truncated. */
function answerWithPercents(file: CaseFile): JsonRecord {
  const loanCase = caseFrom(file);
  const answer = answerTo(loanCase, FLEX);
  const terms = answer.terms as JsonRecord;
  const before = cents(file.loan?.principalAndInterest);
  const share = divideFloor(cents(terms.interestBearingBalance) * 10_000, cents(file.property?.value));
  return {
    ...answer,
    cut: formatPercent(percentOf(before - cents(terms.principalAndInterest), before, 2), 2),
    loanToValue: formatMoney(fromCents(share)),
  };
}

const asInputs = ({ version, ...file }: CaseFile): JsonRecord => JSON.parse(JSON.stringify(file));

export const enterpriseExamples: readonly Example[] = [
  {
    id: 'R5',
    source: FREDDIE_MAC_RETENTION,
    place: 'Response 5: every step runs, and the target is met by setting principal aside',
    inputs: asInputs(R5),
    option: FLEX,
    expected: {
      status: 'may-qualify',
      missing: [],
      byStep: { capitalize: { interestMonths: 6, amounts: { accruedInterest: '8261.88', added: '8261.88' } } },
      terms: {
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
      },
      cut: '20.01',
      loanToValue: '657.16',
      dates: {
        trialFrom: '2025-11-01',
        trialTo: '2026-01-31',
        interestChangesOn: '2026-01-01',
        firstPaymentOn: '2026-02-01',
        maturesOn: '2066-01-01',
      },
    },
    answer: () => answerWithPercents(R5),
  },
  {
    id: 'W1',
    source: FREDDIE_MAC_WORKOUT,
    place: 'Response 1: the term alone reaches the target, after money in suspense and legal fees',
    inputs: asInputs(W1),
    option: FLEX,
    expected: {
      status: 'may-qualify',
      missing: [],
      byStep: {
        capitalize: {
          interestMonths: 5,
          amounts: { accruedInterest: '4218.78', advances: '100.00', suspense: '200.00', added: '4118.78' },
        },
      },
      terms: {
        principalBalance: '283431.28',
        ratePercent: '3.625',
        termMonths: 282,
        interestBearingBalance: '283431.28',
        deferredBalance: '0.00',
        principalAndInterest: '1494.66',
        targetMet: true,
        trialMonths: 3,
        payment: '1844.76',
      },
      loanToValue: '70.85',
      dates: {
        trialFrom: '2026-08-01',
        trialTo: '2026-10-31',
        interestChangesOn: '2026-10-01',
        firstPaymentOn: '2026-11-01',
        maturesOn: '2050-04-01',
      },
    },
    answer: () => answerWithPercents(W1),
  },
  {
    id: 'W1, deferral of one installment',
    source: FREDDIE_MAC_WORKOUT,
    place: 'Response 1, payment deferral: its arithmetic only, as the program takes two installments at least',
    inputs: asInputs(W1),
    expected: { deferredBalance: '1772.09', balance: '278284.17' },
    answer: () => {
      const deferred = deferredBalance(situationOf(caseFrom(W1)), known(1));
      const left = balanceAfter(dollars('279312.50'), yearly('3.625'), dollars('1872.09'), 1);
      return {
        deferredBalance: deferred.known ? formatMoney(deferred.value.balance) : null,
        balance: formatMoney(left),
      };
    },
  },
];
