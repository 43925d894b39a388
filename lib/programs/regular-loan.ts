import { addMonths, daysBetween, firstOfNextMonth, type PlainDate } from '../calendar/date';
import { derive, type Fact, known, valueIfKnown } from '../case/fact';
import { memoize } from '../case/memoize';
import type { KnownChange, Situation } from '../case/situation';
import { balanceAfter, exceedsLargestAmount, type LoanTerms } from '../loan/schedule';
import { add, largest, type Money, smallest, subtract, times, wholeTimes, ZERO } from '../money/money';
import type { PartOfMonth } from '../money/rate';
import type { Outcome, Terms, Warning } from './option';
import { type ChangedLoan, withPaymentChanges } from './payment-changes';
import { amount } from './terms';

interface RegularLoan {
  /** The loan from the next due date on, once the unpaid installments are paid, deferred or claimed. */
  readonly loan: Omit<LoanTerms, 'rateSteps'> & {
    readonly principalAndInterest: Money;
    readonly phase: 'regular';
    readonly rateSteps?: ChangedLoan['rateSteps'];
  };
  /** What escrow takes more, or less, after a known change. */
  readonly addOns: Outcome['addOns'];
  readonly escrowChanges: ChangedLoan['escrowChanges'];
  /** The whole payment after each known change. */
  readonly changed: ChangedLoan['payments'];
  /** The part of the unpaid installments that is interest. */
  readonly accruedInterest: Money;
  readonly firstDueOn: PlainDate;
  /** When the whole balance falls due, where that is between two due dates. */
  readonly lastDueOn?: PlainDate | undefined;
  readonly endsOnBalloonDate: boolean;
  readonly escrow: Money;
  /** The part of the unpaid installments that is taxes and insurance. */
  readonly unpaidEscrow: Money;
}

/**
 * The loan as it was agreed, going on after the unpaid installments: rate and payment stay but for the changes that are told
 * (an adjustable rate is read as staying where it is otherwise). Known with `null` when no installment is left after the unpaid ones, and when a payment far below the
 * interest lets the debt grow beyond any amount.
 */
const regularLoan = memoize(
  ({
    loan,
    changes,
    balloonBetween,
    endsOnBalloonDate,
    unpaidInstallments,
    nextDueOn,
  }: Situation): Fact<RegularLoan | null> =>
    derive(
      {
        principalBalance: loan.principalBalance,
        noteRate: loan.noteRate,
        principalAndInterest: loan.principalAndInterest,
        escrow: loan.escrow,
        remainingMonths: loan.remainingMonths,
        unpaidInstallments,
        nextDueOn,
      },
      ({
        principalBalance,
        noteRate,
        principalAndInterest,
        escrow,
        remainingMonths,
        unpaidInstallments,
        nextDueOn,
      }) => {
        const dueDates = remainingMonths - unpaidInstallments;
        const isOneMore = balloonBetween !== null && balloonBetween > addMonths(nextDueOn, dueDates - 1);
        const months = isOneMore ? dueDates + 1 : dueDates;
        if (months < 1 || exceedsLargestAmount(principalBalance, noteRate, principalAndInterest, remainingMonths))
          return null;
        const left = balanceAfter(principalBalance, noteRate, principalAndInterest, unpaidInstallments);
        if (left === ZERO) return null;
        const accruedInterest = subtract(
          times(principalAndInterest, unpaidInstallments),
          subtract(principalBalance, left),
        );
        const agreed = { balance: left, rate: noteRate, months, principalAndInterest, phase: 'regular' } as const;
        const onDueDates = { loan: { ...agreed, months: dueDates }, escrow, firstDueOn: nextDueOn };
        const changed = withPaymentChanges(onDueDates, changes);
        if (changed === null) return null;
        const { rateSteps, addOns, escrowChanges, payments } = changed;
        return {
          loan: {
            ...agreed,
            ...(rateSteps.length > 0 && { rateSteps }),
            ...(balloonBetween && { lastMonth: partBefore(balloonBetween, addMonths(nextDueOn, months - 2)) }),
          },
          lastDueOn: balloonBetween ?? undefined,
          endsOnBalloonDate,
          addOns,
          escrowChanges,
          changed: payments,
          accruedInterest,
          firstDueOn: nextDueOn,
          escrow,
          unpaidEscrow: times(escrow, unpaidInstallments),
        };
      },
    ),
);

