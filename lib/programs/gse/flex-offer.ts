import { addMonths, firstOfNextMonth, type PlainDate, partsOf } from '../../calendar/date';
import { derive, type Fact, follow, known } from '../../case/fact';
import { oncePer } from '../../case/once-per';
import type { Situation } from '../../case/situation';
import { add, divideMoneyHalfUp, ZERO } from '../../money/money';
import type { Rate } from '../../money/rate';
import { percentChange, TERM_PLACES } from '../../money/ratio';
import { type Check, staysWithin } from '../../rules/check';
import type { Parameter, RulesOf } from '../../rules/parameter';
import type { Finding, Outcome, Terms } from '../option';
import { amount, months, percent, yearlyRate, yesOrNo } from '../terms';
import { escrowShare } from './escrow-share';
import { type FlexTerms, type FlexTermsParameters, flexTerms, remainingTerm } from './flex-terms';
import { isStale, modificationRate } from './market-rate';

export type FlexOfferParameters = FlexTermsParameters & {
  /** From this many days late on an equal payment is enough, and fewer trial payments are asked. */
  readonly lateForTrial: Parameter<number>;
  readonly trialIfLate: Parameter<number>;
  readonly trialOtherwise: Parameter<number>;
  /** A notice sent up to this day of a month starts the trial on the first of the next. */
  readonly noticeDay: Parameter<number>;
  readonly shortageSpread: Parameter<number>;
  readonly staleAfterDays: Parameter<number>;
};

/** The rate from which the waterfall starts; an adjustable or step rate that can still rise becomes fixed (gse.md 7.3 step 2). */
function startRate({ loan }: Situation, marketRate: Fact<Rate>): Fact<Rate> {
  return follow(loan.rateType, (type) => {
    const atFinalRate = type === 'fixed' ? known(true) : loan.atFinalRate;
    return follow(atFinalRate, (final) =>
      final
        ? loan.ratePercent
        : derive(
            { rate: loan.ratePercent, marketRate, cap: loan.lifetimeCapPercent },
            ({ rate, marketRate: market, cap }) =>
              market > rate ? (Math.max(rate, Math.min(market, cap)) as Rate) : rate,
          ),
    );
  });
}

/** `loan.remainingMonths` is read only where the payment does not cover the month's interest. */
function termToStart({ loan }: Situation, rules: RulesOf<FlexOfferParameters>): Fact<number> {
  const longest = rules.longestTerm.value;
  const recounted = derive(
    { balance: loan.principalBalance, rate: loan.ratePercent, payment: loan.principalAndInterest },
    ({ balance, rate, payment }) => remainingTerm(balance, rate, payment, rules.remainingTermSlack.value, longest),
  );
  return follow(recounted, (term) =>
    term === undefined
      ? derive({ remaining: loan.remainingMonths }, ({ remaining }) => Math.min(remaining, longest))
      : known(term),
  );
}

function termsOf(situation: Situation, rules: RulesOf<FlexOfferParameters>, table: Parameter<Rate>): Fact<FlexTerms> {
  const { loan, arrears, property, unpaidInstallments } = situation;
  const marketRate = modificationRate(situation, table);
  return derive(
    {
      principalBalance: loan.principalBalance,
      contractRate: loan.ratePercent,
      startRate: startRate(situation, marketRate),
      principalAndInterest: loan.principalAndInterest,
      unpaidInstallments,
      escrowAdvances: arrears.escrowAdvances,
      servicingAdvances: arrears.servicingAdvances,
      deferredBalance: loan.deferredBalance,
      value: property.value,
      marketRate,
      remainingTerm: termToStart(situation, rules),
    },
    (flexLoan) => flexTerms(flexLoan, rules),
  );
}

const waterfalls = oncePer((_: Situation) => new Map<Parameter<Rate>, Fact<FlexTerms>>());

