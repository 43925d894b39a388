import { type PlainDate, wholeMonthsBetween } from '../calendar/date';
import { balanceAfter, isBalloon } from '../loan/schedule';
import { add, fromCents, largest, type Money, percentOfFloored, ZERO } from '../money/money';
import { fromThousandths, monthInterest } from '../money/rate';
import { answerAt } from './answer-at';
import { isClaimCountedTwice, isCopyingError, paymentIsLevel } from './derived';
import { derive, valueIfKnown } from './fact';
import { FACTS } from './facts';
import type { Case, FactPath } from './schema';
import { coversAll, type Situation } from './situation';

/** An answer that is allowed but looks mistaken: where, and what (a key of `notices` in the words). */
export interface Notice {
  readonly path: FactPath;
  readonly notice:
    | 'payment-below-interest'
    | 'interest-only'
    | 'owed-at-end'
    | 'payment-does-not-match'
    | 'in-the-future'
    | 'long-ago'
    | 'rate-below-one'
    | 'small-balance'
    | 'large-for-a-month'
    | 'before-origination'
    | 'contradicts-count'
    | 'past-due-differs'
    | 'past-due-has-fees'
    | 'claim-told-twice'
    | 'can-pay-all'
    | 'sale-passed'
    | 'filed-before-unpaid';
  /** What is still owed with the last payment; what the servicer says is past due; the claim told twice; what can be paid now. */
  readonly amount?: Money;
  /** The amount that the other answers give instead; undefined where they give none. */
  readonly computed?: Money;
}

/** Days of the past: events, and the day on which the oldest unpaid payment fell due. */
const PAST_DATES = FACTS.filter(({ meta }) => meta.isPastEvent || meta.isPastDay || meta.isDueDate);

function pastDates(loanCase: Case) {
  return PAST_DATES.flatMap(({ path, meta }) => {
    const date = answerAt(loanCase, path);
    return typeof date === 'string' && date !== 'none'
      ? [{ path, isDueDate: meta.isDueDate, date: date as PlainDate }]
      : [];
  });
}

/** Events, each with the count that says of zero that there was none. */
const COUNTED_EVENTS = FACTS.flatMap(({ path, meta }) =>
  (meta.settledBy ?? []).flatMap(({ by, as }) => (as === 'none' ? [{ path, by }] : [])),
);

/** Ten years of unpaid payments, and a loan of fifty: no servicer lets it come so far, a year was mistyped. */
const LONGEST_UNPAID_MONTHS = 120;
const OLDEST_MONTHS = 600;
/** 0.065 was meant as 6.5 percent. */
const ONE_PERCENT = fromThousandths(1000);
/** 1.58 was meant as 158,000. */
const SMALL_BALANCE = fromCents(100_000);

/** Answers that are allowed but look mistaken, in the order of these rules; empty where there are none. They refuse no case and change no figure. */
export function noticesOf(loanCase: Case, situation: Situation): readonly Notice[] {
  const { loan } = situation;
  const matching = paymentIsLevel({ loan });
  const { asOf } = loanCase;
  const begun = loanCase.loan.originatedOn;
  const sale = loanCase.foreclosure.saleOn;
  const dates = pastDates(loanCase);
  const overInterest = derive(
    {
      principalBalance: loan.principalBalance,
      noteRate: loan.noteRate,
      principalAndInterest: loan.principalAndInterest,
    },
    ({ principalBalance, noteRate, principalAndInterest }) =>
      Math.sign(principalAndInterest - monthInterest(principalBalance, noteRate)),
  );
  const paysDown = overInterest.known && overInterest.value > 0;
  // A payment that is to change, or a balance due before the end, is no level payment.
  const isLevel = situation.changes.length === 0 && loanCase.loan.balloonOn === null;
  const mismatched = isLevel && paysDown && matching.known && !matching.value;
  return [
    ...(overInterest.known && overInterest.value < 0
      ? [{ path: 'loan.principalAndInterest', notice: 'payment-below-interest' } as const]
      : []),
    ...(mismatched ? [{ path: 'loan.principalAndInterest', notice: 'payment-does-not-match' } as const] : []),
    ...(mismatched || (isLevel && overInterest.known && overInterest.value === 0)
      ? balanceAtEnd(loanCase.loan, situation)
      : []),
    ...implausible(loanCase.loan),
    ...largeForAMonth(loanCase),
    ...pastDueTwice(situation),
    ...claimTwice(situation),
    ...paysAllNow(loanCase, situation),
    ...dates
      .filter(
        ({ isDueDate, date }) => wholeMonthsBetween(date, asOf) >= (isDueDate ? LONGEST_UNPAID_MONTHS : OLDEST_MONTHS),
      )
      .map(({ path }) => ({ path, notice: 'long-ago' }) as const),
    ...dates.filter(({ date }) => date > asOf).map(({ path }) => ({ path, notice: 'in-the-future' }) as const),
    ...dates
      .filter(({ path, date }) => path !== 'loan.originatedOn' && begun !== null && date < begun)
      .map(({ path }) => ({ path, notice: 'before-origination' }) as const),
    ...COUNTED_EVENTS.filter(
      ({ path, by }) => answerAt(loanCase, by) === 0 && ![null, 'none'].includes(answerAt(loanCase, path) as 'none'),
    ).map(({ path }) => ({ path, notice: 'contradicts-count' }) as const),
    ...(sale !== null && sale !== 'none' && sale < asOf
      ? [{ path: 'foreclosure.saleOn', notice: 'sale-passed' } as const]
      : []),
    ...filedBefore(loanCase, situation),
  ];
}

