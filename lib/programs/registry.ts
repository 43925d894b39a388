import type { Backer } from '../case/schema';
import { fannieMae } from './fannie-mae';
import { fha } from './fha';
import { freddieMac } from './freddie-mac';
import type { Option } from './option';
import { other } from './other';
import { usda } from './usda';
import { va } from './va';

export type Authority = Exclude<Backer, 'unknown'>;

/** Every authority's options in its own order. An authority is added here and in its folder, nowhere else. */
export const AUTHORITIES: Readonly<Record<Authority, readonly Option[]>> = {
  'fannie-mae': fannieMae,
  'freddie-mac': freddieMac,
  fha,
  va,
  usda,
  other,
};

/** Who may stand behind the loan: one authority, or every one while nobody knows. */
export function authoritiesFor(backer: Backer): readonly Authority[] {
  return backer === 'unknown' ? (Object.keys(AUTHORITIES) as readonly Authority[]) : [backer];
}

export function optionsFor(backer: Backer): readonly Option[] {
  return authoritiesFor(backer).flatMap((authority) => AUTHORITIES[authority]);
}