/** Both Flex options of an authority ask for the same waterfall; it runs once a situation. */
function waterfall(situation: Situation, rules: RulesOf<FlexOfferParameters>, table: Parameter<Rate>): Fact<FlexTerms> {
  const found = waterfalls(situation).get(table) ?? termsOf(situation, rules, table);
  waterfalls(situation).set(table, found);
  return found;
}

/** When the first trial payment is due, if the notice goes out on `asOf`. */
export function firstTrialDue(asOf: PlainDate, noticeDay: number): PlainDate {
  const next = firstOfNextMonth(asOf);
  return partsOf(asOf).day <= noticeDay ? next : addMonths(next, 1);
}

/** What every Flex Modification shares: the offer test, the terms with their steps, and where they lead. */
export function flexOffer(
  situation: Situation,
  rules: RulesOf<FlexOfferParameters>,
  table: Parameter<Rate>,
): { readonly offer: Check } & Pick<Finding, 'terms' | 'steps' | 'outcome' | 'warnings'> {
  const { loan, arrears, asOf, daysDelinquent } = situation;
  const flex = waterfall(situation, rules, table);
  const late = derive({ days: daysDelinquent }, ({ days }) => days >= rules.lateForTrial.value);
  const offered = derive(
    { flex, late, escrow: loan.escrow, shortage: arrears.escrowShortage },
    ({ flex: terms, late: isLate, escrow, shortage }) => {
      const share = divideMoneyHalfUp(shortage, rules.shortageSpread.value);
      const trialMonths = (isLate ? rules.trialIfLate : rules.trialOtherwise).value;
      return { terms, share, escrow, trialMonths, payment: add(terms.principalAndInterest, escrow, share) };
    },
  );
  return {
    offer: staysWithin(
      'offer',
      {
        amount: derive({ flex }, ({ flex: terms }) => terms.principalAndInterest),
        limit: loan.principalAndInterest,
        strictly: derive({ late }, ({ late: isLate }) => !isLate),
      },
      rules.lateForTrial,
    ),
    terms: derive(
      { offered, before: loan.principalAndInterest },
      ({ offered: { terms, payment, trialMonths }, before }): Terms => ({
        ratePercent: yearlyRate(terms.rate),
        termMonths: months(terms.months),
        principalBalance: amount(terms.gross),
        interestBearingBalance: amount(terms.interestBearing),
        deferredBalance: amount(terms.setAside),
        principalAndInterest: amount(terms.principalAndInterest),
        payment: amount(payment),
        principalAndInterestChangePercent: percent(percentChange(before, terms.principalAndInterest, TERM_PLACES)),
        targetMet: yesOrNo(terms.targetMet),
        trialMonths: months(trialMonths),
        trialPayment: amount(payment),
      }),
    ),
    steps: derive({ flex }, ({ flex: terms }) => terms.steps),
    outcome: derive(
      { offered, remaining: loan.remainingMonths, escrowAdvances: arrears.escrowAdvances },
      ({ offered: { terms, share, escrow, trialMonths, payment }, remaining, escrowAdvances }): Outcome => ({
        firstDueOn: firstTrialDue(asOf, rules.noticeDay.value),
        trial: {
          months: trialMonths,
          payment,
          principalAndInterest: terms.principalAndInterest,
          interestCapitalized: true,
        },
        loan: {
          balance: terms.interestBearing,
          rate: terms.rate,
          months: terms.months,
          payment: terms.principalAndInterest,
          phase: 'modified',
        },
        escrow,
        addOns: escrowShare(share, rules.shortageSpread.value),
        cashNow: ZERO,
        pastDue: ZERO,
        escrowInDebt: escrowAdvances,
        accruedInterest: terms.accruedInterest,
        dueAtEnd: terms.setAside,
        monthsAdded: terms.months - remaining,
      }),
    ),
    warnings: [
      ...(flex.known && flex.value.setAside > 0 ? ['balloon-at-end'] : []),
      ...(isStale(situation, table, rules.staleAfterDays) ? ['market-rate-old'] : []),
    ],
  };
}
