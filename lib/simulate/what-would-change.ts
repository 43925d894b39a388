import { addDays, addMonths, type PlainDate } from '../calendar/date';
import { answerAt, type CaseValue, withAnswer } from '../case/answer-at';
import { FACTS } from '../case/facts';
import { metaAt, unitAt } from '../case/paths';
import { type Case, type FactPath, isContradictory } from '../case/schema';
import { situationOf } from '../case/situation';
import { LARGEST_AMOUNT, largest, type Money, subtract, times, ZERO } from '../money/money';
import type { Option } from '../programs/option';
import { optionsFor } from '../programs/registry';
import { isOneOfChecks } from '../rules/deciding-checks';
import { NEVER, type Quantity, quantityOf } from '../rules/quantity';
import type { Status } from '../rules/status';
import { verdictOf } from '../rules/verdict';

/** A fact of the case, or the day on which the rules are read. */
type ChangeablePath = FactPath | 'asOf';

/** The nearest single change that turns one check of an option. */
export interface Change {
  /** Of the option's own checks, without the option's id. */
  readonly check: string;
  /** The fact to change, or `asOf`: to wait for that day. */
  readonly path: ChangeablePath;
  /** Null where the fact is not known. */
  readonly from: Quantity | null;
  readonly to: Quantity;
  /** Whether the option's status then opens; false where other rules of it still fail. */
  readonly opens: boolean;
  /** How many of the oldest payments that pays, and what they cost; only for the oldest unpaid due date. */
  readonly payments?: { readonly count: number; readonly cost: Money };
}

/** Facts that a household may be able to change, what it can do first. */
const CHANGEABLE = FACTS.flatMap(({ path, meta: { changeable } }) =>
  changeable === undefined ? [] : [{ path, changeable }],
)
  .sort((a, b) => a.changeable - b.changeable)
  .map(({ path }) => path);

/** Events of the past: the rules about them ask for time to pass. */
const EVENTS = FACTS.filter(({ meta }) => meta.isPastEvent).map(({ path }) => path);
/** Three years and a few days: no rule asks for more time since an event (reading A36). */
const LONGEST_WAIT_DAYS = 1100;

const RANK: readonly Status[] = [
  'not-in-force',
  'does-not-qualify',
  'needs-information',
  'servicer-decides',
  'may-qualify',
];

interface Review {
  readonly status: Status;
  readonly truths: ReadonlyMap<string, string>;
  readonly missing: ReadonlyMap<string, readonly FactPath[]>;
}

/** The one option's verdict on a case; undefined for a case that would be refused. */
function review(option: Option, household: Case | undefined): Review | undefined {
  const evaluation = household && option.evaluate(situationOf(household));
  if (!evaluation) return undefined;
  return {
    status: verdictOf(evaluation.checks, evaluation.ceiling).status,
    truths: new Map(evaluation.checks.map(({ id, truth }) => [id, truth])),
    missing: new Map(evaluation.checks.map(({ id, missing }) => [id, missing])),
  };
}

/**
 * For each check of an option that fails or is open, the nearest single change of one fact that makes it hold, found by
 * running the rules again on the changed case: no rule is written a second time. Checks that nothing the household can do
 * turns, and open checks that wait for a figure, are left out.
 */
export function whatWouldChange(loanCase: Case, optionId: string): readonly Change[] {
  const option = optionsFor(loanCase.loan).find(({ id }) => id === optionId);
  const today = option && review(option, loanCase);
  if (!option || !today) return [];
  const tryOut = once((path, value) => review(option, withValue(loanCase, path, value)));
  return [...today.truths].flatMap(([check, truth]) => {
    // What only a larger debt would turn is never proposed: nobody is advised to owe more.
    if (truth === 'true' || isOneOfChecks(check, 'left-to-repay')) return [];
    const paths = truth === 'unknown' ? (today.missing.get(check) ?? []) : readBy(check, loanCase, tryOut);
    for (const path of paths) {
      const change = nearest(path, loanCase, (to) => tryOut(path, to)?.truths.get(check) === 'true');
      if (change === undefined) continue;
      const { from, to, payments } = change;
      const status = tryOut(path, to)?.status ?? 'not-in-force';
      const opens = RANK.indexOf(status) > RANK.indexOf('needs-information') && status !== today.status;
      return [
        {
          check,
          path,
          from: from === null ? null : quantityAt(path, from),
          to: quantityAt(path, to),
          opens,
          ...(payments && { payments }),
        },
      ];
    }
    return [];
  });
}

/** The option's verdict with one answer changed. */
type TryOut = (path: ChangeablePath, value: CaseValue | null) => Review | undefined;

/** Tries the same answer out once: the checks of an option ask for many of the same. */
function once(tryOut: TryOut): TryOut {
  const tried = new Map<string, Review | undefined>();
  return (path, value) => {
    const key = `${path} ${value}`;
    if (!tried.has(key)) tried.set(key, tryOut(path, value));
    return tried.get(key);
  };
}