/** A first filing of before the oldest unpaid payment fell due: older ones were unpaid then, or a day is mistyped (reading R15). */
function filedBefore({ foreclosure }: Case, { oldestUnpaidOn }: Situation): readonly Notice[] {
  const { firstFilingOn } = foreclosure;
  const due = valueIfKnown(oldestUnpaidOn);
  if (firstFilingOn === null || firstFilingOn === 'none' || due === undefined || due === 'none') return [];
  return firstFilingOn > due ? [] : [{ path: 'foreclosure.firstFilingOn', notice: 'filed-before-unpaid' }];
}

/** What the servicer says is past due, and what installments and fees come to; what is more may be fees while one of them is unknown. */
function pastDueTwice({ arrears, arrearsFromParts, arrearsAtLeast, unpaidInstallments }: Situation): readonly Notice[] {
  const { totalPastDue } = arrears;
  const parts = arrearsFromParts.known ? arrearsFromParts : arrearsAtLeast;
  if (!totalPastDue.known || !parts.known || (unpaidInstallments.known && unpaidInstallments.value === 0)) return [];
  const [amount, computed] = [totalPastDue.value, parts.value];
  if (amount === computed) return [];
  const notice = !arrearsFromParts.known && amount > computed ? 'past-due-has-fees' : 'past-due-differs';
  return [{ path: 'arrears.totalPastDue', notice, amount, computed }];
}

/** A partial claim that was told as the balance put off earlier, too. */
function claimTwice(situation: Situation): readonly Notice[] {
  const amount = valueIfKnown(situation.history.partialClaimsPaid);
  return amount !== undefined && isClaimCountedTwice(situation)
    ? [{ path: 'history.partialClaimsPaid', notice: 'claim-told-twice', amount }]
    : [];
}

/** Money that can be paid now and covers all that is past due, beside the answer that not all can be paid. */
function paysAllNow({ household }: Case, { arrearsToCure }: Situation): readonly Notice[] {
  const { canPayNow, canReinstate } = household;
  if (canPayNow === null || canReinstate !== false || !coversAll(canPayNow, arrearsToCure)) return [];
  const computed = valueIfKnown(arrearsToCure);
  return [
    {
      path: 'household.canReinstate',
      notice: 'can-pay-all',
      amount: canPayNow,
      ...(computed !== undefined && { computed }),
    },
  ];
}

/** Figures far below what any such loan has: a point or thousands were left out. */
function implausible({ ratePercent, principalBalance }: Case['loan']): readonly Notice[] {
  return [
    ...(ratePercent !== null && ratePercent > 0 && ratePercent < ONE_PERCENT
      ? [{ path: 'loan.ratePercent', notice: 'rate-below-one' } as const]
      : []),
    ...(principalBalance !== null && principalBalance < SMALL_BALANCE
      ? [{ path: 'loan.principalBalance', notice: 'small-balance', amount: principalBalance } as const]
      : []),
  ];
}

/** Payments and incomes beyond these are those of a year, or have lost the point before their cents. */
const LARGE_PAYMENT = fromCents(1_000_000);
const LARGE_INCOME = fromCents(5_000_000);
/** In percent: a large loan has a large payment. */
const USUAL_OF_BALANCE = 2;

/** An amount of a month that no such loan or household has. */
function largeForAMonth({ loan, household }: Case): readonly Notice[] {
  const mostToPay = largest(LARGE_PAYMENT, percentOfFloored(loan.principalBalance ?? ZERO, USUAL_OF_BALANCE));
  const amounts = [
    { path: 'loan.payment', amount: loan.payment, most: mostToPay },
    { path: 'loan.principalAndInterest', amount: loan.principalAndInterest, most: mostToPay },
    { path: 'loan.escrow', amount: loan.escrow, most: mostToPay },
    { path: 'household.affordablePayment', amount: household.affordablePayment, most: mostToPay },
    { path: 'household.grossMonthlyIncome', amount: household.grossMonthlyIncome, most: LARGE_INCOME },
  ] as const;
  return amounts.flatMap(({ path, amount, most }) =>
    amount !== null && amount > most ? [{ path, notice: 'large-for-a-month', amount }] : [],
  );
}

/** The balance that the last payment finds, where it is far above the regular one (a balloon). */
function balanceAtEnd(
  { principalBalance, ratePercent, principalAndInterest, remainingMonths }: Case['loan'],
  situation: Situation,
): readonly Notice[] {
  if (principalBalance === null || ratePercent === null || principalAndInterest === null) return [];
  const path = 'loan.principalAndInterest';
  if (principalAndInterest === monthInterest(principalBalance, ratePercent)) {
    return [{ path, notice: 'interest-only', amount: principalBalance }];
  }
  if (remainingMonths === null) return [];
  const left = balanceAfter(principalBalance, ratePercent, principalAndInterest, remainingMonths - 1);
  return isBalloon(add(left, monthInterest(left, ratePercent)), principalAndInterest) &&
    !isCopyingError(situation, left)
    ? [{ path, notice: 'owed-at-end', amount: left }]
    : [];
}
