import type { Money } from '../money/money';
import { divideMoneyHalfUp, subtract, ZERO } from '../money/money';
import type { Term } from '../programs/option';
import type { OptionResult, Simulation, SituationResult } from '../simulate/results';
import { afterPlan, beginsOn, changingPause, paidAtOnceValues } from './figures';
import { isRough, isTold, roughSentence, toldPayment } from './rough';
import { moneyValue, type Sentence, type Values } from './sentence';

/** What an option would change, in one sentence, with the two payments that a picture sets side by side. */
export interface PaymentChangeSentence {
  readonly sentence: Sentence;
  /** A month, taxes and insurance included. */
  readonly before?: Money;
  readonly after?: Money;
  /** Whether that is an estimate. */
  readonly isAfterRough?: boolean;
  /** What falls due in one sum, or that nothing does. */
  readonly due?: Sentence;
  /** The payment after a known change of taxes and insurance, beside what it would be then without the option. */
  readonly later?: Sentence;
  /** By how much a payment is above what the household says it can pay. */
  readonly above?: Sentence;
}

/** An option with its own figures, or else with those of its illustration. */
export function withIllustration(option: OptionResult): OptionResult {
  const { illustration } = option;
  return option.terms || !illustration ? option : { ...option, ...illustration };
}

/** Undefined where the option has no figures, not even with estimates, or takes no payment. */
export function changeOf(one: OptionResult, situation: SituationResult): PaymentChangeSentence | undefined {
  const { payment, changes } = situation;
  const option = one.illustration?.fits ? withIllustration(one) : one;
  const { kind, terms, aboveStatedCapacity, paidAtOnce, payments } = option;
  if (terms === undefined || payment === null || kind === 'disposition' || kind === 'historical') return undefined;
  const before = moneyValue(payment);
  const after = moneyIn(terms.reducedPayment) ?? moneyIn(terms.payment);
  const changing = kind === 'forbearance' ? changingPause(payments) : undefined;
  const key = changing ? 'forbearance-changing' : keyOf(kind, subtract(after ?? payment, payment));
  const explained = (sentence: Sentence, firm: readonly string[] = []) =>
    isRough(option) ? roughSentence(sentence, firm) : sentence;
  const due = dueOf(option, situation);
  const later = laterOf(option, changes);
  return {
    sentence: explained(
      {
        key: `answer.change.${key}`,
        values: { ...afterPlan(payments, payment), ...paidAtOnceValues(paidAtOnce), ...terms, ...changing, before },
      },
      ['before', 'after', 'now', ...toldPayment(terms, situation)],
    ),
    before: payment,
    ...(after !== undefined && { after, isAfterRough: isRough(option) && !isTold(moneyValue(after), situation) }),
    ...(later && {
      later: explained(later, ['before', ...toldPayment(later.values ?? {}, situation)]),
    }),
    ...(due && { due: explained(due) }),
    ...(aboveStatedCapacity && {
      above: explained({ key: 'answer.above', values: { above: moneyValue(aboveStatedCapacity.above) } }),
    }),
  };
}

/** A pause in which the household would pay as much as without it. */
function isPauseOfNothing({ kind, terms }: OptionResult, { payment }: SituationResult): boolean {
  const reduced = moneyIn(terms?.reducedPayment);
  return kind === 'forbearance' && reduced !== undefined && payment !== null && reduced >= payment;
}

/**
 * The open option that an answer begins with, of those in the order that is suggested. It is the first one, unless that one
 * may still not fit and has no figures, asks for all that is past due at once, or is a pause that lowers nothing: then one that has some,
 * before others one that nothing speaks against.
 */
export function leadingOption(open: readonly OptionResult[], situation: SituationResult): OptionResult | undefined {
  const [first] = open;
  if (first === undefined || first.kind === 'disposition') return first;
  if (first.status === 'may-qualify' && !isPauseOfNothing(first, situation)) return first;
  const some = open.filter(
    (option) => option.kind !== 'reinstatement' && !isPauseOfNothing(option, situation) && changeOf(option, situation),
  );
  return (
    some.find(({ checks }) => checks.every(({ truth }) => truth !== 'false')) ??
    some[0] ??
    open.find(({ kind }) => kind !== 'reinstatement') ??
    first
  );
}

/**
 * The open options in the order in which they are told: as suggested, but of each authority the one that the answer begins with
 * stands first. That one is a way to leave the home only for who `leaves` it.
 */
export function openOptions(
  { options, suggestedOrder, situation }: Pick<Simulation, 'options' | 'suggestedOrder' | 'situation'>,
  leaves: boolean,
): readonly OptionResult[] {
  const open = suggestedOrder.flatMap((id) => options.filter((option) => option.id === id));
  const own = (authority: string) => open.filter((option) => option.authority === authority);
  const inOrder = new Map(
    open.map(({ authority }) => {
      const leading = leadingOption(
        own(authority).filter(({ kind }) => leaves || kind !== 'disposition'),
        situation,
      );
      return [authority, [...(leading ? [leading] : []), ...own(authority).filter((option) => option !== leading)]];
    }),
  );
  return open.flatMap((option) => inOrder.get(option.authority)?.[own(option.authority).indexOf(option)] ?? []);
}

/**
 * What the last known change does to the payment: of a changed loan that of taxes and insurance, beside what it would be without
 * help; of a loan that goes on as it was any of them.
 */
