import type { Backer } from '../case/schema';
import type { Ended } from './ended';
import { fannieMae } from './fannie-mae';
import { flexModification as fannieMaeFlex, modificationRate as fannieMaeRate } from './fannie-mae/parameters';
import { fha } from './fha';
import { ended as endedByFha } from './fha/ended';
import { freddieMac } from './freddie-mac';
import { flexModification as freddieMacFlex, modificationRate as freddieMacRate } from './freddie-mac/parameters';
import type { MarketRate } from './market-rate';
import type { Option } from './option';
import { other } from './other';
import { SURVEY_RATE } from './survey-rate';
import { usda } from './usda';
import { va } from './va';
import { ended as endedByVa } from './va/ended';

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

const MODIFICATION_RATE = 'market.gseModificationRatePercent';

/** The one market rate that an authority's modifications read. */
export const MARKET_RATES: Readonly<Record<Authority, MarketRate>> = {
  'fannie-mae': { path: MODIFICATION_RATE, table: fannieMaeRate, term: fannieMaeFlex.staleAfterDays },
  'freddie-mac': { path: MODIFICATION_RATE, table: freddieMacRate, term: freddieMacFlex.staleAfterDays },
  fha: SURVEY_RATE,
  va: SURVEY_RATE,
  usda: SURVEY_RATE,
  other: SURVEY_RATE,
};

/** Options of the past, by the authority that ended them. */
export const ENDED: Readonly<Partial<Record<Authority, readonly Ended[]>>> = { fha: endedByFha, va: endedByVa };

/** Who may stand behind the loan: one authority, or every one while nobody knows. */
export function authoritiesFor(backer: Backer): readonly Authority[] {
  return backer === 'unknown' ? (Object.keys(AUTHORITIES) as readonly Authority[]) : [backer];
}

export function optionsFor(backer: Backer): readonly Option[] {
  return authoritiesFor(backer).flatMap((authority) => AUTHORITIES[authority]);
}
