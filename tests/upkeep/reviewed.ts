import { addDays, type PlainDate } from '../../lib/calendar/date';
import { ALLIANCE_SOURCES } from '../../lib/explain/alliance';
import { CATALOG } from '../../lib/explain/catalog';
import { type Contact, LINKS, TELEPHONES } from '../../lib/explain/contacts';
import { STATES } from '../../lib/explain/state-law';
import { DEFAULTS } from '../../lib/investor/assumptions';
import { modificationRate as fannieMaeRate } from '../../lib/programs/fannie-mae/parameters';
import { modificationRate as freddieMacRate } from '../../lib/programs/freddie-mac/parameters';
import { pastOptions } from '../../lib/programs/history/options';
import { sellingCosts, surveyTable, surveyTerm } from '../../lib/programs/parameters';
import { AUTHORITIES } from '../../lib/programs/registry';
import { SOURCES_OF } from '../../lib/rights/circumstances';
import { EXEMPTION_CLAUSES } from '../../lib/rights/coverage';
import { NEIGHBOR_LAWS } from '../../lib/rights/headlines';
import { legalAidIn } from '../../lib/rights/legal-aid';
import { letterParameters } from '../../lib/rights/letters';
import { neighborLimits } from '../../lib/rights/neighbor-limits';
import { PAPERS_SOURCE } from '../../lib/rights/papers';
import { regulationX } from '../../lib/rights/parameters';
import { reverseMortgage } from '../../lib/rights/reverse';
import { RULE_SET } from '../../lib/rights/rule-set';
import { STATE_DOORS, type StateDoor } from '../../lib/rights/state-doors';
import { STATE_LAWS } from '../../lib/rights/states';
import { UNASKED_RULES } from '../../lib/rights/unasked-rules';
import type { Evidence, Parameter, Source } from '../../lib/rules/parameter';
import { TRACK_RECORDS } from '../../lib/rules/track-record';

/** When everything that was read somewhere was last read, and what should be read again. */

/**
 * Days after which each kind should be looked at again. No text sets them: they are our reading. A market rate counts from
 * its own day, since a newer one replaces it; everything else from the day somebody last compared it with its source.
 */
export const REVIEW_DAYS = {
  'survey-rate': 7,
  'modification-rate': 45,
  rule: 180,
  figure: 180,
  link: 180,
  telephone: 180,
} as const;
type ReviewedKind = keyof typeof REVIEW_DAYS;

/** Something that was read at a source. */
export interface Reviewed {
  readonly kind: ReviewedKind;
  /** A parameter's id, an address or a telephone number. */
  readonly name: string;
  /** The document, or whom it reaches. */
  readonly about: string;
  readonly evidence: Evidence;
  /** The day from which the period counts. */
  readonly lookedAtOn: PlainDate;
}

export interface DueReview extends Reviewed {
  /** The first day on which a new look is overdue. */
  readonly dueOn: PlainDate;
  readonly isOverdue: boolean;
}

function fromSource(kind: ReviewedKind, name: string, { document, evidence, verifiedOn }: Source): Reviewed {
  return { kind, name, about: document, evidence, lookedAtOn: verifiedOn };
}

function rule({ id, values }: Parameter): readonly Reviewed[] {
  return values.map(({ source }) => fromSource('rule', id, source));
}

function contact(kind: ReviewedKind, name: string, { whom, evidence, verifiedOn }: Contact): Reviewed {
  return { kind, name, about: whom, evidence, lookedAtOn: verifiedOn };
}

/** Of a table of rates the last row counts, from the day it bears. */
function marketRate(kind: ReviewedKind, { id, values }: Parameter): readonly Reviewed[] {
  return values.slice(-1).map(({ from, source }) => ({ ...fromSource(kind, id, source), lookedAtOn: from }));
}

function byAge(one: Reviewed, other: Reviewed): number {
  const [a, b] = [one, other].map(({ lookedAtOn, kind, name }) => `${lookedAtOn} ${kind} ${name}`);
  return String(a) < String(b) ? -1 : 1;
}

