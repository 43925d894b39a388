import { addDays, daysBetween, type PlainDate } from '../calendar/date';
import { mayBeLineOfCredit } from '../case/cautions';
import { type Case, DENIAL_REASONS } from '../case/schema';
import { type BoxUnit, readBox } from '../interview/boxes';
import { add, largest, magnitude, subtract, times, ZERO } from '../money/money';
import { fromThousandths } from '../money/rate';
import type { Kind, Term } from '../programs/option';
import { coverageOfCase } from '../rights/coverage';
import { letterParameters } from '../rights/letters';
import { regulationX } from '../rights/parameters';
import { type Rule, rulesOf, type Source } from '../rules/parameter';
import type { OptionResult } from '../simulate/results';
import { approximateSentence, isEstimated } from './approximate';
import { type DenialFigures, denialFigures } from './denial-figures';
import type { OptionExplanation } from './explain';
import { explainSteps } from './figures';
import { authoritiesAmong } from './for-household';
import type { Reason } from './reasons';
import { saleAhead } from './sale';
import { moneyValue, type Sentence, type Value } from './sentence';

/** What a letter may offer, under the contract's names of terms, in the order in which letters tell it, each with its unit. */
const OFFERED = {
  ratePercent: 'rate',
  termMonths: 'months',
  principalBalance: 'money',
  deferredBalance: 'money',
  claim: 'money',
  principalAndInterest: 'money',
  payment: 'money',
  trialMonths: 'months',
  trialPayment: 'money',
  planMonths: 'months',
  extraPayment: 'money',
  reducedPayment: 'money',
  deferredMonths: 'months',
  amount: 'money',
} as const satisfies Readonly<Record<string, BoxUnit>>;
export type OfferedTerm = keyof typeof OFFERED;
/** Every term that a letter may tell. */
export const OFFERED_TERMS = Object.keys(OFFERED) as readonly OfferedTerm[];

/** The unit in which a term is told and typed. */
export function unitOf(term: OfferedTerm): (typeof OFFERED)[OfferedTerm] {
  return OFFERED[term];
}

/** The terms of a letter; one that the letter does not tell is missing. */
type Offer = Readonly<Partial<Record<OfferedTerm, Term>>>;

/** The terms of our run that a letter can be held against. */
export function offeredTerms({ terms = {} }: Pick<OptionResult, 'terms'>): readonly OfferedTerm[] {
  return OFFERED_TERMS.filter((term) => terms[term] !== undefined);
}

/** The terms that a letter tells, as typed; what cannot be read is left out. */
export function offerOf(terms: readonly OfferedTerm[], typed: Readonly<Partial<Record<OfferedTerm, string>>>): Offer {
  return Object.fromEntries(
    terms.flatMap((term) => {
      const offered = readBox(unitOf(term), typed[term] ?? '');
      return offered === undefined ? [] : [[term, offered]];
    }),
  );
}

/** One term as the letter tells it and as our run has it, each with its unit. */
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
  /** The clauses that the sentence rests on. */
  readonly sources: readonly Source[];
  /** What to ask the servicer; only where the two differ. */
  readonly ask?: Sentence;
}

/** Holds a letter's terms against our run, term by term, in exact amounts. */
export function compareOffer(option: OptionResult, offer: Offer): readonly ComparedTerm[] {
  return offeredTerms(option).flatMap((term) => {
    const offered = offer[term];
    const computed = option.terms?.[term];
    return offered === undefined || computed === undefined ? [] : [comparedTerm(option, term, offered, computed)];
  });
}

function comparedTerm(option: OptionResult, term: OfferedTerm, offered: Term, computed: Term): ComparedTerm {
  const { difference, by } = gap(offered, computed);
  const explained = {
    term,
    label: { key: `terms.${term}` },
    offered,
    computed,
    difference,
    sentence: { key: `letter.difference.${difference}`, values: { offered, computed, by } },
  };
  if (difference === 'same') return { ...explained, because: [], sources: [] };
  const ask = term === 'payment' && option.terms?.extraPayment ? 'paymentOfPlan' : term;
  return { ...explained, ...behind(option, term), ask: { key: `letter.ask.${ask}` } };
}

/**
 * What the payments of an offered plan leave unpaid of what is past due in our run, and what to ask then; undefined where they
 * leave nothing but roundings of under a cent a payment, or the letter does not tell the months and what is paid.
 */
