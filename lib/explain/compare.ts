import type { Case } from '../case/schema';
import { add, formatMoney, largest, type Money, parseMoney, subtract, times, ZERO } from '../money/money';
import { parseRate } from '../money/rate';
import { percentOf } from '../money/ratio';
import type { OptionAnswer, OutcomeRow, PaymentAnswer, Simulation, TotalsAnswer } from '../simulate/simulation';
import { atOnceOf } from './figures';
import { saleAhead } from './sale';
import type { Sentence, Value } from './sentence';

/** Doing nothing, beside the options. */
export const NOTHING = 'nothing';

/** One chosen option with its months; doing nothing has neither. */
export interface Column {
  readonly id: string;
  readonly option?: OptionAnswer | undefined;
  readonly rows: readonly OutcomeRow[];
}

/** A figure, stretches of equal payments, nothing at all, what depends on what follows, or a debt that only grows. */
export type Cell = Value | readonly PaymentAnswer[] | 'none' | 'open' | 'never';

export interface Measure {
  /** A key of `results.compare`. */
  readonly id: string;
  readonly cells: readonly Cell[];
  /** Columns with the lowest figure or the earliest day, where they differ. */
  readonly best: readonly boolean[];
}

const DURING = ['trial', 'plan', 'forbearance'];
const YEAR = 12;
/** Claims that the household owes to the agency itself, by a second mortgage; USDA's stays within the first one. */
const NEW_LIEN = ['fha.partial-claim', 'fha.combination', 'fha.payment-supplement', 'va.partial-claim'];

const money = (amount: string): Value => ({ unit: 'money', value: amount });
const amountOf = (text: string): Money => parseMoney(text) ?? ZERO;
const isDuring = ({ phase }: PaymentAnswer) => DURING.includes(phase);
const isMonthly = ({ balloon }: PaymentAnswer) => !balloon;

/** What the chosen outcomes come to, measure by measure, all of it from the simulation. */
export function compareOutcomes(
  household: Case,
  simulation: Simulation,
  columns: readonly Column[],
): readonly Measure[] {
  const { situation, options, notices } = simulation;
  const row = (
    id: string,
    cell: (column: Column & { readonly option: OptionAnswer }) => Cell,
    nothing: Cell,
  ): Measure => {
    const cells = columns.map((column) => (column.option ? cell({ ...column, option: column.option }) : nothing));
    return { id, cells, best: bestOf(cells.map((one, index) => (columns[index]?.option ? one : 'none'))) };
  };
  const withoutTotals = ({ warnings }: Pick<OptionAnswer, 'warnings'>): Cell =>
    warnings.includes('never-paid-off') ? 'never' : 'open';
  const ofTotals = (id: string, cell: (totals: TotalsAnswer) => Cell): Measure =>
    row(
      id,
      ({ option }) => (option.totals ? cell(option.totals) : withoutTotals(option)),
      notices.some(({ notice }) => notice === 'payment-below-interest') ? 'never' : 'open',
    );
  const takesInEscrow = columns.some(({ option }) => option?.totals?.escrowInDebt !== undefined);
  const now: Cell = situation.payment === null ? 'open' : money(situation.payment);
  return [
    row('now', () => now, now),
    row('atOnce', ({ option }) => money(atOnceOf(option) ?? '0.00'), 'none'),
    row('during', ({ option: { payments = [] } }) => payments.filter(isDuring), 'none'),
    row('after', ({ option: { payments = [] } }) => payments.filter((run) => !isDuring(run)), 'open'),
    row('highest', ({ option }) => highest(option), 'none'),
    row('share', ({ option }) => shareOfIncome(option, household), 'none'),
    ofTotals('totalPaid', ({ totalPaid }) => money(totalPaid)),
    ...(takesInEscrow ? [unranked(ofTotals('escrowInDebt', ({ escrowInDebt = '0.00' }) => money(escrowInDebt)))] : []),
    row('extra', ({ option }) => extraOver(option, options), 'open'),
    ofTotals('totalInterest', ({ totalInterest }) => money(totalInterest)),
    ofTotals('dueAtEnd', ({ dueAtEnd }) => money(dueAtEnd)),
    ofTotals('paidOffOn', ({ paidOffOn }) => ({ unit: 'month-of-year', value: paidOffOn })),
    ofTotals('monthsAdded', ({ monthsAdded }) => ({ unit: 'months-apart', value: monthsAdded })),
    row(
      'pastDue',
      ({ rows }) => money(rows[Math.min(YEAR, rows.length) - 1]?.pastDue ?? '0.00'),
      pastDueInAYear(situation),
    ),
    // The last of a path counts.
    row('newLien', ({ option: { id } }) => ({ unit: 'yes-no', value: NEW_LIEN.includes(id.split('+').at(-1) ?? id) }), {
      unit: 'yes-no',
      value: false,
    }),
  ];
}

