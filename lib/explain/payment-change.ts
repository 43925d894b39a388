import { addMonths, type PlainDate } from '../calendar/date';
import type { Money } from '../money/money';
import { subtract, times, ZERO } from '../money/money';
import type { Term } from '../programs/option';
import { isOneOfChecks } from '../rules/deciding-checks';
import type { OptionResult, Simulation, SituationResult } from '../simulate/results';
import {
  approximateHeadline,
  approximateSentence,
  areTotalsApproximate,
  isApproximate,
  isStatedPayment,
  statedPaymentName,
} from './approximate';
import { beginsOn, changingPayments, paidAtOnceValues, paymentAfterPlan, sameAsToday } from './figures';
import { isForPlans } from './for-household';
import { moneyValue, otherLoans, type Sentence, type Value, type Values } from './sentence';

/** What an option would change, in one sentence, with the two payments that a picture sets side by side. */
export interface PaymentChangeSentence {
  readonly sentence: Sentence;
  /** A month, taxes and insurance included. */
  readonly before?: Money;
  readonly after?: Money;
  /** Whether that is an estimate. */
  readonly isAfterEstimate?: boolean;
  /** What falls due in one sum, or that nothing does. */
  readonly due?: Sentence;
  /** How much that is; absent for what a pause leaves past due. */
  readonly dueAtEnd?: Money;
  /** What a known change makes of the payment: with the option, or without any help. */
  readonly later?: Sentence;
  /** The payment that the last known change brings where the loan stays as it is. */
  readonly without?: Money;
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
  const { totalPayment, changes } = situation;
  const option = one.illustration?.fits ? withIllustration(one) : one;
  const { kind, terms, aboveStatedCapacity, paidAtOnce, payments } = option;
  if (terms === undefined || totalPayment === null || kind === 'disposition' || kind === 'historical') return undefined;
  const before = moneyValue(totalPayment);
  const changing = changingPayments(option);
  // The bar of a plan never tells less than the plan will cost.
  const highest = kind === 'repayment-plan' && changing?.later?.unit === 'money' ? changing.later.value : undefined;
  const after = highest ?? moneyIn(terms.reducedPayment) ?? moneyIn(terms.payment);
  const same = sameAsToday(after && moneyValue(after), totalPayment);
  const difference = same === 'no' ? subtract(after ?? totalPayment, totalPayment) : ZERO;
  const key = changing ? `${kind}-changing` : keyOf(kind, difference);
  const explained = (sentence: Sentence, firm: readonly string[] = []) =>
    isApproximate(option) ? approximateHeadline(sentence, firm) : sentence;
  const { due, dueAtEnd } = dueOf(option, situation);
  const isDueApproximate =
    moneyIn(terms.arrearsAtEnd) !== undefined ? isApproximate(option) : areTotalsApproximate(option);
  const later = laterOf(option, changes) ?? knownChangeSentence(situation, keepsAgreedPayment(kind));
  const without = changes?.at(-1)?.totalPayment ?? undefined;
  return {
    sentence: explained(
      {
        key: `answer.change.${key}`,
        values: {
          ...paymentAfterPlan(payments, totalPayment),
          ...paidAtOnceValues(paidAtOnce),
          ...terms,
          ...changing,
          trialGiven: { unit: 'select', value: terms.trialMonths === undefined ? 'no' : 'yes' },
          same: { unit: 'select', value: same },
          before,
        },
      },
      ['before', 'after', 'now', ...statedPaymentName(terms, situation)],
    ),
    before: totalPayment,
    ...(after !== undefined && {
      after,
      isAfterEstimate: isApproximate(option) && !isStatedPayment(moneyValue(after), situation),
    }),
    ...(later && {
      later: explained(later, ['before', ...statedPaymentName(later.values ?? {}, situation)]),
    }),
    ...(without !== undefined && { without }),
    ...(due && { due: isDueApproximate ? approximateSentence(due) : due }),
    ...(dueAtEnd !== undefined && { dueAtEnd }),
    ...(aboveStatedCapacity && {
      above: explained(aboveOf(option, aboveStatedCapacity, after ?? totalPayment), [
        ...statedPaymentName({ payment: moneyValue(aboveStatedCapacity.payment) }, situation),
      ]),
    }),
  };
}

