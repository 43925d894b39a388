import { divideMoneyHalfUp, type Money } from '../money/money';
import type { OptionResult, SituationResult } from '../simulate/results';
import {
  AFTER_PAUSE,
  changeOf,
  isChangedLoan,
  knownStep,
  leadingOption,
  stepsBefore,
  withIllustration,
} from './answer';
import { beginsOn } from './figures';
import { approximateSentence, isApproximate } from './rough';
import { moneyValue, type Sentence, type Values } from './sentence';

export interface PaymentRange {
  readonly sentence: Sentence;
  /** The lowest payment a month, taxes and insurance included. */
  readonly low: Money;
  readonly high: Money;
  /** Whether the two payments are estimates. */
  readonly isRough: boolean;
  /** What falls due in one sum at the end, where it is the same with each. */
  readonly due?: Sentence;
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
  const [due, ...dues] = explained.map((change) => change.due);
  const [low, high, before] = [after[0], after.at(-1), situation.payment];
  if (low === undefined || high === undefined || before === null) return undefined;
  const kind = low < high ? (low === before ? 'upTo' : 'range') : low === before ? 'stays' : 'one';
  const sentence = rangeSentence(`answer.${kind}.${decidedBy}`, options, { low, high, before });
  const isSame = dues.every((other) => other !== undefined && due !== undefined && saysTheSame(other, due));
  return {
    sentence,
    low,
    high,
    isRough: options.some((option) => isApproximate(option)),
    ...(due && isSame && { due }),
  };
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
function rangeOfOwners(candidates: readonly OptionResult[], situation: SituationResult): PaymentRange | undefined {
  const ofEach = [...new Set(candidates.map(({ authority }) => authority))].map((authority) =>
    candidates.filter((option) => option.authority === authority),
  );
  const range = rangeOf(
    ofEach.flatMap((options) => leadingOption(options, situation) ?? []),
    situation,
  );
  const before = situation.payment;
  if (before === null || (range && range.high < before)) return range;
  const lower = ofEach.flatMap(
    (options) =>
      options.find((option) => {
        const after = isChangedLoan(option.kind) ? changeOf(option, situation)?.after : undefined;
        return after !== undefined && after < before;
      }) ?? [],
  );
  const changed = rangeOf(lower, situation);
  if (changed === undefined) return range;
  const { low, high } = changed;
  const key = `answer.lower.${low < high ? 'range' : 'one'}`;
  const others = { unit: 'select', value: lower.length < ofEach.length ? 'yes' : 'no' } as const;
  const sentence = rangeSentence(key, lower, { low, high, before }, { others });
  return { ...changed, sentence };
}

interface LaterPayment {
  readonly sentence: Sentence;
  /** The monthly payment that the change leads to without help. */
  readonly without: Money;
}

/** What the last known change makes of the payment without help, and of that of the changed loans of each owner. */
function laterOfOwners(candidates: readonly OptionResult[], { changes }: SituationResult): LaterPayment | undefined {
  const change = changes?.at(-1);
  if (!change?.payment) return undefined;
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
    before: moneyValue(change.payment),
    ...stepsBefore((changes ?? []).slice(0, -1).flatMap(knownStep)),
  };
  const [low, high] = [after[0], after.at(-1)];
  if (low === undefined || high === undefined) {
    return { sentence: { key: 'answer.rises.alone', values }, without: change.payment };
  }
  // Estimates less than a dollar apart are written as one.
  const isOne = divideMoneyHalfUp(low, 100) === divideMoneyHalfUp(high, 100);
  const key = `answer.rises.${isOne ? 'one' : 'range'}`;
  const all = { ...values, low: moneyValue(low), high: moneyValue(high) };
  const sentence = changed.some(isApproximate)
    ? approximateSentence({ key, values: all }, ['before', 'first', 'second'])
    : { key, values: all };
  return { sentence, without: change.payment };
}

export interface OwnersExplanation {
  /** The first one is the headline; none where nothing has figures. */
  readonly sentences: readonly Sentence[];
  readonly range?: PaymentRange;
  /** What the payment will be without help, where a change is known. */
  readonly without?: Money;
}

/**
 * What is told while nobody knows whose rules apply: the range of payments, unless it only says that the payment may stay while a known
 * change raises it; then that change, and what falls due at the end where it is the same with each owner.
 */
export function explainOwners(candidates: readonly OptionResult[], situation: SituationResult): OwnersExplanation {
  const range = rangeOfOwners(candidates, situation);
  const later = laterOfOwners(candidates, situation);
  const stays = later !== undefined && range?.low === situation.payment;
  return {
    sentences: [
      ...(range && !stays ? [range.sentence] : []),
      ...(later ? [later.sentence] : []),
      ...(range?.due && !stays && range.due.key !== AFTER_PAUSE ? [range.due] : []),
    ],
    ...(range && { range }),
    ...(later && { without: later.without }),
  };
}

function rangeSentence(
  key: string,
  options: readonly OptionResult[],
  { low, high, before }: Readonly<Record<'low' | 'high' | 'before', Money>>,
  more: Values = {},
): Sentence {
  const values = { low: moneyValue(low), high: moneyValue(high), before: moneyValue(before), ...more };
  return options.some((option) => isApproximate(option))
    ? approximateSentence({ key, values }, ['before'])
    : { key, values };
}
