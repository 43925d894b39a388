import { MONTHS_A_YEAR } from '../calendar/date';
import type { Case } from '../case/schema';
import { add, largest, subtract, ZERO } from '../money/money';
import { percent, percentOf } from '../money/ratio';
import type {
  OptionResult,
  OutcomeRow,
  PaymentRun,
  Simulation,
  SituationResult,
  TotalsResult,
} from '../simulate/results';
import { amountDueAtOnce } from './figures';
import { saleAhead } from './sale';
import { moneyValue, type Sentence, type Value } from './sentence';

/** Doing nothing, beside the options. */
export const DOING_NOTHING = 'nothing';

/** One chosen option with its months; doing nothing has neither. */
export interface Column {
  readonly id: string;
  readonly option?: OptionResult | undefined;
  readonly rows: readonly OutcomeRow[];
}

/** A figure, stretches of equal payments, nothing at all, what depends on what follows, what nobody knows yet, or a debt that only grows. */
export type Cell = Value | readonly PaymentRun[] | 'none' | 'open' | 'unknown' | 'never';

interface Measure {
  /** A key of `results.compare`. */
  readonly id: string;
  readonly cells: readonly Cell[];
  /** Columns with the lowest figure or the earliest day, where they differ. */
  readonly best: readonly boolean[];
}

const DURING = ['trial', 'plan', 'forbearance'];
const isDuring = ({ phase }: PaymentRun) => DURING.includes(phase);
const isMonthly = ({ balloon }: PaymentRun) => !balloon;

/** What the chosen outcomes come to, measure by measure, all of it from the simulation. */
export function compareOutcomes(
  loanCase: Case,
  simulation: Simulation,
  columns: readonly Column[],
): readonly Measure[] {
  const { situation, options, notices } = simulation;
  const row = (
    id: string,
    cell: (column: Column & { readonly option: OptionResult }) => Cell,
    nothing: Cell,
  ): Measure => {
    const cells = columns.map((column) => (column.option ? cell({ ...column, option: column.option }) : nothing));
    return { id, cells, best: bestOf(cells.map((one, index) => (columns[index]?.option ? one : 'none'))) };
  };
  const withoutTotals = ({ warnings }: Pick<OptionResult, 'warnings'>, rows: readonly OutcomeRow[]): Cell =>
    warnings.includes('never-paid-off') ? 'never' : rows.length === 0 ? 'unknown' : 'open';
  const letsGrow = notices.some(({ notice }) => notice === 'payment-below-interest');
  const ofTotals = (id: string, cell: (totals: TotalsResult) => Cell): Measure =>
    row(
      id,
      ({ option, rows }) => (option.totals ? cell(option.totals) : withoutTotals(option, rows)),
      letsGrow && situation.neverPaidOff !== false ? 'never' : 'open',
    );
  const takesInEscrow = columns.some(({ option }) => option?.totals?.escrowInDebt !== undefined);
  const now: Cell = situation.totalPayment === null ? 'open' : moneyValue(situation.totalPayment);
  return [
    row('now', () => now, now),
    row('atOnce', ({ option }) => moneyValue(amountDueAtOnce(option) ?? ZERO), moneyValue(ZERO)),
    row('during', ({ option: { payments = [] } }) => payments.filter(isDuring), 'none'),
    row('after', ({ option: { payments = [] } }) => payments.filter((run) => !isDuring(run)), 'open'),
    row('highest', ({ option }) => highest(option), moneyValue(ZERO)),
    row('share', ({ option }) => shareOfIncome(option, loanCase), { unit: 'percent', value: percent(0) }),
    ofTotals('totalPaid', ({ totalPaid }) => moneyValue(totalPaid)),
    ...(takesInEscrow
      ? [unranked(ofTotals('escrowInDebt', ({ escrowInDebt = ZERO }) => moneyValue(escrowInDebt)))]
      : []),
    row('extra', ({ option }) => extraOver(option, options), 'open'),
    ofTotals('totalInterest', ({ totalInterest }) => moneyValue(totalInterest)),
    ofTotals('dueAtEnd', ({ dueAtEnd }) => moneyValue(dueAtEnd)),
    ofTotals('paidOffOn', ({ paidOffOn }) => ({ unit: 'month-of-year', value: paidOffOn })),
    ofTotals('monthsAdded', ({ monthsAdded }) => ({ unit: 'months-apart', value: monthsAdded })),
    row(
      'pastDue',
      ({ rows }) => {
        const last = rows.slice(0, MONTHS_A_YEAR).at(-1);
        return last === undefined ? 'unknown' : moneyValue(last.pastDue);
      },
      pastDueInAYear(situation),
    ),
    // Of a path, the option that follows the pause.
    row('newLien', ({ option: { addsLien = false } }) => ({ unit: 'yes-no', value: addsLien }), {
      unit: 'yes-no',
      value: false,
    }),
  ];
}

