import { andThen, derive, type Fact } from '../case/fact';
import type { Situation } from '../case/situation';
import { add, largest, type Money, percentOfFloored, smallest, subtract, times, ZERO } from '../money/money';
import type { Rule } from '../rules/parameter';
import type { Evaluation, Terms } from './option';
import { besideEscrow, continuedLoan, dueAtEndWarning, installmentTerm } from './regular-loan';
import { amount, monthsTerm } from './terms';

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
    derive({ base: history.balanceAtDefault }, ({ base }) => {
      const limit = percentOfFloored(base, cap.value);
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
    { escrow: loan.escrow, unpaid: unpaidInstallments, shortage: arrears.escrowShortage },
    ({ escrow, unpaid, shortage }) => add(times(escrow, unpaid), shortage),
  );
}

/** The terms that every claim shows; never less than 0.00 is left (reading A25). */
export function claimTerms(claim: Money, { limit, left }: ClaimRoom): Terms {
  return {
    claim: amount(claim),
    claimLimit: amount(limit),
    claimRoomLeft: amount(largest(ZERO, subtract(left, claim))),
  };
}

/** A claim of all that is past due less money in suspense, and what of that money is taken off: never more than is past due. */
export function lessSuspense(pastDue: Fact<Money>, { arrears }: Situation) {
  const suspense = derive({ pastDue, held: arrears.suspense }, ({ pastDue: all, held }) => smallest(all, held));
  return { claim: derive({ pastDue, suspense }, ({ pastDue: all, suspense: paid }) => subtract(all, paid)), suspense };
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
    { claim, escrow, suspense, room, trialMonths, before: loan.deferredBalance },
    ({ claim: paid, escrow: taxes, suspense: held, trialMonths: trial, before }) => ({
      addOns: [{ phase: 'trial', fromMonth: 1, months: trial, amount: ZERO }],
      dueAtEnd: add(paid, before),
      escrowInDebt: smallest(taxes, paid),
      suspenseCounted: besideEscrow(held, { due: taxes, left: smallest(taxes, paid) }),
    }),
  );
  return {
    terms: derive(
      { claim, room, totalPayment, trialMonths },
      ({ claim: paid, room: within, totalPayment, trialMonths: trial }): Terms => ({
        ...claimTerms(paid, within),
        ...installmentTerm(situation),
        payment: amount(totalPayment),
        trialMonths: monthsTerm(trial),
        trialPayment: amount(totalPayment),
      }),
    ),
    outcome,
    warnings: dueAtEndWarning(outcome),
  } satisfies Partial<Evaluation>;
}
