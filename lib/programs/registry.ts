import type { Backer } from '../case/backers';
import type { AuthorityRules } from './authority';
import { fannieMae } from './fannie-mae/options';
import { fha } from './fha/options';
import { freddieMac } from './freddie-mac/options';
import type { Option } from './option';
import { other } from './other/options';
import { usda } from './usda/options';
import { va } from './va/options';

export type Authority = Exclude<Backer, 'conventional' | 'unknown'>;

/** Every authority. One is added here and in its folder, nowhere else. */
export const AUTHORITIES: Readonly<Record<Authority, AuthorityRules>> = {
  'fannie-mae': fannieMae,
  'freddie-mac': freddieMac,
  fha,
  va,
  usda,
  other,
};

/** Who may stand behind the loan: one authority, or several while nobody knows which. */
export function authoritiesFor(backer: Backer): readonly Authority[] {
  if (backer === 'conventional') return ['fannie-mae', 'freddie-mac', 'other'];
  return backer === 'unknown' ? (Object.keys(AUTHORITIES) as readonly Authority[]) : [backer];
}

export function optionsFor(backer: Backer): readonly Option[] {
  return authoritiesFor(backer).flatMap((authority) => AUTHORITIES[authority].options);
}

/** One of today's options; undefined for a closed program and for the combination of two options. */
export function optionOf(id: string): Option | undefined {
  return optionsFor('unknown').find((option) => option.id === id);
}
