import type { FactPath } from '../case/schema';
import type { EndedOption } from './ended';
import type { MarketRate } from './market-rate';
import type { Option } from './option';

/** All that is said of one authority: its folder's `options.ts`. */
export interface AuthorityRules {
  /** Its options, in the order of the contract's table of ids. */
  readonly options: readonly Option[];
  /** Options of the past that a household may still read about; none when left out. */
  readonly ended?: readonly EndedOption[];
  /** The one market rate that its modifications read; none when left out. */
  readonly marketRate?: MarketRate;
  /**
   * Questions of its loans that not every loan is asked, besides its market rate; a question that no authority lists is one of every
   * loan (`lib/interview/pages.ts` says on which page).
   */
  readonly asks: readonly FactPath[];
  /** What the simulation leaves out for its loans: keys of `rulesPages.notModelled`. */
  readonly notModelled: readonly string[];
}
