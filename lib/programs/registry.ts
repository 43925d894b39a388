import { type Backer, mayBeOf } from '../case/backers';
import type { Case } from '../case/schema';
import type { AuthorityRules } from './authority';
import { fannieMae } from './fannie-mae/options';
import { fha } from './fha/options';
import { freddieMac } from './freddie-mac/options';
import type { Option } from './option';
import { other } from './other/options';
import { usda } from './usda/options';
import { va } from './va/options';

/** Whose rules Alivio holds: a folder beside this file. */
export type Authority = Exclude<Backer, 'conventional' | 'unknown' | 'usda-direct'>;

/** The rules of every authority: its folder's `options.ts`. The compiler asks for each name of `lib/case/backers.ts`. */
export const AUTHORITIES: Readonly<Record<Authority, AuthorityRules>> = {
  'fannie-mae': fannieMae,
  'freddie-mac': freddieMac,
  fha,
  va,
  usda,
  other,
};

/** In the order of the contract. */
export const AUTHORITY_NAMES = Object.keys(AUTHORITIES) as readonly Authority[];

type OwnedLoan = Pick<Case['loan'], 'backer' | 'product' | 'firstLien'>;

/**
 * Whose options may be open to a loan: one authority's, several while nobody knows whose; none for a loan with rules of its own,
 * one that USDA itself has made and a reverse mortgage. FHA, VA and USDA back first liens: one behind another is none of theirs
 * while nobody says that it is (reading A34).
 */
export function ownersOf({ backer, product, firstLien }: OwnedLoan): readonly Authority[] {
  if (product === 'reverse') return [];
  const mayBack = backer === 'unknown' && firstLien === false ? 'conventional' : backer;
  return AUTHORITY_NAMES.filter((one) => mayBeOf(mayBack, [one]));
}

/** Today’s options of everyone who may own the loan, in each owner’s order; none for a loan with rules of its own. */
export function optionsFor(loan: OwnedLoan): readonly Option[] {
  return ownersOf(loan).flatMap((authority) => AUTHORITIES[authority].options);
}

/** One of today's options; undefined for a closed program and for the combination of two options. */
export function optionOf(id: string): Option | undefined {
  return optionsFor({ backer: 'unknown', product: null, firstLien: null }).find((option) => option.id === id);
}
