import { addDays, addMonths, firstOfNextMonth, type PlainDate, partsOf } from '../../calendar/date';
import { andThen, derive, type Fact, known } from '../../case/fact';
import { memoize } from '../../case/memoize';
import type { Situation } from '../../case/situation';
import { add, divideMoneyHalfUp, smallest, ZERO } from '../../money/money';
import { lowestRate, type Rate } from '../../money/rate';
import { percentChange } from '../../money/ratio';
import { TERM_PLACES } from '../../money/text';
import { type Check, staysWithin } from '../../rules/check';
import type { Parameter, RulesOf } from '../../rules/parameter';
import { type Evaluation, type ModificationDates, type Outcome, type Terms, warnIf } from '../option';
import { escrowFrom } from '../payment-changes';
import { besideEscrow, escrowChanges } from '../regular-loan';
import { amount, amountWithoutRate, monthsTerm, percentTerm, yearlyRate, yesOrNo } from '../terms';
import { escrowShare } from './escrow-share';
import { type FlexTerms, type FlexTermsParameters, flexTerms, remainingTerm } from './flex-terms';
import { modificationRateOf } from './market-rate';

/** What an enterprise’s Flex offer reads: the limits of its terms and of its trial. */
export type FlexOfferParameters = FlexTermsParameters & {
  /** From this many months late on an equal payment is enough, and fewer trial payments are asked. */
  readonly lateForTrial: Parameter<number>;
  readonly trialIfLate: Parameter<number>;
  readonly trialOtherwise: Parameter<number>;
  /** A notice sent up to this day of a month starts the trial on the first of the next; later, it and interest take one month more. */
  readonly noticeDay: Parameter<number>;
  readonly shortageSpread: Parameter<number>;
  readonly staleAfterDays: Parameter<number>;
};

/** The rate from which the waterfall starts; an adjustable or step rate that can still rise becomes fixed (rules/gse.md 7.3 step 2). */
function startRate({ loan }: Situation, marketRate: Fact<Rate>): Fact<Rate> {
  return andThen(loan.rateType, (type) => {
    const atFinalRate = type === 'fixed' ? known(true) : loan.atFinalRate;
    return andThen(atFinalRate, (final) =>
      final
        ? loan.noteRate
        : derive(
            { noteRate: loan.noteRate, marketRate, lifetimeCapPercent: loan.lifetimeCapPercent },
            ({ noteRate, marketRate, lifetimeCapPercent }) =>
              lowestRate(noteRate > marketRate ? noteRate : marketRate, lifetimeCapPercent),
          ),
    );
  });
}

/** `loan.remainingMonths` is read only where the payment does not cover the month's interest. */
function termToStart({ loan }: Situation, rules: RulesOf<FlexOfferParameters>): Fact<number> {
  const longest = rules.longestTerm.value;
  const recounted = derive(
    {
      principalBalance: loan.principalBalance,
      noteRate: loan.noteRate,
      principalAndInterest: loan.principalAndInterest,
    },
    ({ principalBalance, noteRate, principalAndInterest }) =>
      remainingTerm(principalBalance, noteRate, principalAndInterest, rules.remainingTermSlack.value, longest),
  );
  return andThen(recounted, (term) =>
    term === undefined
      ? derive({ remainingMonths: loan.remainingMonths }, ({ remainingMonths }) => Math.min(remainingMonths, longest))
      : known(term),
  );
}

/** How many months later the trial begins: 1 for a notice after the notice day of the month, else 0. */
function noticeMonths(asOf: PlainDate, noticeDay: number): number {
  return partsOf(asOf).day > noticeDay ? 1 : 0;
}

/** Whether the loan is so many months late that a payment equal to the old one is enough and the shorter trial applies. */
function isLateForTrial({ monthsDelinquent }: Situation, rules: RulesOf<FlexOfferParameters>): Fact<boolean> {
  return derive({ monthsDelinquent }, ({ monthsDelinquent }) => monthsDelinquent >= rules.lateForTrial.value);
}

function trialMonthsOf(situation: Situation, rules: RulesOf<FlexOfferParameters>): Fact<number> {
  return derive({ late: isLateForTrial(situation, rules) }, ({ late }) =>
    late ? rules.trialIfLate.value : rules.trialOtherwise.value,
  );
}

/** The number of months of interest to capitalize: from the due date of the last paid installment to one month before the first new payment. */
function interestMonths(situation: Situation, rules: RulesOf<FlexOfferParameters>): Fact<number> {
  return derive(
    { unpaidInstallments: situation.unpaidInstallments, trial: trialMonthsOf(situation, rules) },
    ({ unpaidInstallments, trial }) => unpaidInstallments + trial + noticeMonths(situation.asOf, rules.noticeDay.value),
  );
}

function termsOf(situation: Situation, rules: RulesOf<FlexOfferParameters>, table: Parameter<Rate>): Fact<FlexTerms> {
  const { loan, arrears, property } = situation;
  const marketRate = modificationRateOf(situation, table);
  return derive(
    {
      principalBalance: loan.principalBalance,
      noteRate: loan.noteRate,
      startRate: startRate(situation, marketRate),
      principalAndInterest: loan.principalAndInterest,
      interestMonths: interestMonths(situation, rules),
      escrowAdvances: arrears.escrowAdvances,
      servicingAdvances: arrears.servicingAdvances,
      suspense: arrears.suspense,
      deferredBalance: loan.deferredBalance,
      value: property.value,
      marketRate,
      remainingTerm: termToStart(situation, rules),
    },
    (flexLoan) => flexTerms(flexLoan, rules),
  );
}