function laterOf(
  { kind, payments = [], totals }: OptionResult,
  changes: SituationResult['changes'],
): Sentence | undefined {
  const isChanged = isChangedLoan(kind);
  const change = changes?.findLast(({ reason }) => !isChanged || reason === 'escrow');
  if (!(isChanged || kind === 'deferral' || kind === 'reinstatement') || !totals || !change?.payment) return undefined;
  const run = payments.find((one) => beginsOn(one, payments, totals) >= change.on);
  if (!run) return undefined;
  const values: Values = {
    day: { unit: 'month-of-year', value: beginsOn(run, payments, totals) },
    payment: moneyValue(run.payment),
    before: moneyValue(change.payment),
  };
  return isChanged ? { key: 'answer.later', values } : { key: 'answer.laterAnyway', values };
}

function isChangedLoan(kind: OptionResult['kind']): boolean {
  return kind === 'modification' || kind === 'combination';
}

/** A changed loan is told by whether its payment is less, more or the same, a pause by whether it is less; anything else by what it is. */
function keyOf(kind: OptionResult['kind'], difference: Money): string {
  if (kind === 'forbearance') return difference < ZERO ? kind : 'forbearance-same';
  if (!isChangedLoan(kind) && kind !== 'payment-supplement') return kind;
  return difference < ZERO ? 'less' : difference > ZERO ? 'more' : 'same';
}

const AFTER_PAUSE = 'answer.due.afterPause';

function dueOf({ kind, terms = {}, totals }: OptionResult, { balloon }: SituationResult): Sentence | undefined {
  const left = moneyIn(terms.arrearsAtEnd);
  if (left !== undefined) return { key: AFTER_PAUSE, values: { arrearsAtEnd: moneyValue(left) } };
  if (totals === undefined) {
    // When the loan ends is unknown: what is moved to its end is not.
    const moved = kind === 'deferral' ? moneyIn(terms.deferredBalance) : undefined;
    return moved === undefined ? undefined : { key: 'answer.due.moved', values: { moved: moneyValue(moved) } };
  }
  if (totals.dueAtEnd === ZERO) return { key: 'answer.due.nothing' };
  const slip = balloon?.isSlip && !isChangedLoan(kind) ? totals.balloon : undefined;
  const dueAtEnd = subtract(totals.dueAtEnd, slip ?? ZERO);
  if (dueAtEnd === ZERO) return undefined;
  const values: Values = {
    dueAtEnd: moneyValue(dueAtEnd),
    paidOffOn: { unit: 'month-of-year', value: totals.paidOffOn },
  };
  return { key: 'answer.due.sum', values };
}

function moneyIn(term: Term | undefined): Money | undefined {
  return term?.unit === 'money' ? term.value : undefined;
}

interface PaymentRange {
  readonly sentence: Sentence;
  /** A month, taxes and insurance included. */
  readonly low: Money;
  readonly high: Money;
  /** Whether they are estimates. */
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
  const isSame = dues.every((other) => JSON.stringify(other) === JSON.stringify(due));
  return { sentence, low, high, isRough: options.some((option) => isRough(option)), ...(due && isSame && { due }) };
}

const CHANGED_LOAN: readonly OptionResult['kind'][] = ['modification', 'combination'];

/**
 * The range while nobody knows whose rules apply, of the open options in the order that is suggested. Where the first option
 * with some does not lower the payment, it is the range of the changed loans that do, said as such: what stays as it is
 * answers nobody who asks for less.
 */
export function rangeOfOwners(open: readonly OptionResult[], situation: SituationResult): PaymentRange | undefined {
  const ofEach = [...new Set(open.map(({ authority }) => authority))].map((authority) =>
    open.filter((option) => option.authority === authority),
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
        const after = CHANGED_LOAN.includes(option.kind) ? changeOf(option, situation)?.after : undefined;
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
  /** Without help. */
  readonly without: Money;
}

/** What the last known change makes of the payment without help, and of that of the changed loans of each owner. */
function laterOfOwners(open: readonly OptionResult[], { changes }: SituationResult): LaterPayment | undefined {
  const change = changes?.at(-1);
  if (!change?.payment) return undefined;
  const changed = open
    .filter(({ kind, terms, illustration }) => isChangedLoan(kind) && (terms || illustration?.fits))
    .map(withIllustration);
  const after = changed
    .flatMap(({ payments = [], totals }) => {
      const run = totals && payments.findLast((one) => beginsOn(one, payments, totals) <= change.on);
      return (run ?? payments[0])?.payment ?? [];
    })
    .sort((a, b) => a - b);
  const values: Values = { day: { unit: 'month-of-year', value: change.on }, before: moneyValue(change.payment) };
  const [low, high] = [after[0], after.at(-1)];
  if (low === undefined || high === undefined) {
    return { sentence: { key: 'answer.rises.alone', values }, without: change.payment };
  }
  // Estimates less than a dollar apart are written as one.
  const isOne = divideMoneyHalfUp(low, 100) === divideMoneyHalfUp(high, 100);
  const key = `answer.rises.${isOne ? 'one' : 'range'}`;
  const all = { ...values, low: moneyValue(low), high: moneyValue(high) };
  const sentence = changed.some(isRough) ? roughSentence({ key, values: all }, ['before']) : { key, values: all };
  return { sentence, without: change.payment };
}

interface OwnersAnswer {
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
export function explainOwners(open: readonly OptionResult[], situation: SituationResult): OwnersAnswer {
  const range = rangeOfOwners(open, situation);
  const later = laterOfOwners(open, situation);
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
  return options.some((option) => isRough(option)) ? roughSentence({ key, values }, ['before']) : { key, values };
}

/** Whether an option, by its name, is help after a disaster. */
export function isAfterDisaster(name: string): boolean {
  return name.includes('disaster');
}