/** The payment today beside that of a full pause, which its headline tells while nobody said what can be paid. */
export function fullPauseOf(
  { kind, terms, illustration }: OptionResult,
  { totalPayment }: SituationResult,
): { readonly before: Money; readonly after: Money } | undefined {
  const [pause] = illustration?.payments ?? [];
  if (kind !== 'forbearance' || terms !== undefined || pause === undefined || totalPayment === null) return undefined;
  return { before: totalPayment, after: pause.payment };
}

/** By how much a payment is above what can be paid, with the day from which that is asked where it is not the one that was `explained`. */
function aboveOf(
  { payments = [], totals }: OptionResult,
  { payment, above, others }: NonNullable<OptionResult['aboveStatedCapacity']>,
  explained: Money,
): Sentence {
  const values = { above: moneyValue(above), ...otherLoans(others) };
  if (payment <= explained) return { key: 'answer.above', values };
  const run = payments.find((one) => one.payment === payment && one.phase !== 'trial');
  const day: Value =
    run && totals ? { unit: 'month-of-year', value: beginsOn(run, payments, totals) } : { unit: 'missing' };
  const dayGiven: Value = { unit: 'select', value: day.unit === 'missing' ? 'no' : 'yes' };
  return { key: 'answer.aboveLater', values: { ...values, payment: moneyValue(payment), day, dayGiven } };
}

/** What the last known change makes of the payment: of a loan that goes on, help or not, or without any help; undefined where none is known. */
export function knownChangeSentence(
  { changes }: Pick<SituationResult, 'changes'>,
  goesOn = false,
): Sentence | undefined {
  const change = changes?.at(-1);
  if (!change || change.totalPayment === null) return undefined;
  const day: Value = { unit: 'month-of-year', value: change.on };
  const payment = moneyValue(change.totalPayment);
  const steps = stepsBefore((changes ?? []).slice(0, -1).flatMap(knownStep));
  return goesOn
    ? { key: 'answer.laterAnyway', values: { day, payment, ...steps } }
    : { key: 'answer.rises.alone', values: { day, before: payment, ...steps } };
}

interface PaymentStep {
  readonly on: PlainDate;
  readonly payment: Money;
}

/** A known change with the payment that it brings; none while that is unknown. */
export function knownStep({
  on,
  totalPayment,
}: {
  readonly on: PlainDate;
  readonly totalPayment: Money | null;
}): readonly PaymentStep[] {
  return totalPayment === null ? [] : [{ on, payment: totalPayment }];
}

/** The payments before the last one, each with its day: the two latest, since no page asks for more. */
export function stepsBefore(steps: readonly PaymentStep[]): Values {
  const [first, second] = steps.slice(-2);
  const valuesOf = (name: string, step: PaymentStep | undefined): Values => ({
    [name]: step ? moneyValue(step.payment) : { unit: 'missing' },
    [`${name}Day`]: step ? { unit: 'month-of-year', value: step.on } : { unit: 'missing' },
  });
  const count = second ? 'three' : first ? 'two' : 'one';
  return { steps: { unit: 'select', value: count }, ...valuesOf('first', first), ...valuesOf('second', second) };
}

/** Help that leaves the monthly payment to what was agreed. */
export function keepsAgreedPayment(kind: OptionResult['kind']): boolean {
  return kind === 'deferral' || kind === 'reinstatement' || kind === 'partial-claim';
}

/** A pause in which the household would pay as much as without it. */
export function isPauseOfNothing(option: OptionResult, { totalPayment }: SituationResult): boolean {
  const { kind, terms } = option.illustration?.fits ? withIllustration(option) : option;
  const reduced = moneyIn(terms?.reducedPayment);
  return kind === 'forbearance' && reduced !== undefined && totalPayment !== null && reduced >= totalPayment;
}

function isPauseWhileHardshipLasts({ warnings }: OptionResult): boolean {
  return warnings.includes('pause-while-hardship-lasts');
}

/** The payment is known to rise for good before any was missed. */
function risesForGood({ unpaidInstallments, totalPayment, changes }: SituationResult): boolean {
  const last = changes?.at(-1)?.totalPayment ?? null;
  return unpaidInstallments === 0 && last !== null && totalPayment !== null && last > totalPayment;
}

/** A pause of what will last: of the hardship, or of a payment that rises for good without a hardship that will pass. */
function isPauseInVain(option: OptionResult, situation: SituationResult): boolean {
  const isOfRise = option.kind === 'forbearance' && risesForGood(situation) && !isPauseUntilHardshipPasses(option);
  return isPauseWhileHardshipLasts(option) || isOfRise;
}