/** What may happen to the home when nothing is done: the sale that is set, else the first day of a foreclosure. */
export function foreclosureRisk(loanCase: Case, { asOf, timeline }: Simulation): Sentence | undefined {
  const sale = saleAhead(loanCase);
  if (sale) return { key: 'results.compare.sale', values: { day: { unit: 'date', value: sale } } };
  const filing = timeline.find(({ id }) => id === 'earliest-filing');
  return (
    filing && {
      key: `results.compare.${filing.date > asOf ? 'filing' : 'filingSince'}`,
      values: { day: { unit: 'date', value: filing.date } },
    }
  );
}

/** A pause alone does not know it yet; a balloon is no monthly payment. */
function highest({ kind, payments = [] }: OptionResult): Cell {
  if (kind === 'forbearance') return 'open';
  const [first, ...others] = payments.filter(isMonthly).map(({ payment }) => payment);
  return first === undefined ? 'open' : moneyValue(largest(first, ...others));
}

/** The payment that lasts, in percent of the monthly income before taxes. */
function shareOfIncome({ payments = [] }: OptionResult, { household }: Case): Cell {
  const income = household.grossMonthlyIncome;
  const lasting = payments.findLast((run) => !isDuring(run) && isMonthly(run));
  if (income === null || income === ZERO || lasting === undefined) return 'open';
  return { unit: 'percent', value: percentOf(lasting.payment, income, 1) };
}

/** How much more, or less, is paid in all than by catching up at once today, all taxes and insurance left out of both. */
function extraOver({ authority, totals }: OptionResult, options: readonly OptionResult[]): Cell {
  const base = options.find((one) => one.authority === authority && one.kind === 'reinstatement')?.totals;
  if (!totals || !base) return 'open';
  const paidBesideEscrow = ({ totalPaid, escrowInDebt = ZERO }: TotalsResult) => subtract(totalPaid, escrowInDebt);
  return { unit: 'money-apart', value: subtract(paidBesideEscrow(totals), paidBesideEscrow(base)) };
}

/** Without any payment the regular ones add up; fees and interest on them come on top. */
function pastDueInAYear({ arrears, arrearsAtLeast, dueInAYear }: Simulation['situation']): Cell {
  const today = arrears ?? arrearsAtLeast;
  if (today === null || dueInAYear === null) return 'open';
  const value = add(today, dueInAYear);
  return { unit: arrears === null ? 'money-at-least' : 'money', value };
}

/** The measure without a best value: it is a part of another figure, so less of it is no gain. */
function unranked(measure: Measure): Measure {
  return { ...measure, best: measure.best.map(() => false) };
}

/** Where the lowest stands, or the earliest; nowhere while fewer than two columns can be compared or all are equal. */
function bestOf(cells: readonly Cell[]): readonly boolean[] {
  const values = cells.map(sortValueOf);
  const known = values.filter((value) => value !== undefined);
  const least = known.reduce<SortValue | undefined>(
    (low, value) => (low === undefined || value < low ? value : low),
    undefined,
  );
  const differ = new Set(known).size > 1;
  return values.map((value) => differ && value !== undefined && value === least);
}

type SortValue = string | number | bigint;

function sortValueOf(cell: Cell): SortValue | undefined {
  if (typeof cell === 'string' || !('unit' in cell)) return undefined;
  switch (cell.unit) {
    case 'money':
    case 'money-apart':
    case 'percent':
    case 'months-apart':
    case 'month-of-year':
      return cell.value;
    default:
      return undefined;
  }
}

/** That earlier claims fall due too, and no sum of an option holds them; undefined without any. */
export function earlierClaimsSentence(
  { loan }: Pick<Case, 'loan'>,
  { deferredDue }: Pick<SituationResult, 'deferredDue'>,
): Sentence | undefined {
  const claims = subtract(deferredDue?.amount ?? ZERO, loan.deferredBalance ?? ZERO);
  return claims > ZERO ? { key: 'results.compare.claims', values: { amount: moneyValue(claims) } } : undefined;
}