/** What may happen to the home when nothing is done: the sale that is set, else the first day of a foreclosure. */
export function dangerOf(household: Case, { asOf, timeline }: Simulation): Sentence | undefined {
  const sale = saleAhead(household);
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
function highest({ kind, payments = [] }: OptionAnswer): Cell {
  if (kind === 'forbearance') return 'open';
  const [first, ...others] = payments.filter(isMonthly).map(({ payment }) => amountOf(payment));
  return first === undefined ? 'open' : money(formatMoney(largest(first, ...others)));
}

/** The payment that lasts, in percent of the monthly income before taxes. */
function shareOfIncome({ payments = [] }: OptionAnswer, { household }: Case): Cell {
  const income = household.grossMonthlyIncome;
  const lasting = payments.findLast((run) => !isDuring(run) && isMonthly(run));
  if (income === null || income === ZERO || lasting === undefined) return 'open';
  return { unit: 'percent', value: percentOf(amountOf(lasting.payment), income, 1) };
}

/** How much more, or less, is paid in all than by catching up at once today, all taxes and insurance left out of both. */
function extraOver({ id, totals }: OptionAnswer, options: readonly OptionAnswer[]): Cell {
  const authority = id.slice(0, id.indexOf('.'));
  const base = options.find((one) => one.id === `${authority}.reinstatement`)?.totals;
  if (!totals || !base) return 'open';
  const paid = ({ totalPaid, escrowInDebt = '0.00' }: TotalsAnswer) =>
    subtract(amountOf(totalPaid), amountOf(escrowInDebt));
  return { unit: 'money-apart', value: formatMoney(subtract(paid(totals), paid(base))) };
}

/** Without any payment the regular ones add up; fees and interest on them come on top. */
function pastDueInAYear({ arrears, arrearsAtLeast, payment }: Simulation['situation']): Cell {
  const today = arrears ?? arrearsAtLeast;
  if (today === null || payment === null) return 'open';
  const value = formatMoney(add(amountOf(today), times(amountOf(payment), YEAR)));
  return { unit: arrears === null ? 'money-at-least' : 'money', value };
}

/** A part of another figure: less of it is no gain. */
function unranked(measure: Measure): Measure {
  return { ...measure, best: measure.best.map(() => false) };
}

/** Where the lowest stands, or the earliest; nowhere while fewer than two columns can be compared or all are equal. */
function bestOf(cells: readonly Cell[]): readonly boolean[] {
  const ranks = cells.map(rankOf);
  const known = ranks.filter((rank) => rank !== undefined);
  const least = known.reduce<string | number | undefined>(
    (low, rank) => (low === undefined || rank < low ? rank : low),
    undefined,
  );
  const differ = new Set(known).size > 1;
  return ranks.map((rank) => differ && rank !== undefined && rank === least);
}

function rankOf(cell: Cell): string | number | undefined {
  if (typeof cell === 'string' || !('unit' in cell)) return undefined;
  switch (cell.unit) {
    case 'money':
    case 'money-apart':
      return parseMoney(cell.value);
    case 'percent':
      return parseRate(cell.value);
    case 'months-apart':
    case 'month-of-year':
      return cell.value;
    default:
      return undefined;
  }
}