export function explainPlanLeft(
  option: OptionResult,
  { planMonths, payment, extraPayment }: Offer,
): { readonly sentence: Sentence; readonly ask: Sentence } | undefined {
  const own = option.terms ?? {};
  const [regular, each, last, count] = [own.payment, own.extraPayment, own.lastExtraPayment, own.planMonths];
  if (regular?.unit !== 'money' || each?.unit !== 'money' || last?.unit !== 'money') return undefined;
  if (count?.unit !== 'months' || planMonths?.unit !== 'months') return undefined;
  const stated = extraPayment ?? payment;
  if (stated?.unit !== 'money') return undefined;
  const pastDue = add(times(each.value, count.value - 1), last.value);
  const above = extraPayment ? stated.value : subtract(stated.value, subtract(regular.value, each.value));
  const extra = largest(ZERO, above);
  const repaid = times(extra, planMonths.value);
  const left = subtract(pastDue, repaid);
  if (left < Math.max(1, planMonths.value)) return undefined;
  const values = {
    planMonths,
    extra: moneyValue(extra),
    paid: moneyValue(repaid),
    pastDue: moneyValue(pastDue),
    left: moneyValue(left),
  };
  const sentence = { key: 'letter.planLeft.stated', values };
  return {
    sentence: isEstimated(option) ? approximateSentence(sentence, ['extra', 'paid']) : sentence,
    ask: { key: 'letter.planLeft.ask' },
  };
}

/** @throws RangeError for two terms that are not of one unit */
function gap(offered: Term, computed: Term): Pick<ComparedTerm, 'difference'> & { readonly by: Value } {
  if (offered.unit === 'months' && computed.unit === 'months') {
    const more = offered.value - computed.value;
    return { difference: sideOf(more), by: { unit: 'months', value: Math.abs(more) } };
  }
  if (offered.unit === 'rate' && computed.unit === 'rate') {
    const more = offered.value - computed.value;
    return { difference: sideOf(more), by: { unit: 'points', value: fromThousandths(Math.abs(more)) } };
  }
  if (offered.unit === 'money' && computed.unit === 'money') {
    const more = offered.value - computed.value;
    return { difference: sideOf(more), by: moneyValue(magnitude(subtract(offered.value, computed.value))) };
  }
  throw new RangeError(`Not of one unit: ${offered.unit}, ${computed.unit}`);
}

function sideOf(difference: number): ComparedTerm['difference'] {
  if (difference === 0) return 'same';
  return difference > 0 ? 'higher' : 'lower';
}

/** How our run came to a term: the last step that set it, or what it is the sum of; with the clauses of both. */
function behind(option: OptionResult, term: OfferedTerm): Pick<ComparedTerm, 'because' | 'sources'> {
  const { steps = [], terms = {}, checks } = option;
  const setBy = steps.findLast(({ settles = [] }) => term === 'principalAndInterest' || settles.includes(term));
  const explained = explainSteps(option).find(({ id }) => id === setBy?.id);
  const ofOption = checks.map(({ source }) => source);
  const isLongest = term === 'planMonths' && option.illustration !== undefined && terms === option.illustration.terms;
  if (isLongest) return { because: [{ key: 'letter.because.longestPlan' }], sources: once(ofOption) };
  const sources = setBy?.source ? [setBy.source] : [...steps.flatMap(({ source }) => source ?? []), ...ofOption];
  return { because: [explained ? explained.sentence : generalReason(term, terms)], sources: once(sources) };
}

/** What a figure is made of where no step of the run set it: a plan's payment of the regular one and the extra, any other of its parts. */
function generalReason(
  term: OfferedTerm,
  { principalAndInterest, ...terms }: NonNullable<OptionResult['terms']>,
): Sentence {
  const any: Sentence = { key: 'letter.because.any', override: `letter.because.${term}` };
  if (term !== 'payment' && term !== 'trialPayment') return any;
  const [payment, extra] = [terms[term], terms.extraPayment];
  if (payment?.unit !== 'money') return { key: any.key };
  if (extra?.unit === 'money') {
    const regular = moneyValue(subtract(payment.value, extra.value));
    return { key: 'letter.because.paymentOfPlan', values: { regular, extra } };
  }
  if (principalAndInterest?.unit !== 'money') return { key: any.key };
  const rest = moneyValue(subtract(payment.value, principalAndInterest.value));
  return { ...any, values: { principalAndInterest, rest } };
}

function once(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.map((source) => [`${source.url} ${source.section}`, source])).values()];
}

/**
 * The options that a letter can be about. While several authorities may stand behind the loan, one of each kind, before others
 * one with figures; of the ways to leave the home, one of each name.
 */
export function letterOptions<T extends { readonly option: OptionResult }>(shown: readonly T[]): readonly T[] {
  if (authoritiesAmong(shown.map(({ option }) => option)).length < 2) return shown;
  const kindOf = ({ option: { kind, name } }: T) => (kind === 'disposition' ? name : kind);
  const withFigures = (one: T) => one.option.terms !== undefined;
  return [...new Set(shown.map(kindOf))].flatMap((kind) => {
    const its = shown.filter((one) => kindOf(one) === kind);
    return its.find(withFigures) ?? its[0] ?? [];
  });
}

