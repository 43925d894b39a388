import { divideMoneyHalfUp, type Money, ZERO } from '../money/money';
import type { OptionResult, SituationResult } from '../simulate/results';
import { aboutOption } from './about-option';
import { approximateHeadline, approximateSentence, areTotalsApproximate, isApproximate } from './approximate';
import { beginsOn, paidAtOnceValues } from './figures';
import { authoritiesAmong } from './for-household';
import {
  AFTER_PAUSE,
  changeOf,
  isChangedLoan,
  isPauseOfNothing,
  knownChangeSentence,
  knownStep,
  leadingOption,
  moneyIn,
  type PaymentChangeSentence,
  stepsBefore,
  withIllustration,
} from './payment-change';
import { moneyValue, type Sentence, type Values } from './sentence';

/** From which to which monthly payment several outcomes lead. */
export interface PaymentRange {
  readonly sentence: Sentence;
  /** The lowest payment a month, taxes and insurance included. */
  readonly low: Money;
  readonly high: Money;
  /** Whether the two payments are estimates. */
  readonly areApproximate: boolean;
  /** What falls due in one sum at the end: from the least to the most, and whether only some of them have any. */
  readonly due?: Sentence;
  /** Where a pause or a plan stands among others: how long it lasts, and what it leaves or takes at once. */
  readonly notes?: readonly Sentence[];
}

/**
 * The lowest and the highest payment of several outcomes, and what decides between them: while nobody knows whose rules
 * apply, of the first option with each; while nobody knows what the home is worth, of one option at both ends.
 */
export function rangeOf(
  options: readonly OptionResult[],
  situation: SituationResult,
  decidedBy: 'owner' | 'value' = 'owner',
): PaymentRange | undefined {
  const explained = options.flatMap((option) => changeOf(option, situation) ?? []);
  const after = explained.flatMap((change) => change.after ?? []).sort((a, b) => a - b);
  const areApproximate = options.some((option) => isApproximate(option));
  const due = dueOfEach(
    explained,
    options.some((option) => areTotalsApproximate(option)),
  );
  const [low, highest, before] = [after[0], after.at(-1), situation.totalPayment];
  if (low === undefined || highest === undefined || before === null) return undefined;
  const high = areApproximate && readsAsOne(low, highest) ? low : highest;
  const kind = low < high ? (low === before ? 'upTo' : 'range') : low === before ? 'stays' : 'one';
  const sentence = rangeSentence(`answer.${kind}.${decidedBy}`, options, { low, high, before });
  return {
    sentence,
    low,
    high,
    areApproximate,
    ...(due && { due }),
  };
}

/** The sum due at the end of several outcomes, each end of the range as it stands with one of them; undefined where none tells one. */
function dueOfEach(changes: readonly PaymentChangeSentence[], areApproximate: boolean): Sentence | undefined {
  const [first] = changes.flatMap(({ due }) => due ?? []);
  if (first !== undefined && changes.every(({ due }) => due && saysTheSame(due, first))) return first;
  const sums = changes.flatMap(({ dueAtEnd }) => dueAtEnd ?? []);
  const ends = spread(sums);
  if (ends === undefined || ends.most === ZERO) return undefined;
  const { least, most } = ends;
  const isOne = least === most || (areApproximate && readsAsOne(least, most));
  const sentence: Sentence = {
    key: 'answer.due.range',
    values: {
      among: { unit: 'select', value: sums.length < changes.length ? 'some' : 'all' },
      spread: { unit: 'select', value: isOne ? 'one' : least === ZERO ? 'upTo' : 'between' },
      low: moneyValue(least),
      high: moneyValue(most),
    },
  };
  return areApproximate ? approximateSentence(sentence) : sentence;
}

/** Estimates are written in whole dollars: whether two of them read the same. */
function readsAsOne(low: Money, high: Money): boolean {
  return divideMoneyHalfUp(low, 100) === divideMoneyHalfUp(high, 100);
}

/** Whether two sentences say the same amounts and days in the same words. */
function saysTheSame(one: Sentence, other: Sentence): boolean {
  const said = ({ values = {} }: Sentence, name: string) => {
    const value = values[name];
    return value !== undefined && 'value' in value ? value.value : undefined;
  };
  return one.key === other.key && Object.keys(one.values ?? {}).every((name) => said(one, name) === said(other, name));
}

