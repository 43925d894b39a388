import { addDays, daysBetween, type PlainDate } from '../calendar/date';
import { mayBeLineOfCredit } from '../case/cautions';
import type { Case } from '../case/schema';
import { formatMoney, largest, type Money, parseMoney, smallest, subtract } from '../money/money';
import { formatRate, parseRate, type Rate } from '../money/rate';
import type { Kind } from '../programs/option';
import { letters } from '../rights/letters';
import { regulationX } from '../rights/parameters';
import { type Rule, rulesOf } from '../rules/parameter';
import type { OptionAnswer, SourceAnswer } from '../simulate/simulation';
import type { ToldOption } from './explain';
import { stepsOf, termValue } from './figures';
import type { Reason } from './reasons';
import { saleAhead } from './sale';
import type { Sentence, Value } from './sentence';

/** What a letter may offer, under the contract's names of terms, in the order in which letters tell it. */
const OFFERED = [
  'ratePercent',
  'termMonths',
  'principalBalance',
  'deferredBalance',
  'claim',
  'principalAndInterest',
  'payment',
  'trialMonths',
  'trialPayment',
  'planMonths',
  'extraPayment',
  'reducedPayment',
  'deferredMonths',
  'amount',
] as const;
export type OfferedTerm = (typeof OFFERED)[number];

/** The terms of a letter as the contract writes them; one that the letter does not tell is missing. */
export type Offer = Readonly<Partial<Record<OfferedTerm, string | number>>>;

/** The terms of our run that a letter can be held against. */
export function offeredTerms({ terms = {} }: Pick<OptionAnswer, 'terms'>): readonly OfferedTerm[] {
  return OFFERED.filter((term) => terms[term] !== undefined);
}

export interface ComparedTerm {
  readonly term: OfferedTerm;
  readonly label: Sentence;
  readonly offered: Value;
  readonly computed: Value;
  /** The same figure, or by how much the letter is above or below ours. */
  readonly difference: 'same' | 'higher' | 'lower';
  readonly sentence: Sentence;
  /** How our run came to its figure; only where the two differ. */
  readonly because: readonly Sentence[];
  /** The clauses behind it. */
  readonly sources: readonly SourceAnswer[];
  /** What to ask the servicer; only where the two differ. */
  readonly ask?: Sentence;
}

/** Holds a letter's terms against our run, term by term, in exact amounts. */
export function compareOffer(option: OptionAnswer, offer: Offer): readonly ComparedTerm[] {
  return offeredTerms(option).flatMap((term) => {
    const offered = offer[term];
    const computed = option.terms?.[term];
    if (offered === undefined || computed === undefined || typeof computed === 'boolean') return [];
    return [comparedTerm(option, term, offered, computed)];
  });
}

function comparedTerm(
  option: OptionAnswer,
  term: OfferedTerm,
  offered: string | number,
  computed: string | number,
): ComparedTerm {
  const { difference, by } = gap(offered, computed, term === 'ratePercent');
  const told = {
    term,
    label: { key: `terms.${term}` },
    offered: termValue(term, offered),
    computed: termValue(term, computed),
    difference,
    sentence: {
      key: `letter.difference.${difference}`,
      values: { offered: termValue(term, offered), computed: termValue(term, computed), by },
    },
  };
  if (difference === 'same') return { ...told, because: [], sources: [] };
  return { ...told, ...behind(option, term), ask: { key: `letter.ask.${term}` } };
}

function gap(
  offered: string | number,
  computed: string | number,
  isRate: boolean,
): Pick<ComparedTerm, 'difference'> & { readonly by: Value } {
  if (typeof offered === 'number' || typeof computed === 'number') {
    const months = wholeMonths(offered) - wholeMonths(computed);
    return { difference: sideOf(months), by: { unit: 'months', value: Math.abs(months) } };
  }
  if (isRate) {
    const [ours, theirs] = [parseRate(computed), parseRate(offered)];
    if (ours === undefined || theirs === undefined) throw new RangeError(`Not rates: ${offered}, ${computed}`);
    const points = formatRate(Math.abs(theirs - ours) as Rate);
    return { difference: sideOf(theirs - ours), by: { unit: 'points', value: points } };
  }
  const [ours, theirs] = [parseMoney(computed), parseMoney(offered)];
  if (ours === undefined || theirs === undefined) throw new RangeError(`Not amounts: ${offered}, ${computed}`);
  return { difference: sideOf(theirs - ours), by: { unit: 'money', value: apart(theirs, ours) } };
}

