import type { PlainDate } from '../calendar/date';
import { mayBeOf } from '../case/backers';
import type { Case, FactPath } from '../case/schema';
import { coverageOfCase } from '../rights/coverage';
import type { Deadline } from '../rights/timeline';
import { UNASKED_RULES, type UnaskedRuleId } from '../rights/unasked-rules';
import type { Source } from '../rules/parameter';
import { authoritiesWith } from './authorities-with';
import type { Sentence } from './sentence';

interface UnaskedRuleExplanation {
  readonly id: UnaskedRuleId;
  readonly sentence: Sentence;
  readonly question?: { readonly path: FactPath; readonly label: Sentence };
  readonly source: Source;
}

const IDS = Object.keys(UNASKED_RULES) as readonly UnaskedRuleId[];

const isDate = (day: PlainDate | 'none' | null) => day !== null && day !== 'none';
const isApplicationSent = ({ foreclosure }: Case) =>
  [foreclosure.applicationSentOn, foreclosure.completeApplicationOn].some(isDate);
const isIncomplete = (loanCase: Case) =>
  isApplicationSent(loanCase) && [null, 'none'].includes(loanCase.foreclosure.completeApplicationOn);
const isUnknown = (path: keyof Case['foreclosure']) => (loanCase: Case) => loanCase.foreclosure[path] === null;

/** Whether a rule may matter to a case that does not say so. */
const MATTERS: Readonly<Record<UnaskedRuleId, (loanCase: Case) => boolean>> = {
  // USDA itself services its direct loans.
  'small-servicer': (loanCase) => isUnknown('smallServicer')(loanCase) && loanCase.loan.backer !== 'usda-direct',
  'not-home': ({ property }) => property.occupancy === null,
  'repeat-application': isApplicationSent,
  'sale-moved': ({ foreclosure }) => isDate(foreclosure.completeApplicationOn) && isDate(foreclosure.saleOn),
  'plan-kept': isUnknown('keepsAgreement'),
  'letter-of-missing-papers': (loanCase) => isIncomplete(loanCase) && isUnknown('incompleteNoticeOn')(loanCase),
  'all-sent': isIncomplete,
  'papers-of-others': isApplicationSent,
  'paid-to-old-servicer': isUnknown('servicerChangedOn'),
  'new-servicer': (loanCase) => isApplicationSent(loanCase) && isUnknown('servicerChangedOn')(loanCase),
  'no-calls': isUnknown('stopContactSent'),
  'farm-credit': (loanCase) =>
    isUnknown('farmCredit')(loanCase) && mayBeOf(loanCase.loan.backer, authoritiesWith('backs-farm-credit')),
  'home-without-land': ({ loan }) => mayBeOf(loan.backer, authoritiesWith('backs-homes-without-land')),
};

/** The rules that bind every servicer of a loan, and those that bind a small servicer too. */
const OF_EVERY_SERVICER: readonly UnaskedRuleId[] = ['paid-to-old-servicer'];
const OF_SMALL_SERVICERS: readonly UnaskedRuleId[] = ['plan-kept', 'paid-to-old-servicer', 'home-without-land'];

/** What else the rules say, each with the question that would settle it: of a home that has their dates, or never has those of an application. */
export function unaskedRulesOf(
  loanCase: Case,
  timeline: readonly Pick<Deadline, 'id'>[],
): readonly UnaskedRuleExplanation[] {
  const coverage = coverageOfCase(loanCase);
  if (coverage !== 'every-servicer' && timeline.every(({ id }) => id === 'sale')) return [];
  const ids = { none: [], 'every-servicer': OF_EVERY_SERVICER, 'small-servicer': OF_SMALL_SERVICERS, all: IDS }[
    coverage
  ];
  return ids
    .filter((id) => MATTERS[id](loanCase))
    .map((id) => {
      const rule: { readonly path?: FactPath; readonly source: Source } = UNASKED_RULES[id];
      return {
        id,
        sentence: { key: `timeline.ifTrue.${id}` },
        ...(rule.path && { question: { path: rule.path, label: { key: `fields.${rule.path}.label` } } }),
        source: rule.source,
      };
    });
}