/** The facts a check depends on: without them it is open. Events of the past lead to waiting. */
function readBy(check: string, loanCase: Case, tryOut: TryOut): readonly ChangeablePath[] {
  const reads = (path: ChangeablePath) =>
    valueAt(loanCase, path) !== null && tryOut(path, null)?.truths.get(check) === 'unknown';
  return [...CHANGEABLE.filter(reads), ...(EVENTS.some(reads) ? (['asOf'] as const) : [])];
}

interface Found extends Pick<Change, 'payments'> {
  readonly from: CaseValue | null;
  readonly to: CaseValue;
}

/** The answer nearest to today's that reaches the goal. */
function nearest(path: ChangeablePath, loanCase: Case, reaches: (to: CaseValue) => boolean): Found | undefined {
  const from = valueAt(loanCase, path);
  if (path === 'asOf') return later(loanCase.asOf, reaches);
  if (path === 'arrears.oldestUnpaidDueDate') return fewestOldestPayments(loanCase, reaches);
  const { kind, choices = [] } = metaAt(path);
  if (kind === 'yes-no' || kind === 'choice') {
    const to = (kind === 'yes-no' ? [true, false] : choices).find((one) => one !== from && reaches(one));
    return to === undefined ? undefined : { from, to };
  }
  if (typeof from !== 'number' || (kind !== 'money' && kind !== 'percent')) return undefined;
  const to = closest(from, LARGEST[kind], reaches);
  return to === undefined ? undefined : { from, to };
}

/** The largest value that is tried: cents, and thousandths of a percent. */
const LARGEST = { money: LARGEST_AMOUNT, percent: 30_000 };

/** The whole number nearest to a start that reaches a goal, looked for in widening steps to both sides, up to the bounds. */
function closest(start: number, largest: number, reaches: (value: number) => boolean): number | undefined {
  for (let step = 1; step < largest * 2; step *= 2) {
    for (const side of [1, -1]) {
      const tried = Math.trunc(step / 2);
      const end = Math.min(Math.max(start + side * step, 0), largest);
      if (Math.abs(end - start) > tried && reaches(end)) return between(start + side * tried, end, reaches);
    }
  }
  return undefined;
}

/** Halves the gap between a number that falls short and one that reaches the goal. */
function between(short: number, far: number, reaches: (value: number) => boolean): number {
  let [no, yes] = [Math.trunc(short), far];
  while (Math.abs(yes - no) > 1) {
    const middle = Math.trunc((no + yes) / 2);
    if (reaches(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

/** The first day from which on time alone has turned the check. */
function later(from: PlainDate, reaches: (to: CaseValue) => boolean): Found | undefined {
  const days = closest(0, LONGEST_WAIT_DAYS, (wait) => wait > 0 && reaches(addDays(from, wait)));
  return days === undefined ? undefined : { from, to: addDays(from, days) };
}

/** The fewest unpaid installments, the oldest first, whose payment reaches the goal; undefined where paying all does not. */
function fewestOldestPayments(loanCase: Case, reaches: (to: CaseValue) => boolean): Found | undefined {
  const from = loanCase.arrears.oldestUnpaidDueDate;
  if (from === null) return undefined;
  const { unpaidInstallments, totalPayment, arrears } = situationOf(loanCase);
  if (!unpaidInstallments.known || !totalPayment.known) return undefined;
  const suspense = arrears.suspense.known ? arrears.suspense.value : ZERO;
  for (let count = 1; count <= unpaidInstallments.value; count += 1) {
    const to: PlainDate = addMonths(from, count);
    if (reaches(to))
      return {
        from,
        to,
        payments: { count, cost: largest(ZERO, subtract(times(totalPayment.value, count), suspense)) },
      };
  }
  return undefined;
}

/** The answer as the case holds it, or its day; null where it is not known. */
function valueAt(loanCase: Case, path: ChangeablePath): CaseValue | null {
  return path === 'asOf' ? loanCase.asOf : answerAt(loanCase, path);
}

function quantityAt(path: ChangeablePath, value: CaseValue): Quantity {
  if (path === 'asOf') return quantityOf(value, 'date');
  const isEvent = metaAt(path).kind === 'event-date';
  return isEvent && value === 'none' ? NEVER : quantityOf(value, unitAt(path), path);
}

/** The same case with one answer, or its day, changed; undefined where a case would be refused for it. */
function withValue(loanCase: Case, path: ChangeablePath, value: CaseValue | null): Case | undefined {
  if (path !== 'asOf') return withAnswer(loanCase, path, value);
  const changed = { ...loanCase, asOf: value as PlainDate };
  return isContradictory(changed) ? undefined : changed;
}
