import type { EndedOption } from './ended';
import type { MarketRate } from './market-rate';
import type { Option } from './option';

/** All that is said of one authority: its folder's `options.ts`. */
export interface AuthorityRules {
  /** In the order of the contract's table. */
  readonly options: readonly Option[];
  /** Options of the past that a household may still read about; none when left out. */
  readonly ended?: readonly EndedOption[];
  /** The one market rate that its modifications read; none when left out. */
  readonly marketRate?: MarketRate;
  /** What the simulation leaves out for its loans: keys of `rulesPages.notModelled`. */
  readonly notModelled: readonly string[];
}