/** What a letter may give as its reason: a rule of the option, by the check's id, or one of the others. */
export function denialReasons({
  reasons,
}: Pick<OptionExplanation, 'reasons'>): readonly { id: string; label: Sentence }[] {
  return [
    ...reasons.map(({ id, label }) => ({ id, label })),
    ...DENIAL_REASONS.map((id) => ({ id, label: { key: `fields.foreclosure.denialReasons.choices.${id}` } })),
  ];
}

/** Whether what a letter gives as its reason is a rule of the option. */
export function isRule(reason: string): boolean {
  return !DENIAL_REASONS.some((one) => one === reason);
}

/** Why our run says of an option what it says: its strongest reasons; none where every rule fits. */
export function decidingReasons({
  reasons: [first, ...others],
}: Pick<OptionExplanation, 'reasons'>): readonly Reason[] {
  return first && first.role !== 'for' ? [first, ...others.filter(({ role }) => role === first.role)] : [];
}

interface DenialExplanation {
  /** What our run says of the reason. */
  readonly sentence: Sentence;
  /** The rule that the reason names, with our figure, the limit and the clause. */
  readonly rule?: Reason;
  readonly asks: readonly Sentence[];
}

const MODIFICATIONS: readonly Kind[] = ['modification', 'combination'];

const NO_FIGURES: DenialFigures = { situation: { housingRatioPercent: null, loanToValuePercent: null }, options: [] };

/** Holds the reason of a denial against our run, with the household's figures. */
export function explainDenial(
  { reasons, kind }: OptionExplanation,
  reason: string,
  figures: DenialFigures = NO_FIGURES,
): DenialExplanation {
  const rule = reasons.find(({ id }) => id === reason);
  if (!rule) {
    const other = DENIAL_REASONS.find((one) => one === reason) ?? 'other';
    return {
      // Federal law asks for a reason where a modification is denied.
      sentence: {
        key: `letter.denial.reason.${other}`,
        values: denialFigures(figures),
        ...(!MODIFICATIONS.includes(kind) && { override: `letter.denial.reasonOfOther.${other}` }),
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

/** One right of somebody with such a letter, and its clause. */
export interface RightExplanation {
  readonly id: string;
  readonly sentences: readonly Sentence[];
  readonly source: Source;
}

/**
 * What federal law gives somebody with such a letter. Where its rules on an application do not bind (a home that is known not to
 * be the principal residence, a small servicer), an error still has to be answered. Empty for what is known to be a line of
 * credit, and on a day before the rules.
 */
export function letterRights(
  household: Pick<Case, 'asOf' | 'loan' | 'property' | 'foreclosure'>,
  kind: Kind,
  says: 'offer' | 'denial',
  letterOf: PlainDate | undefined,
): readonly RightExplanation[] {
  const { asOf, loan } = household;
  const rules = rulesOf({ ...letterParameters, ...regulationX }, asOf);
  if (!rules || loan.product === 'home-equity-line') return [];
  const coverage = coverageOfCase(household);
  const dated = (id: string, rule: Rule<number>): RightExplanation => {
    const by = letterOf && addDays(letterOf, rule.value);
    const explained = right(id, rule, {
      days: { unit: 'days', value: rule.value },
      early: { unit: 'days', value: rules.appealWindow.value },
      late: { unit: 'days', value: rules.acceptLate.value },
      known: { unit: 'select', value: by ? 'yes' : 'no' },
      by: by ? { unit: 'date', value: by } : { unit: 'missing' },
    });
    return by && by < asOf
      ? { ...explained, sentences: [...explained.sentences, { key: 'timeline.passed' }] }
      : explained;
  };
  // When the full application came in counts, which is before the letter: with a sale this far from the letter the time is the longer one.
  const sale = saleAhead(household);
  const isClose = sale !== undefined && daysBetween(letterOf ?? asOf, sale) < rules.appealWindow.value;
  // What may be a line of credit is told with that word.
  const hasProcedure = coverage === 'all' || coverage === 'none';
  const appeals = hasProcedure && says === 'denial' && MODIFICATIONS.includes(kind);
  return [
    ...(hasProcedure && says === 'offer'
      ? [isClose ? dated('acceptLate', rules.acceptLate) : dated('accept', rules.accept)]
      : []),
    ...(appeals ? [dated('appeal', rules.appeal), right('reasons', rules.reasons)] : []),
    right('error', rules.errorAnswered, {
      acknowledged: { unit: 'count', value: rules.errorAcknowledged.value },
      answered: { unit: 'count', value: rules.errorAnswered.value },
      extension: { unit: 'count', value: rules.errorExtension.value },
    }),
  ].map((explained) =>
    mayBeLineOfCredit(loan)
      ? { ...explained, sentences: [...explained.sentences, { key: 'letter.rights.notForLine' }] }
      : explained,
  );
}

function right(id: string, { source }: Rule<unknown>, values?: Sentence['values']): RightExplanation {
  return { id, sentences: [{ key: `letter.rights.${id}`, ...(values && { values }) }], source };
}