const waterfalls = memoize((_: Situation) => new Map<Parameter<Rate>, Fact<FlexTerms>>());

/** Both Flex options of an authority ask for the same waterfall; it runs once a situation. */
function waterfall(situation: Situation, rules: RulesOf<FlexOfferParameters>, table: Parameter<Rate>): Fact<FlexTerms> {
  const found = waterfalls(situation).get(table) ?? termsOf(situation, rules, table);
  waterfalls(situation).set(table, found);
  return found;
}

/** The dates of the trial and of the loan after it, if the notice goes out on `asOf`. */
function flexDates(asOf: PlainDate, noticeDay: number, trialMonths: number, term: number): ModificationDates {
  const trialFrom = addMonths(firstOfNextMonth(asOf), noticeMonths(asOf, noticeDay));
  const firstPaymentOn = addMonths(trialFrom, trialMonths);
  return {
    trialFrom,
    trialTo: addDays(firstPaymentOn, -1),
    interestChangesOn: addMonths(firstPaymentOn, -1),
    firstPaymentOn,
    maturesOn: addMonths(firstPaymentOn, term - 1),
  };
}

/** What every Flex Modification shares: the offer test, the terms with their steps, and where they lead. */
export function flexOffer(
  situation: Situation,
  rules: RulesOf<FlexOfferParameters>,
  table: Parameter<Rate>,
): { readonly offer: Check } & Pick<Evaluation, 'terms' | 'dates' | 'steps' | 'outcome' | 'warnings'> {
  const { loan, arrears, asOf } = situation;
  const flex = waterfall(situation, rules, table);
  const late = isLateForTrial(situation, rules);
  const trialMonths = trialMonthsOf(situation, rules);
  const offered = derive(
    {
      flex,
      trial: trialMonths,
      escrow: loan.escrow,
      changes: escrowChanges(situation),
      escrowShortage: arrears.escrowShortage,
    },
    ({ flex, trial, escrow, changes, escrowShortage }) => {
      const share = divideMoneyHalfUp(escrowShortage, rules.shortageSpread.value);
      const dates = flexDates(asOf, rules.noticeDay.value, trial, flex.months);
      const escrowOfLoan = escrowFrom(dates.trialFrom, trial + flex.months, escrow, changes);
      return {
        terms: flex,
        dates,
        share,
        escrowOfLoan,
        trial,
        payment: add(flex.principalAndInterest, escrowOfLoan.escrow, share),
      };
    },
  );
  return {
    offer: staysWithin(
      'offer',
      {
        amount: derive({ flex }, ({ flex }) => flex.principalAndInterest),
        limit: loan.principalAndInterest,
        strictly: derive({ late }, ({ late }) => !late),
      },
      rules.lateForTrial,
    ),
    terms: derive(
      { offered, principalAndInterest: loan.principalAndInterest },
      ({ offered: { terms, payment, trial }, principalAndInterest }): Terms => ({
        ratePercent: yearlyRate(terms.rate),
        termMonths: monthsTerm(terms.months),
        principalBalance: amountWithoutRate(terms.gross),
        interestBearingBalance: amount(terms.interestBearing),
        deferredBalance: amount(terms.setAside),
        principalAndInterest: amount(terms.principalAndInterest),
        payment: amount(payment),
        principalAndInterestChangePercent: percentTerm(
          percentChange(principalAndInterest, terms.principalAndInterest, TERM_PLACES),
        ),
        targetMet: yesOrNo(terms.targetMet),
        trialMonths: monthsTerm(trial),
        trialPayment: amount(payment),
      }),
    ),
    dates: derive({ offered }, ({ offered: { dates } }) => dates),
    steps: derive({ flex }, ({ flex }) => flex.steps),
    outcome: derive(
      { offered, remainingMonths: loan.remainingMonths, escrowAdvances: arrears.escrowAdvances },
      ({ offered: { terms, dates, share, escrowOfLoan, trial }, remainingMonths, escrowAdvances }): Outcome => ({
        firstDueOn: dates.trialFrom,
        trial: {
          months: trial,
          principalAndInterest: terms.principalAndInterest,
          interestCapitalized: true,
        },
        loan: {
          balance: terms.interestBearing,
          rate: terms.rate,
          months: terms.months,
          principalAndInterest: terms.principalAndInterest,
          phase: 'modified',
        },
        escrow: escrowOfLoan.escrow,
        addOns: [...escrowShare(share, rules.shortageSpread.value), ...escrowOfLoan.addOns],
        cashNow: ZERO,
        pastDue: ZERO,
        escrowInDebt: smallest(escrowAdvances, terms.added),
        suspenseCounted: besideEscrow(terms.suspense, {
          due: escrowAdvances,
          left: smallest(escrowAdvances, terms.added),
        }),
        accruedInterest: terms.accruedInterest,
        dueAtEnd: terms.setAside,
        monthsAdded: terms.months - remainingMonths,
      }),
    ),
    warnings: warnIf(flex.known && flex.value.setAside > 0, 'balloon-at-end'),
  };
}