/**
 * The range while nobody knows whose rules apply, of the open options in the order that is suggested. Where the first option
 * with some does not lower the payment, it is the range of the changed loans that do, said as such: what stays as it is
 * answers nobody who asks for less.
 */
function rangeOfOwners(
  candidates: readonly OptionResult[],
  situation: SituationResult,
): { readonly range: PaymentRange | undefined; readonly leading: readonly OptionResult[] } {
  const ofEach = authoritiesAmong(candidates).map((authority) =>
    candidates.filter((option) => option.authority === authority),
  );
  const leading = ofEach.flatMap((options) => leadingOption(options, situation) ?? []);
  const range = rangeOf(leading, situation);
  const before = situation.totalPayment;
  const asTold = { range: range && withWhatPasses(range, leading, situation), leading };
  if (before === null || (range && range.high < before)) return asTold;
  const lower = ofEach.flatMap(
    (options) =>
      options.find((option) => {
        const after = isChangedLoan(option.kind) ? changeOf(option, situation)?.after : undefined;
        return after !== undefined && after < before;
      }) ?? [],
  );
  const changed = rangeOf(lower, situation);
  if (changed === undefined) return asTold;
  const { low, high } = changed;
  const key = `answer.lower.${low < high ? 'range' : 'one'}`;
  const others = { unit: 'select', value: lower.length < ofEach.length ? 'yes' : 'no' } as const;
  const sentence = rangeSentence(key, lower, { low, high, before }, { others });
  // The sentence names the changed loan itself.
  return { range: { ...changed, sentence }, leading: [] };
}

/** The options to ask about first with most of the owners, all of one kind, of those whose payment is told where one is. */
function mostAlike(leading: readonly OptionResult[], situation: SituationResult): readonly OptionResult[] {
  const withPayment = leading.filter(
    (option) => option.kind !== 'reinstatement' && !isPauseOfNothing(option, situation) && changeOf(option, situation),
  );
  const some = withPayment.length > 0 ? withPayment : leading;
  const alike = (one: OptionResult) => some.filter(({ kind }) => kind === one.kind);
  const [first] = some.toSorted((a, b) => alike(b).length - alike(a).length);
  return first === undefined ? [] : alike(first);
}

/** What a month without a payment adds to what is past due, whoever owns the loan. */
function monthOfPause({ totalPayment, arrears, arrearsAtLeast }: SituationResult): readonly Sentence[] {
  const pastDue = arrears ?? arrearsAtLeast;
  if (totalPayment === null || pastDue === null) return [];
  return [{ key: 'answer.monthOfPause', values: { payment: moneyValue(totalPayment), pastDue: moneyValue(pastDue) } }];
}

function firstWithMost(alike: readonly OptionResult[], owners: number): readonly Sentence[] {
  const [first] = alike;
  if (first === undefined) return [];
  const count = alike.length;
  const among = count === owners ? 'all' : count * 2 > owners ? 'most' : 'some';
  return [
    {
      key: 'explain.brief.first.ofOwners',
      values: {
        // Of the names that owners have for the same help, the plain one.
        option: {
          unit: 'quotes',
          value: [aboutOption(alike.find(({ name, kind }) => name === kind) ?? first, 'title')],
        },
        among: { unit: 'select', value: among },
      },
    },
  ];
}

/** Help that changes the payment for some months alone. */
const PASSING: readonly OptionResult['kind'][] = ['forbearance', 'repayment-plan'];

/**
 * A range in which a pause or a plan stands, with how long that lasts, what a pause leaves past due, and what is paid at once: a payment
 * that passes never reads as one that lasts.
 */
