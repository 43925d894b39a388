import type { Case, FactPath } from '../case/schema';
import { coverageOfCase } from '../rights/coverage';
import { UNASKED_RULES, type UnaskedRuleId } from '../rights/unasked-rules';
import type { Source } from '../rules/parameter';
import type { Sentence } from './sentence';

interface UnaskedRuleExplanation {
  readonly id: UnaskedRuleId;
  readonly sentence: Sentence;
  readonly question?: { readonly path: FactPath; readonly label: Sentence };
  readonly source: Source;
}

const IDS = Object.keys(UNASKED_RULES) as readonly UnaskedRuleId[];

const hasSent = ({ foreclosure }: Case) =>
  [foreclosure.applicationSentOn, foreclosure.completeApplicationOn].some((day) => day !== null && day !== 'none');
const isIncomplete = (loanCase: Case) =>
  hasSent(loanCase) && [null, 'none'].includes(loanCase.foreclosure.completeApplicationOn);
const isUnknown = (path: keyof Case['foreclosure']) => (loanCase: Case) => loanCase.foreclosure[path] === null;

/** Whether a rule may matter to a case that does not say so. */
const MATTERS: Readonly<Record<UnaskedRuleId, (loanCase: Case) => boolean>> = {
  'plan-kept': isUnknown('keepsAgreement'),
  'letter-of-missing-papers': (loanCase) => isIncomplete(loanCase) && isUnknown('incompleteNoticeOn')(loanCase),
  'all-sent': isIncomplete,
  'papers-of-others': hasSent,
  'new-servicer': isUnknown('servicerChangedOn'),
  'no-calls': isUnknown('stopContactSent'),
  'farm-credit': (loanCase) =>
    isUnknown('farmCredit')(loanCase) && ['other', 'unknown', 'conventional'].includes(loanCase.loan.backer),
};

/** The rules that bind a small servicer too. */
const OF_SMALL_SERVICERS: readonly UnaskedRuleId[] = ['plan-kept', 'new-servicer'];

/** What else the rules say, of a home that has their dates: each with the question that would settle it. */
export function unaskedRulesOf(
  loanCase: Case,
  timeline: readonly { readonly id: string }[],
): readonly UnaskedRuleExplanation[] {
  if (timeline.every(({ id }) => id === 'sale')) return [];
  const coverage = coverageOfCase(loanCase);
  const ids = { none: [], 'every-servicer': [], 'small-servicer': OF_SMALL_SERVICERS, all: IDS }[coverage];
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
