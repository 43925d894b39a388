import type { Case, FactPath } from './schema';

/**
 * What has to be said before the options: the rules may not be this loan's own, or an answer means more than it says. Where
 * it shows, and what (a key of `cautions` in the words).
 */
export interface Caution {
  readonly path: FactPath;
  readonly caution: 'line-of-credit' | 'other-liens' | 'left-after-disaster' | 'reverse-mortgage' | 'usda-direct';
}

/**
 * Open-end lines of credit are outside Regulation X's calendar (12 CFR 1024.31, "mortgage loan"), and a lien of a private
 * owner behind the first is often one: no answer tells them apart, and a date that does not bind would be a false promise
 * (reading R9).
 */
export function mayBeLineOfCredit({ backer, firstLien }: Pick<Case['loan'], 'backer' | 'firstLien'>): boolean {
  return backer === 'other' && firstLien === false;
}

/** What to say of a case before its options. Changes no verdict and no figure. */
export function cautions({ loan, property, hardship }: Case): readonly Caution[] {
  const mayBe = (...backers: readonly Case['loan']['backer'][]) => [...backers, 'unknown'].includes(loan.backer);
  return [
    ...(mayBeLineOfCredit(loan) ? [{ path: 'loan.firstLien', caution: 'line-of-credit' } as const] : []),
    ...(loan.firstLien === false ? [{ path: 'loan.firstLien', caution: 'other-liens' } as const] : []),
    ...(property.occupancy === 'vacant' && hardship.cause === 'disaster'
      ? [{ path: 'property.occupancy', caution: 'left-after-disaster' } as const]
      : []),
    // A reverse mortgage has no monthly payment.
    ...(mayBe('fha') && loan.principalAndInterest === null
      ? [{ path: 'loan.backer', caution: 'reverse-mortgage' } as const]
      : []),
    ...(mayBe('usda') ? [{ path: 'loan.backer', caution: 'usda-direct' } as const] : []),
  ];
}
