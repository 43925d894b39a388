import type { PlainDate } from '../calendar/date';
import { largest, type Money, magnitude, subtract } from '../money/money';
import type { OptionResult, PaymentRun, SituationResult, TotalsResult } from '../simulate/results';
import { beginsOn } from './figures';
import { authoritiesAmong } from './for-household';
import type { Sentence, Value, Values } from './sentence';

/** What people weigh against each other first: catching up over some months, or a changed loan. */
const PLAN = ['repayment-plan'];
const CHANGED_LOAN = ['modification', 'combination'];
/** Beside a plan where no changed loan has figures: what leaves the payment as it is and moves the past-due money. */
const MOVED = ['deferral', 'partial-claim'];

/**
 * The ids of the plan and the changed loan to set side by side, both of one authority, the first that has figures for both; of
 * each the first that is open with terms, else one that is open, else the first with figures. Where no authority has both, a
 * deferral stands in for the other.
 */
export function planAndChangedLoan(options: readonly OptionResult[], suggested: readonly string[]): readonly string[] {
  const authorities = authoritiesAmong(options);
  const firstOf = (authority: string, kinds: readonly string[]) => {
    const of = options.filter(
      (one) => one.authority === authority && kinds.includes(one.kind) && one.payments !== undefined,
    );
    const suggestedFirst = suggested.flatMap((id) => of.filter((one) => one.id === id));
    return (suggestedFirst.find(hasTerms) ?? suggestedFirst[0] ?? of.find(hasTerms) ?? of[0])?.id ?? [];
  };
  const pairsOf = (pair: readonly (readonly string[])[]) =>
    authorities.map((authority) => pair.flatMap((kinds) => firstOf(authority, kinds)));
  const pairs = [
    [PLAN, CHANGED_LOAN],
    [PLAN, MOVED],
    [MOVED, CHANGED_LOAN],
  ].flatMap(pairsOf);
  return pairs.find(({ length }) => length > 1) ?? pairs.find(({ length }) => length > 0) ?? [];
}

/** What is compared at first: a plan and a changed loan, the paths where a pause is all there is, else the first option that fits. */
export function firstCompared(
  options: readonly OptionResult[],
  paths: readonly { readonly id: string }[],
  suggested: readonly string[],
): readonly string[] {
  const pair = planAndChangedLoan(options, suggested);
  // Where a pause is all there is, what it costs shows in what follows it.
  const chosen = pair.length > 0 ? pair : paths.map(({ id }) => id).slice(0, 2);
  const first = options.find(({ status }) => status !== 'does-not-qualify') ?? options[0];
  return chosen.length > 0 || first === undefined ? chosen : [first.id];
}

/** Terms of its own, or those that estimates make; not only the longest that is allowed. */
function hasTerms({ terms, illustration }: OptionResult): boolean {
  return terms !== undefined && (terms !== illustration?.terms || illustration.fits === true);
}

/** The highest payment that comes after the first one and above it, a balloon left out; undefined where none does. */
export function highestLater({ payments = [] }: OptionResult): Money | undefined {
  const amounts = payments.flatMap(({ payment, balloon }) => (balloon ? [] : payment));
  const [first, ...later] = amounts;
  if (first === undefined) return undefined;
  const highest = largest(first, ...later);
  return highest > first ? highest : undefined;
}

interface Outcome {
  readonly id: string;
  readonly title: string;
  readonly payments: readonly PaymentRun[];
  readonly totals?: TotalsResult | undefined;
}

/** The payment that lasts against the one that lasts without help, and the total against that of the first other outcome; `write` puts the amounts as the figures beside them. */
export function differences(
  { id, payments, totals }: Outcome,
  others: readonly Outcome[],
  { totalPayment, changes }: SituationResult,
  write: (amount: Money) => string,
): readonly Sentence[] {
  const lasting = payments.findLast(({ balloon }) => !balloon);
  const other = others.find((one) => one.id !== id && one.totals !== undefined);
  const change = changes?.at(-1);
  const known = change && change.totalPayment !== null ? { on: change.on, payment: change.totalPayment } : undefined;
  const regular = known?.payment ?? totalPayment;
  const later = known && totals ? againstChange(payments, totals, known, write) : [];
  return [
    ...(later.length > 0
      ? later
      : lasting && regular !== null
        ? known
          ? [apart('perMonthLater', subtract(lasting.payment, regular), write, { day: month(known.on) })]
          : againstToday(payments, totals, regular, write)
        : []),
    ...(totals && other?.totals
      ? [
          apart('inAll', subtract(totals.totalPaid, other.totals.totalPaid), write, {
            option: { unit: 'name', value: other.title },
          }),
        ]
      : []),
  ];
}

/** What passes before the payment that lasts begins. */
const PASSING: readonly PaymentRun['phase'][] = ['plan', 'forbearance', 'trial'];

/** Against the payment of today: what follows a plan, a pause or a trial, and, where that changes once more, the last payment from its month on. */
function againstToday(
  payments: readonly PaymentRun[],
  totals: TotalsResult | undefined,
  today: Money,
  write: (amount: Money) => string,
): readonly Sentence[] {
  const regular = payments.filter(({ balloon }) => !balloon);
  const last = regular.at(-1);
  const first = regular.find(({ phase }) => !PASSING.includes(phase)) ?? last;
  if (!first || !last) return [];
  const when = first === payments[0] ? 'perMonthAlways' : 'perMonth';
  return [
    apart(when, subtract(first.payment, today), write),
    ...(totals === undefined || last.payment === first.payment
      ? []
      : [
          apart('perMonthFrom', subtract(last.payment, today), write, {
            day: month(beginsOn(last, payments, totals)),
          }),
        ]),
  ];
}

/** Against a payment that changes: from that day on, or from the end of a plan or a pause, and again where the payment changes at last. */
function againstChange(
  payments: readonly PaymentRun[],
  totals: TotalsResult,
  change: { readonly on: PlainDate; readonly payment: Money },
  write: (amount: Money) => string,
): readonly Sentence[] {
  const runs = payments
    .filter(({ balloon, phase }) => !balloon && phase !== 'plan' && phase !== 'forbearance')
    .map((run) => ({ from: beginsOn(run, payments, totals), amount: run.payment }));
  const first = runs.findLast(({ from }) => from <= change.on) ?? runs[0];
  const last = runs.at(-1);
  if (!first || !last) return [];
  const per = ({ from, amount }: typeof first) =>
    apart('perMonthLater', subtract(amount, change.payment), write, {
      day: month(from > change.on ? from : change.on),
    });
  return first.amount === last.amount ? [per(first)] : [per(first), per(last)];
}

function month(value: PlainDate): Value {
  return { unit: 'month-of-year', value };
}

function apart(
  what: 'perMonth' | 'perMonthAlways' | 'perMonthFrom' | 'perMonthLater' | 'inAll',
  difference: Money,
  write: (amount: Money) => string,
  more: Values = {},
): Sentence {
  const direction = difference < 0 ? 'less' : difference > 0 ? 'more' : 'same';
  const amount: Value = { unit: 'name', value: write(magnitude(difference)) };
  return { key: `results.compare.${what}.${direction}`, values: { amount, ...more } };
}