function wholeMonths(count: string | number): number {
  if (typeof count !== 'number') throw new RangeError(`Not a number of months: ${count}`);
  return count;
}

function sideOf(difference: number): ComparedTerm['difference'] {
  if (difference === 0) return 'same';
  return difference > 0 ? 'higher' : 'lower';
}

function apart(one: Money, other: Money): string {
  return formatMoney(subtract(largest(one, other), smallest(one, other)));
}

/** The steps of a waterfall that set a term, by what the step changes. */
const STEPS_OF: Readonly<Partial<Record<OfferedTerm, RegExp>>> = {
  ratePercent: /rate/,
  termMonths: /term|modify-/,
  principalBalance: /^capitalize$/,
  deferredBalance: /^(forbear|.*claim.*|advance)$/,
  claim: /claim|advance/,
  principalAndInterest: /./,
};

/** How our run came to a term: the last step that set it, or what it is the sum of; with the clauses of both. */
function behind(option: OptionAnswer, term: OfferedTerm): Pick<ComparedTerm, 'because' | 'sources'> {
  const { steps = [], terms = {}, checks } = option;
  const setBy = steps.filter(({ id }) => STEPS_OF[term]?.test(id)).at(-1);
  const told = stepsOf(option).find(({ id }) => id === setBy?.id);
  const ofOption = checks.map(({ source }) => source);
  const sources = setBy?.source ? [setBy.source] : [...steps.flatMap(({ source }) => source ?? []), ...ofOption];
  const general: Sentence = {
    key: 'letter.because.any',
    rather: `letter.because.${term}`,
    values: {
      principalAndInterest: moneyOr(terms.principalAndInterest),
      rest: rest(terms[term], terms.principalAndInterest),
    },
  };
  return { because: told ? [told.sentence] : [general], sources: once(sources) };
}

function moneyOr(term: string | number | boolean | undefined): Value {
  return typeof term === 'string' ? { unit: 'money', value: term } : { unit: 'missing' };
}

/** What a payment has besides principal and interest. */
function rest(payment: string | number | boolean | undefined, part: string | number | boolean | undefined): Value {
  const [whole, inner] = [parseMoney(String(payment)), parseMoney(String(part))];
  return whole === undefined || inner === undefined
    ? { unit: 'missing' }
    : { unit: 'money', value: formatMoney(subtract(whole, inner)) };
}

function once(sources: readonly SourceAnswer[]): readonly SourceAnswer[] {
  return [...new Map(sources.map((source) => [`${source.url} ${source.section}`, source])).values()];
}

/** Reasons of a denial that are no rule of an option. */
const OTHER_REASONS = ['papers', 'value-test', 'owner', 'not-told'] as const;

/** What a letter may give as its reason: a rule of the option, by the check's id, or one of the others. */
export function denialReasons({ reasons }: Pick<ToldOption, 'reasons'>): readonly { id: string; label: Sentence }[] {
  return [
    ...reasons.map(({ id, label }) => ({ id, label })),
    ...OTHER_REASONS.map((id) => ({ id, label: { key: `letter.denial.reason.${id}` } })),
  ];
}

/** Why our run says of an option what it says: its strongest reasons; none where every rule fits. */
export function decidingReasons({ reasons: [first, ...others] }: Pick<ToldOption, 'reasons'>): readonly Reason[] {
  return first && first.role !== 'for' ? [first, ...others.filter(({ role }) => role === first.role)] : [];
}

