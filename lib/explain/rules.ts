import { addMonths, type PlainDate } from '../calendar/date';
import { readDay } from '../interview/typed';
import type { Rate } from '../money/rate';
import { modificationRate } from '../programs/fannie-mae/parameters';
import { surveyTable } from '../programs/parameters';
import type { Parameter, Source } from '../rules/parameter';
import { isZeroQuantity } from '../rules/quantity';
import { RULES_VERSION } from '../simulate/simulate';
import {
  type CatalogEntry,
  type Changes,
  COMPARED_ON,
  COMPARED_SINCE,
  type Criterion,
  changesBetween,
  type LimitChange,
  type OptionChange,
  rulesOn,
  weakestEvidence,
} from './catalog';
import { firstDay } from './clause';
import { figureValue } from './reasons';
import type { Sentence, Value } from './sentence';

export { EVIDENCE } from '../rules/parameter';

/** What the simulation leaves out for any loan: keys of `rulesPages.notModelled`. */
export const NOT_MODELLED_EVERYWHERE = ['exceptions', 'second-liens', 'bankruptcy', 'state-help', 'taxes'];

const date = (value: PlainDate): Value => ({ unit: 'date', value });

/** The first day of the last row of a table of market rates. */
function lastRow({ values }: Parameter<Rate>): Value {
  const last = values.at(-1);
  return last ? date(last.from) : { unit: 'missing' };
}

/** Which rules these are, the oldest day on which somebody compared one of them with its text, and of when the market rates are. */
export const LAST_COMPARED: Sentence = {
  key: 'rulesPages.version',
  values: {
    rulesVersion: { unit: 'name', value: RULES_VERSION },
    day: date(COMPARED_SINCE),
    modificationRate: lastRow(modificationRate),
    surveyRate: lastRow(surveyTable),
  },
};

/** Since when an option is in force, and when it ends or ended, seen from a day. */
export function inForceSentences({ from, endedOn }: CatalogEntry, day: PlainDate): readonly Sentence[] {
  const first = firstDay(from);
  const begins: Sentence = first
    ? { key: 'rulesPages.since', values: { from: first } }
    : { key: 'rulesPages.sinceAlways' };
  if (endedOn === undefined) return [begins];
  const ends = endedOn > day ? 'rulesPages.ends' : 'rulesPages.ended';
  return [begins, { key: ends, values: { endedOn: date(endedOn) } }];
}

/** When an option of the past ended. */
export function endSentence(endedOn: PlainDate | undefined): Sentence {
  return endedOn === undefined
    ? { key: 'rulesPages.noLastDay' }
    : { key: 'rulesPages.ended', values: { endedOn: date(endedOn) } };
}

/** How sure we are of an option: how many limits were read in the official text, and the least sure grade. */
export function evidenceSentences(entry: CatalogEntry, day: PlainDate): readonly Sentence[] {
  const sources = rulesOn(entry, day).map(([, { source }]) => source);
  const official = sources.filter(({ evidence }) => evidence === 'official').length;
  const least = weakestEvidence(sources);
  if (least === undefined) return [];
  const count: Value = { unit: 'count', value: sources.length };
  const grade: Value = { unit: 'quotes', value: [{ key: `evidence.${least}.label` }] };
  return [
    { key: 'rulesPages.sure', values: { official: { unit: 'count', value: official }, count } },
    ...(least === 'official' ? [] : [{ key: 'rulesPages.weakest', values: { grade } }]),
  ];
}

/** What an option asks, in words, without a household. */
export interface CriterionExplanation {
  readonly id: string;
  readonly label: Sentence;
  /** What is asked; absent where the label says it. */
  readonly demand?: Sentence;
  /** A failure sends the option to a person instead of denying it. */
  readonly refers: boolean;
  readonly since: PlainDate;
  readonly source: Source;
  readonly parts: readonly CriterionExplanation[];
}

/** A criterion with its parts in words; `parent` is the id of what it stands under, which its own id begins with. */
export function explainCriterion(criterion: Criterion, parent: string): CriterionExplanation {
  const { id: name, effect, since, source, parts } = criterion;
  const id = `${parent}.${name}`;
  const demand = demandOf(criterion);
  return {
    id,
    label: { key: `checks.${name}.label`, override: `checksOf.${id}.label` },
    ...(demand && { demand }),
    refers: effect === 'refers',
    since,
    source,
    parts: parts.map((part) => explainCriterion(part, id)),
  };
}

function demandOf({ relation, unit, limit, parts }: Criterion): Sentence | undefined {
  const key = `rulesPages.relation.${relation}`;
  if (parts.length > 0) return { key };
  if (limit === undefined) return { key: 'rulesPages.ownFigure' };
  // A yes, another option's status and a limit of nothing are what the label already says.
  if (unit === 'yes-no' || unit === 'status' || isZeroQuantity(limit)) return undefined;
  return { key, values: { limit: figureValue(limit) } };
}

/** What an option's limit is called; some options use a name in their own way. */
export function limitLabel(option: string, name: string): Sentence {
  return { key: `rulesPages.limits.${name}`, override: `rulesPages.limitsOf.${option}.${name}` };
}

interface OpenQuestionExplanation {
  readonly id: string;
  readonly sentence: Sentence;
}

/** The points that the texts leave open on one day, each once; without words of its own it names the limits it moves. */
export function questionsOf(entry: CatalogEntry, day: PlainDate): readonly OpenQuestionExplanation[] {
  const labelsByQuestion = new Map<string, Sentence[]>();
  for (const [name, { source }] of rulesOn(entry, day)) {
    if (source.openQuestion === undefined) continue;
    labelsByQuestion.set(source.openQuestion, [
      ...(labelsByQuestion.get(source.openQuestion) ?? []),
      limitLabel(entry.id, name),
    ]);
  }
  return [...labelsByQuestion].map(([id, labels]) => ({
    id,
    sentence: {
      key: 'rulesPages.openPoint',
      override: `rulesPages.questions.${id}`,
      values: { limits: { unit: 'quotes', value: labels } },
    },
  }));
}

/** The days that are compared until somebody types others. */
export const COMPARED_AT_FIRST = { from: addMonths(COMPARED_ON, -12), to: COMPARED_ON } as const;

type DayProblem = 'noDate' | 'order';
/** What changed between two days, or which of them to mend: keys of `rulesPages.compare`. */
export type RulesComparison =
  | { readonly changes: Changes }
  | { readonly problems: { readonly from?: DayProblem; readonly to?: DayProblem } };

/** Compares the rules of two days as somebody typed them. */
export function compareRules(typedFrom: string, typedTo: string): RulesComparison {
  const [from, to] = [readDay(typedFrom), readDay(typedTo)];
  if (from === undefined || to === undefined)
    return { problems: { ...(!from && { from: 'noDate' }), ...(!to && { to: 'noDate' }) } };
  return from < to ? { changes: changesBetween(from, to) } : { problems: { to: 'order' } };
}

/** That an option came into force or ended, and on which day. */
export function explainOptionChange({ change, on }: OptionChange): Sentence {
  return { key: `rulesPages.compare.${change}`, values: { on: date(on) } };
}

/** A limit before and after, each with its unit, and since which day; a limit that was not there, or is no more, is said so. */
export function explainLimitChange({ option, name, before, after, since }: LimitChange): Sentence {
  return {
    key: 'rulesPages.compare.limit',
    values: {
      limit: { unit: 'quotes', value: [limitLabel(option, name)] },
      before: figureValue(before),
      after: figureValue(after),
      since: date(since),
    },
  };
}
