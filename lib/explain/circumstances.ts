import type { Caution } from '../case/cautions';
import type { CircumstanceId } from '../rights/circumstances';

export { AGENCY_OF, CIRCUMSTANCES, type CircumstanceId, SOURCES_OF } from '../rights/circumstances';

const OF_CAUTION: Readonly<Partial<Record<Caution['caution'], CircumstanceId>>> = {
  'is-reverse-mortgage': 'reverse',
  'heir-of-reverse': 'reverse-heir',
  'reverse-mortgage': 'reverse',
  'is-usda-direct': 'usda-direct',
  'usda-direct': 'usda-direct',
  'is-line-of-credit': 'line-of-credit',
  'line-of-credit': 'line-of-credit',
  'other-liens': 'second-lien',
  'second-lien': 'second-lien',
  'has-other-liens': 'second-lien',
  'sale-over': 'home-sold',
  'old-debt': 'old-debt',
  bankruptcy: 'bankruptcy',
  'bankruptcy-sale': 'bankruptcy',
  'bankruptcy-discharged': 'bankruptcy',
  heir: 'not-on-note',
  'divorced-co-owner': 'not-on-note',
  'not-on-note': 'not-on-note',
  'not-confirmed': 'not-on-note',
  'signed-with-ex': 'signed-with-ex',
  'says-late': 'says-late',
  'trial-paid-then-refused': 'trial-refused',
  'after-disaster': 'disaster',
  'left-after-disaster': 'disaster',
  displaced: 'disaster',
  'new-servicer': 'transfer',
  'escrow-rise': 'escrow',
  'modification-rise': 'modification-rise',
  'may-refinance': 'refinance',
};

/** The section that says more of what is to be kept in mind; undefined where none does. */
export function circumstanceOf({ caution, denialReason }: Caution): CircumstanceId | undefined {
  return denialReason === undefined ? OF_CAUTION[caution] : 'denied';
}
