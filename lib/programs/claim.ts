import { andThen, derive, type Fact } from '../case/fact';
import type { Situation } from '../case/situation';
import { add, largest, type Money, percentOfFloored, smallest, subtract, times, ZERO } from '../money/money';
import type { Rule } from '../rules/parameter';
import type { Evaluation, Terms } from './option';
import { besideEscrow, continuedLoan, dueAtEndWarning, principalAndInterestTerm } from './regular-loan';
import { amount, amountWithoutRate, monthsTerm } from './terms';

/** How much an agency may pay for a household without interest, over the life of the loan. */
export interface ClaimRoom {
  /** The most that all partial claims together may reach: the percentage cap, before earlier claims are taken off. */
  readonly limit: Money;
  /** What earlier claims have left of it; below zero when they went beyond. */
  readonly left: Money;
}

/** A share of the unpaid principal at the default tied to the first claim, less the claims paid since (reading A15). */
export function claimRoom({ history }: Situation, cap: Rule<number>): Fact<ClaimRoom> {
  return andThen(history.partialClaimsPaid, (paid) =>
    derive({ balanceAtDefault: history.balanceAtDefault }, ({ balanceAtDefault }) => {
      const limit = percentOfFloored(balanceAtDefault, cap.value);
      return { limit, left: subtract(limit, paid) };
    }),
  );
}

/** What a further claim may still take: never less than 0.00. */
export function availableIn(room: Fact<ClaimRoom>): Fact<Money> {
  return derive({ room }, ({ room: { left } }) => largest(ZERO, left));
}

/** Taxes and insurance in the unpaid installments, and what the escrow account lacks: a claim that pays those holds them. */
export function unpaidEscrow({ loan, arrears, unpaidInstallments }: Situation): Fact<Money> {
  return derive(
    { escrow: loan.escrow, unpaidInstallments, escrowShortage: arrears.escrowShortage },
    ({ escrow, unpaidInstallments, escrowShortage }) => add(times(escrow, unpaidInstallments), escrowShortage),
  );
}

/** The terms that every claim shows; never less than 0.00 is left (reading A25). */
export function claimTerms(claim: Money, { limit, left }: ClaimRoom): Terms {
  return {
    claim: amount(claim),
    claimLimit: amountWithoutRate(limit),
    claimRoomLeft: amount(largest(ZERO, subtract(left, claim))),
  };
}

/** A claim of all that is past due less money in suspense, and what of that money is taken off: never more than is past due. */
export function lessSuspense(pastDue: Fact<Money>, { arrears }: Situation) {
  const suspense = derive({ pastDue, suspense: arrears.suspense }, ({ pastDue, suspense }) =>
    smallest(pastDue, suspense),
  );
  return { claim: derive({ pastDue, suspense }, ({ pastDue, suspense }) => subtract(pastDue, suspense)), suspense };
}

/**
 * A claim that pays what is past due, while the loan goes on as agreed; its trial payments are the first regular ones.
 * `escrow` are the taxes and insurance in it, `suspense` the money in suspense that was taken off it.
 */
export function claimOffer(
  situation: Situation,
  {
    claim,
    escrow,
    suspense,
  }: { readonly claim: Fact<Money>; readonly escrow: Fact<Money>; readonly suspense: Fact<Money> },
  room: Fact<ClaimRoom>,
  trialMonths: Fact<number>,
) {
  const { loan, totalPayment } = situation;
  const outcome = continuedLoan(
    situation,
    { claim, escrow, suspense, room, trialMonths, deferredBalance: loan.deferredBalance },
    ({ claim, escrow, suspense, trialMonths, deferredBalance }) => ({
      addOns: [{ phase: 'trial', fromMonth: 1, months: trialMonths, amount: ZERO }],
      dueAtEnd: add(claim, deferredBalance),
      escrowInDebt: smallest(escrow, claim),
      suspenseCounted: besideEscrow(suspense, { due: escrow, left: smallest(escrow, claim) }),
    }),
  );
  return {
    terms: derive(
      { claim, room, totalPayment, trialMonths },
      ({ claim, room, totalPayment, trialMonths }): Terms => ({
        ...claimTerms(claim, room),
        ...principalAndInterestTerm(situation),
        payment: amount(totalPayment),
        trialMonths: monthsTerm(trialMonths),
        trialPayment: amount(totalPayment),
      }),
    ),
    outcome,
    // While nobody knows the balance that limits it, what is past due already tells how much it would pay.
    ...(!room.known && {
      illustration: {
        terms: derive({ claim, totalPayment }, ({ claim, totalPayment }) => ({
          claim: amount(claim),
          payment: amount(totalPayment),
        })),
      },
    }),
    warnings: dueAtEndWarning(outcome),
  } satisfies Partial<Evaluation>;
}
