import type { Rate } from '../money/rate';
import type { Case, DenialReason, FactPath } from './schema';

/**
 * What has to be said before the options: the rules may not be this loan's own, or an answer means more than it says. Where
 * it shows, and what (a key of `cautions` in the words).
 */
export interface Caution {
  readonly path: FactPath;
  readonly caution:
    | 'is-reverse-mortgage'
    | 'is-usda-direct'
    | 'is-line-of-credit'
    | 'line-of-credit'
    | 'other-liens'
    | 'left-after-disaster'
    | 'displaced'
    | 'reverse-mortgage'
    | 'usda-direct'
    | 'bankruptcy'
    | 'bankruptcy-discharged'
    | 'heir'
    | 'divorced-co-owner'
    | 'not-on-note'
    | 'application-sent'
    | 'trial-paid-then-refused'
    | 'may-refinance'
    | `denied-${DenialReason}`;
  /** The survey's rate that a new loan is held against. */
  readonly marketRatePercent?: Rate;
}

type Loan = Pick<Case['loan'], 'backer' | 'firstLien' | 'product'>;

/** Whether Alivio's options are not this loan's own, so that none is computed. */
export function isOfItsOwn({ caution }: Caution): boolean {
  return caution === 'is-reverse-mortgage' || caution === 'is-usda-direct';
}

/**
 * Open-end lines of credit are outside Regulation X's calendar (12 CFR 1024.31, "mortgage loan"), and a lien of a private
 * owner behind the first is often one: while nobody says what it is, a date that does not bind would be a false promise
 * (reading R9).
 */
export function mayBeLineOfCredit({ backer, firstLien, product }: Loan): boolean {
  return product === 'home-equity-line' || (product === null && backer === 'other' && firstLien === false);
}

/** What to say of a case before its options. Changes no verdict and no figure. */
export function cautions({ loan, property, hardship, household, foreclosure, history }: Case): readonly Caution[] {
  const mayBe = (...backers: readonly Case['loan']['backer'][]) => [...backers, 'unknown'].includes(loan.backer);
  const { product } = loan;
  const said = (path: FactPath, caution: Caution['caution'], holds: boolean): readonly Caution[] =>
    holds ? [{ path, caution }] : [];
  const { bankruptcy, role } = household;
  return [
    ...said('loan.product', 'is-reverse-mortgage', product === 'reverse'),
    ...said('loan.backer', 'is-usda-direct', loan.backer === 'usda-direct'),
    ...said('loan.product', 'is-line-of-credit', product === 'home-equity-line'),
    ...said('loan.firstLien', 'line-of-credit', product === null && mayBeLineOfCredit(loan)),
    ...said('loan.firstLien', 'other-liens', loan.firstLien === false && loan.otherLiens.balance === null),
    ...said(
      'property.occupancy',
      'left-after-disaster',
      property.occupancy === 'vacant' && hardship.cause === 'disaster',
    ),
    ...said('property.occupancy', 'displaced', property.occupancy === 'displaced'),
    ...said('household.bankruptcy', 'bankruptcy', bankruptcy === 'chapter-7' || bankruptcy === 'chapter-13'),
    ...said('household.bankruptcy', 'bankruptcy-discharged', bankruptcy === 'discharged'),
    ...said('household.role', 'heir', role === 'heir'),
    ...said('household.role', 'divorced-co-owner', role === 'divorced-co-owner'),
    ...said('household.role', 'not-on-note', role === 'other'),
    ...said(
      'foreclosure.applicationSentOn',
      'application-sent',
      isDate(foreclosure.applicationSentOn) && !isDate(foreclosure.completeApplicationOn),
    ),
    ...said('history.trialPaidThenRefused', 'trial-paid-then-refused', history.trialPaidThenRefused === true),
    ...(foreclosure.denialReasons ?? []).flatMap((reason) =>
      said('foreclosure.denialReasons', `denied-${reason}`, true),
    ),
    // A reverse mortgage has no monthly payment.
    ...said(
      'loan.backer',
      'reverse-mortgage',
      product === null && mayBe('fha') && loan.principalAndInterest === null && loan.payment === null,
    ),
    ...said('loan.backer', 'usda-direct', product !== 'reverse' && mayBe('usda')),
  ];
}

function isDate(day: string | null): boolean {
  return day !== null && day !== 'none';
}