function withWhatPasses(
  range: PaymentRange,
  leading: readonly OptionResult[],
  situation: SituationResult,
): PaymentRange {
  const options = leading
    .filter((option) => changeOf(option, situation))
    .map((option) => (option.illustration?.fits ? withIllustration(option) : option));
  const { low, high } = range;
  const atOnce = spread(options.flatMap(({ paidAtOnce }) => paidAtOnce ?? []));
  const passing = PASSING.map((kind) =>
    options.filter((option) => option.kind === kind && !isPauseOfNothing(option, situation)),
  ).filter(({ length }) => length > 0);
  const [only, ...others] = passing;
  if (only !== undefined && others.length === 0 && only.length === options.length) {
    const isPause = only[0]?.kind === 'forbearance';
    const isSteady = (situation.changes ?? []).length === 0;
    const sentence = withApproximateFigures(
      {
        key: `answer.passing.${isPause ? 'pause' : 'plan'}`,
        values: {
          isRange: { unit: 'select', value: low < high ? 'yes' : 'no' },
          low: moneyValue(low),
          high: moneyValue(high),
          ...(situation.totalPayment !== null && { before: moneyValue(situation.totalPayment) }),
          again: { unit: 'select', value: isSteady ? 'yes' : 'no' },
          ...lengthOf(only),
          ...atOnceValues(atOnce, options),
        },
      },
      range.areApproximate,
    );
    const arrears = isPause ? arrearsAfterPause(only, range.areApproximate) : undefined;
    const due = arrears ?? range.due;
    return { ...range, sentence, ...(due && { due }) };
  }
  const notes = [
    ...passing.flatMap((some) => {
      const isPause = some[0]?.kind === 'forbearance';
      const arrears = isPause ? arrearsAfterPause(some, range.areApproximate) : undefined;
      const length: Sentence = { key: `answer.passing.some.${isPause ? 'pause' : 'plan'}`, values: lengthOf(some) };
      return arrears ? [length, arrears] : [length];
    }),
    ...(atOnce
      ? [
          withApproximateFigures(
            { key: 'answer.passing.some.atOnce', values: atOnceValues(atOnce, options) },
            range.areApproximate,
          ),
        ]
      : []),
  ];
  return { ...range, notes };
}

/** The least and the most of some amounts; undefined of none. */
function spread<T extends number>(amounts: readonly T[]): { readonly least: T; readonly most: T } | undefined {
  const [least, most] = [amounts.toSorted((a, b) => a - b)[0], amounts.toSorted((a, b) => b - a)[0]];
  return least === undefined || most === undefined ? undefined : { least, most };
}

function lengthOf(options: readonly OptionResult[]): Values {
  const months = spread(
    options.flatMap(({ terms }) => (terms?.planMonths?.unit === 'months' ? terms.planMonths.value : [])),
  );
  return {
    lasts: { unit: 'select', value: months && months.least < months.most ? 'range' : 'one' },
    least: months ? { unit: 'count', value: months.least } : { unit: 'missing' },
    most: months ? { unit: 'months', value: months.most } : { unit: 'missing' },
  };
}

/** What is past due after a pause, with each of those that offer one. */
function arrearsAfterPause(pauses: readonly OptionResult[], areApproximate: boolean): Sentence | undefined {
  const arrears = spread(pauses.flatMap(({ terms }) => moneyIn(terms?.arrearsAtEnd) ?? []));
  if (arrears === undefined) return undefined;
  const { least, most } = arrears;
  const isOne = least === most || (areApproximate && readsAsOne(least, most));
  const sentence: Sentence = isOne
    ? { key: AFTER_PAUSE, values: { arrearsAtEnd: moneyValue(most) } }
    : { key: 'answer.due.afterPauses', values: { low: moneyValue(least), high: moneyValue(most) } };
  return areApproximate ? approximateSentence(sentence) : sentence;
}

/** What is paid at once, where each asks for it and for the same, or else up to how much. */
function atOnceValues(atOnce: ReturnType<typeof spread<Money>>, options: readonly OptionResult[]): Values {
  if (atOnce === undefined) return paidAtOnceValues(undefined);
  const isSame = atOnce.least === atOnce.most && options.every(({ paidAtOnce }) => paidAtOnce !== undefined);
  return { now: moneyValue(atOnce.most), nowGiven: { unit: 'select', value: isSame ? 'yes' : 'upTo' } };
}

function withApproximateFigures(sentence: Sentence, areApproximate: boolean): Sentence {
  return areApproximate ? approximateHeadline(sentence, ['before', 'now']) : sentence;
}

interface LaterPayment {
  readonly sentence: Sentence;
  /** The monthly payment that the change leads to without help. */
  readonly without: Money;
}