export interface ToldDenial {
  /** What our run says of the reason. */
  readonly sentence: Sentence;
  /** The rule that the reason names, with our figure, the limit and the clause. */
  readonly rule?: Reason;
  readonly asks: readonly Sentence[];
}

const MODIFICATIONS: readonly Kind[] = ['modification', 'combination'];

/** Holds the reason of a denial against our run. */
export function tellDenial({ reasons, kind }: ToldOption, reason: string): ToldDenial {
  const rule = reasons.find(({ id }) => id === reason);
  if (!rule) {
    const other = OTHER_REASONS.find((one) => one === reason) ?? 'not-told';
    return {
      // Federal law asks for a reason where a modification is denied.
      sentence: {
        key: `letter.denial.told.${other}`,
        ...(!MODIFICATIONS.includes(kind) && { rather: `letter.denial.toldOfOther.${other}` }),
      },
      asks: [{ key: `letter.denial.ask.${other}` }],
    };
  }
  return {
    sentence: { key: `letter.denial.rule.${rule.truth}` },
    rule,
    asks: [
      { key: `letter.denial.ask.${rule.truth === 'true' ? 'figure' : 'limit'}` },
      ...(kind === 'reinstatement' ? [] : [{ key: 'explain.actions.ask-exception' }]),
    ],
  };
}

export interface ToldRight {
  readonly id: string;
  readonly sentences: readonly Sentence[];
  readonly source: SourceAnswer;
}

/**
 * What federal law gives somebody with such a letter. Empty where it does not bind: a home that is known not to be the
 * principal residence, a small servicer, a day before the rules.
 */
export function letterRights(
  household: Pick<Case, 'asOf' | 'loan' | 'property' | 'foreclosure'>,
  kind: Kind,
  says: 'offer' | 'denial',
  letterOf: PlainDate | undefined,
): readonly ToldRight[] {
  const { asOf, loan, property, foreclosure } = household;
  const rules = rulesOf({ ...letters, ...regulationX }, asOf);
  if (!rules || (property.occupancy !== null && property.occupancy !== 'primary')) return [];
  if (foreclosure.smallServicer === true) return [];
  const dated = (id: string, rule: Rule<number>): ToldRight => {
    const by = letterOf && addDays(letterOf, rule.value);
    const told = right(id, rule, {
      days: { unit: 'days', value: rule.value },
      early: { unit: 'days', value: rules.appealWindow.value },
      late: { unit: 'days', value: rules.acceptLate.value },
      known: { unit: 'select', value: by ? 'yes' : 'no' },
      by: by ? { unit: 'date', value: by } : { unit: 'missing' },
    });
    return by && by < asOf ? { ...told, sentences: [...told.sentences, { key: 'timeline.passed' }] } : told;
  };
  // When the full application came in counts, which is before the letter: with a sale this far from the letter the time is the longer one.
  const sale = saleAhead(household);
  const isClose = sale !== undefined && daysBetween(letterOf ?? asOf, sale) < rules.appealWindow.value;
  const appeals = says === 'denial' && MODIFICATIONS.includes(kind);
  return [
    ...(says === 'offer' ? [isClose ? dated('acceptLate', rules.acceptLate) : dated('accept', rules.accept)] : []),
    ...(appeals ? [dated('appeal', rules.appeal), right('reasons', rules.reasons)] : []),
    right('error', rules.errorAnswered, {
      acknowledged: { unit: 'count', value: rules.errorAcknowledged.value },
      answered: { unit: 'count', value: rules.errorAnswered.value },
      extension: { unit: 'count', value: rules.errorExtension.value },
    }),
  ].map((told) =>
    mayBeLineOfCredit(loan) ? { ...told, sentences: [...told.sentences, { key: 'letter.rights.notForLine' }] } : told,
  );
}

function right(id: string, { source }: Rule<unknown>, values?: Sentence['values']): ToldRight {
  const { verifiedOn, ...told } = source;
  return { id, sentences: [{ key: `letter.rights.${id}`, ...(values && { values }) }], source: told };
}