/** The part of the month after a due date that has run on a day in it. */
function partBefore(day: PlainDate, dueOn: PlainDate): PartOfMonth {
  return { days: daysBetween(dueOn, day), of: daysBetween(dueOn, addMonths(dueOn, 1)) };
}

interface PaymentChange {
  readonly on: PlainDate;
  readonly reason: KnownChange['reason'];
  /** The whole payment from that day on; null where nothing tells it. */
  readonly totalPayment: Money | null;
}

/** Each known change of the payment, in the order of their days. */
export const paymentChanges = memoize((situation: Situation): readonly PaymentChange[] => {
  const changed = valueIfKnown(regularLoan(situation))?.changed ?? [];
  const escrow = valueIfKnown(situation.loan.escrow);
  return situation.changes.map(({ on, reason, totalPayment, principalAndInterest }) => {
    const computed = changed.find((one) => one.on === on)?.totalPayment;
    const summed = principalAndInterest !== null && escrow !== undefined ? add(principalAndInterest, escrow) : null;
    return { on, reason, totalPayment: computed ?? totalPayment ?? summed };
  });
});

/** The regular payments from the next due date on. */
export interface RegularPayments {
  /** The whole payment that is due in a month: 1 for the next due date. */
  readonly due: (month: number) => Money;
  /** The amounts that fall due in the first so many months, each once or more. */
  readonly dueWithin: (months: number) => readonly Money[];
}

/** The regular payments from the next due date on, with the changes that are known. */
export const regularPayments = memoize((situation: Situation): Fact<RegularPayments> => {
  const { totalPayment, nextDueOn, asOf } = situation;
  const first = nextDueOn.known ? nextDueOn.value : firstOfNextMonth(asOf);
  const announced = paymentChanges(situation).flatMap(({ on, totalPayment: then }) =>
    then === null ? [] : [{ on, then }],
  );
  return derive({ totalPayment }, ({ totalPayment }) => {
    const due = (month: number) =>
      announced.findLast(({ on }) => on <= addMonths(first, month - 1))?.then ?? totalPayment;
    const dueWithin = (months: number) => {
      const later = announced.filter(({ on }) => on > first && on <= addMonths(first, months - 1));
      return [due(1), ...later.map(({ then }) => then)];
    };
    return { due, dueWithin };
  });
});

/** Known changes of taxes and insurance, which come whatever becomes of the loan; none where nobody tells one. */
export function escrowChanges(situation: Situation): Fact<RegularLoan['escrowChanges']> {
  if (!situation.changes.some(({ reason }) => reason === 'escrow')) return known([]);
  return derive({ regular: regularLoan(situation) }, ({ regular }) => regular?.escrowChanges ?? []);
}

/** The installment that goes on, among the terms; none where the whole payment stands in for it, whose part of it nobody told. */
export function principalAndInterestTerm({ loan: { principalAndInterest, statedTotalPayment } }: Situation): Terms {
  if (!principalAndInterest.known) return {};
  const isWhole =
    principalAndInterest.imputedPaths !== undefined &&
    statedTotalPayment.known &&
    statedTotalPayment.value === principalAndInterest.value;
  return isWhole ? {} : { principalAndInterest: amount(principalAndInterest.value) };
}

/**
 * An outcome in which the loan goes on as agreed; `more` says what is paid now, on top or at the end. Money in suspense counts
 * toward all other past-due money before it counts toward escrow.
 */