/**
 * The open option that an answer begins with, of those in the order that is suggested. It is the first one, unless that one
 * may still not fit and has no figures, asks for all that is past due at once, or is a pause that lowers nothing: then one that has some,
 * before others one that nothing speaks against, and of those one that is not above what the household says it can pay, or else lowers the payment. While the hardship lasts, what lasts comes before a pause: a changed loan without
 * figures too, where nothing speaks against it, and so before a payment rises for good. While it goes on and will pass, the pause comes before help that is not sure to fit and asks for
 * regular payments or more.
 */
export function leadingOption(
  candidates: readonly OptionResult[],
  situation: SituationResult,
): OptionResult | undefined {
  const [first] = candidates;
  if (first === undefined || first.kind === 'disposition') return first;
  const isPassing = isPauseOfNothing(first, situation) || isPauseInVain(first, situation);
  if (first.status === 'may-qualify' && !isPassing) {
    // After a disaster its own help of the same kind comes first: it takes none of what the other has left (rules/gse.md 9).
    const ofDisaster = candidates.find(
      ({ kind, status, afterDisaster }) => kind === first.kind && status === 'may-qualify' && afterDisaster,
    );
    return ofDisaster ?? first;
  }
  const some = candidates.filter(
    (option) => option.kind !== 'reinstatement' && !isPauseOfNothing(option, situation) && changeOf(option, situation),
  );
  const nothingAgainst = ({ checks }: OptionResult) => checks.every(({ truth }) => truth !== 'false');
  const lasting = candidates.some((option) => isPauseInVain(option, situation))
    ? (some.find((option) => nothingAgainst(option) && !isPauseInVain(option, situation)) ??
      candidates.find(
        (option) => nothingAgainst(option) && (isChangedLoan(option.kind) || isForWhoCanResume(option)),
      ) ??
      // Who can pay what is due today is no reason not to ask before it rises.
      (risesForGood(situation) ? candidates.find(({ kind }) => isChangedLoan(kind)) : undefined))
    : undefined;
  const isLess = (option: OptionResult) => {
    const { before, after } = changeOf(option, situation) ?? {};
    return before !== undefined && after !== undefined && after < before;
  };
  const isAffordable = ({ aboveStatedCapacity }: OptionResult) => aboveStatedCapacity === undefined;
  const others = candidates.filter((option) => option.kind !== 'reinstatement' && !isPauseOfNothing(option, situation));
  return (
    lasting ??
    others.find(isPauseUntilHardshipPasses) ??
    some.find((option) => nothingAgainst(option) && isAffordable(option)) ??
    some.find((option) => nothingAgainst(option) && isLess(option)) ??
    some.find(nothingAgainst) ??
    // What a plan would take tells more than figures of help that something speaks against.
    others.find((option) => nothingAgainst(option) && isModestPlan(option, situation)) ??
    // Figures of help that comes only once the hardship is over tell less than help for the time until then.
    some.find((option) => !comesTooEarly(option)) ??
    others.find(nothingAgainst) ??
    some[0] ??
    others[0] ??
    first
  );
}

/** A pause that nothing speaks against, while the hardship goes on and will pass. */
function isPauseUntilHardshipPasses(option: OptionResult): boolean {
  const { kind, checks } = option;
  return (
    kind === 'forbearance' &&
    !isPauseWhileHardshipLasts(option) &&
    checks.every(({ truth }) => truth !== 'false') &&
    checks.some(({ name, truth }) => truth === 'true' && isOneOfChecks(name, 'hardship-ongoing', 'hardship-not-over'))
  );
}

/** A plan that asks for no more than half again of the payment, the most that the enterprises' plans do (rules/gse.md 3). */
function isModestPlan(option: OptionResult, { totalPayment }: SituationResult): boolean {
  const payment = moneyIn(withIllustration(option).terms?.payment);
  return (
    option.kind === 'repayment-plan' &&
    payment !== undefined &&
    totalPayment !== null &&
    times(payment, 2) <= times(totalPayment, 3)
  );
}

/** Help that sets aside what is past due, with its figure, for a household that can make its payments again. */
function isForWhoCanResume(option: OptionResult): boolean {
  const { kind, checks } = option;
  return (
    (kind === 'partial-claim' || kind === 'deferral') &&
    withIllustration(option).terms !== undefined &&
    checks.some(({ name, truth }) => truth === 'true' && isOneOfChecks(name, 'can-resume'))
  );
}

