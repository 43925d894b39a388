import type { FactPath } from '../case/schema';
import type { EndedOption } from './ended';
import type { MarketRate } from './market-rate';
import type { Option } from './option';

/** What is so of some authorities beside their options. */
export type Trait =
  /** Its rules let nobody ask for income (rules/fha.md 3.1). */
  | 'asks-no-income'
  /** Its changed loans aim at no share of the income (rules/gse.md 7.1). */
  | 'sets-no-share-of-income'
  /** It may back a home without its land. */
  | 'backs-homes-without-land'
  /** Its loans may be those of a Farm Credit lender. */
  | 'backs-farm-credit'
  /** It backs loans of those who serve or have served. */
  | 'backs-military-loans'
  /** It speaks with a homeowner of any loan that it backs; its telephone number stands in `lib/explain/contacts.ts`. */
  | 'takes-calls';

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
  readonly traits?: readonly Trait[];
  /** What the simulation leaves out for its loans: keys of `rulesPages.notModelled`. */
  readonly notModelled: readonly string[];
}
