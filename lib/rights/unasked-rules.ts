import { date } from '../calendar/date';
import type { FactPath } from '../case/schema';
import type { Source } from '../rules/parameter';
import { clause } from './regulation-x';

/** A rule that holds only where something is true that nobody has told. */
interface UnaskedRule {
  /** The question that would tell it; none where no page asks. */
  readonly path?: FactPath;
  readonly source: Source;
}

/** Rules of Regulation X that no date of the case shows while their fact is unknown. */
export const UNASKED_RULES = {
  'small-servicer': { path: 'foreclosure.smallServicer', source: clause('1024.30', '(b)(1)') },
  'not-home': { path: 'property.occupancy', source: clause('1024.30', '(c)(2)') },
  'repeat-application': { source: clause('1024.41', '(i)') },
  'sale-moved': { source: clause('1024.41', '(b)(3)') },
  'plan-kept': { path: 'foreclosure.keepsAgreement', source: clause('1024.41', '(c)(2)(iii)') },
  'letter-of-missing-papers': { path: 'foreclosure.incompleteNoticeOn', source: clause('1024.41', '(b)(2)(ii)') },
  'all-sent': { source: clause('1024.41', '(c)(2)(iv)') },
  'papers-of-others': { source: clause('1024.41', '(c)(4)') },
  'paid-to-old-servicer': { path: 'foreclosure.servicerChangedOn', source: clause('1024.33', '(c)(1)') },
  'new-servicer': { path: 'foreclosure.servicerChangedOn', source: clause('1024.41', '(k)') },
  'no-calls': { source: clause('1024.39', '(d)') },
  'farm-credit': { path: 'foreclosure.farmCredit', source: clause('1024.30', '(b)(3)') },
  // The Bureau's own text of 2017: a loan is secured by residential real property, on which the manufactured home stands.
  'home-without-land': {
    source: clause('1024.2', '(b)', { evidence: 'earlier-edition', verifiedOn: date('2026-11-28') }),
  },
} as const satisfies Record<string, UnaskedRule>;

export type UnaskedRuleId = keyof typeof UNASKED_RULES;