export function continuedLoan<M extends Record<string, Fact<unknown>>>(
  situation: Situation,
  facts: M,
  more: (values: { [K in keyof M]: M[K] extends Fact<infer T> ? T : never }) => Partial<Outcome> | null,
): Fact<Outcome | null> {
  // The balance deferred by earlier help bears no interest and falls due at the end.
  const deferred = situation.loan.deferredBalance;
  return derive(
    { regular: regularLoan(situation), deferred, own: derive(facts, more) },
    ({ regular, deferred, own }) => {
      if (regular === null || own === null) return null;
      const { loan, firstDueOn, lastDueOn, endsOnBalloonDate, escrow, accruedInterest, unpaidEscrow } = regular;
      const { cashNow = ZERO, pastDue = ZERO, suspenseCounted } = own;
      const escrowPastDue = smallest(unpaidEscrow, add(cashNow, pastDue));
      return {
        cashNow,
        pastDue,
        escrowPastDue,
        dueAtEnd: deferred,
        monthsAdded: 0,
        loan,
        firstDueOn,
        lastDueOn,
        endsOnBalloonDate,
        escrow,
        accruedInterest,
        ...own,
        // Of a plan and of catching up at once: a claim or a deferral says itself what it takes.
        ...(own.pastDue !== undefined &&
          suspenseCounted !== undefined && {
            suspenseCounted: besideEscrow(suspenseCounted, { due: unpaidEscrow, left: escrowPastDue }),
          }),
        addOns: [...(own.addOns ?? []), ...regular.addOns],
      };
    },
  );
}

/**
 * Of money in suspense, the part that does not pay taxes and insurance of the past: those are in no total, nor is what pays them. `due`
 * is what was past due of them, `left` what the household still pays.
 */
export function besideEscrow(suspense: Money, { due, left }: Readonly<Record<'due' | 'left', Money>>): Money {
  return largest(ZERO, subtract(suspense, subtract(due, left)));
}

/** Money in suspense that pays a part of what is past due, never more than that; none where it is unknown, or a stated sum stands for all of it. */
export function suspenseInArrears(situation: Situation): Money {
  const { arrears, arrearsFromParts, arrearsToCure, unpaidInstallments, totalPayment } = situation;
  const { suspense, servicingAdvances, lateCharges } = arrears;
  if (arrearsToCure !== arrearsFromParts || !suspense.known) return ZERO;
  const pastDue = derive(
    { unpaidInstallments, totalPayment, servicingAdvances, lateCharges },
    ({ unpaidInstallments, totalPayment, ...fees }) =>
      add(times(totalPayment, unpaidInstallments), fees.servicingAdvances, fees.lateCharges),
  );
  return pastDue.known ? smallest(suspense.value, pastDue.value) : suspense.value;
}

/** The warning that an amount falls due at the end; empty where the outcome is known and leaves 0.00 for then. */
export function dueAtEndWarning(outcome: Fact<Outcome | null>): readonly Warning[] {
  return valueIfKnown(outcome)?.dueAtEnd === ZERO ? [] : ['balloon-at-end'];
}

/** Months to the scheduled maturity, unpaid installments left out (reading A5); below 1 when it has passed. */
export function scheduledMonthsLeft({ loan, unpaidInstallments }: Situation): Fact<number> {
  return derive(
    { remainingMonths: loan.remainingMonths, unpaidInstallments },
    ({ remainingMonths, unpaidInstallments }) => remainingMonths - unpaidInstallments,
  );
}

/** Months left to the scheduled maturity as they are told: none once it has passed. */
export function monthsToMaturity(situation: Situation): Fact<number> {
  return derive({ left: scheduledMonthsLeft(situation) }, ({ left }) => Math.max(0, left));
}

/** Whole installments that can be paid at once are not deferred, as long as the fewest that can be are left. */
export function lessPaidNow(
  { unpaidInstallments, totalPayment, household: { canPayNow } }: Situation,
  most: Fact<number>,
  fewest: number,
): Fact<number> {
  if (!canPayNow.known) return most;
  return derive({ most, unpaidInstallments, totalPayment, canPayNow }, ({ most, ...facts }) => {
    const left = facts.unpaidInstallments - wholeTimes(facts.canPayNow, facts.totalPayment);
    return Math.min(most, Math.max(fewest, left));
  });
}