/** Whether an option asks first that the hardship is over, or that regular payments go on, and the household still has it. */
function comesTooEarly({ checks }: OptionResult): boolean {
  return checks.some(
    ({ name, truth }) => truth === 'false' && isOneOfChecks(name, 'can-resume', 'hardship-over', 'hardship-resolved'),
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
  const candidates = suggestedOrder.flatMap((id) => options.filter((option) => option.id === id));
  const own = (authority: string) => candidates.filter((option) => option.authority === authority);
  const inOrder = new Map(
    candidates.map(({ authority }) => {
      const leading = leadingOption(
        own(authority).filter((option) => isForPlans(option, leaves)),
        situation,
      );
      return [authority, [...(leading ? [leading] : []), ...own(authority).filter((option) => option !== leading)]];
    }),
  );
  return candidates.flatMap((option) => inOrder.get(option.authority)?.[own(option.authority).indexOf(option)] ?? []);
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
  if (!(isChanged || keepsAgreedPayment(kind)) || !totals || !change || change.totalPayment === null) return undefined;
  const run = payments.find((one) => beginsOn(one, payments, totals) >= change.on);
  if (!run) return undefined;
  const earlier = payments
    .slice(0, payments.indexOf(run))
    .map((one) => ({ on: beginsOn(one, payments, totals), payment: one.payment }))
    .filter(({ on }) => changes?.some((known) => known.on <= on && known.on > addMonths(on, -1)));
  const values: Values = {
    day: { unit: 'month-of-year', value: beginsOn(run, payments, totals) },
    payment: moneyValue(run.payment),
    before: moneyValue(change.totalPayment),
    ...stepsBefore(earlier),
  };
  return isChanged ? { key: 'answer.later', values } : { key: 'answer.laterAnyway', values };
}

/** A loan that gets other terms. */
export function isChangedLoan(kind: OptionResult['kind']): boolean {
  return kind === 'modification' || kind === 'combination';
}

/** A changed loan is told by whether its payment is less, more or the same, a pause by whether it is less; anything else by what it is. */
function keyOf(kind: OptionResult['kind'], difference: Money): string {
  if (kind === 'forbearance') return difference < ZERO ? kind : 'forbearance-same';
  if (!isChangedLoan(kind)) return kind;
  return difference < ZERO ? 'less' : difference > ZERO ? 'more' : 'same';
}

/** What is past due after a pause: no sum at the end of the loan. */
export const AFTER_PAUSE = 'answer.due.afterPause';

/** What is left to pay when the payments end, in words and as a sum. */
function dueOf(
  { kind, terms = {}, totals }: OptionResult,
  { balloon, deferredDue }: SituationResult,
): Pick<PaymentChangeSentence, 'due' | 'dueAtEnd'> {
  const left = moneyIn(terms.arrearsAtEnd);
  if (left !== undefined) return { due: { key: AFTER_PAUSE, values: { arrearsAtEnd: moneyValue(left) } } };
  if (totals === undefined) {
    // When the loan ends is unknown: what is moved to its end is not.
    const moved = kind === 'deferral' ? moneyIn(terms.deferredBalance) : undefined;
    if (moved === undefined) return {};
    return { due: { key: 'answer.due.moved', values: { moved: moneyValue(moved) } }, dueAtEnd: moved };
  }
  // No sum of an option holds earlier claims.
  if (totals.dueAtEnd === ZERO && deferredDue) {
    return {
      due: { key: 'explain.deferredDue', values: { deferred: moneyValue(deferredDue.amount) } },
      dueAtEnd: ZERO,
    };
  }
  if (totals.dueAtEnd === ZERO) return { due: { key: 'answer.due.nothing' }, dueAtEnd: ZERO };
  const slip = balloon?.isSlip && !isChangedLoan(kind) ? totals.balloon : undefined;
  const dueAtEnd = subtract(totals.dueAtEnd, slip ?? ZERO);
  if (dueAtEnd === ZERO) return {};
  const values: Values = {
    dueAtEnd: moneyValue(dueAtEnd),
    paidOffOn: { unit: 'month-of-year', value: totals.paidOffOn },
  };
  return { due: { key: 'answer.due.sum', values }, dueAtEnd };
}

/** An amount among the terms; undefined where it is none, or absent. */
export function moneyIn(term: Term | undefined): Money | undefined {
  return term?.unit === 'money' ? term.value : undefined;
}