const PARAMETERS: readonly Parameter[] = [
  ...[...CATALOG.map(({ option }) => option), ...pastOptions].flatMap(({ parameters, endedLimits }) =>
    Object.values({ ...parameters, ...endedLimits }),
  ),
  ...Object.values(regulationX),
  ...Object.values(letterParameters),
  ...Object.values(neighborLimits),
  ...Object.values(reverseMortgage),
  surveyTerm,
  sellingCosts,
];

const DOORS: readonly (readonly [state: string, door: StateDoor])[] = Object.entries(STATE_DOORS);

const FIGURES: readonly (readonly [name: string, source: Source])[] = [
  ...Object.values(AUTHORITIES).flatMap(({ ended = [] }) => ended.map(({ id, source }) => [id, source] as const)),
  ...Object.entries(DEFAULTS).map(([name, { source }]) => [`investor.${name}`, source] as const),
  ...TRACK_RECORDS.map(({ id, source }) => [`track-record.${id}`, source] as const),
  ...Object.entries(ALLIANCE_SOURCES).map(([name, source]) => [`story.${name}`, source] as const),
  ...Object.entries(STATE_LAWS).map(([state, { source }]) => [`state-law.${state}`, source] as const),
  ...Object.entries(STATE_LAWS).flatMap(([state, { debtSource, redemptionSource, shortSaleSource }]) => [
    ...(shortSaleSource ? [[`state-law.${state}.short-sale`, shortSaleSource] as const] : []),
    ...(debtSource ? [[`state-law.${state}.debt`, debtSource] as const] : []),
    ...(redemptionSource ? [[`state-law.${state}.redemption`, redemptionSource] as const] : []),
  ]),
  ...Object.entries(NEIGHBOR_LAWS).map(([name, source]) => [`neighbor-law.${name}`, source] as const),
  ...DOORS.map(([state, { source }]) => [`state-door.${state}`, source] as const),
  ...STATES.flatMap((state) => {
    const site = legalAidIn(state);
    return site ? [[`legal-aid.${state}`, site.source] as const] : [];
  }),
  ...Object.entries(SOURCES_OF).flatMap(([id, sources]) =>
    sources.map((source) => [`situation.${id}: ${source.section}`, source] as const),
  ),
  ...Object.entries(UNASKED_RULES).map(([id, { source }]) => [`unasked.${id}`, source] as const),
  ...Object.entries(EXEMPTION_CLAUSES).map(([name, source]) => [`exemption.${name}`, source] as const),
  ['papers', PAPERS_SOURCE],
  ['regulation-x.rewrite', RULE_SET.rewrite.source],
];

const READ: readonly Source[] = [
  ...PARAMETERS.flatMap(({ values }) => values.map(({ source }) => source)),
  ...FIGURES.map(([, source]) => source),
];

const ALL: readonly Reviewed[] = [
  ...PARAMETERS.flatMap(rule),
  ...marketRate('survey-rate', surveyTable),
  ...[fannieMaeRate, freddieMacRate].flatMap((table) => marketRate('modification-rate', table)),
  ...FIGURES.map(([name, source]) => fromSource('figure', name, source)),
  ...READ.map((source) => fromSource('link', source.url, source)),
  ...Object.values(LINKS).map(({ url, ...link }) => contact('link', url, link)),
  ...DOORS.flatMap(([, { number, source }]) => (number ? fromSource('telephone', number, source) : [])),
  ...Object.values(TELEPHONES).map(({ number, ...telephone }) => contact('telephone', number, telephone)),
];

/**
 * Every parameter, market rate, figure with a source, link and telephone number of the project, the oldest look first. What
 * was looked at in several places, such as a parameter with its values, is as fresh as the oldest of these looks.
 */
export const REVIEWED: readonly Reviewed[] = ALL.toSorted(byAge).filter(
  ({ kind, name }, index, sorted) => sorted.findIndex((one) => one.kind === kind && one.name === name) === index,
);

/** What was looked at, the oldest look first, each with the day on which a new one is overdue. */
export function freshnessOn(asOf: PlainDate, reviewed = REVIEWED): readonly DueReview[] {
  return reviewed.toSorted(byAge).map((one) => {
    const dueOn = addDays(one.lookedAtOn, REVIEW_DAYS[one.kind] + 1);
    return { ...one, dueOn, isOverdue: dueOn <= asOf };
  });
}
