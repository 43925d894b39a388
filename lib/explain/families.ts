import type { PlainDate } from '../calendar/date';
import { type Case, type CaseFile, caseSchema } from '../case/schema';
import type { DatedAnswers } from '../interview/dated-answers';
import { readAnswers } from '../interview/read-answers';
import { optionsOfToday, pastPrograms } from '../simulate/history';
import { simulate } from '../simulate/simulate';
import { withinExactAmounts } from '../simulate/within-exact-amounts';
import { COMPARED_ON } from './catalog';

/** Made-up families of the years of crisis, told as of the day the rules were last compared; the same figures without JavaScript. */
export const FAMILIES = ['behind', 'resetting'] as const;
export type Family = (typeof FAMILIES)[number];

const SETTLED = {
  hardship: { cause: 'reduced-income', duration: 'permanent', stepRateIncreaseInLast12Months: false },
  history: { priorModifications: 0, lastFailedTrialOn: 'none', monthsDeferred: 0, forbearanceMonthsUsed: 0 },
  disaster: 'none',
  foreclosure: { firstFilingOn: 'none', saleOn: 'none' },
} as const;

const CASES: Readonly<Record<Family, (asOf: PlainDate) => CaseFile>> = {
  behind: (asOf) => ({
    version: 1,
    asOf,
    loan: {
      backer: 'other',
      firstLien: true,
      originatedOn: '2006-04-01',
      principalBalance: '265000.00',
      deferredBalance: '0.00',
      ratePercent: '7.25',
      rateType: 'fixed',
      remainingMonths: 318,
      principalAndInterest: '1877.55',
      escrow: '350.00',
    },
    arrears: {
      current: false,
      oldestUnpaidDueDate: '2026-06-01',
      escrowAdvances: '2400.00',
      servicingAdvances: '650.00',
      escrowShortage: '0.00',
      lateCharges: '480.00',
      suspense: '0.00',
    },
    property: { value: '190000.00', occupancy: 'primary', condition: 'sound', units: 1 },
    household: {
      grossMonthlyIncome: '3600.00',
      affordablePayment: '1500.00',
      canResumePayment: false,
      canReinstate: false,
      wantsToStay: true,
      creditScore: 560,
    },
    market: { pmms30Percent: MARKET_RATE },
    ...SETTLED,
  }),
  resetting: (asOf) => ({
    version: 1,
    asOf,
    loan: {
      backer: 'other',
      firstLien: true,
      originatedOn: '2006-04-01',
      originalPrincipal: '215600.00',
      principalBalance: '211663.43',
      deferredBalance: '0.00',
      ratePercent: '7.75',
      rateType: 'adjustable',
      lifetimeCapPercent: '13.75',
      remainingMonths: 336,
      principalAndInterest: '1544.58',
      escrow: '280.00',
    },
    arrears: {
      current: true,
      escrowAdvances: '0.00',
      servicingAdvances: '0.00',
      escrowShortage: '0.00',
      lateCharges: '0.00',
      suspense: '0.00',
    },
    property: { value: '205000.00', occupancy: 'primary', condition: 'sound', units: 1 },
    household: {
      grossMonthlyIncome: '3900.00',
      affordablePayment: '1700.00',
      canResumePayment: false,
      canReinstate: false,
      wantsToStay: true,
      creditScore: 640,
    },
    historical: {
      initialFixedMonths: 24,
      nextResetOn: '2008-04-01',
      indexPercent: '4.50',
      marginPercent: '6.00',
      firstCapPercent: '3',
      subprimePool: true,
      sixtyDayLatesLast12Months: 0,
      originationCreditScore: 620,
      originalPropertyValue: '220000.00',
      canRefinance: false,
    },
    market: { pmms30Percent: MARKET_RATE },
    ...SETTLED,
  }),
};

/** The weekly survey of February 2009, when HAMP was announced. */
const MARKET_RATE = '5.04';

/** The case of one of the families of that time, as of the day on which the programs are compared. */
export function caseOfFamily(family: Family): Case {
  return caseSchema.parse(CASES[family](COMPARED_ON));
}

/** The reader's own answers as a case, with the market rate of the time where they hold none; undefined while there are none to read. */
export function caseOfAnswers(
  datedAnswers: DatedAnswers,
): { readonly loanCase: Case; readonly lentRate: boolean } | undefined {
  if (Object.values(datedAnswers.answers).every((typed) => typed.trim() === '')) return undefined;
  const parsed = readAnswers(datedAnswers);
  // What is beyond exact amounts stands on the page of results, with a way to mend it.
  if (!parsed.ok || !withinExactAmounts(() => [simulate(parsed.value), pastPrograms(parsed.value)]).ok)
    return undefined;
  const { market } = parsed.value;
  if (market.pmms30Percent !== null) return { loanCase: parsed.value, lentRate: false };
  const { pmms30Percent } = caseOfFamily('behind').market;
  return { loanCase: { ...parsed.value, market: { ...market, pmms30Percent } }, lentRate: true };
}

/** The closed programs and today's options for one loan: `now` are those of today that may fit. */
export function pastAndPresentOptions(loanCase: Case) {
  const today = simulate(loanCase);
  return { programs: pastPrograms(loanCase), today, now: optionsOfToday(today) };
}