/** What the last known change makes of the payment without help, and of that of the changed loans of each owner. */
function laterOfOwners(candidates: readonly OptionResult[], { changes }: SituationResult): LaterPayment | undefined {
  const change = changes?.at(-1);
  if (!change || change.totalPayment === null) return undefined;
  const changed = candidates
    .filter(({ kind, terms, illustration }) => isChangedLoan(kind) && (terms || illustration?.fits))
    .map(withIllustration);
  const after = changed
    .flatMap(({ payments = [], totals }) => {
      const run = totals && payments.findLast((one) => beginsOn(one, payments, totals) <= change.on);
      return (run ?? payments[0])?.payment ?? [];
    })
    .sort((a, b) => a - b);
  const values: Values = {
    day: { unit: 'month-of-year', value: change.on },
    before: moneyValue(change.totalPayment),
    ...stepsBefore((changes ?? []).slice(0, -1).flatMap(knownStep)),
  };
  // A changed loan that asks for more than the payment without help is no help.
  const lower = after.filter((payment) => change.totalPayment !== null && payment < change.totalPayment);
  const [low, high] = [lower[0], lower.at(-1)];
  if (low === undefined || high === undefined) {
    return { sentence: { key: 'answer.rises.alone', values }, without: change.totalPayment };
  }
  const key = `answer.rises.${readsAsOne(low, high) ? 'one' : 'range'}`;
  const all = { ...values, low: moneyValue(low), high: moneyValue(high) };
  const sentence = changed.some(isApproximate)
    ? approximateHeadline({ key, values: all }, ['before', 'first', 'second'])
    : { key, values: all };
  return { sentence, without: change.totalPayment };
}

/** What is said while nobody knows whose rules apply. */
export interface OwnersExplanation {
  /** What to ask about first; none where nothing may fit. */
  readonly first: readonly Sentence[];
  /** The first one is the headline; none where nothing has figures. */
  readonly sentences: readonly Sentence[];
  /** What falls due in one sum at the end. */
  readonly due?: Sentence;
  readonly range?: PaymentRange;
  /** What the payment will be without help, where a change is known. */
  readonly without?: Money;
}

/**
 * What is told while nobody knows whose rules apply: the range of payments, unless it only says that the payment may stay while a known
 * change raises it; then that change, and what falls due at the end where it is the same with each owner. No payment for who
 * `leaves` the home.
 */
export function explainOwners(
  candidates: readonly OptionResult[],
  situation: SituationResult,
  leaves = false,
): OwnersExplanation {
  if (leaves && candidates[0]?.kind === 'disposition') return explainLeaving(situation);
  const { range, leading } = rangeOfOwners(candidates, situation);
  const later = laterOfOwners(candidates, situation);
  const stays = later !== undefined && range?.low === situation.totalPayment;
  const mostAskFirst = mostAlike(leading, situation);
  return {
    first: firstWithMost(mostAskFirst, authoritiesAmong(candidates).length),
    sentences: [
      ...(range || mostAskFirst[0]?.kind !== 'forbearance' ? [] : monthOfPause(situation)),
      ...(range && !stays ? [range.sentence] : []),
      ...(range && !stays ? (range.notes ?? []) : []),
      ...(later ? [later.sentence] : []),
    ],
    ...(range?.due && !stays && { due: range.due }),
    ...(range && { range }),
    ...(later && { without: later.without }),
  };
}

/** Whoever leaves the home first is told that there are ways, and what comes without help; no payment of a changed loan. */
function explainLeaving(situation: SituationResult): OwnersExplanation {
  const later = knownChangeSentence(situation);
  return { first: [], sentences: [{ key: 'answer.leave' }, ...(later ? [later] : [])] };
}

function rangeSentence(
  key: string,
  options: readonly OptionResult[],
  { low, high, before }: Readonly<Record<'low' | 'high' | 'before', Money>>,
  more: Values = {},
): Sentence {
  const values = { low: moneyValue(low), high: moneyValue(high), before: moneyValue(before), ...more };
  return options.some((option) => isApproximate(option))
    ? approximateHeadline({ key, values }, ['before'])
    : { key, values };
}
